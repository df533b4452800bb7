/** One tally under every rule: what the same numbers come to under each matter of each body, and why it differs. */
import { decide, type Decision, type Outcome, type Question } from './decide.ts'
import { isMatter, type Matter } from './matters.ts'
import type { MatterRule, RuleSet, TwoThirdsReading } from './ruleSet.ts'

/** A matter of a body. */
export interface Place {
  readonly ruleSet: RuleSet
  readonly matter: Matter
}

/** Why these numbers fare differently than on the matter they are compared with. */
export const DIFFERENCES = [
  'abstentions count',
  'abstentions do not count',
  'all members count',
  'fixed number',
  'at least',
  'more than',
  'no quorum here',
  'no quorum there',
  'no quorum judged',
  'tie',
  'no tie',
  'veto',
  'no veto',
] as const
export type Difference = (typeof DIFFERENCES)[number]

/** What the numbers come to in a place: decided, or more are present than the body has members. */
export type Finding =
  | { readonly ok: true; readonly decision: Decision; readonly reading: TwoThirdsReading | null }
  | { readonly ok: false; readonly members: number; readonly present: number }

/** Places in which the numbers come to the same in the same way. */
export interface Elsewhere {
  /** Never empty, in the order of the bodies. */
  readonly places: readonly Place[]
  readonly finding: Finding
  readonly differences: readonly Difference[]
}

const groupOf = (finding: Finding): number => {
  if (!finding.ok) return 3
  const { outcome } = finding.decision
  const order: Readonly<Record<Outcome, number>> = {
    carried: 0,
    tied: 1,
    lost: 1,
    vetoed: 1,
    'no-votes-cast': 1,
    'no-quorum': 2,
    open: 3,
  }
  return order[outcome]
}

/** The same numbers for another matter: what only one matter knows of (vetoes, a printed quorum) stays where it is known. */
const questionFor = (question: Question, matter: Matter, rule: MatterRule, participating: number | null): Question => ({
  matter,
  tally: question.tally,
  present: question.present ?? null,
  participating,
  vetoes: rule.veto ? (question.vetoes ?? 0) : 0,
  quorumOfVotes: matter === question.matter && rule.quorumOfVotes !== null ? (question.quorumOfVotes ?? null) : null,
})

const findingOf = (ruleSet: RuleSet, question: Question): Finding | null => {
  const answer = decide(ruleSet, question)
  if (answer.ok) {
    const twoThirds = answer.value.majority.kind === 'two-thirds'
    return { ok: true, decision: answer.value, reading: twoThirds ? ruleSet.twoThirds : null }
  }
  const tooMany = answer.problems.find(({ name }) => name === 'more-present-than-members')
  return tooMany === undefined ? null : { ok: false, members: ruleSet.members.count, present: Number(tooMany.found) }
}

/** Reasons in the order of weight: who counts, the reading, the quorum, a tie, a veto. */
const differencesBetween = (from: Finding, to: Finding): readonly Difference[] => {
  if (!from.ok || !to.ok) return []
  const [there, here] = [from.decision, to.decision]
  const found: Difference[] = []
  if (here.majority.kind === 'fixed') {
    if (there.majority.kind !== 'fixed') found.push('fixed number')
  } else if (here.majority.base !== there.majority.base || there.majority.kind === 'fixed') {
    switch (here.majority.base) {
      case 'present':
        found.push('abstentions count')
        break
      case 'members':
        found.push('all members count')
        break
      case 'present and voting':
        found.push('abstentions do not count')
    }
  }
  const [plain, strict] = here.readings
  const read = to.reading !== null && from.reading !== null && to.reading !== from.reading
  if (read && plain?.need !== strict?.need) found.push(to.reading)
  if (here.outcome === 'no-quorum' && there.outcome !== 'no-quorum') found.push('no quorum here')
  if (here.outcome !== 'no-quorum' && there.outcome === 'no-quorum')
    found.push(here.quorum === null ? 'no quorum judged' : 'no quorum there')
  if (here.outcome === 'tied' && there.outcome !== 'tied') found.push('tie')
  if (here.outcome !== 'tied' && there.outcome === 'tied') found.push('no tie')
  if (here.outcome === 'vetoed' && there.outcome !== 'vetoed') found.push('veto')
  if (here.outcome !== 'vetoed' && there.outcome === 'vetoed') found.push('no veto')
  return found
}

/** Findings with one key are told in one row. */
const keyOf = (finding: Finding): string => {
  if (!finding.ok) return `too few ${finding.members}`
  const { outcome, majority, quorum, onTie } = finding.decision
  return [
    outcome,
    majority.kind,
    majority.base,
    majority.counted,
    majority.need,
    finding.reading,
    outcome === 'no-quorum' ? quorum?.need : null,
    outcome === 'tied' ? onTie : null,
  ].join(' ')
}

const mattersOf = ({ matters }: RuleSet): readonly Matter[] => Object.keys(matters).filter(isMatter)

/**
 * The same numbers in every place: like ones together, sorted by verdict and then by what is needed.
 * @param here the law that the question is put under: it stands for its body, as changed
 */
export const elsewhere = (ruleSets: readonly RuleSet[], here: RuleSet, question: Question): readonly Elsewhere[] => {
  const own = findingOf(here, question)
  const rows = new Map<string, { places: Place[]; finding: Finding }>()
  for (const body of ruleSets) {
    const ruleSet = body.id === here.id ? here : body
    for (const matter of mattersOf(ruleSet)) {
      const rule = ruleSet.matters[matter]
      if (rule === undefined) continue
      // How many take part in this session says nothing of another body's.
      const participating = body.id === here.id ? (question.participating ?? null) : null
      const finding = findingOf(ruleSet, questionFor(question, matter, rule, participating))
      if (finding === null) continue
      const key = keyOf(finding)
      const row = rows.get(key)
      if (row === undefined) rows.set(key, { places: [{ ruleSet, matter }], finding })
      else row.places.push({ ruleSet, matter })
    }
  }
  const needOf = (finding: Finding): number => (finding.ok ? finding.decision.majority.need : finding.members)
  return [...rows.values()]
    .map((row) => ({ ...row, differences: own === null ? [] : differencesBetween(own, row.finding) }))
    .sort((one, other) => groupOf(one.finding) - groupOf(other.finding) || needOf(one.finding) - needOf(other.finding))
}
