import type { Catalogue } from '../catalogue.ts'

export const PROVENANCE: readonly Catalogue[] = []
