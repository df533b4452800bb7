import type { Catalogue } from '../catalogue.ts'

export const PAPER: readonly Catalogue[] = []
