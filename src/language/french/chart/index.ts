import type { Catalogue } from '../catalogue.ts'

export const CHART: readonly Catalogue[] = []
