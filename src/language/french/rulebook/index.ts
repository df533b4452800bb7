import type { Catalogue } from '../catalogue.ts'
import { BESIDE } from './beside.ts'
import { BOOK } from './book.ts'
import { SLOTS } from './slots.ts'

export const RULEBOOK: readonly Catalogue[] = [BESIDE, BOOK, SLOTS]
