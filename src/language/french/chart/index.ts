import type { Catalogue } from '../catalogue.ts'
import { STATES } from './states.ts'
import { CHART_WORDS } from './words.ts'

export const CHART: readonly Catalogue[] = [STATES, CHART_WORDS]
