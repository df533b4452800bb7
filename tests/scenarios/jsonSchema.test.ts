import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { fromJSONSchema } from 'zod'
import { scenarioJsonSchema } from '#scenarios/jsonSchema'
import { FIRST_SCENARIO } from '#src/session/scenarios.ts'

const published = readFileSync('public/scenario.schema.json', 'utf8')

/** Reads by what is published, and not by what it was made from. */
const schema = fromJSONSchema(JSON.parse(published))

test('the published schema is that of today: `npm run schema` writes it', () => {
  expect(published).toBe(scenarioJsonSchema())
})

test.each(readdirSync('scenarios').filter((file) => file.endsWith('.json')))('%s is a scenario by it', (file) => {
  const read = schema.safeParse(JSON.parse(readFileSync(`scenarios/${file}`, 'utf8')))
  expect(read.success ? [] : read.error.issues).toEqual([])
})

test.each([
  ['a number for a title', { title: 7 }],
  ['a key that nobody knows', { titel: 'Observers' }],
  [
    'an act of no kind',
    { events: [{ ...FIRST_SCENARIO.events[0], event: { type: 'applaud', by: 'a', in: 'plenary' } }] },
  ],
  ['a majority that is none', { rules: { name: 'Ours', changes: [{ parameter: 'majority', matter: 'substance' }] } }],
])('%s is found out by it', (_, part) => {
  expect(schema.safeParse({ ...FIRST_SCENARIO, ...part }).success).toBe(false)
  expect(schema.safeParse(FIRST_SCENARIO).success).toBe(true)
})
