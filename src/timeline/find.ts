/** Finding a step: by words, by paragraph, by rule, by speaker; or only the votes, or only what was decided. */
import type { ConferenceEvent } from '#machines/events'
import { putOf } from '#machines/questions'
import { ruleNumbersOf } from '#machines/replay'
import type { BranchStep } from '#scenarios/branch'
import { phrase, say } from '#src/language/say.ts'
import type { View } from '#src/session/react.tsx'
import { speakersOf, titleOf } from '#src/words/acts.ts'
import { questionTitle } from '#src/words/decisions.ts'
import { plain as folded } from '#src/glossary/plain.ts'
import { who } from '#src/words/people.ts'
import { rowsOf, type Row } from './rows.ts'
import type { Shown } from './words.ts'

const namesIn = (event: ConferenceEvent, view: View): readonly string[] => {
  const { participants } = view.line.branch.input
  return [
    who(participants, event.by),
    ...('party' in event ? [who(participants, event.party)] : []),
    speakersOf(event, participants) ?? '',
  ]
}

/** What was asked at each vote, by the vote's id: so that the count of a vote is found by its question. */
const askedIn = ({ line: { steps, told, branch } }: View): ReadonlyMap<string, string> => {
  const asked = new Map<string, string>()
  for (const { event } of steps) {
    const put = putOf(event)
    if (put !== null && 'on' in event && event.on !== undefined)
      asked.set(event.on, say`vote: ${questionTitle(put, branch.input.participants, told)}`)
  }
  return asked
}

const saidOf = ({ event, recorded }: BranchStep, view: View, asked: ReadonlyMap<string, string>): string =>
  folded(
    [
      titleOf(event, view.line.branch.input.participants, view.line.told),
      ...namesIn(event, view),
      event.type === 'ballots.cast' || event.type === 'ballots.correct' ? (asked.get(event.on) ?? '') : '',
      recorded?.note ?? '',
    ].join(' '),
  )

/** Words that are typed without being looked for: "the vote on procedure". */
const passedOver = (): ReadonlySet<string> => new Set(phrase('a about an and by for in is of on the to was').split(' '))

/** What is looked for, word by word; small words count only where there are no others. */
const wordsOf = (query: string): readonly string[] => {
  const words = folded(query.trim()).split(/\s+/)
  const small = passedOver()
  const telling = words.filter((word) => !small.has(word))
  return telling.length > 0 ? telling : words
}

/** Whether a step answers what was typed. */
const answers = (query: string, view: View): ((step: BranchStep) => boolean) => {
  const text = folded(query.trim())
  const rule = new RegExp(`^${phrase('rule')}s?\\s?(\\w+)$`).exec(text)?.[1]
  const paragraph = /^(?:¶|para(?:graphe?)?\.?)\s?(\w+)$/.exec(text)?.[1]
  if (rule !== undefined) return ({ step }) => step !== null && ruleNumbersOf(step).includes(rule)
  if (paragraph !== undefined) return ({ recorded }) => recorded?.paragraph === paragraph
  const words = wordsOf(query)
  const asked = askedIn(view)
  return (step) => {
    const said = saidOf(step, view, asked)
    return words.every((word) => said.includes(word))
  }
}

/** What was found, with a title of its own where the act's says too little. */
export interface Found {
  readonly row: Row
  readonly title: string
  /** What became of it without a vote: said in words by the kind of act. */
  readonly how: ConferenceEvent['type'] | null
  /** The steps that belong to it: it is the current one while any of them is on screen. */
  readonly covers: readonly string[]
}

/** Acts that settle something without a vote. */
const SETTLES: ReadonlySet<ConferenceEvent['type']> = new Set([
  'consensus.declare',
  'status.accord',
  'manner.agree',
  'question.notAccepted',
  'proposal.withdraw',
  'proposal.postpone',
  'proposal.conclude',
  'election.acclaim',
  'election.ballot',
  'election.lot',
  'officer.replace',
  'bureau.silence',
  'credentials.report',
  'point.rule',
  'ruling.stand',
])

/** One entry for each vote, named by the question that was put, at its ballots. */
const voteAt = (view: View, rows: readonly Row[], place: number): Found | null => {
  const { steps, told, branch } = view.line
  const called = steps[place]
  const put = called === undefined || called.step === null ? null : putOf(called.event)
  if (called === undefined || put === null || !('on' in called.event)) return null
  const vote = called.event.on
  const rest = steps.slice(place + 1)
  const next = rest.findIndex(({ event }) => putOf(event) !== null && 'on' in event && event.on === vote)
  const own = (next === -1 ? rest : rest.slice(0, next)).filter(
    ({ event, step }) =>
      step !== null &&
      (event.type === 'ballots.cast' || event.type === 'ballots.correct' || event.type === 'result.announce') &&
      event.on === vote,
  )
  const ballots = own.findLast(({ event }) => event.type !== 'result.announce') ?? called
  const row = rows[steps.indexOf(ballots)]
  if (row === undefined) return null
  const outcome = ballots.step?.decision?.outcome ?? null
  return {
    row: { ...row, outcome, place: null },
    title: questionTitle(put, branch.input.participants, told),
    how: null,
    covers: [called.id, ...own.map(({ id }) => id)],
  }
}

const settledAt = (view: View, rows: readonly Row[], place: number): Found | null => {
  const { steps, told } = view.line
  const settled = steps[place]
  const row = rows[place]
  if (settled === undefined || row === undefined || settled.step?.accepted !== true) return null
  const { event } = settled
  if (!SETTLES.has(event.type)) return null
  const title = 'on' in event && event.on !== undefined ? told.titles[event.on] : undefined
  return {
    row,
    title: title === undefined ? row.title : phrase(title),
    how: title === undefined ? null : event.type,
    covers: [row.id],
  }
}

const plain = (row: Row): Found => ({ row, title: row.title, how: null, covers: [row.id] })

/** What is listed in place of the whole line; null where nothing is looked for. */
export const foundIn = (view: View, shown: Shown, query: string): readonly Found[] | null => {
  if (shown === 'all' && query.trim() === '') return null
  const rows = rowsOf(view)
  const { steps } = view.line
  const matches = query.trim() === '' ? () => true : answers(query, view)
  const words = wordsOf(query)
  return steps.flatMap((step, place): readonly Found[] => {
    const row = rows[place]
    if (row === undefined) return []
    if (shown === 'all') return matches(step) ? [plain(row)] : []
    const entry = voteAt(view, rows, place) ?? (shown === 'decisions' ? settledAt(view, rows, place) : null)
    if (entry === null) return []
    const named = words.every((word) => folded(entry.title).includes(word))
    const covered = steps.some((one) => entry.covers.includes(one.id) && matches(one))
    return named || covered ? [entry] : []
  })
}
