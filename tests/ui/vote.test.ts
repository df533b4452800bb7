/** The vote on the board, derived from the steps on screen. */
import { expect, test } from 'vitest'
import type { ConferenceEvent } from '#machines/events'
import type { Choice } from '#rules/ballots'
import { flipsOf } from '#rules/flips'
import { voteAt } from '#src/floor/vote.ts'
import { viewOf } from '#src/session/react.tsx'
import { createSession, edit, goTo } from '#src/session/store.ts'
import { china1971 } from '../support/equalVotes.ts'

const ofVote = { by: 'secretariat', in: 'plenary', on: 'vote-7' } as const
const roll = (type: 'ballots.cast' | 'ballots.correct', votes: Record<string, Choice>): ConferenceEvent => ({
  type,
  ...ofVote,
  ballots: { by: 'name', votes },
})

const FIRST = { afghanistan: 'yes', albania: 'yes', algeria: 'yes', argentina: 'yes', australia: 'no' } as const

test('after a correction by name, the question has every ballot that was cast, as the decision has', () => {
  const store = createSession(china1971)
  edit(store, [
    { kind: 'change', id: 'ballots-7', event: roll('ballots.cast', FIRST) },
    { kind: 'insert', after: 'ballots-7', id: 'corrected', event: roll('ballots.correct', { australia: 'abstain' }) },
  ])
  goTo(store, 'corrected')
  const view = viewOf(store.getState())
  const vote = voteAt(view)
  expect(vote?.decision?.tally).toMatchObject({ inFavour: 4, against: 0, abstaining: 1 })
  expect(vote?.question?.tally).toEqual({ inFavour: 4, against: 0, abstaining: 1 })
  // What would turn it is looked for from there: two of the four.
  const flips = vote === null || vote.question === null ? [] : flipsOf(view.ruleSet, vote.question)
  expect(flips.find(({ change }) => change === 'in favour to against')).toMatchObject({ count: 2, of: 4 })
})
