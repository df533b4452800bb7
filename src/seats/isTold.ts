import { isMadeHere } from '#scenarios/own'
import type { Scenario } from '#scenarios/schema'
import type { PlayedStep } from '#src/session/react.tsx'

/** Whether a record tells of this step as it is: not of what was changed or added, nor of what was made here. */
export const isTold = ({ origin, recorded }: PlayedStep, scenario: Scenario): boolean =>
  origin === 'record' && recorded !== null && !isMadeHere(scenario, recorded)
