/** The only machine with time: it plays a replay. It knows nothing of procedure and only asks for the next step. */
import { emit, setup } from 'xstate'

export const player = setup({
  types: {} as {
    events: { type: 'play' } | { type: 'pause' } | { type: 'end' }
    emitted: { type: 'advance' }
    input: { readonly beat: number }
    context: { readonly beat: number }
    tags: 'playing'
  },
  delays: {
    /** Milliseconds between two steps. */
    beat: ({ context }) => context.beat,
  },
}).createMachine({
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
