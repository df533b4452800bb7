import type { Catalogue } from '../catalogue.ts'

export const TOLD: readonly Catalogue[] = []
