import { ownIdFrom } from '#scenarios/own'

/** An id for a scenario of the user's own that no other has. */
export const newOwnId = (): string => ownIdFrom(crypto.randomUUID())
