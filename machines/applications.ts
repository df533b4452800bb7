/** Applications for observer status: which are to be decided, and which nobody opposes. */
import type { Context } from './context.ts'

const undecidedOf = new WeakMap<Context['applications'], readonly string[]>()

/**
 * Ids of the applications that are still to be decided, in the order they were listed. Kept per list of applications:
 * many guards ask, and a conference hears hundreds of organizations.
 */
export const undecidedIn = ({ applications }: Context): readonly string[] => {
  const kept = undecidedOf.get(applications)
  if (kept !== undefined) return kept
  const undecided = Object.entries(applications).flatMap(([id, { status }]) => (status === 'pending' ? [id] : []))
  undecidedOf.set(applications, undecided)
  return undecided
}

/** Ids of the undecided applications that nobody's objection stands against. */
export const unopposedIn = ({ applications }: Context): readonly string[] =>
  Object.entries(applications).flatMap(([id, { status, objections }]) =>
    status === 'pending' && objections.length === 0 ? [id] : [],
  )
