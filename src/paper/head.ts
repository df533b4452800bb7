/** What stands above and below a record: whose it is, from which sources, under which rules, and what was altered. */
import { ruleSetById } from '#rules/sets/known'
import type { Edit } from '#scenarios/schema'
import type { VoteOnBoard } from '#src/floor/vote.ts'
import { phrase } from '#src/language/say.ts'
import { recordOf } from '#src/session/derive.ts'
import type { View } from '#src/session/react.tsx'
import { titleOf } from '#src/words/acts.ts'
import { PAPER, alteredInWords, lawInWords, parameterInWords, sourceInWords } from './words.ts'

export interface Head {
  readonly scenario: string
  readonly body: string
  readonly title: string
  /** The branch's name; null for the record itself. */
  readonly branch: string | null
  readonly sources: readonly string[]
  readonly law: string
}

export const headOf = ({ session, branch, ruleSet }: View): Head => {
  const { id, body, title, sources } = session.scenario
  return {
    scenario: id,
    body: phrase(body),
    title: phrase(title),
    branch: branch?.name ?? null,
    sources: sources.map(sourceInWords),
    law: lawInWords(ruleSet),
  }
}

/** The last change of each parameter stands. */
const parametersIn = (edits: readonly Edit[]): readonly Extract<Edit, { kind: 'set' }>[] => [
  ...new Map(edits.flatMap((edit) => (edit.kind === 'set' ? [[edit.parameter, edit] as const] : []))).values(),
]

/** What a branch alters, in the order of the steps; empty for the record. */
export const alteredIn = ({ branch, line, session }: View): readonly string[] => {
  const record = recordOf(session.scenario)
  const people = line.branch.input.participants
  const law = ruleSetById(session.scenario.ruleSet)
  const parameters = parametersIn(branch?.edits ?? []).map((edit) =>
    parameterInWords(edit, law, record.branch.input.participating),
  )
  const steps = line.steps.flatMap(({ origin, event, recorded }): string[] => {
    if (origin === 'record') return []
    const before = recorded === null ? null : titleOf(recorded.event, people, record.told)
    return [alteredInWords(origin, titleOf(event, people, line.told), before, recorded?.paragraph ?? null)]
  })
  return [...parameters, ...steps]
}

/** Whether any vote that is told was recorded by counts alone. */
const hasCounts = ({ happening }: View, vote: VoteOnBoard | undefined): boolean =>
  vote === undefined
    ? happening.some(({ recorded }) => recorded?.event.type === 'ballots.cast' && recorded.event.ballots.by === 'count')
    : vote.ballots?.recorded?.event.type === 'ballots.cast' && vote.ballots.recorded.event.ballots.by === 'count'

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
