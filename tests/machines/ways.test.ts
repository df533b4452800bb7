/** Whether the machine takes an act, judged without it: as the machine itself says, in every situation of a record. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { conceivable } from '#machines/acts'
import { conference } from '#machines/conference'
import { start, replay } from '#machines/replay'
import { isPermitted, waysOf } from '#machines/ways'
import { inputOf } from '#scenarios/input'
import { readScenarioText } from '#scenarios/load'

const loaded = readScenarioText(readFileSync('scenarios/untoc-cop-2022-observers.json', 'utf8'))
if (!loaded.ok) throw new Error('the record cannot be read')
const input = inputOf(loaded.document)
const steps = replay(
  input,
  loaded.document.events.map(({ event }) => event),
)
const names = { question: 'observers', vote: 'vote-9', in: 'plenary', meeting: 3 } as const

test.each([
  ['an act', {}],
  ['an act left unchallenged', { deviation: true } as const],
])('%s is permitted exactly where the machine takes it', (_, changes) => {
  const answers = new Set<boolean>()
  for (const { snapshot } of steps)
    for (const act of conceivable(snapshot.context, names)) {
      const event = { ...act, ...changes }
      const taken = (conference.getTransitionData(snapshot, event) ?? []).length > 0
      expect(isPermitted(snapshot, event), JSON.stringify(event)).toBe(taken)
      answers.add(taken)
    }
  expect(answers).toEqual(new Set([true, false]))
})

test('a state has no way for an act of another, and the same ways whenever it is asked', () => {
  const begun = start(input)
  expect(waysOf(begun, 'ballots.cast')).toEqual([])
  expect(waysOf(begun, 'meeting.open').map(({ eventType }) => eventType)).toEqual(['meeting.open'])
  expect(waysOf(begun, 'meeting.open')).toBe(waysOf(begun, 'meeting.open'))
})
