import type { Catalogue } from '../catalogue.ts'
import { ROOM } from './room.ts'

export const PROVENANCE: readonly Catalogue[] = ROOM
