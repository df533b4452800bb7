/** A form of words in which an act is told. */
import { because, type Act, type Reasons } from './reasons.ts'
import type { Topic } from './rulebook.ts'

export interface Form {
  readonly form: RegExp
  /** The subjects of the rules that it stands on. */
  readonly topics: readonly Topic[]
  /** Where what it is done on says which, the numbers of those rules: the first is the one asked for. */
  readonly numbers?: (act: Act, ...blanks: readonly string[]) => readonly (string | null)[]
  /** All that bars it; nothing where it is in order. The blanks are those of its form. */
  readonly why: (act: Act, ...blanks: readonly string[]) => Reasons
}

/** Where names are to be called, hands are not counted. */
export const byHand = (method: string | undefined, asked: boolean): Reasons =>
  because('A roll-call was asked for: hands are not counted instead.', 'method', asked && method === 'show of hands')
