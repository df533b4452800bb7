import type { Catalogue } from '../catalogue.ts'
import { SITUATIONS } from './situations.ts'
import { TERMS } from './terms.ts'
import { TERMS_MEANINGS } from './termsMeanings.ts'

export const CHAIR: readonly Catalogue[] = [SITUATIONS, TERMS, TERMS_MEANINGS]
