/** What the tests of drills share: how many are made, and how a key is read. */
import type { Drill } from '#src/drills/drill.ts'
import { mixed } from '#src/drills/seeds.ts'

/** A thousand of each kind for the first body; as many as `DRILLS` says where it says so. */
export const MANY = Number(process.env['DRILLS'] ?? 1000)
/** And of each other body. */
export const FEWER = Math.ceil(MANY / 10)

/** A limit against hanging, longer where more is asked for. */
export const LIMIT = 300_000 * Math.max(1, MANY / 1000)

/** Seeds that have nothing in common: the same each time. */
export const seeds = (count: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => mixed(20_221_017, index))

/** The options that are right, by their ids. */
export const keyOf = ({ options }: Pick<Drill, 'options'>): string =>
  options
    .filter(({ right }) => right)
    .map(({ id }) => id)
    .sort()
    .join(' ')
