import { afterEach, expect, test } from 'vitest'
import { RULE_SETS } from '#rules/sets/byId'
import { FRENCH } from '#src/language/french.ts'
import { speak } from '#src/language/say.ts'
import { bodyIn } from '#src/words/told.ts'

afterEach(() => speak(null))

const named = (): Record<string, string> =>
  Object.fromEntries(RULE_SETS.map((ruleSet) => [ruleSet.id, bodyIn(ruleSet)]))

test('a body is called in a sentence by what it is', () => {
  expect(named()).toMatchObject({
    'untoc-cop': 'the Conference',
    'unga-plenary': 'the Assembly',
    'unga-main-committee': 'the Main Committee',
    'cybercrime-ahc': 'the Committee',
    'ecosoc-functional-commission': 'the Commission',
    iwc: 'the Commission',
    unsc: 'the Council',
    wha: 'the Assembly',
  })
})

test('in French a Main Committee is a Grande Commission', () => {
  speak(FRENCH)
  expect(named()).toMatchObject({
    'untoc-cop': 'la Conférence',
    'unga-main-committee': 'la Grande Commission',
    'cybercrime-ahc': 'le Comité',
    unsc: 'le Conseil',
  })
})
