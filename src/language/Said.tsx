/** A sentence with parts that are more than text: a key, a link, a number in bold. */
import { Fragment, type ReactNode } from 'react'

/** Private letters that no sentence has: the place of a part. */
const PLACE = /\uE000(\d+)\uE001/

/** Stands in a sentence for the part of this index: say`Press ${place(0)} to go on`. */
export const place = (index: number): string => `\uE000${index}\uE001`

interface SaidProps {
  /** The whole sentence, with `place(0)`, `place(1)`, … where the parts go: each language puts them in its own order. */
  readonly text: string
  readonly parts: readonly ReactNode[]
}

export const Said = ({ text, parts }: SaidProps) =>
  text
    .split(PLACE)
    .map((piece, index) => <Fragment key={index}>{index % 2 === 0 ? piece : parts[Number(piece)]}</Fragment>)
