import type { Catalogue } from '../catalogue.ts'

export const LIBRARY: readonly Catalogue[] = []
