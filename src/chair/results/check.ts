/** A result checked: every drill made again from its seed, every answer judged again, and what differs from the file. */
import { ruleSetById } from '#rules/sets/byId'
import { isRight, type Drill } from '#src/drills/drill.ts'
import { NoSuchDrill } from '#src/drills/generate.ts'
import { drillsIn, type Drills } from '../drills/drills.ts'
import type { SetAsked } from '../drills/address.ts'
import type { Result, ResultAnswer } from './result.ts'

export type Difference =
  /** The set cannot be made here at all. */
  | { readonly is: 'no-such-set' }
  | { readonly is: 'rules-version'; readonly file: string; readonly here: string }
  /** The file says that it is right, or wrong, and it is not. */
  | { readonly is: 'mark'; readonly number: number; readonly file: boolean }
  | { readonly is: 'score'; readonly file: number; readonly here: number }
  /** How many questions the score is of. */
  | { readonly is: 'score-of'; readonly file: number; readonly here: number }
  | { readonly is: 'other-drill'; readonly number: number }
  | { readonly is: 'no-such-option'; readonly number: number }
  | { readonly is: 'twice'; readonly number: number }

export interface CheckedAnswer {
  readonly number: number
  readonly drill: Drill
  /** Null where it was not answered. */
  readonly answer: ResultAnswer | null
  /** As worked out here. */
  readonly right: boolean
}

export interface Checked {
  readonly result: Result
  /** Every drill of the set in its order; empty where the set cannot be made. */
  readonly answers: readonly CheckedAnswer[]
  readonly right: number
  readonly of: number
  readonly differences: readonly Difference[]
}

export const askedIn = ({ set }: Result): SetAsked => ({
  ruleSet: set.ruleSet.id,
  kinds: set.kinds,
  seed: set.seed,
  count: set.count,
  minutes: set.minutes,
})

const madeAgain = (result: Result): { readonly drills: Drills; readonly all: readonly Drill[] } | null => {
  try {
    const drills = drillsIn(askedIn(result))
    return { drills, all: drills.all.map((_, index) => drills.at(index)) }
  } catch (error) {
    if (error instanceof NoSuchDrill) return null
    throw error
  }
}

const ofAnswer = (drill: Drill | undefined, answer: ResultAnswer, seen: ReadonlySet<number>): readonly Difference[] => {
  const { number, chosen } = answer
  if (seen.has(number)) return [{ is: 'twice', number }]
  if (drill === undefined || drill.kind !== answer.kind || drill.seed !== answer.seed)
    return [{ is: 'other-drill', number }]
  const known = new Set(drill.options.map(({ id }) => id))
  return [
    ...(chosen.every((id) => known.has(id)) ? [] : [{ is: 'no-such-option', number } as const]),
    ...(isJudged(drill, answer) === answer.right ? [] : [{ is: 'mark', number, file: answer.right } as const]),
  ]
}

const isJudged = (drill: Drill, { chosen }: ResultAnswer): boolean =>
  chosen.every((id) => drill.options.some((option) => option.id === id)) && isRight(drill, new Set(chosen))

export const checkResult = (result: Result): Checked => {
  const { set, score } = result
  const made = madeAgain(result)
  const here = ruleSetById(set.ruleSet.id)?.version
  const version: readonly Difference[] =
    here === undefined || here === set.ruleSet.version ? [] : [{ is: 'rules-version', file: set.ruleSet.version, here }]
  if (made === null) {
    return { result, answers: [], right: 0, of: set.count, differences: [...version, { is: 'no-such-set' }] }
  }
  const differences: Difference[] = [...version]
  const seen = new Set<number>()
  for (const answer of result.answers) {
    differences.push(...ofAnswer(made.all[answer.number - 1], answer, seen))
    seen.add(answer.number)
  }
  const answers = made.all.map((drill, index): CheckedAnswer => {
    const number = index + 1
    const found = result.answers.find((answer) => answer.number === number) ?? null
    const answer = found !== null && found.kind === drill.kind && found.seed === drill.seed ? found : null
    return { number, drill, answer, right: answer !== null && isJudged(drill, answer) }
  })
  const right = answers.filter((answer) => answer.right).length
  if (right !== score.right) differences.push({ is: 'score', file: score.right, here: right })
  if (set.count !== score.of) differences.push({ is: 'score-of', file: score.of, here: set.count })
  return { result, answers, right, of: set.count, differences }
}

/** True where the file's own marks or score are not those that its answers have. */
export const isChanged = ({ differences }: Checked): boolean =>
  differences.some(({ is }) => is !== 'rules-version' && is !== 'no-such-set')
