import type { Catalogue } from '../catalogue.ts'
import { DRILLING } from './drilling.ts'
import { LESSONS } from './lessons.ts'
import { MEMORY } from './memory.ts'
import { PRESIDE } from './preside.ts'
import { PRESIDE_RECORD } from './presideRecord.ts'
import { PRESIDE_TURNS } from './presideTurns.ts'
import { RESULTS } from './results.ts'
import { SITUATIONS } from './situations.ts'
import { TERMS } from './terms.ts'
import { TERMS_MEANINGS } from './termsMeanings.ts'

export const CHAIR: readonly Catalogue[] = [
  DRILLING,
  LESSONS,
  MEMORY,
  PRESIDE,
  PRESIDE_RECORD,
  PRESIDE_TURNS,
  RESULTS,
  SITUATIONS,
  TERMS,
  TERMS_MEANINGS,
]
