/** The line as a table of contents: meetings, what the Bureau did between them, and within each what was before the room. */
import type { ConferenceEvent, MeetingBody } from '#machines/events'
import type { BranchStep } from '#scenarios/branch'
import type { View } from '#src/session/react.tsx'
import { beginsMatter, rowsOf, type Row } from './rows.ts'

/** What one group of steps is. `again`: a meeting that goes on after a suspension, or beside another. */
export type GroupKind =
  | { readonly is: 'before' }
  | { readonly is: 'bureau' }
  | { readonly is: 'meeting'; readonly number: number; readonly body: MeetingBody; readonly again: boolean }

/** Steps on one matter. Its heading is the first of its rows, or `applications`, which no one step begins. */
export interface Item {
  readonly key: string
  readonly heading: 'row' | 'applications' | null
  readonly rows: readonly Row[]
}

export interface Group {
  readonly kind: GroupKind
  /** The id of its first row, so that two meetings of one number stay apart. */
  readonly key: string
  readonly items: readonly Item[]
  readonly rows: readonly Row[]
}

/** Acts that end what a body is doing; what is done between two meetings belongs to the one that follows. */
const ENDS: ReadonlySet<ConferenceEvent['type']> = new Set(['meeting.adjourn', 'meeting.suspend', 'bureau.rise'])

/** Acts on the applications of observers, whatever else they are named after. */
const OF_APPLICATIONS = /^(list\.circulate|application\.|objection\.|matter\.|manner\.|status\.)/

const concernsApplications = ({ event, step }: BranchStep): boolean => {
  if (OF_APPLICATIONS.test(event.type)) return true
  const question = step?.before.context.inHand.observers ?? null
  if (question === null) return false
  return ('on' in event && event.on === question) || ('question' in event && event.question === question)
}

interface Drafted {
  readonly kind: GroupKind
  readonly indices: number[]
}

/** The group that this step opens; null where it goes on with the last. */
const opening = (
  { event, step }: BranchStep,
  numbers: ReadonlyMap<MeetingBody, number>,
  last: GroupKind,
): GroupKind | null => {
  switch (event.type) {
    case 'meeting.open':
      return { is: 'meeting', number: event.number, body: event.in, again: false }
    case 'bureau.meet':
      return { is: 'bureau' }
    case 'meeting.resume': {
      const number = numbers.get(event.in)
      return number === undefined ? null : { is: 'meeting', number, body: event.in, again: true }
    }
    default: {
      // Two bodies may sit at once: an act of the other one is told under its own meeting.
      const number = numbers.get(event.in)
      const sits = step?.before.context.sitting.includes(event.in) === true
      const elsewhere = last.is === 'meeting' && last.body !== event.in && sits
      return elsewhere && number !== undefined && !ENDS.has(event.type)
        ? { is: 'meeting', number, body: event.in, again: true }
        : null
    }
  }
}

const drafted = (steps: readonly BranchStep[]): readonly Drafted[] => {
  const groups: Drafted[] = []
  const numbers = new Map<MeetingBody, number>()
  /** Done after a meeting ended and before the next began. */
  let between: number[] = []
  let ended = false
  steps.forEach((branchStep, index) => {
    const { event, origin } = branchStep
    const last = groups.at(-1)
    const opens = origin === 'removed' || last === undefined ? null : opening(branchStep, numbers, last.kind)
    if (origin !== 'removed' && event.type === 'meeting.open') numbers.set(event.in, event.number)
    if (last === undefined) {
      const kind: GroupKind =
        event.type === 'meeting.open'
          ? { is: 'meeting', number: event.number, body: event.in, again: false }
          : { is: 'before' }
      groups.push({ kind, indices: [index] })
    } else if (opens !== null) {
      groups.push({ kind: opens, indices: [...between, index] })
      between = []
      ended = false
    } else if (ended && !ENDS.has(event.type)) between.push(index)
    else last.indices.push(...between.splice(0), index)
    if (ENDS.has(event.type) && origin !== 'removed' && last?.kind.is !== 'before') ended = true
  })
  groups.at(-1)?.indices.push(...between)
  return groups
}

const itemsOf = (steps: readonly BranchStep[], rows: readonly Row[], indices: readonly number[]): readonly Item[] => {
  const items: { key: string; heading: Item['heading']; rows: Row[] }[] = []
  for (const index of indices) {
    const step = steps[index]
    const row = rows[index]
    if (step === undefined || row === undefined) continue
    const last = items.at(-1)
    const begins = beginsMatter(step.event)
    const applications = !begins && concernsApplications(step)
    const leaves = ENDS.has(step.event.type) && last?.heading !== null
    const heading = begins ? 'row' : applications ? 'applications' : null
    if (last === undefined || begins || leaves || (applications && last.heading !== 'applications'))
      items.push({ key: row.id, heading, rows: [row] })
    else last.rows.push(row)
  }
  return items
}

/** Every step of the line on screen, by meeting, and by matter where there is more than one. */
export const groupsOf = (view: View): readonly Group[] => {
  const { steps } = view.line
  const rows = rowsOf(view)
  const manyMatters = steps.some(({ event }) => beginsMatter(event))
  return drafted(steps).map(({ kind, indices }) => {
    const own = indices.flatMap((index) => rows[index] ?? [])
    const key = own[0]?.id ?? ''
    return {
      kind,
      key,
      rows: own,
      items: manyMatters ? itemsOf(steps, rows, indices) : [{ key, heading: null, rows: own }],
    }
  })
}
