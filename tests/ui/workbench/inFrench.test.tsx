import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test } from 'vitest'
import '#rules/sets/byId'
import { untocCop } from '#rules/sets/untocCop'
import { FRENCH, FRENCH_SENTENCES } from '#src/language/french.ts'
import { frenchOf } from '#src/language/frenchOf.ts'
import { speak } from '#src/language/say.ts'
import { blankUnder, type Asked } from '#src/workbench/asked.ts'
import { benchViewOf, BenchProvider } from '#src/workbench/bench.tsx'
import { ByName } from '#src/workbench/ByName.tsx'
import { castOf } from '#src/workbench/castWords.ts'
import { inWords } from '#src/workbench/chanceWords.ts'
import { isDecided, sentenceOf } from '#src/workbench/copies.ts'
import { readPaste } from '#src/workbench/paste.ts'
import { aloneInWords, waysInWords, waysOf } from '#src/workbench/pivotWords.ts'
import { problemInWords } from '#src/workbench/problemWords.ts'
import { loadRoll, type NamedRoll } from '#src/workbench/rolls.ts'
import { nameBookOf } from '#src/workbench/stateNames.ts'
import { createBench } from '#src/workbench/store.ts'
import { decideTable, type DecidedTable } from '#src/workbench/table/decideTable.ts'

beforeEach(async () => {
  window.matchMedia = (media) => Object.assign(new EventTarget(), { matches: false, media, onchange: null }) as never
  await FRENCH.rest()
  speak(FRENCH)
})
afterEach(() => {
  cleanup()
  speak(null)
})

const plain = (text: string): string => text.replaceAll(/[\u00A0\u202F]/g, ' ')

const roll = async (): Promise<NamedRoll> => {
  const found = await loadRoll('untoc-2022')
  if (found === undefined) throw new Error('no roll')
  return found
}

test('a State is known by its French name, with and without its article, and by its English one', async () => {
  const book = nameBookOf((await roll()).members)
  for (const name of ['Germany', 'Allemagne', 'l’Allemagne', 'ALLEMAGNE']) expect(book.idOf(name), name).toBe('germany')
  expect(book.idOf('Corée du Sud')).toBe('republic-of-korea')
  expect(book.idOf('les Pays-Bas')).toBe(book.idOf('Netherlands'))
})

test('a list of votes is read in French', async () => {
  const { votes, unread } = readPaste(
    'Pour (3) :\nAllemagne, Norvège et Trinité-et-Tobago\nContre : France\nAbstentions : néant\n\nKenya\tn’a pas voté',
    nameBookOf((await roll()).members),
  )
  expect(unread).toEqual([])
  expect(votes.map(({ id, cast }) => [id, cast])).toEqual([
    ['germany', 'yes'],
    ['norway', 'yes'],
    ['trinidad-and-tobago', 'yes'],
    ['france', 'no'],
    ['kenya', 'present'],
  ])
})

test('a letter that may mean another vote in French is not guessed', () => {
  expect(castOf('O')).toBeNull()
  expect(castOf('A')).toBe('abstain')
  speak(null)
  expect(castOf('O')).toBe('abstain')
})

test('the board has the order of French names, and is searched by them', async () => {
  await Promise.all([roll(), import('#src/workbench/NamedBoard.tsx')])
  render(
    <BenchProvider store={createBench(blankUnder(untocCop))}>
      <ByName />
    </BenchProvider>,
  )
  await userEvent.click(screen.getByText('Votes nominatifs'))
  const find = await screen.findByLabelText('Chercher un nom')
  const names = () =>
    [...document.querySelectorAll('[role=option]')].map((option) => option.getAttribute('aria-label')?.split(',')[0])
  expect(names().slice(0, 4)).toEqual(['Afghanistan', 'Afrique du Sud', 'Albanie', 'Algérie'])
  await userEvent.type(find, 'egy')
  expect(names()).toEqual(['Égypte'])
})

