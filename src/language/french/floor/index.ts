import type { Catalogue } from '../catalogue.ts'

export const FLOOR: readonly Catalogue[] = []
