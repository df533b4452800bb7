/** A lesson against its scenario: every part laid out by replay, and every problem named. */
import { ruleNumbersOf, type Step } from '#machines/replay'
import { explain } from '#machines/explain'
import type { Verdict } from '#rules/judge'
import type { RuleSet } from '#rules/ruleSet'
import { turnsOf } from '#rules/turns'
import { applyEdits, replayBranch, type Branch, type BranchStep } from './branch.ts'
import type { Fault } from './faults.ts'
import { answersOf } from './lessonAnswers.ts'
import { lawAt, quorumAt, voteQuestionAt } from './lessonOptions.ts'
import type { Claim, Lesson, LessonPart } from './lessonSchema.ts'
import type { Edit, Scenario } from './schema.ts'

/** The edits of the branch that a part plays in; none for the record, null where the lesson has no such branch. */
export const editsOf = ({ branches }: Pick<Lesson, 'branches'>, { branch }: Pick<LessonPart, 'branch'>) =>
  branch === undefined ? NO_EDITS : (branches.find(({ id }) => id === branch)?.edits ?? null)

const NO_EDITS: readonly Edit[] = []

const barring = (step: Step): readonly Verdict[] =>
  step.accepted ? [] : explain(step.before, step.event).filter(({ holds }) => !holds)

const rulesIn = (step: Step): readonly string[] =>
  step.accepted ? ruleNumbersOf(step) : barring(step).flatMap(({ rule }) => rule ?? [])

/** What is so of a step, under the names of a claim. */
const foundOf = (step: Step, claim: Claim): Readonly<Record<string, unknown>> => {
  const { decision, before } = step
  const question = voteQuestionAt(step)
  const rules = rulesIn(step)
  const bar = barring(step).find(({ have }) => have !== null)
  const moved = claim.turnedBy?.move
  const turn =
    question === null || moved === undefined
      ? undefined
      : turnsOf(lawAt(step), question)?.singles.find(({ steps: [only] }) => only?.move === moved)
  return {
    inOrder: step.accepted,
    rule: rules.find((rule) => rule === claim.rule) ?? rules.join(', '),
    inBook: lawAt(step).rules.find(({ number }) => number === claim.inBook)?.number,
    given: bar?.have,
    asked: bar?.need,
    matter: decision?.matter,
    outcome: decision?.outcome,
    ...decision?.tally,
    counted: decision?.majority.counted,
    need: decision?.majority.need,
    present: decision?.tally.present ?? before.context.present,
    participating: before.context.participating,
    members: lawAt(step).members.count,
    toOpen: quorumAt(step, 'quorum.open'),
    toDecide: quorumAt(step, 'quorum.decide'),
    turnedBy: turn === undefined ? undefined : { move: moved, count: turn.count },
  }
}

const shown = (value: unknown): string =>
  value === undefined || value === null ? 'nothing' : typeof value === 'object' ? JSON.stringify(value) : String(value)

const faultsOfClaim = (step: Step | undefined, claim: Claim, path: string): readonly Fault[] => {
  if (step === undefined) return [{ path: `${path}.of`, says: `no step and no option "${claim.of}"` }]
  const { of: _of, ...claimed } = claim
  const found = foundOf(step, claim)
  return Object.entries(claimed).flatMap(([key, value]): Fault[] =>
    shown(found[key]) === shown(value)
      ? []
      : [{ path: `${path}.${key}`, says: `"${claim.of}": found ${shown(found[key])}, claimed ${shown(value)}` }],
  )
}

/** Numbers in a sentence that something must bear out: not years, and not those within a symbol or a name. */
const numbersIn = (sentence: string): readonly string[] =>
  (sentence.match(/(?<![\w./-])\d+(?![\w/-]|\.\d)/g) ?? []).filter((number) => !/^(19|20)\d\d$/.test(number))

