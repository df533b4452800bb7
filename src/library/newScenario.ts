/** A scenario from a rule set and a list of who takes part: everybody arrives, and the first meeting opens. Pure. */
import { cut } from '#src/words/cut.ts'
import { expand } from '#scenarios/expand'
import { copyOf, MADE_HERE } from '#scenarios/own'
import { idForName, type Participants } from '#scenarios/participants'
import type { Members, Scenario, ScenarioDocument } from '#scenarios/schema'
import { columnsIn, inOrder } from './nameColumns.ts'

/** More names than any room has. */
export const MOST_NAMES = 300
export const LONGEST_NAME = 100

/** What a list comes to: its names, those that stand in it more than once, and the lines that hold none. */
export interface NamesRead {
  readonly names: readonly string[]
  readonly twice: readonly string[]
  readonly unread: readonly string[]
  /** A first line that names the columns, and nobody. */
  readonly heads: readonly string[]
}

/** Numbers and bullets. */
const BEFORE_NAME = /^\s*(?:\d+[.)]|[-–•*])\s+/u

/** As a class is written: "7b". */
const CLASS = /^\d+\p{L}{1,2}$/u

const cellsOf = (line: string): readonly string[] =>
  line.split('\t').map((cell) => cell.replace(BEFORE_NAME, '').trim().replaceAll(/\s+/g, ' '))

/** Those with letters; an address of mail only where nothing else is there. */
const written = (cells: readonly string[]): readonly string[] => {
  const lettered = cells.filter((cell) => /\p{L}/u.test(cell))
  const plain = lettered.filter((cell) => !cell.includes('@'))
  return plain.length > 0 ? plain : lettered
}

/** Those for which this does not hold, and then the others. */
const last = (cells: readonly string[], which: RegExp): readonly string[] => [
  ...cells.filter((cell) => !which.test(cell)),
  ...cells.filter((cell) => which.test(cell)),
]

/** Two names that differ in capitals alone are the same. */
const key = (name: string): string => name.normalize('NFC').toLocaleLowerCase()

/** More cells behind a name than any is told from another by. */
const MOST_CELLS = 6

/** The first cell of each row; those that have the same go on with a cell in which they differ. */
const firstOf = (table: readonly (readonly string[])[]): readonly string[] => {
  let rows = table.map(([name = '', ...others]) => ({ name, others: last(others, /\d/) }))
  for (let place = 0; place < MOST_CELLS; place += 1) {
    const cells = new Map<string, Set<string>>()
    for (const { name, others } of rows) {
      const known = cells.get(key(name)) ?? new Set()
      cells.set(key(name), known.add(key(others[place] ?? '')))
    }
    rows = rows.map(({ name, others }) =>
      (cells.get(key(name))?.size ?? 0) > 1
        ? { name: `${name} ${others[place] ?? ''}`.trim(), others }
        : { name, others },
    )
  }
  return rows.map(({ name }) => cut(name, LONGEST_NAME))
}

/** In how many ways the rows of a table begin. */
const beginnings = (table: readonly (readonly string[])[]): number =>
  new Set(table.map(([first = '']) => key(first))).size

/** A class before the names is passed over, and not names that are written as a class is. */
const namesOf = (table: readonly (readonly string[])[]): readonly string[] => {
  const passed = table.map((cells) => last(cells, CLASS))
  return firstOf(beginnings(passed) < beginnings(table) ? table : passed)
}

/** The names of a list as somebody pastes it, a line each. */
export const namesIn = (text: string): NamesRead => {
  const all = text.split(/\r?\n/).filter((line) => line.trim() !== '')
  const first = cellsOf(all[0] ?? '')
  const columns = all.length > 1 ? columnsIn(first) : null
  const lines = columns === null ? all : all.slice(1)
  const table = lines.map((line) => written(columns === null ? cellsOf(line) : inOrder(columns, cellsOf(line))))
  const counts = new Map<string, { readonly name: string; readonly times: number }>()
  for (const name of namesOf(table.filter((cells) => cells.length > 0))) {
    const found = counts.get(key(name))
    counts.set(key(name), { name: found?.name ?? name, times: (found?.times ?? 0) + 1 })
  }
  const read = [...counts.values()]
  return {
    names: read.map(({ name }) => name),
    twice: read.filter(({ times }) => times > 1).map(({ name }) => name),
    unread: lines.filter((_, place) => table[place]?.length === 0).map((line) => cut(line.trim(), LONGEST_NAME)),
    heads: columns === null ? [] : first.filter((cell) => cell !== ''),
  }
}

const OFFICERS: Participants = {
  president: { role: 'president', name: null },
  secretariat: { role: 'secretariat', name: null },
}

const partiesOf = (names: readonly string[]): Participants => {
  const parties: Participants = {}
  for (const name of names)
    parties[idForName(name, new Set([...Object.keys(OFFICERS), ...Object.keys(parties)]))] = { role: 'party', name }
  return parties
}

/** What is asked for a new scenario. `who`: a roll of members, or names of one's own. */
export interface Wanted {
  readonly title: string
  readonly body: string
  readonly ruleSet: string
  readonly about: string
  readonly source: { readonly symbol: string; readonly title: string } | null
  readonly who: { readonly roll: Members } | { readonly names: readonly string[] }
}

const FIRST = 'meeting-1-opens'

const documentOf = (wanted: Wanted, id: string, count: number): ScenarioDocument => {
  const { title, body, ruleSet, about, source } = wanted
  const entry = { source: source === null ? 0 : 1, paragraph: '' }
  return {
    plenary: 1,
    id,
    title,
    body,
    ruleSet,
    sources: source === null ? [MADE_HERE] : [source, MADE_HERE],
    participants: OFFICERS,
    membership: count,
    ...(about === '' ? {} : { about }),
    participating: count,
    present: 0,
    opensAt: FIRST,
    events: [
      { id: 'arrivals', event: { type: 'delegations.arrive', by: 'secretariat', in: 'plenary', count }, ...entry },
      { id: FIRST, event: { type: 'meeting.open', by: 'president', in: 'plenary', number: 1 }, ...entry },
    ],
    expects: [],
    differences: [],
  }
}

export const newScenario = (wanted: Wanted, id: string): Scenario => {
  const { who } = wanted
  if ('names' in who) {
    const document = documentOf(wanted, id, who.names.length)
    return { ...document, events: [...eventsOf(document)], participants: { ...OFFICERS, ...partiesOf(who.names) } }
  }
  const { roll } = who
  const made = expand(
    { ...documentOf(wanted, id, roll.members.length), members: roll.id },
    { scenario: () => undefined, members: () => ({ ok: true, document: roll }) },
  )
  if (!made.ok) throw new Error(made.faults.map(({ says }) => says).join('; '))
  return copyOf(made.document, id, wanted.title)
}

const eventsOf = ({ events }: ScenarioDocument): Scenario['events'] =>
  events.flatMap((item) => ('include' in item ? [] : [item]))
