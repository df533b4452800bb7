import type { Catalogue } from '../catalogue.ts'
import { ACTS } from './acts.ts'
import { BARS } from './bars.ts'
import { BUSINESS } from './business.ts'
import { DECISIONS } from './decisions.ts'
import { FAULTS } from './faults.ts'
import { PARTS_OF_SPEECH } from './parts.ts'
import { SCRIPT } from './script.ts'
import { SCRIPT_OF_FLOOR } from './scriptOfFloor.ts'
import { SHELL } from './shell.ts'
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
  VOTES,
  SHELL,
]
