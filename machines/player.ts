/** The only machine with time: it plays a replay. It knows nothing of procedure and only asks for the next step. */
import { emit, setup } from 'xstate'

export const player = setup({
  types: {
    events: {} as { type: 'play' } | { type: 'pause' } | { type: 'end' },
    emitted: {} as { type: 'advance' },
    input: {} as { readonly beat: number },
    context: {} as { readonly beat: number },
    tags: {} as 'playing',
  },
  delays: {
    /** Milliseconds between two steps. */
    beat: ({ context }) => context.beat,
  },
}).createMachine({
  id: 'player',
  context: ({ input }) => ({ beat: input.beat }),
  initial: 'paused',
  states: {
    paused: { on: { play: 'playing' } },
    playing: {
      tags: ['playing'],
      on: { pause: 'paused', end: 'paused' },
      after: { beat: { target: 'playing', reenter: true, actions: emit({ type: 'advance' }) } },
    },
  },
})
