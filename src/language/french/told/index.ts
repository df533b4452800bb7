import type { Catalogue } from '../catalogue.ts'
import { LESSONS_A } from './lessonsA.ts'
import { LESSONS_B } from './lessonsB.ts'
import { LESSONS_C } from './lessonsC.ts'
import { MEMBERS } from './members.ts'
import { SCENARIO_1971 } from './scenario1971.ts'
import { SCENARIO_2022_B } from './scenario2022B.ts'
import { SITUATIONS_A } from './situationsA.ts'
import { SITUATIONS_B } from './situationsB.ts'
import { VOTES } from './votes.ts'

/** Beyond the first scenario (`scenario2022A.ts`): what ships as a scenario, a lesson, a real case or a recorded vote. */
export const TOLD: readonly Catalogue[] = [
  LESSONS_A,
  LESSONS_B,
  LESSONS_C,
  SCENARIO_1971,
  SCENARIO_2022_B,
  SITUATIONS_A,
  SITUATIONS_B,
  MEMBERS,
  VOTES,
]
