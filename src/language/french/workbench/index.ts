import type { Catalogue } from '../catalogue.ts'

export const WORKBENCH: readonly Catalogue[] = []
