/**
 * What may not be done yet: a barred act that one permitted act would put in order. Found by trying, one step ahead, and
 * no further: what would take two acts is simply barred.
 */
import type { Act } from './acts.ts'
import { after } from './after.ts'
import type { ConferenceSnapshot } from './explain.ts'
import { isPermitted } from './ways.ts'

/** A barred act, and the permitted acts after any one of which it would be in order. */
export interface NotYet {
  readonly act: Act
  readonly after: readonly Act[]
}

/** As many ways as a reader takes in. */
const MOST = 3

/**
 * Of the acts judged here, those that are only not yet in order. What must be done is tried first, then what may.
 * @param tried the acts that might put them in order, where these are not the same
 */
export const notYetAt = (
  snapshot: ConferenceSnapshot,
  acts: readonly Act[],
  tried: readonly Act[] = acts,
): readonly NotYet[] => {
  const found = acts
    .filter(({ modality }) => modality === 'may not')
    .map((act): { barred: Act; ways: Act[] } => ({ barred: act, ways: [] }))
  let sought = found
  for (const act of tried) {
    if (sought.length === 0) break
    if (act.modality === 'may not') continue
    const next = after(snapshot, act.event)
    if (next === snapshot) continue
    for (const { barred, ways } of sought) if (isPermitted(next, barred.event)) ways.push(act)
    sought = sought.filter(({ ways }) => ways.length < MOST)
  }
  return found.flatMap(({ barred, ways }) => (ways.length === 0 ? [] : [{ act: barred, after: ways }]))
}
