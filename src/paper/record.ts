/** The record of a vote or of a session, as a document: what was done, paragraph by paragraph, from the replay alone. */
import { explain } from '#machines/explain'
import { putOf } from '#machines/questions'
import { ruleNumbersOf } from '#machines/replay'
import type { Decision } from '#rules/decide'
import type { RuleSet } from '#rules/ruleSet'
import { ruleByNumber } from '#rules/sets/known'
import type { BranchStep } from '#scenarios/branch'
import { voteAt } from '#src/floor/vote.ts'
import { gradeName } from '#src/floor/words.ts'
import { phrase } from '#src/language/say.ts'
import { namedVote, type Standing } from '#src/seats/seats.ts'
import type { PlayedStep, View } from '#src/session/react.tsx'
import { groupsOf } from '#src/timeline/groups.ts'
import { groupTitle } from '#src/timeline/words.ts'
import { titleOf } from '#src/words/acts.ts'
import { reasonOf } from '#src/words/bars.ts'
import { questionTitle } from '#src/words/decisions.ts'
import { because, readingsNote } from '#src/words/reasons.ts'
import { alteredIn, headOf, notesOf, type Head } from './head.ts'
import { ownLawOf } from '#src/session/ownLaw.ts'
import { changedForVote } from './ownLaw.ts'
import { inReport, refusedInReport } from './reportWords.ts'
import { PAPER, voteInReport, type PaperTelling } from './words.ts'

/** One numbered paragraph. */
export interface Paragraph {
  readonly number: number
  readonly step: string
  readonly text: string
  /** By number, as the body writes them. */
  readonly rules: readonly string[]
  /** Where the source tells it: a paragraph of its report, or its own numbering. Null for what a branch adds. */
  readonly place: string | null
  readonly origin: BranchStep['origin']
  /** Not stated by the record; the rules imply it. */
  readonly implied: boolean
  readonly inOrder: boolean
  /** Of the paragraph that announces a result. */
  readonly vote: VoteInRecord | null
}

export interface VoteInRecord {
  readonly question: string
  readonly decision: Decision
  /** An equal vote that is taken again at a later meeting. */
  readonly votedAgain: boolean
}

export interface Part {
  readonly title: string
  readonly paragraphs: readonly Paragraph[]
}

/** A vote by name: who cast what, in the alphabetical order of each choice. */
export type ByName = readonly { readonly name: string; readonly standing: Standing; readonly assumed: boolean }[]

/** A sentence of the derivation, its rule, and how well that rule is known where it was not seen word for word. */
export interface Reason {
  readonly text: string
  readonly rule: string | null
  readonly grade: string | null
}

export interface PaperRecord extends Head {
  readonly of: 'vote' | 'session'
  readonly heading: string
  readonly altered: readonly string[]
  readonly parts: readonly Part[]
  /** Of one vote: the derivation, each sentence with its rule. */
  readonly why: readonly Reason[]
  readonly byName: ByName
  /** What every page must say: readings, that States are not named, and that rules are paraphrased. */
  readonly notes: readonly string[]
}

const tellingOf = ({ line, ruleSet, session, branch }: View): PaperTelling => ({
  people: line.branch.input.participants,
  told: line.told,
  ruleSet,
  own: ownLawOf({ session, branch }),
})

/** The vote that an announcement ends. */
const voteOf = ({ event, step }: PlayedStep, { people, told }: PaperTelling): VoteInRecord | null => {
  const { decision, votedAgain } = step
  if (event.type !== 'result.announce' || decision === null) return null
  const put = step.before.context.votes[event.on]?.put
  return put === undefined ? null : { question: questionTitle(put, people, told), decision, votedAgain }
}

const isOfVote = ({ event }: BranchStep): boolean =>
  putOf(event) !== null || event.type === 'ballots.cast' || event.type === 'ballots.correct'

/** The votes whose result is announced: what leads to one is told with it. */
const announcedIn = (happening: View['happening']): ReadonlySet<string> =>
  new Set(happening.flatMap(({ event, step }) => (event.type === 'result.announce' && step.accepted ? [event.on] : [])))

const refusalOf = ({ step, event }: PlayedStep, { people, told, ruleSet }: PaperTelling): string => {
  const failing = explain(step.before, event).find(({ holds }) => !holds)
  const said = `${titleOf(event, people, told)}.`
  return failing === undefined ? said : `${said} ${refusedInReport(reasonOf(failing, ruleSet), failing.rule)}`
}

