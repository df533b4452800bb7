/**
 * What may not be done yet: a barred act that one permitted act would put in order. Found by trying, one step ahead, and
 * no further: what would take two acts is simply barred.
 */
import type { Act } from './acts.ts'
import { after } from './after.ts'
import { conference } from './conference.ts'
import type { ConferenceEvent } from './events.ts'
import type { ConferenceSnapshot } from './explain.ts'

/** A barred act, and the permitted acts after any one of which it would be in order. */
export interface NotYet {
  readonly act: Act
  readonly after: readonly Act[]
}

/** As many ways as a reader takes in. */
const MOST = 3

const isPermitted = (snapshot: ConferenceSnapshot, event: ConferenceEvent): boolean =>
  (conference.getTransitionData(snapshot, event) ?? []).length > 0

/**
 * Of the acts judged here, those that are only not yet in order. What must be done is tried first, then what may.
 * @param tried the acts that might put them in order, where these are not the same
 */
export const notYetAt = (
  snapshot: ConferenceSnapshot,
  acts: readonly Act[],
  tried: readonly Act[] = acts,
): readonly NotYet[] => {
  const waysTo = new Map<Act, Act[]>()
  const barred = acts.filter(({ modality }) => modality === 'may not')
  for (const act of tried) {
    if (act.modality === 'may not') continue
    const next = after(snapshot, act.event)
    if (next === snapshot) continue
    for (const other of barred) {
      const ways = waysTo.get(other) ?? []
      if (ways.length < MOST && isPermitted(next, other.event)) waysTo.set(other, [...ways, act])
    }
  }
  return barred.flatMap((act) => {
    const ways = waysTo.get(act)
    return ways === undefined ? [] : [{ act, after: ways }]
  })
}
