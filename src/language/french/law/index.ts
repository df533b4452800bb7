import type { Catalogue } from '../catalogue.ts'
import { AGENCIES } from './agencies.ts'
import { ASSEMBLY } from './assembly.ts'
import { CONFERENCE_A } from './conferenceA.ts'
import { CONFERENCE_B } from './conferenceB.ts'
import { CONFERENCE_C } from './conferenceC.ts'
import { COUNCILS } from './councils.ts'
import { INFORMATIVE } from './informative.ts'
import { NUMBERS } from './numbers.ts'
import { OTHER_BODIES } from './otherBodies.ts'

/** What the rules of every body are called and say, and where that comes from. */
export const LAW: readonly Catalogue[] = [
  CONFERENCE_A,
  CONFERENCE_B,
  CONFERENCE_C,
  COUNCILS,
  AGENCIES,
  ASSEMBLY,
  OTHER_BODIES,
  INFORMATIVE,
  NUMBERS,
]
