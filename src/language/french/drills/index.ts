import type { Catalogue } from '../catalogue.ts'

export const DRILLS: readonly Catalogue[] = []
