/** What is kept of a meeting: the scenario is sound and replays, and the text says what the page says. */
import { expect, test } from 'vitest'
import { replay } from '#machines/replay'
import { untocCop } from '#rules/sets/untocCop'
import { inputOf } from '#scenarios/input'
import { readScenarioText } from '#scenarios/load'
import { markdownOf } from '#src/chair/preside/keep.ts'
import { holdWith } from '#src/presiding/meeting.ts'
import { recordOf } from '#src/presiding/record.ts'
import { presidedScenario, scenarioIdOf, scenarioOf } from '#src/presiding/scenario.ts'
import { documentOf, readAddress } from '#src/session/address.ts'
import { codeOf } from '#src/session/link.ts'
import { createSession, edit } from '#src/session/store.ts'

const meeting = holdWith({ ruleSet: untocCop, temper: 'confused', seed: 3, length: 'medium' }, ({ kind, options }) =>
  Math.max(
    options.findIndex(({ right }) => right === (kind !== 'request')),
    0,
  ),
)

test('the scenario is read as any other, and every act in it is taken again', () => {
  const read = readScenarioText(JSON.stringify(scenarioOf(meeting)))
  if (!read.ok) throw new Error(JSON.stringify(read.faults))
  const events = read.document.events.map(({ event }) => event)
  expect(replay(inputOf(read.document), events).filter(({ accepted }) => !accepted)).toEqual([])
})

test('the scenario is worked out again from its id, and from no other', () => {
  const id = scenarioIdOf(meeting)
  expect(presidedScenario(id)).toEqual(scenarioOf(meeting))
  expect(presidedScenario(`${id}9`)).toBeUndefined()
  expect(presidedScenario('presided-unsc-confused-3-medium')).toBeUndefined()
  expect(presidedScenario('presided-untoc-cop-angry-3-medium')).toBeUndefined()
  expect(presidedScenario('presided-constructor-confused-3-medium')).toBeUndefined()
})

test('a change to it is a branch with a link of its own', () => {
  const store = createSession(scenarioOf(meeting))
  edit(store, [{ kind: 'remove', id: 'act-3' }])
  const document = documentOf(store.getState())
  if (document === null) throw new Error('no branch')
  const code = codeOf(document)
  const read = readAddress(`#/s/${scenarioIdOf(meeting)}/act-1/${code}`)
  expect(read.faults).toEqual([])
  expect(read.document).toEqual(document)
})

test('the text has every paragraph, every ruling, and where history turned', () => {
  const record = recordOf(meeting)
  const text = markdownOf(meeting, record)
  for (const paragraph of record.paragraphs) expect(text).toContain(paragraph)
  for (const { ruled, wouldHave } of record.rulings) {
    expect(text).toContain(ruled)
    expect(text).toContain(wouldHave)
  }
  expect(text).toContain('With right rulings: ')
})
