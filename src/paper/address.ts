/** The addresses of what leaves the app: `#/record/vote/…` and `#/record/session/…`, each followed by a place on the Floor. */
import { addressOf } from '#src/session/address.ts'
import type { Session } from '#src/session/store.ts'

export const KINDS = ['vote', 'session'] as const
export type Kind = (typeof KINDS)[number]

export interface AskedRecord {
  readonly kind: Kind
  /** The same place as an address of the Floor; null for what is on the Floor already. */
  readonly place: string | null
}

/** Parts behind `#/record/`: anything else asks for the whole session. */
export const readRecord = ([kind, ...place]: readonly string[]): AskedRecord => ({
  kind: kind === 'vote' ? 'vote' : 'session',
  place: place.length === 0 ? null : `#/s/${place.join('/')}`,
})

/** The place on the Floor as the end of an address; empty where a branch is too long for a link: then it is what the Floor shows. */
export const placeOf = (session: Session): string => {
  const { hash, whole } = addressOf(session)
  if (!whole) return ''
  return hash === '#/' ? `/${session.scenario.id}/${session.at}` : hash.replace(/^#\/s/, '')
}

export const recordAddress = (session: Session, kind: Kind): string => `#/record/${kind}${placeOf(session)}`
