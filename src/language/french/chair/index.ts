import type { Catalogue } from '../catalogue.ts'
import { DRILLING } from './drilling.ts'
import { LESSONS } from './lessons.ts'
import { MEETING } from './meeting.ts'
import { MEMORY } from './memory.ts'
import { PRESIDE } from './preside.ts'
import { RESULTS } from './results.ts'
import { SITUATIONS } from './situations.ts'
import { TERMS } from './terms.ts'
import { TERMS_MEANINGS } from './termsMeanings.ts'

export const CHAIR: readonly Catalogue[] = [
  DRILLING,
  LESSONS,
  MEETING,
  MEMORY,
  PRESIDE,
  RESULTS,
  SITUATIONS,
  TERMS,
  TERMS_MEANINGS,
]
