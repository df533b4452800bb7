/** Which kinds of question may have several right answers: then one chooses all that are right, however many there are. */
import type { Drill, DrillKind } from '#src/drills/drill.ts'

const SEVERAL: Readonly<Record<DrillKind, boolean>> = {
  'in-order': false,
  majority: false,
  carried: false,
  'must-do-next': true,
  'order-motions': false,
  'who-may': true,
  announce: false,
  'which-rule': false,
}

/** By its kind, so that the form of a question gives nothing away; a drill with another number of right answers is never asked as one of one. */
export const hasSeveral = ({ kind, options }: Drill): boolean =>
  SEVERAL[kind] || options.filter(({ right }) => right).length !== 1

/** Ids of the options that are chosen. */
export type Chosen = ReadonlySet<string>

/** What is chosen once this option is pressed. */
export const withOption = (drill: Drill, chosen: Chosen, id: string): Chosen => {
  if (!hasSeveral(drill)) return new Set([id])
  const others = [...chosen].filter((each) => each !== id)
  return new Set(chosen.has(id) ? others : [...others, id])
}
