import { render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { FRENCH } from '#src/language/french.ts'
import { speak } from '#src/language/say.ts'
import { KEY } from '#src/chart/words.ts'
import { Legend } from '#src/seats/Legend.tsx'
import { alphabetical } from '#src/seats/seats.ts'
import { organizationInWords, problemsInWords, seatInWords } from '#src/seats/words.ts'
import { restoredSays, unreadInWords } from '#src/keep/words.ts'
import { viewOf } from '#src/session/react.tsx'
import { FIRST_SCENARIO } from '#src/session/scenarios.ts'
import { createSession, startBranch } from '#src/session/store.ts'
import { foundIn } from '#src/timeline/find.ts'
import { rowsOf } from '#src/timeline/rows.ts'
import { groupTitle, SPEEDS } from '#src/timeline/words.ts'

beforeEach(() => speak(FRENCH))
afterEach(() => speak(null))

const plain = (text: string | null): string | undefined => text?.replaceAll(/[\u00A0\u202F]/g, ' ')

test('rows that are kept are said anew in another language', () => {
  const view = viewOf(createSession(FIRST_SCENARIO).getState())
  const french = rowsOf(view)
  expect(rowsOf(view)).toBe(french)
  speak(null)
  expect(rowsOf(view)).not.toBe(french)
  expect(rowsOf(view).map(({ id }) => id)).toEqual(french.map(({ id }) => id))
})

test('a step is found by the article, as by the rule', () => {
  const view = viewOf(createSession(FIRST_SCENARIO).getState())
  const ids = (query: string) => foundIn(view, 'all', query)?.map(({ row }) => row.id)
  const found = ids('article 17')
  expect(found?.length).toBeGreaterThan(0)
  // As it is copied from the screen: the number stays with its word.
  expect(ids('article\u00A017')).toEqual(found)
  expect(ids('paragraphe\u00A015')).toEqual(ids('¶ 15'))
  expect(ids('¶ 15')?.length).toBeGreaterThan(0)
  speak(null)
  expect(ids('rule 17')).toEqual(found)
})

test('meetings have their number in the order of French', () => {
  const meeting = { is: 'meeting', number: 1, body: 'committee of the whole', again: true } as const
  expect(groupTitle(meeting)).toBe('1re séance, comité plénier (suite)')
  expect(groupTitle({ ...meeting, number: 8, body: 'plenary', again: false })).toBe('8e séance')
})

test('seats are counted in French', () => {
  const blocks = [
    ['inFavour', 12],
    ['abstaining', 1],
    ['absent', 2],
  ] as const
  render(<Legend blocks={blocks} assumed={3} />)
  expect(screen.getAllByRole('listitem').map(({ textContent }) => plain(textContent))).toEqual([
    '12 pour',
    '1 abstention',
    '2 absents',
    '3 selon votre hypothèse',
  ])
})

test('whoever casts the vote of others is named in its place', () => {
  expect(seatInWords({ name: 'Kenya', standing: 'inFavour', assumed: true }, 'Union')).toBe(
    'Kenya, pour, par Union, votre hypothèse',
  )
  const union = { id: 'eu', name: 'Union', standing: 'inFavour', votes: 27, assumed: false } as const
  expect(plain(organizationInWords(union))).toBe(
    'Union : 27 voix (pour), autant que de membres de l’organisation qui sont Parties. Ils ne votent pas eux-mêmes.',
  )
  const problem = { name: 'organization-and-members-both-vote', field: 'Union', found: 'Malte', expected: '' } as const
  expect(problemsInWords([problem], (id) => id).map(plain)).toEqual([
    'Votent en même temps Union et Malte : soit l’organisation vote, soit ses membres, jamais les deux.',
  ])
})

test('names stand in the alphabetical order of French', () => {
  const names = ['Zambie', 'Égypte', 'Danemark', 'États-Unis', 'Équateur'].map((name) => ({ name }))
  expect(names.toSorted(alphabetical()).map(({ name }) => name)).toEqual([
    'Danemark',
    'Égypte',
    'Équateur',
    'États-Unis',
    'Zambie',
  ])
})

test('what is one of many agrees', () => {
  expect(unreadInWords(1)).toContain('1 élément conservé sur')
  expect(unreadInWords(2)).toContain('2 éléments conservés sur')
  expect(restoredSays({ back: 0, there: 3, left: 1 }).title).toMatch(/^0 élément est rétabli\./)
  expect(restoredSays({ back: 0, there: 3, left: 1 }).details.map((one) => plain(one)?.split(' : ')[0])).toEqual([
    '3 étaient déjà ici.',
    '1 élément est laissé de côté',
  ])
})

test('a branch that begins has a French name, and the first that is free', () => {
  const store = createSession(FIRST_SCENARIO)
  expect([startBranch(store).name, startBranch(store).name]).toEqual(['Variante 1', 'Variante 2'])
})

test('samples and speeds keep what is no word', () => {
  expect(KEY.map(({ sample }) => sample)).toContain('barred')
  expect(KEY.find(({ sample }) => sample === 'open')?.text).toBe('possible maintenant')
  expect(SPEEDS.map(({ beat, name }) => [beat, plain(name)])).toContainEqual([1200, 'Vitesse : rapide'])
})
