/** Decides a table beside the page, so that ten thousand rows never stop it. */
import { frenchOf } from '#src/language/frenchOf.ts'
import { speak } from '#src/language/say.ts'
import { decideTable, UnreadableTable, type DecidedTable, type Progress } from './decideTable.ts'

export interface Job {
  readonly name: string
  readonly text: string
  /** What the page says in French, where it speaks French: the reasons of the decisions are then said in it. */
  readonly french: ReadonlyMap<string, string> | null
}

export type News =
  | ({ readonly kind: 'progress' } & Progress)
  | { readonly kind: 'done'; readonly table: DecidedTable }
  | { readonly kind: 'unreadable'; readonly says: string }

const tell = (news: News): void => postMessage(news)

addEventListener('message', ({ data }: MessageEvent<Job>) => {
  if (data.french !== null) speak(frenchOf(data.french, () => Promise.resolve()))
  try {
    const run = decideTable(data.name, data.text)
    let step = run.next()
    for (; step.done !== true; step = run.next()) tell({ kind: 'progress', ...step.value })
    tell({ kind: 'done', table: step.value })
  } catch (error) {
    if (!(error instanceof UnreadableTable)) throw error
    tell({ kind: 'unreadable', says: error.message })
  }
})
