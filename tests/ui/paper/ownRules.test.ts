import { afterEach, beforeEach, expect, test } from 'vitest'
import { copyOf, foldBranch, MADE_HERE } from '#scenarios/own'
import type { Scenario } from '#scenarios/schema'
import { FRENCH } from '#src/language/french.ts'
import { speak } from '#src/language/say.ts'
import { votesOf, within } from '#src/chart/drawn.ts'
import { VOTE_LAYOUT } from '#src/chart/geometry.ts'
import { CHART, statusAt } from '#src/chart/status.ts'
import { namesAt } from '#src/floor/acts.ts'
import { csvOf } from '#src/paper/csv.ts'
import { markdownOf } from '#src/paper/markdown.ts'
import { changedForVote } from '#src/paper/ownLaw.ts'
import { chartSheet } from '#src/paper/picture/chartSheet.tsx'
import { sessionRecord, voteRecord } from '#src/paper/record.ts'
import { voteAt } from '#src/floor/vote.ts'
import { whyUnnamed } from '#src/seats/Room.tsx'
import { viewOf, type View } from '#src/session/react.tsx'
import { FIRST_SCENARIO } from '#src/session/scenarios.ts'
import { createSession, edit, goTo } from '#src/session/store.ts'
import { cast } from '../../support/record.ts'

const mine = copyOf(FIRST_SCENARIO, 'own-mine', 'Our afternoon')
const club: Scenario = {
  ...mine,
  rules: {
    name: 'Club rules',
    changes: [
      { parameter: 'two-thirds reading', value: 'at least' },
      {
        parameter: 'quorum.open',
        value: { share: { numerator: 1, denominator: 3, comparison: 'at least' }, of: 'members' },
      },
    ],
  },
}
const READING = 'Rules changed by “Club rules”. Two thirds is read as: at least, instead of more than.'
const QUORUM = 'Rules changed by “Club rules”. Quorum to open: at least a third of the members, instead of'

const viewAt = (scenario: Scenario): View => {
  const store = createSession(scenario)
  goTo(store, 'ballots-1')
  return viewOf(store.getState())
}
const recordAt = (view: View) => voteRecord(view) ?? sessionRecord(view)

beforeEach(() => localStorage.clear())

afterEach(() => speak(null))

test('a record under rules of one’s own names them, as a difference, and not the body’s rule alone', () => {
  for (const record of [recordAt(viewAt(club)), sessionRecord(viewAt(club))]) {
    expect(record.law).toContain('version 1, as changed by “Club rules”')
    for (const text of [markdownOf(record), csvOf(record)]) {
      expect(text).toContain(READING)
      expect(text).toContain(QUORUM)
      expect(text).toMatch(/The majority required was [^.]* \(rule 61, as changed by “Club rules”\)/)
      // The quorum to decide is as the body has it.
      expect(text).toContain('for a decision to be taken (rule 41)')
    }
  }
})

test('the derivation of a vote says the changes that bear on it, and no other', () => {
  const view = viewAt(club)
  const why = recordAt(view).why.map(({ text }) => text)
  expect(why).toContain(READING)
  expect(why.filter((text) => text.startsWith(QUORUM))).toEqual([])
  // What pictures and frames say.
  expect(changedForVote(view, voteAt(view)?.decision ?? null)).toEqual([READING])
})

test('a picture of the chart names the rules that are changed, and says nothing of changes where there are none', () => {
  const notesOf = (view: View) => {
    const status = statusAt([], view.current.step.snapshot, view.ruleSet, namesAt(view))
    const of = votesOf(CHART)[0]?.id ?? ''
    const drawn = within(CHART, of)
    return chartSheet({ drawn, layout: VOTE_LAYOUT, from: null, status, ruleSet: view.ruleSet, of, view }).notes
  }
  expect(notesOf(viewAt(club))).toEqual([
    expect.stringContaining('version 1, as changed by “Club rules”'),
    READING,
    expect.stringContaining(QUORUM),
    expect.stringContaining('paraphrased'),
  ])
  expect(notesOf(viewAt(FIRST_SCENARIO)).join(' ')).not.toContain('changed')
})

test('a difference on paper is worded as it is on the Floor, in French too', async () => {
  speak(FRENCH)
  await FRENCH.rest()
  const { altered } = sessionRecord(viewAt(club))
  expect(altered[0]).toBe(
    'Règlement modifié par «\u202FClub rules\u202F». Lecture des deux tiers\u202F: au moins (au lieu de\u202F: plus de).',
  )
})

test('what a branch sets in the rules is its own, and its “before” is what the scenario has', () => {
  const store = createSession(club)
  edit(store, [{ kind: 'set', parameter: 'two-thirds reading', value: 'more than' }])
  const record = sessionRecord(viewOf(store.getState()))
  expect(record.altered[0]).toContain(QUORUM)
  expect(record.altered[1]).toBe('Rules changed: two thirds is read as “more than”; before: “at least”.')
})

test('the record of a body says nothing of changes', () => {
  const record = recordAt(viewAt(FIRST_SCENARIO))
  expect(record.altered).toEqual([])
  expect(record.law).not.toContain('as changed by')
})

test('what was made here is called no record, and no record is said to give its counts', () => {
  const folded = { ...foldBranch(FIRST_SCENARIO, [cast(1, 60, 20, 8)]), id: 'own-part' }
  const invented: Scenario = {
    ...mine,
    sources: [MADE_HERE],
    events: mine.events.map((entry) => ({ ...entry, source: 0 })),
  }
  const says = (scenario: Scenario) => recordAt(viewAt(scenario)).standing
  expect(says(mine)).toBe('The record, as its sources tell it.')
  expect(says(club)).toBe('Made in Plenary in part: not all of it is what its sources tell.')
  expect(says(folded)).toBe('Made in Plenary in part: not all of it is what its sources tell.')
  expect(says(invented)).toBe('Made in Plenary: no record tells of it.')
  const counts = 'The record gives counts only: it does not say how each State voted.'
  expect(recordAt(viewAt(mine)).notes).toContain(counts)
  for (const scenario of [folded, invented]) expect(recordAt(viewAt(scenario)).notes).not.toContain(counts)
  const ballots = voteAt(viewAt(folded))?.ballots ?? null
  expect(whyUnnamed(ballots, folded)).toContain('made up')
})
