/** What the records on paper say around what was done. English. */
import type { Put } from '#machines/context'
import type { RuleSet } from '#rules/ruleSet'
import type { Origin } from '#scenarios/branch'
import type { Edit, Scenario } from '#scenarios/schema'
import type { Telling } from '#src/presiding/recordWords.ts'
import { verdictTitle, type Because } from '#src/words/decisions.ts'
import { capital, ruleInWords, rulesInWords } from '#src/words/language.ts'
import { countsInReport, requiredInReport, roomInReport } from '#src/words/report.ts'
import { bodyIn } from '#src/words/told.ts'
import type { Paragraph, Reason, VoteInRecord } from './record.ts'

export const PAPER = {
  take: 'Print, save, embed',
  onPaper: 'Record on paper',
  onPaperMeans: 'Numbered paragraphs with their rules: to print, or to save as Markdown or CSV.',
  sessionHeading: 'Record of the session',
  voteHeading: 'Record of a vote',
  which: 'What is recorded',
  picture: 'The board as a picture',
  pictureMeans:
    'The seats, the verdict and why: one file, for slides and pages. The map and the chart have theirs where they stand.',
  vote: 'This vote',
  session: 'The whole session',
  noVote: 'The step on screen belongs to no vote. Go to a vote on the Floor, or take the whole session.',
  print: 'Print',
  markdown: 'Save as Markdown',
  csv: 'Save as CSV',
  toFloor: 'Back to the Floor',
  record: 'The record, as its sources tell it.',
  branch: (name: string): string => `A branch, “${name}”: not what happened.`,
  branchMeans: 'What a branch alters, and all that follows from it, did not happen.',
  altered: 'What was altered',
  nothingAltered: 'Nothing is altered yet.',
  whatWasDone: 'What was done',
  why: 'Why',
  byName: 'Votes by name',
  name: 'Member',
  choice: 'Vote',
  assumed: 'your assumption',
  votes: 'The votes',
  notes: 'Notes',
  sources: 'Sources',
  law: 'Rules',
  line: 'Record or branch',
  deviation: 'This was not in order; nobody objected.',
  implied: 'implied',
  changed: 'altered',
  inserted: 'added',
  counts: 'The record gives counts only: it does not say how each State voted.',
  paraphrase: 'Rules are paraphrased. This is not the legal text.',
  differs: (says: string, symbol: string): string => `Sources differ. ${says}${symbol === '' ? '' : ` (${symbol})`}`,
  madeWith:
    'Made with Plenary, a simulator of rules of procedure. It is no document of the body whose rules it describes.',
} as const

export const sourceInWords = ({ title, symbol, url }: Scenario['sources'][number]): string =>
  `${title} (${symbol})${url === undefined ? '' : `, ${url}`}`

/** Whose rules, and which version of them here, so that a reader knows what a number was worked out from. */
export const lawInWords = ({ body, id, version }: RuleSet): string => `${body}: rule set ${id}, version ${version}`

const MARKS: Readonly<Record<Origin, string | null>> = {
  record: null,
  changed: PAPER.changed,
  inserted: PAPER.inserted,
  removed: null,
}

/** What stands in brackets behind a paragraph: its place in the source, its rules, how it stands to the record. */
export const asideOf = ({ place, rules, origin, implied }: Paragraph): string => {
  const parts = [
    place === null ? null : /^\d/.test(place) && place.length <= 3 ? `para. ${place}` : place,
    rules.length === 0 ? null : rulesInWords(rules),
    implied ? PAPER.implied : null,
    MARKS[origin],
  ].filter((part) => part !== null)
  return parts.length === 0 ? '' : `(${parts.join('; ')})`
}

/** "The Conference voted on the question: … There were 63 votes in favour …" */
export const voteInReport = (
  put: Put,
  { question, decision }: VoteInRecord,
  { ruleSet, told }: Pick<Telling, 'ruleSet' | 'told'>,
): string =>
  [
    `${capital(bodyIn(ruleSet))} voted on the question: ${question}`,
    `There were ${countsInReport(decision.tally)}.`,
    requiredInReport(decision, ruleSet),
    roomInReport(decision, ruleSet),
    verdictTitle(put, decision, told),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ')

const at = (paragraph: string | null): string => (paragraph === null || paragraph === '' ? '' : ` (para. ${paragraph})`)

/** One altered step: what it is now, and what the record has. */
export const alteredInWords = (
  origin: Exclude<Origin, 'record'>,
  now: string,
  before: string | null,
  paragraph: string | null,
): string => {
  switch (origin) {
    case 'changed':
      return before === now
        ? `Changed: ${now}${at(paragraph)}.`
        : `Changed: ${now}; the record has: ${before}${at(paragraph)}.`
    case 'inserted':
      return `Added: ${now}.`
    case 'removed':
      return `Removed: ${before ?? now}${at(paragraph)}.`
  }
}

/** One altered parameter of the rules, with what it was. */
export const parameterInWords = (
  edit: Extract<Edit, { kind: 'set' }>,
  law: RuleSet | undefined,
  participating: number,
): string => {
  switch (edit.parameter) {
    case 'two-thirds reading':
      return `Rules changed: two thirds is read as “${edit.value}”; before: “${law?.twoThirds ?? ''}”.`
    case 'members':
      return `Rules changed: ${edit.value} ${law?.member.many ?? 'members'}; before: ${law?.members.count ?? ''}.`
    case 'participating':
      return `Changed: ${edit.value} take part in the session; before: ${participating}.`
  }
}

/** " (rule 63, inferred)"; empty where no rule is known. */
export const underInWords = ({ rule, grade }: Pick<Reason, 'rule' | 'grade'>): string =>
  rule === null ? '' : ` (${ruleInWords(rule)}${grade === null ? '' : `, ${grade}`})`

/** A sentence with the rule that it stands on. */
export const withRule = ({ text, rule }: Because): string => `${text}${underInWords({ rule, grade: null })}`

/** Letters and digits alone, joined by hyphens: a name that any file system takes. */
export const fileWords = (name: string): string =>
  (
    name
      .normalize('NFKD')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? ['branch']
  )
    .join('-')
    .slice(0, 60)

/** "plenary-untoc-cop-2022-vote-ballots-1", with the branch's name where it is one. */
export const fileStem = (scenario: string, what: string, step: string | null, branch: string | null): string =>
  [
    'plenary',
    scenario,
    what,
    ...(what === 'session' || step === null ? [] : [step]),
    ...(branch === null ? [] : [fileWords(branch)]),
  ].join('-')
