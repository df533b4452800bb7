import { afterEach, expect, test } from 'vitest'
import { readCollection } from '#scenarios/collection'
import { examineScenario, parsed, readBranchText } from '#scenarios/load'
import { FRENCH } from '#src/language/french.ts'
import { speak } from '#src/language/say.ts'
import { FIRST_SCENARIO } from '#src/session/scenarios.ts'
import { faultInWords, faultsInWords } from '#src/words/faults.ts'

afterEach(() => speak(null))

const plain = (text: string) => text.replaceAll(/[\u00A0\u202F]/g, ' ')
const said = (document: unknown) => {
  const value = parsed(typeof document === 'string' ? document : JSON.stringify(document))
  const read = value.ok ? readCollection(value.document) : value
  return read.ok ? [] : faultsInWords(read.faults).details.map(plain)
}
const [first, ...rest] = FIRST_SCENARIO.events
const ghost = { ...FIRST_SCENARIO, events: [{ ...first, event: { ...first?.event, by: 'ghost' } }, ...rest] }

test.each([
  [{ ...FIRST_SCENARIO, plenary: 2 }, 'A newer version of Plenary made it, and this one cannot read it.'],
  ['[]', 'It is no file of Plenary, or it was cut short on the way.'],
  [{ some: 'thing' }, 'It is no file of Plenary, or it was cut short on the way.'],
  [{ ...FIRST_SCENARIO, ruleSet: 'ours' }, 'The rules it was made under: Plenary has no rules “ours”.'],
  [{ ...FIRST_SCENARIO, members: 'club' }, 'It takes its members from a list, “club”, which is not in the file.'],
  [ghost, 'In the 1st step, who acts: “ghost” is not among those who take part.'],
  [{ plenary: 1, scenarios: [] }, 'The list of scenarios: expected one or more, and 500 at most.'],
])('says what is wrong with a file: %#', (document, sentence) => {
  expect(said(document)).toContain(sentence)
})

test('a French reader reads it in French, with its article and its spaces', () => {
  speak(FRENCH)
  expect(said(ghost)).toContain(
    'Dans la 1re étape, l’auteur de l’acte : « ghost » ne figure pas parmi les participants.',
  )
  expect(said({ ...FIRST_SCENARIO, plenary: 2 })).toEqual([
    'Une version plus récente de Plenary l’a fait, et celle-ci ne peut pas le lire.',
  ])
  // What no saying fits has its place in French all the same, with the space before the colon.
  expect(plain(faultInWords({ path: 'title', says: 'is odd' }))).toBe('Le titre : is odd.')
})

test('a place that no list has is named as it stands', () => {
  expect(faultInWords({ path: 'constructor.0', says: 'is odd' })).toContain('is odd.')
  expect(readBranchText('{}').ok).toBe(false)
  expect(examineScenario(FIRST_SCENARIO).faults).toEqual([])
})
