/** Motions put in order: from the situation, who moved what; from the body's rule on precedence, which goes first. */
import { bodyCalled } from './law.ts'
import type { Answers, Shown } from './votes.ts'

/** The pattern of the United Nations: the meeting before the debate, and a pause before an end. */
const PATTERN = ['suspend the meeting', 'adjourn the meeting', 'adjourn the debate', 'close the debate'] as const

/** What goes first, by body, where it is not the pattern alone. Priority for a draft concerns the voting, so it waits. */
const ORDERS: Readonly<Record<string, readonly string[]>> = {
  'untoc-cop': [...PATTERN, 'give priority'],
  'unga-plenary': [...PATTERN, 'defer the vote', 'give priority'],
  // The Council knows no closure of debate.
  unsc: PATTERN.slice(0, 3),
  'unsc-1946': PATTERN.slice(0, 3),
}

const POINT = 'the point of order'

export const precedenceIn = (id: string): readonly string[] => ORDERS[id] ?? PATTERN

const bodyOf = (situation: string): string =>
  bodyCalled(/^In this body \((.+?)\) there are /.exec(situation)?.[1] ?? '').id

/** What is pending: motions by the sentences in which they were moved, and a point of order that is not ruled on. */
const pendingIn = (situation: string): readonly string[] => [
  ...(situation.includes(' A point of order is raised, and the President has not ruled on it.') ? [POINT] : []),
  ...[...situation.matchAll(/ has (?:then )?moved to ([a-z ]+)\./g)].map(([, kind = '']) => `the motion to ${kind}`),
]

/** The options are whole orders: the right one names what is pending, each once, the point of order before all. */
export const orderMotions = ({ situation, options }: Shown): Answers => {
  const precedence = [POINT, ...precedenceIn(bodyOf(situation)).map((kind) => `the motion to ${kind}`)]
  const pending = pendingIn(situation)
  const unknown = pending.find((item) => !precedence.includes(item))
  if (unknown !== undefined || pending.length < 2) throw new Error(`cannot be put in order: ${unknown ?? situation}`)
  const right = precedence.filter((item) => pending.includes(item)).join('; then ')
  return options.map(({ text }) => text.toLowerCase() === right)
}
