/** From the bench to the Floor: a vote of a scenario, held as the bench has it, in a branch of its own. */
import type { Scenario } from '#scenarios/schema'
import { changeVote } from '#src/floor/changes.ts'
import { voteAt } from '#src/floor/vote.ts'
import { played, recordOf } from '#src/session/derive.ts'
import { viewOf } from '#src/session/react.tsx'
import { goTo, showScenario, startBranch, type SessionStore } from '#src/session/store.ts'
import { questionTitle } from '#src/words/decisions.ts'
import { capital } from '#src/words/language.ts'
import { presentIn, type Counts } from './asked.ts'

/** A vote of a scenario that ballots can be put into. */
export interface VoteOfScenario {
  /** Id of the step that gives its ballots. */
  readonly id: string
  readonly title: string
  readonly matter: string | null
}

/** The votes of a scenario's record, in their order. */
export const votesOf = (scenario: Scenario): readonly VoteOfScenario[] => {
  const line = recordOf(scenario)
  const happening = played(line)
  return happening.flatMap(({ id, event, step }, cursor): VoteOfScenario[] => {
    if (event.type !== 'ballots.cast') return []
    const vote = voteAt({ happening, cursor })
    if (vote === null) return []
    const title = capital(questionTitle(vote.put, line.branch.input.participants, line.told))
    return [{ id, title, matter: step.decision?.matter ?? null }]
  })
}

/** Begins a branch in which this vote has these ballots, with as many present, and shows it. */
export const putIntoBranch = (
  store: SessionStore,
  scenario: Scenario,
  { id }: VoteOfScenario,
  { counts, name }: { readonly counts: Counts; readonly name: string },
): void => {
  showScenario(store, scenario)
  startBranch(store, [], name)
  goTo(store, id)
  const { inFavour, against, abstaining } = counts
  changeVote(store, { inFavour, against, abstaining, present: presentIn(counts) })
  const { cursor, happening } = viewOf(store.getState())
  if (happening[cursor]?.id !== id) goTo(store, id)
}
