/**
 * One act from a snapshot to the next, without an actor. XState's own `transition` makes an actor for each call, and with it
 * the machine's first state once more, which costs more than the act itself; the machine never speaks to an actor, so one
 * that is never started serves for all.
 */
import { createActor } from 'xstate'
import { conference } from './conference.ts'
import type { ConferenceEvent } from './events.ts'
import type { ConferenceSnapshot } from './explain.ts'

type Scope = Parameters<typeof conference.transition>[2]

const nothing = (): void => undefined

const scopeOf = (snapshot: ConferenceSnapshot): Scope => {
  const self = createActor(conference, { input: snapshot.context })
  return {
    self,
    system: self.system,
    id: self.id,
    sessionId: self.sessionId,
    logger: nothing,
    defer: nothing,
    emit: nothing,
    stopChild: nothing,
    actionExecutor: nothing,
  }
}

let scope: Scope | null = null

/** The snapshot after this act; the same one where the act is refused or changes nothing. */
export const after = (snapshot: ConferenceSnapshot, event: ConferenceEvent): ConferenceSnapshot => {
  scope ??= scopeOf(snapshot)
  return conference.transition(snapshot, event, scope)
}
