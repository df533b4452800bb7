import type { Catalogue } from '../catalogue.ts'

export const CHAIR: readonly Catalogue[] = []
