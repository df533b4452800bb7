/**
 * Documents of earlier shapes, brought to the present one before they are read. The first files named no question, for there
 * was one alone: the applications of observers. A shape that cannot be brought over raises `SCHEMA_VERSION`.
 */
import { isObject, type Fields } from './object.ts'

/** The name that the one question of the first files has had since. */
const QUESTION = 'observers'

/** Acts that belong to a question, of those that the first files knew. */
const OF_A_QUESTION: ReadonlySet<unknown> = new Set([
  'list.circulate',
  'application.receive',
  'objection.raise',
  'objection.withdraw',
  'matter.raise',
  'matter.refer',
  'status.accord',
  'consensus.seek',
  'consensus.declare',
  'consensus.oppose',
  'vote.request',
  'nature.assert',
  'manner.agree',
])

/** Acts that put a question to the vote: `on` names the vote. */
const PUT: ReadonlySet<unknown> = new Set(['nature.put', 'manner.put', 'status.put'])

const eventNow = (event: unknown): unknown => {
  if (!isObject(event)) return event
  if (OF_A_QUESTION.has(event['type']) && !Object.hasOwn(event, 'on')) return { ...event, on: QUESTION }
  if (PUT.has(event['type']) && !Object.hasOwn(event, 'question')) return { ...event, question: QUESTION }
  return event
}

const withEvents = (list: unknown): unknown =>
  Array.isArray(list)
    ? list.map((item: unknown) =>
        isObject(item) && Object.hasOwn(item, 'event') ? { ...item, event: eventNow(item['event']) } : item,
      )
    : list

const changed = (value: Fields, key: string, to: (part: unknown) => unknown): Fields =>
  Object.hasOwn(value, key) ? { ...value, [key]: to(value[key]) } : value

/** A list of edits of any earlier shape. */
export const editsNow = withEvents

/** A scenario of any earlier shape, as it would be written now. What is no such thing stays as it is. */
export const scenarioNow = (value: unknown): unknown => (isObject(value) ? changed(value, 'events', withEvents) : value)

const namedEditsNow = (value: unknown): unknown => (isObject(value) ? changed(value, 'edits', editsNow) : value)

/** The same for a branch, with the one beside it. */
export const branchNow = (value: unknown): unknown => {
  const edited = namedEditsNow(value)
  return isObject(edited) ? changed(edited, 'beside', namedEditsNow) : edited
}
