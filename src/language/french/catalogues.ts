/** All that is said in French: a folder for each room. */
import type { Catalogue } from './catalogue.ts'
import { FIRST } from './first.ts'
import { REST } from './rest.ts'

export const CATALOGUES: readonly Catalogue[] = [...FIRST, ...REST]
