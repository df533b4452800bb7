/** What stands above and below a record: whose it is, from which sources, under which rules, and what was altered. */
import { isMadeHere } from '#scenarios/own'
import type { Edit } from '#scenarios/schema'
import type { VoteOnBoard } from '#src/floor/vote.ts'
import { phrase } from '#src/language/say.ts'
import { recordOf } from '#src/session/derive.ts'
import type { View } from '#src/session/react.tsx'
import { titleOf } from '#src/words/acts.ts'
import { standingOf } from '#src/words/standing.ts'
import { ownLawOf } from '#src/session/ownLaw.ts'
import { changedRulesIn } from './ownLaw.ts'
import { PAPER, alteredInWords, lawInWords, parameterInWords, sourceInWords } from './words.ts'

export interface Head {
  readonly scenario: string
  readonly body: string
  readonly title: string
  /** The branch's name; null for the record itself. */
  readonly branch: string | null
  /** Whether it is a record, a branch, or made up. */
  readonly standing: string
  readonly sources: readonly string[]
  readonly law: string
}

export const headOf = ({ session, branch, ruleSet }: View): Head => {
  const { id, body, title, sources } = session.scenario
  const own = ownLawOf({ session, branch })
  return {
    scenario: id,
    body: phrase(body),
    title: phrase(title),
    branch: branch?.name ?? null,
    standing: standingOf(session.scenario, branch),
    sources: sources.map(sourceInWords),
    law: lawInWords(ruleSet, own?.name ?? null),
  }
}

/** The last change of each parameter stands. */
const parametersIn = (edits: readonly Edit[]): readonly Extract<Edit, { kind: 'set' }>[] => [
  ...new Map(edits.flatMap((edit) => (edit.kind === 'set' ? [[edit.parameter, edit] as const] : []))).values(),
]

/** What the scenario changes in the rules, and what a branch alters, in the order of the steps. */
export const alteredIn = (view: View): readonly string[] => {
  const { branch, line, session } = view
  const record = recordOf(session.scenario)
  const people = line.branch.input.participants
  const law = record.branch.input.ruleSet
  const parameters = parametersIn(branch?.edits ?? []).map((edit) =>
    parameterInWords(edit, law, record.branch.input.participating),
  )
  const steps = line.steps.flatMap(({ origin, event, recorded }): string[] => {
    if (origin === 'record') return []
    const before = recorded === null ? null : titleOf(recorded.event, people, record.told)
    return [alteredInWords(origin, titleOf(event, people, line.told), before, recorded?.paragraph ?? null)]
  })
  return [...changedRulesIn(view), ...parameters, ...steps]
}

/** Whether any vote that is told was recorded by counts alone. What was made here is no record. */
const hasCounts = ({ happening, session }: View, vote: VoteOnBoard | undefined): boolean => {
  const told = vote === undefined ? happening : vote.ballots === null ? [] : [vote.ballots]
  return told.some(
    ({ recorded }) =>
      recorded?.event.type === 'ballots.cast' &&
      recorded.event.ballots.by === 'count' &&
      !isMadeHere(session.scenario, recorded),
  )
}

export const notesOf = (view: View, first: readonly string[], vote?: VoteOnBoard): readonly string[] => {
  const { differences, sources } = view.session.scenario
  const about = vote === undefined ? null : new Set([vote.called.id, vote.ballots?.id, view.current.id])
  const differing = differences
    .filter(({ after }) => about === null || about.has(after))
    .map(({ says, source }) => PAPER.differs(says, sources[source]?.symbol ?? ''))
  return [
    ...first,
    ...differing,
    ...(hasCounts(view, vote) ? [PAPER.counts] : []),
    ...(view.branch === null ? [] : [PAPER.branchMeans]),
    PAPER.paraphrase,
  ]
}
