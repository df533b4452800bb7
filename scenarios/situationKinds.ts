/** The answers to what a situation asks. Apart from the schema, so that who shows them fetches nothing that reads files. */

export const TURNS = ['in order', 'not in order'] as const
export const RULINGS = ['stands', 'overruled'] as const
export const QUORUMS = ['quorum', 'no quorum'] as const
