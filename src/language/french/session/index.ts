import type { Catalogue } from '../catalogue.ts'

export const SESSION: readonly Catalogue[] = []
