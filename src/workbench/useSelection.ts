/** Which names of the board are selected: one, several, ranges; and which of them the keyboard is on. */
import { useState } from 'react'

interface Chosen {
  readonly selected: ReadonlySet<string>
  /** Where a range begins. */
  readonly anchor: string | null
  readonly active: string | null
}

const NOBODY: Chosen = { selected: new Set(), anchor: null, active: null }

/** How a name is added: alone, beside the others (or taken away), or with all from where the range began. */
export type Manner = 'only' | 'toggle' | 'range'

export interface Selection extends Chosen {
  readonly choose: (id: string, manner: Manner) => void
  /** The keyboard goes there and nothing else changes. */
  readonly go: (id: string) => void
  readonly all: (ids: Iterable<string>) => void
  readonly none: () => void
}

const between = (shown: readonly string[], one: string, other: string): readonly string[] => {
  const ends = [shown.indexOf(one), shown.indexOf(other)]
  const from = Math.min(...ends)
  return from < 0 ? [other] : shown.slice(from, Math.max(...ends) + 1)
}

/** @param shown the names in the order on screen */
export const useSelection = (shown: readonly string[]): Selection => {
  const [chosen, setChosen] = useState(NOBODY)
  const { selected, anchor } = chosen
  return {
    ...chosen,
    choose: (id, manner) => {
      switch (manner) {
        case 'only':
          return setChosen({ selected: new Set([id]), anchor: id, active: id })
        case 'toggle': {
          const next = new Set(selected)
          if (!next.delete(id)) next.add(id)
          return setChosen({ selected: next, anchor: id, active: id })
        }
        case 'range':
          return setChosen({ selected: new Set(between(shown, anchor ?? id, id)), anchor: anchor ?? id, active: id })
      }
    },
    go: (id) => setChosen({ ...chosen, anchor: id, active: id }),
    all: (ids) => setChosen({ ...chosen, selected: new Set(ids) }),
    none: () => setChosen({ ...chosen, selected: new Set() }),
  }
}
