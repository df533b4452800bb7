import type { Catalogue } from '../catalogue.ts'
import { BESIDE } from './beside.ts'
import { BOOK } from './book.ts'
import { SLOTS } from './slots.ts'

/** Beyond what the first page has of it (`chip.ts`). */
export const RULEBOOK: readonly Catalogue[] = [BESIDE, BOOK, SLOTS]
