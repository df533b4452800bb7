import { readdirSync, readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { keysTwice } from '#scenarios/keysTwice'

test.each([
  ['{"a":1,"a":2}', ['a']],
  ['{"a":{"b":1,"c":{"b":2},"b":3},"b":4}', ['a.b']],
  ['[{"a":1},{"a":1,"x":["a","a",{"a":"a"}],"a":2}]', ['1.a']],
  ['[[],[0,{"a":[1,2],"b":"a","a":"}"}]]', ['1.1.a']],
  ['{"a":1,"\\u0061":2}', ['a']],
  ['{"a\\"":"{\\"a\\":1,","a":"\\\\","a\\"":"a"}', ['a"']],
  ['{"__proto__":1,"__proto__":2}', ['__proto__']],
  ['{"a":1,"a":2,"a":3}', ['a', 'a']],
  ['"a"', []],
  [' { } ', []],
])('%s', (text, twice) => {
  expect(() => JSON.parse(text)).not.toThrow()
  expect(keysTwice(text)).toEqual(twice.map((path) => ({ path, says: 'it stands twice' })))
})

test('what was written from a value has none', () => {
  fc.assert(fc.property(fc.json(), (text) => keysTwice(text).length === 0))
  for (const folder of [
    'scenarios',
    'scenarios/votes',
    'scenarios/members',
    'scenarios/lessons',
    'scenarios/situations',
  ])
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.json')))
      expect(keysTwice(readFileSync(`${folder}/${file}`, 'utf8')), file).toEqual([])
})
