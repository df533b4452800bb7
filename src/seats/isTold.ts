import { MADE_HERE } from '#scenarios/own'
import type { Scenario } from '#scenarios/schema'
import type { PlayedStep } from '#src/session/react.tsx'

/** Whether a record tells of this step as it is: not of what was changed or added, nor of what was made here. */
export const isTold = ({ origin, recorded }: PlayedStep, { sources }: Scenario): boolean =>
  origin === 'record' && recorded !== null && sources[recorded.source]?.symbol !== MADE_HERE.symbol
