/** A record as Markdown: headings, numbered paragraphs, a table of the votes. What a user named is text and never markup. */
import { words } from '#src/language/say.ts'
import { outcomeName } from '#src/words/outcomes.ts'
import type { PaperRecord, Paragraph } from './record.ts'
import { asideOf, PAPER, standingInWords, underInWords } from './words.ts'

/** Characters that Markdown or HTML within it would read as markup; and line breaks, which would begin a new block. Spaces at which no line breaks stay. */
export const plain = (text: string): string =>
  text
    .replaceAll(/[^\S\u00A0\u202F]+/g, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(/[\\`*_{}[\]#|~!$]/g, '\\$&')
    .replace(/^[-+=]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')

const row = (cells: readonly (string | number)[]): string =>
  `| ${cells.map((cell) => (typeof cell === 'number' ? cell : plain(cell))).join(' | ')} |`

const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): readonly string[] =>
  rows.length === 0 ? [] : [row(head), `|${head.map(() => ' --- |').join('')}`, ...rows.map(row), '']

const list = (title: string, items: readonly string[]): readonly string[] =>
  items.length === 0 ? [] : [`## ${title}`, '', ...items.map((item) => `- ${plain(item)}`), '']

const paragraphLine = (paragraph: Paragraph): string => {
  const aside = asideOf(paragraph)
  return `${paragraph.number}. ${plain(paragraph.text)}${aside === '' ? '' : ` ${plain(aside)}`}`
}

/** The votes that were decided, each in a row. */
const votesIn = ({ parts }: PaperRecord) =>
  parts.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ number, vote }) => {
      if (vote === null) return []
      const { tally, majority, outcome } = vote.decision
      return [
        [
          number,
          vote.question,
          tally.inFavour,
          tally.against,
          tally.abstaining,
          majority.counted,
          majority.need,
          outcomeName(outcome),
        ],
      ]
    }),
  )

const VOTE_COLUMNS = words(['Para.', 'Question', 'In favour', 'Against', 'Abstaining', 'Counted', 'Needed', 'Outcome'])

export const markdownOf = (record: PaperRecord): string =>
  [
    `# ${plain(record.heading)}`,
    '',
    `**${plain(`${record.body}. ${record.title}`)}**`,
    '',
    plain(record.standing),
    '',
    `**${PAPER.paraphrase}**`,
    '',
    ...list(PAPER.altered, record.altered),
    ...record.parts.flatMap(({ title, paragraphs }) => [
      `## ${plain(title)}`,
      '',
      ...paragraphs.flatMap((paragraph) => [paragraphLine(paragraph), '']),
    ]),
    ...(record.why.length === 0 ? [] : [`## ${PAPER.why}`, '']),
    ...record.why.map((reason) => `- ${plain(`${reason.text}${underInWords(reason)}`)}`),
    ...(record.why.length === 0 ? [] : ['']),
    ...(votesIn(record).length === 0 ? [] : [`## ${PAPER.votes}`, '', ...table(VOTE_COLUMNS, votesIn(record))]),
    ...(record.byName.length === 0 ? [] : [`## ${PAPER.byName}`, '']),
    ...table(
      [PAPER.name, PAPER.choice],
      record.byName.map(({ name, standing, assumed }) => [name, standingInWords(standing, assumed)]),
    ),
    ...list(PAPER.sources, record.sources),
    ...list(PAPER.law, [record.law]),
    ...list(PAPER.notes, [...record.notes, PAPER.madeWith]),
  ]
    .join('\n')
    .replace(/\n+$/, '\n')
