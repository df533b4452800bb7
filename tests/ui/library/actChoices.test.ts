import { expect, test } from 'vitest'
import { actsAt } from '#machines/acts'
import { namesIn } from '#src/floor/acts.ts'
import { namesOfActs } from '#src/library/actChoices.ts'
import { recordOf } from '#src/session/derive.ts'
import { FIRST_SCENARIO } from '#src/session/scenarios.ts'

test('no two acts that can be added after a step are called the same', () => {
  const line = recordOf(FIRST_SCENARIO)
  const people = line.branch.input.participants
  for (const { id, step } of line.steps) {
    if (step === null) continue
    const { snapshot } = step
    const events = actsAt(snapshot, namesIn({ entries: line.branch.entries, context: snapshot.context })).map(
      ({ event }) => event,
    )
    const names = namesOfActs(events, people, line.told)
    expect([id, names.filter((name, index) => names.indexOf(name) !== index)]).toEqual([id, []])
  }
})
