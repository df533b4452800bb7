/** Ids of scenarios that the user makes. Apart from making them: the first page asks it of every id. */

/** Ids of scenarios that the user makes begin so: none that ships does. */
const OWN = 'own-'
export const isOwnId = (id: string): boolean => id.startsWith(OWN)

/** An id that no other scenario has, from letters that nothing else has. */
export const ownIdFrom = (unique: string): string => `${OWN}${unique.slice(0, 13)}`
