import type { Catalogue } from '../catalogue.ts'

export const RULEBOOK: readonly Catalogue[] = []
