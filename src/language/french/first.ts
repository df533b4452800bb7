/** What the first page says in French, and what every room says. */
import type { Catalogue } from './catalogue.ts'
import { CHART } from './chart/index.ts'
import { FLOOR } from './floor/index.ts'
import { CHIP } from './rulebook/chip.ts'
import { SESSION } from './session/index.ts'
import { SCENARIO_2022_A } from './told/scenario2022A.ts'
import { WORDS } from './words/index.ts'

export const FIRST: readonly Catalogue[] = [...WORDS, ...FLOOR, ...SESSION, ...CHART, CHIP, SCENARIO_2022_A]
