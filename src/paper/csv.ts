/** A record as CSV: one table, a row for each paragraph or for each fact of a vote. Cells cannot be run as formulas. */
import { phrase, say, words } from '#src/language/say.ts'
import { csvLine } from '#src/tables/csvLine.ts'
import { rulesInWords } from '#src/words/language.ts'
import { outcomeName } from '#src/words/outcomes.ts'
import type { PaperRecord, Paragraph, VoteInRecord } from './record.ts'
import { PAPER, standingInWords, underInWords } from './words.ts'

type Cell = string | number

const PARAGRAPH_COLUMNS = words([
  'paragraph',
  'part',
  'step',
  'source paragraph',
  'standing',
  'in order',
  'rules',
  'text',
])
const VOTE_COLUMNS = words([
  'question',
  'in favour',
  'against',
  'abstaining',
  'present',
  'counted',
  'needed',
  'majority rule',
  'quorum needed',
  'outcome',
])

const voteCells = ({ question, decision }: VoteInRecord): readonly Cell[] => {
  const { tally, majority, quorum, outcome } = decision
  return [
    question,
    tally.inFavour,
    tally.against,
    tally.abstaining,
    tally.present,
    majority.counted,
    majority.need,
    majority.rule ?? '',
    quorum?.need ?? '',
    outcomeName(outcome),
  ]
}

const standingOf = ({ origin, implied }: Paragraph): string =>
  origin === 'record' ? (implied ? PAPER.implied : '') : origin === 'inserted' ? PAPER.inserted : PAPER.changed

const rowOf = (part: string, paragraph: Paragraph): readonly Cell[] => {
  const { number, step, text, rules, place, inOrder, vote } = paragraph
  return [
    number,
    part,
    step,
    place === null ? '' : phrase(place),
    standingOf(paragraph),
    inOrder ? phrase('yes') : phrase('no'),
    rules.length === 0 ? '' : rulesInWords(rules),
    text,
    ...(vote === null ? VOTE_COLUMNS.map(() => '') : voteCells(vote)),
  ]
}

/** What stands around the paragraphs, as rows of the same table: what it is in the first column, its words under the text. */
const aroundOf = (record: PaperRecord): readonly (readonly [what: string, text: string])[] => [
  [phrase('heading'), record.heading],
  [phrase('session'), `${record.body}. ${record.title}`],
  [phrase('line'), record.standing],
  ...record.altered.map((text) => [phrase('altered'), text] as const),
  ...record.why.map((reason) => [phrase('why'), `${reason.text}${underInWords(reason)}`] as const),
  ...record.byName.map(
    ({ name, standing, assumed }) => [phrase('by name'), say`${name}: ${standingInWords(standing, assumed)}`] as const,
  ),
  ...record.sources.map((text) => [phrase('source'), text] as const),
  [phrase('rules'), record.law],
  ...record.notes.map((text) => [phrase('note'), text] as const),
]

export const csvOf = (record: PaperRecord): string => {
  const columns = [...PARAGRAPH_COLUMNS, ...VOTE_COLUMNS]
  // The last of a paragraph's own.
  const text = PARAGRAPH_COLUMNS.length - 1
  const around = aroundOf(record).map(([what, words]) =>
    columns.map((_, place) => (place === 0 ? what : place === text ? words : '')),
  )
  const rows = record.parts.flatMap(({ title, paragraphs }) => paragraphs.map((each) => rowOf(title, each)))
  return `${[columns, ...rows, ...around].map(csvLine).join('\r\n')}\r\n`
}
