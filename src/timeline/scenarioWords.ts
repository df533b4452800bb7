/** What the menu of scenarios says. */
import { words } from '#src/language/say.ts'
import { counted } from '#src/words/language.ts'

export const SCENARIOS = words({
  scenario: 'Scenario',
  library: 'Make, copy, bring in or take out scenarios: the library',
  loading: 'Loading…',
})

export const branchesIn = (count: number): string => counted(count, 'branch', 'branches')
