/** What the menu of scenarios says. English. */
import { counted } from '#src/words/language.ts'

export const SCENARIOS = {
  scenario: 'Scenario',
  library: 'Make, copy, bring in or take out scenarios: the library',
  loading: 'Loading…',
} as const

export const branchesIn = (count: number): string => counted(count, 'branch', 'branches')