/** Every number of a sentence is claimed somewhere in the lesson, or stands in the date or title of what it tells. */
const faultsOfNumbers = (lesson: Lesson): readonly Fault[] => {
  const claimed = new Set(lesson.parts.flatMap(({ claims }) => JSON.stringify(claims).match(/\d+/g) ?? []))
  const unclaimed = (sentences: readonly string[], path: string): readonly Fault[] =>
    sentences.flatMap((sentence, index) =>
      numbersIn(
        sentence.replaceAll(
          /\b\d{1,2} (January|February|March|April|May|June|July|August|September|October|November|December)\b/g,
          '',
        ),
      )
        .filter((number) => !claimed.has(number))
        .map((number) => ({ path: `${path}.${index}`, says: `the sentence gives ${number}, and no part claims it` })),
    )
  return [
    ...lesson.parts.flatMap(({ says }, index) => unclaimed(says, `parts.${index}.says`)),
    ...unclaimed(lesson.learned, 'learned'),
  ]
}

const played = (steps: readonly BranchStep[], id: string): Step | undefined =>
  steps.find((each) => each.id === id)?.step ?? undefined

const faultsOfPart = (part: LessonPart, path: string, steps: readonly BranchStep[]): readonly Fault[] => {
  const at = played(steps, part.step)
  if (at === undefined) return [{ path: `${path}.step`, says: `no step "${part.step}"` }]
  const { act } = part
  const answers = act === undefined ? null : answersOf(act, at)
  const options = new Map(
    answers?.ok === true
      ? answers.answered.options.flatMap(({ id, offered }) =>
          offered.kind === 'act' ? [[id, offered.tried] as const] : [],
        )
      : [],
  )
  return [
    ...(answers?.ok === false ? [{ path: `${path}.act`, says: answers.says }] : []),
    ...part.claims.flatMap((claim, index) =>
      faultsOfClaim(options.get(claim.of) ?? played(steps, claim.of), claim, `${path}.claims.${index}`),
    ),
  ]
}

const twice = (ids: readonly string[], path: string): readonly Fault[] =>
  ids.flatMap((id, index) =>
    ids.indexOf(id) === index ? [] : [{ path: `${path}.${index}.id`, says: `"${id}" is used twice` }],
  )

const asItStands = (ruleSet: RuleSet): RuleSet => ruleSet

/**
 * Everything in a lesson that its scenario does not bear out.
 * @param amended the law to hold it to: as it stands, or as somebody means to change it
 */
export const faultsOfLesson = (lesson: Lesson, scenario: Scenario, amended = asItStands): readonly Fault[] => {
  if (lesson.scenario !== scenario.id)
    return [{ path: 'scenario', says: `found "${scenario.id}", expected "${lesson.scenario}"` }]
  const lines = new Map<string | undefined, readonly BranchStep[]>()
  const faults: Fault[] = [
    ...twice(
      lesson.parts.map(({ id }) => id),
      'parts',
    ),
    ...twice(
      lesson.branches.map(({ id }) => id),
      'branches',
    ),
  ]
  const replayed = (branch: Branch): readonly BranchStep[] =>
    replayBranch({ ...branch, input: { ...branch.input, ruleSet: amended(branch.input.ruleSet) } })
  lines.set(undefined, replayed(applyEdits(scenario, [])))
  lesson.branches.forEach(({ id, edits }, index) => {
    const branch = applyEdits(scenario, edits)
    faults.push(...branch.faults.map((fault) => ({ ...fault, path: `branches.${index}.${fault.path}` })))
    lines.set(id, replayed(branch))
  })
  lesson.parts.forEach((part, index) => {
    const steps = lines.get(part.branch)
    if (steps === undefined) faults.push({ path: `parts.${index}.branch`, says: `no branch "${part.branch ?? ''}"` })
    else faults.push(...faultsOfPart(part, `parts.${index}`, steps))
  })
  return [...faults, ...faultsOfNumbers(lesson)]
}
