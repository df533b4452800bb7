import type { Catalogue } from '../catalogue.ts'
import { BRANCHES } from './branches.ts'
import { KEEP } from './keep.ts'
import { SCENARIOS } from './scenarios.ts'
import { SEATS } from './seats.ts'
import { TIMELINE } from './timeline.ts'

export const SESSION: readonly Catalogue[] = [BRANCHES, KEEP, SCENARIOS, SEATS, TIMELINE]
