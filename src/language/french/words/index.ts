import type { Catalogue } from '../catalogue.ts'
import { ACTS } from './acts.ts'
import { BARS } from './bars.ts'
import { BUSINESS } from './business.ts'
import { DECISIONS } from './decisions.ts'
import { FAULTS } from './faults.ts'
import { LAW_IN_SHORT } from './law.ts'
import { NAMES } from './names.ts'
import { PARTS_OF_SPEECH } from './parts.ts'
import { SCRIPT } from './script.ts'
import { SCRIPT_OF_FLOOR } from './scriptOfFloor.ts'
import { SHARED } from './shared.ts'
import { SHELL } from './shell.ts'
import { STAGES } from './stages.ts'
import { VOTES } from './votes.ts'

/** What every room says. */
export const WORDS: readonly Catalogue[] = [
  ACTS,
  BARS,
  BUSINESS,
  DECISIONS,
  FAULTS,
  PARTS_OF_SPEECH,
  SCRIPT,
  SCRIPT_OF_FLOOR,
  STAGES,
  VOTES,
  SHELL,
  LAW_IN_SHORT,
  SHARED,
  NAMES,
]
