import type { Catalogue } from '../catalogue.ts'
import { LESSONS } from './lessons.ts'
import { PRESIDE } from './preside.ts'
import { PRESIDE_RECORD } from './presideRecord.ts'
import { PRESIDE_TURNS } from './presideTurns.ts'
import { SITUATIONS } from './situations.ts'
import { TERMS } from './terms.ts'
import { TERMS_MEANINGS } from './termsMeanings.ts'

export const CHAIR: readonly Catalogue[] = [
  SITUATIONS,
  TERMS,
  TERMS_MEANINGS,
  LESSONS,
  PRESIDE,
  PRESIDE_RECORD,
  PRESIDE_TURNS,
]
