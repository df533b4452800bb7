/** Somebody answers a set: what was chosen and when, one question after the other. Pure: the time is passed in. */
export interface Given {
  /** Ids of the options, in no order. */
  readonly chosen: readonly string[]
  readonly right: boolean
  /** Of this answer, once and for all (a UUID). */
  readonly id: string
  /** When it was checked, in milliseconds since 1970. */
  readonly at: number
  /** From when the question was shown, in milliseconds. */
  readonly took: number
}

/** UUIDs by which others know the sitting, its end, and whether it was passed. */
export interface SittingIds {
  readonly registration: string
  readonly completion: string
  readonly passing: string
}

export interface Sitting {
  readonly ids: SittingIds
  /** Which drills of the set, counted from 0, in the order in which they are asked. */
  readonly order: readonly number[]
  /** Where in that order; beyond its end there is the result. */
  readonly at: number
  /** By the number of the drill in the set; what is missing was not answered. */
  readonly given: Readonly<Record<number, Given>>
  /** When the first question was shown, and the one that is shown now; milliseconds since 1970. */
  readonly begun: number
  readonly shown: number
  /** When the last question was left, or the time ran out. */
  readonly ended: number | null
  readonly timeUp: boolean
}

export const beginning = (order: readonly number[], ids: SittingIds, now: number): Sitting => ({
  ids,
  order,
  at: 0,
  given: {},
  begun: now,
  shown: now,
  ended: null,
  timeUp: false,
})

export const everyDrill = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index)

/** The drill that is asked now; null at the end. */
export const drillAt = ({ order, at, ended }: Sitting): number | null => (ended === null ? (order[at] ?? null) : null)

export type Move =
  | ({ readonly type: 'checked'; readonly now: number } & Pick<Given, 'chosen' | 'right' | 'id'>)
  | { readonly type: 'on'; readonly now: number }
  | { readonly type: 'back'; readonly now: number }
  | { readonly type: 'ended'; readonly timeUp: boolean; readonly now: number }

export const after = (sitting: Sitting, move: Move): Sitting => {
  const here = drillAt(sitting)
  if (here === null) return sitting
  const { now } = move
  switch (move.type) {
    case 'checked': {
      // The first answer stands.
      if (sitting.given[here] !== undefined) return sitting
      const { chosen, right, id } = move
      const given: Given = { chosen, right, id, at: now, took: Math.max(now - sitting.shown, 0) }
      return { ...sitting, given: { ...sitting.given, [here]: given } }
    }
    case 'on': {
      const at = sitting.at + 1
      return at < sitting.order.length ? { ...sitting, at, shown: now } : { ...sitting, at, ended: now }
    }
    case 'back':
      return sitting.at === 0 ? sitting : { ...sitting, at: sitting.at - 1, shown: now }
    case 'ended':
      return { ...sitting, ended: now, timeUp: move.timeUp }
  }
}

export const rightIn = ({ order, given }: Sitting): number => order.filter((drill) => given[drill]?.right).length

/** The drills that were answered wrongly or not at all. */
export const missedIn = ({ order, given }: Sitting): readonly number[] => order.filter((drill) => !given[drill]?.right)
