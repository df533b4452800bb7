import type { Catalogue } from '../catalogue.ts'

export const LAW: readonly Catalogue[] = []
