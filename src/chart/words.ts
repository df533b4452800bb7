/** What the chart says to its reader. The names of acts are those of the timeline. */
import type { ChartEdge, ChartNode } from '#machines/chart'
import { salient } from '#machines/explain'
import type { RuleSet } from '#rules/ruleSet'
import type { Slot } from '#rules/slots'
import { phrase, say, words } from '#src/language/say.ts'
import { isAct, nameOfAct } from '#src/words/actNames.ts'
import { closedLabel } from './drawn.ts'
import { NODES, type Standing, type WayStatus } from './status.ts'

export const CHART = words({
  here: 'Where we are',
  now: 'Now',
  to: 'leads to:',
  next: 'What can follow',
  nothing: 'Nothing leads on from here.',
  beside: 'Meanwhile:',
  refused: 'The last act was refused: nothing moved.',
  whole: 'Whole chart',
  wholeTitle: 'The whole procedure',
  close: 'Close',
  regions: 'What goes on side by side',
  drawing: 'Drawing, to scroll; the table after it says the same',
  table: 'The same as a table',
  fit: 'Fit to width',
  insideVote: 'Inside a vote',
  everyVote: 'Every vote goes the same way. Only the majority differs.',
  whichVote: 'Vote',
  key: 'Key',
  columns: { from: 'From', act: 'Act', to: 'To', rule: 'Rule', now: 'State now' },
  stays: 'stays',
})

/** What a state says of itself. */
export const labelOf = (state: string): string => phrase(NODES.get(state)?.label ?? state)

/** What stands in the drawing of a state: a vote that is drawn closed has its sign. */
export const drawnLabelOf = ({ id, label }: Pick<ChartNode, 'id' | 'label'>): string =>
  label === closedLabel(NODES.get(id)?.label ?? '') ? closedLabel(labelOf(id)) : labelOf(id)

/** What a completion waits for, by the slot it stands on. */
const COMPLETIONS = words<{ readonly [S in Slot]?: string }>({
  'nature.settled': 'its nature is settled',
  'nature.disputed': 'still disputed',
  'manner.settled': 'the manner is settled',
  'manner.decide': 'the manner is still open',
  'observers.settled': 'all are decided',
  'observers.refer': 'some are left',
})

/** The act, or what a completion waits for: "cast the ballots", "then: all are decided". */
export const nameOfWay = ({ event, rules }: ChartEdge): string => {
  if (event !== null) return isAct(event) ? nameOfAct(event) : event
  const waitsFor = rules.map((slot) => COMPLETIONS[slot]).find((name) => name !== undefined)
  return waitsFor === undefined ? phrase('then') : say`then: ${waitsFor}`
}

/** The body's own numbers for these slots: "rule 61", "rules 41, 61"; "no rule" where it has none. */
export const rulesText = (ruleSet: RuleSet, slots: readonly Slot[]): string => {
  const answers = salient(slots).map((slot) => ruleSet.slots[slot])
  const numbers = [...new Set(answers.flatMap((answer) => answer?.rule ?? []))]
  const missing = answers.some((answer) => answer === null)
  if (numbers.length === 0) return phrase(missing ? 'no rule' : 'unnumbered rule')
  const all = numbers.join(', ')
  if (numbers.length === 1) return missing ? say`rule ${all}, one missing` : say`rule ${all}`
  return missing ? say`rules ${all}, one missing` : say`rules ${all}`
}

const STANDINGS = words<Readonly<Record<Standing, string>>>({
  open: 'Open',
  barred: 'Barred',
  passedOver: 'Not this way',
  idle: '',
})

export const standingText = (standing: Standing): string => STANDINGS[standing]

const SAMPLES = words({
  present: 'present state',
  past: 'passed through',
  taken: 'path taken',
  open: 'open now',
  barred: '✕ barred now, or not this way',
  closed: '▸ a vote: its inside is drawn below',
  stays: '↺ leaves the state as it is',
})

/** What each way of drawing means. The samples are those of `chart.css`. */
export const KEY = (['present', 'past', 'taken', 'open', 'barred', 'closed', 'stays'] as const).map((sample) => ({
  sample,
  get text() {
    return SAMPLES[sample]
  },
}))

/** The signs before an act in the drawing: colour and stroke are never alone. */
export const signOf = ({ standing }: WayStatus, stays: boolean): string =>
  `${standing === 'barred' || standing === 'passedOver' ? '✕ ' : ''}${stays ? '↺ ' : ''}`

/** States from the outermost in: "Meeting open › Business". */
export const placeOf = (states: readonly string[]): string => states.map(labelOf).join(' › ')