/** What a step comes to in the record; null for what is told with another. */
const textOf = (
  played: PlayedStep,
  telling: PaperTelling,
  announced: ReadonlySet<string>,
  vote: VoteInRecord | null,
) => {
  const { event, step } = played
  if (!step.accepted) return refusalOf(played, telling)
  if (vote !== null && event.type === 'result.announce') {
    const put = step.before.context.votes[event.on]?.put
    return put === undefined ? null : voteInReport(put, vote, telling)
  }
  const said = inReport(event, telling)
  const deviates = step.deviates ? ` ${PAPER.deviation}` : ''
  if (said !== null) return `${said}${deviates}`
  const told = event.type === 'floor.give' || event.type === 'floor.request' || event.type === 'lot.draw'
  if (told || (isOfVote(played) && 'on' in event && announced.has(event.on ?? ''))) return null
  return `${titleOf(event, telling.people, telling.told)}.${deviates}`
}

/** In a word; null for a rule that was seen. */
export const gradeOf = (ruleSet: RuleSet, number: string | null): string | null => {
  const rule = number === null ? undefined : ruleByNumber(ruleSet, number)
  return rule === undefined ? null : gradeName(rule.grades.says)
}

const isPlayed = (step: BranchStep): step is PlayedStep => step.step !== null

/** Paragraphs of these steps, numbered on from one to the next. */
const paragraphsFrom = (view: View) => {
  const telling = tellingOf(view)
  const announced = announcedIn(view.happening)
  const byId = new Map(view.line.steps.map((step) => [step.id, step]))
  let number = 0
  return (ids: readonly string[]): readonly Paragraph[] =>
    ids.flatMap((id): Paragraph[] => {
      const played = byId.get(id)
      if (played === undefined || !isPlayed(played)) return []
      const vote = voteOf(played, telling)
      const text = textOf(played, telling, announced, vote)
      if (text === null) return []
      number += 1
      const { origin, recorded, step } = played
      return [
        {
          number,
          step: id,
          text,
          rules: step.accepted && vote === null ? ruleNumbersOf(step) : [],
          place: origin === 'inserted' || recorded?.paragraph === '' ? null : (recorded?.paragraph ?? null),
          origin,
          implied: origin === 'record' && recorded?.implied === true,
          inOrder: step.accepted,
          vote,
        },
      ]
    })
}

/** Every step of the line on screen, by meeting. */
export const sessionRecord = (view: View): PaperRecord => {
  const paragraphs = paragraphsFrom(view)
  const parts = groupsOf(view)
    .map(({ kind, rows }) => ({ title: groupTitle(kind), paragraphs: paragraphs(rows.map(({ id }) => id)) }))
    .filter((part) => part.paragraphs.length > 0)
  return {
    ...headOf(view),
    of: 'session',
    heading: PAPER.sessionHeading,
    altered: alteredIn(view),
    parts,
    why: [],
    byName: [],
    notes: notesOf(view, []),
  }
}

/** The vote that the step on screen belongs to; null where it belongs to none. */
export const voteRecord = (view: View): PaperRecord | null => {
  const vote = voteAt(view)
  if (vote === null) return null
  const { happening, cursor, ruleSet, line } = view
  const people = line.branch.input.participants
  const first = happening.findIndex(({ id }) => id === vote.called.id)
  // The result belongs to the vote, whichever of its steps is on screen.
  const result = happening.findIndex(
    ({ event }, place) => place > first && event.type === 'result.announce' && event.on === vote.id,
  )
  const last = Math.max(cursor, result)
  const whole = last > cursor ? voteAt({ happening, cursor: last }) : vote
  const shown = whole?.called.id === vote.called.id ? whole : vote
  const steps = happening.slice(first, (shown === vote ? cursor : last) + 1)
  const named = namedVote(shown)
  const { decision, votedAgain } = shown
  const note = decision === null ? null : readingsNote(decision, ruleSet)
  return {
    ...headOf(view),
    of: 'vote',
    heading: questionTitle(shown.put, people, line.told),
    altered: alteredIn(view),
    parts: [{ title: PAPER.whatWasDone, paragraphs: paragraphsFrom(view)(steps.map(({ id }) => id)) }],
    why:
      decision === null
        ? []
        : [
            ...changedForVote(view, decision).map((text) => ({ text, rule: null, grade: null })),
            ...because(decision, ruleSet, votedAgain).map(({ text, rule }) => ({
              text,
              rule,
              grade: gradeOf(ruleSet, rule),
            })),
          ],
    byName: (named?.seats ?? []).map(({ name, standing, assumed }) => ({ name: phrase(name), standing, assumed })),
    notes: notesOf(view, note === null ? [] : [note], shown),
  }
}
