import type { Catalogue } from '../catalogue.ts'

export const WORDS: readonly Catalogue[] = []
