/** A scenario that comes only when it is let come: what a slow network does. */
import type * as Scenarios from '#src/session/scenarios.ts'

const CHINA_ID = 'unga-1971-china'

let gate: { readonly open: Promise<void>; readonly ask: () => void } | null = null
let real: typeof Scenarios | null = null

/** The module of the scenarios, in which the one of 1971 waits at the gate. */
export const withSlowScenario = (original: typeof Scenarios): typeof Scenarios => {
  real = original
  return {
    ...original,
    loadScenario: async (id) => {
      if (id === CHINA_ID && gate !== null) {
        gate.ask()
        await gate.open
      }
      return original.loadScenario(id)
    },
  }
}

/** From here on it waits. `asked` resolves once somebody asks for it; `now` lets it come, and resolves once it has. */
export const fetchSlowly = () => {
  let release = () => {}
  let ask = () => {}
  const open = new Promise<void>((resolve) => (release = resolve))
  const asked = new Promise<void>((resolve) => (ask = resolve))
  gate = { open, ask }
  const now = async () => {
    release()
    await real?.loadScenario(CHINA_ID)
    // Whoever waited for it goes first.
    await new Promise((resolve) => setTimeout(resolve, 0))
  }
  return { asked, now }
}

export const CHINA_ADDRESS = `#/s/${CHINA_ID}/question`
