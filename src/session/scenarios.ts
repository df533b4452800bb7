/** The scenarios that ship with the app. They are sound: the tests read each of them as if it came from outside. */
import type { Scenario } from '#scenarios/schema'

const SCENARIOS: readonly Scenario[] = Object.values(
  import.meta.glob<Scenario>('../../scenarios/*.json', { eager: true, import: 'default' }),
)

const [first] = SCENARIOS
if (first === undefined) throw new Error('no scenario ships with the app')

/** What a first visit opens on. */
export const FIRST_SCENARIO: Scenario = SCENARIOS.find(({ id }) => id === 'untoc-cop-2022-observers') ?? first
