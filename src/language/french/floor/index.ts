import type { Catalogue } from '../catalogue.ts'
import { BUSINESS } from './business.ts'
import { ROOM } from './room.ts'
import { VOTE } from './vote.ts'

export const FLOOR: readonly Catalogue[] = [BUSINESS, ROOM, VOTE]
