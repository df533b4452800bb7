/** The order of business: regions side by side. Pure data for XState; nothing runs, waits or spawns. */
import { bureau } from './bureau.ts'
import { business } from './business.ts'
import { conferenceSetup } from './conferenceSetup.ts'
import { initialContext } from './input.ts'
import { meeting } from './meeting.ts'
import { observers } from './observers.ts'
import { order } from './order.ts'

export const conference = conferenceSetup.createMachine({
  id: 'conference',
  type: 'parallel',
  context: ({ input }) => initialContext(input),
  states: { meeting, order, observers, business, bureau },
  options: { maxIterations: 100 },
})