test('what a line may mean is chosen in the order of French names', async () => {
  await Promise.all([roll(), import('#src/workbench/NamedBoard.tsx'), import('#src/workbench/PasteVotes.tsx')])
  render(
    <BenchProvider store={createBench(blankUnder(untocCop))}>
      <ByName />
    </BenchProvider>,
  )
  await userEvent.click(screen.getByText('Votes nominatifs'))
  await userEvent.click(await screen.findByText('Coller une liste'))
  await userEvent.click(await screen.findByLabelText('Liste de votes'))
  await userEvent.paste('Atlantide, non')
  const choice = await screen.findByLabelText('Nom')
  const offered = [...choice.querySelectorAll('option')].map(({ textContent }) => textContent)
  expect(offered.slice(1, 5)).toEqual(['Afghanistan', 'Afrique du Sud', 'Albanie', 'Algérie'])
})

const decided = (text: string): DecidedTable => {
  const deciding = decideTable('votes.csv', text)
  let step = deciding.next()
  while (step.done !== true) step = deciding.next()
  return step.value
}

test('the reasons in a decided table are said in what the worker is handed; the names of its columns stay', () => {
  const text = 'id,ruleSet,matter,inFavour,against,abstaining\na,untoc-cop,substance,63,15,25\n'
  const page = decided(text)
  speak(frenchOf(structuredClone(FRENCH_SENTENCES), () => Promise.resolve()))
  const worker = decided(text)
  expect(worker).toEqual(page)
  expect(plain(worker.csv)).toContain('63 + 15 = 78 présents et votants')
  expect(worker.csv.split('\r\n')[0]).toBe(
    'id,ruleSet,matter,inFavour,against,abstaining,outcome,counted,need,margin,quorumNeed,quorumMet,because',
  )
})

test('what is wrong with a row is said in French, with the names that are written in the file', () => {
  const header = 'id,ruleSet,matter,inFavour,against,abstaining,present'
  const { wrong } = decided(
    [
      header,
      'a,untoc-cop,substance,many,15,25,',
      'b,untoc-cop,substance,10,5,5,19',
      'c,nowhere,substance,1,1,1,',
      'd,untoc-cop',
      'e,"untoc',
    ].join('\n'),
  )
  expect(wrong.map(({ reasons }) => reasons.map(plain).join(' / '))).toEqual([
    'inFavour : trouvé : "many" ; attendu : un nombre entier de 0 à 99999 [not-a-count]',
    'present : trouvé : 19 ; attendu : au moins les 20 qui ont voté [more-cast-than-present]',
    expect.stringMatching(
      /^ruleSet : trouvé : "nowhere" ; attendu : l’un de ces noms : untoc-cop, .* \[unknown-rule-set\]$/,
    ),
    '2 cellules au lieu de 7',
    'un guillemet qui n’est pas fermé',
  ])
  expect(() => decided('id,ruleSet,matter,inFavour,against\n')).toThrow(/^en-tête\s: pas de colonne «\sabstaining\s»$/)
})

test('what is copied is French as a whole', () => {
  const asked: Asked = {
    ...blankUnder(untocCop),
    votes: { by: 'count', inFavour: 58, against: 7, abstaining: 34, silent: 0 },
  }
  const view = benchViewOf(asked)
  expect(isDecided(view) && plain(sentenceOf(view))).toBe(
    '58 pour, 7 contre, 34 abstentions. Adopté. Conférence des Parties à la Convention contre la criminalité organisée, « Question de fond » : il en faut 44 sur 65, 14 de marge ; 99 présents, 96 requis pour décider (article 41 ; article 58, déduit ; article 63, déduit).',
  )
})

test('numbers and ways are said as French says them', () => {
  expect(plain(inWords(0.7431))).toBe('environ 3 sur 4 (0,7431)')
  expect(plain(inWords(1.2e-7))).toBe('presque jamais (1,2e-7)')
  expect(waysInWords(waysOf(['in favour to against', 'in favour leave']))).toBe('vote contre ou départ')
  expect(plain(aloneInWords(88, 'départ'))).toBe('Chacun des 88, à lui seul, par départ :')
  const problem = { name: 'more-present-than-members', field: 'present', found: 193, expected: '', bound: 190 } as const
  expect(plain(problemInWords(problem))).toBe(
    'Présents dans la salle : 193. Il ne peut y en avoir plus que de membres : 190.',
  )
})
