import { ownIdFrom } from '#scenarios/ownId'

/** An id for a scenario of the user's own that no other has. */
export const newOwnId = (): string => ownIdFrom(crypto.randomUUID())
