/** What the records on paper say around what was done. */
import type { Put } from '#machines/context'
import type { RuleSet } from '#rules/ruleSet'
import type { Origin } from '#scenarios/branch'
import type { Edit, OwnRules, Scenario } from '#scenarios/schema'
import { fileSlug } from '#scenarios/latinWords'
import { phrase, say, words } from '#src/language/say.ts'
import type { Telling } from '#src/presiding/recordWords.ts'
import type { Standing } from '#src/seats/seats.ts'
import { STANDINGS } from '#src/seats/words.ts'
import { verdictTitle } from '#src/words/decisions.ts'
import type { Because } from '#src/words/reasons.ts'
import { capital, ruleInWords, rulesInWords } from '#src/words/language.ts'
import { countsInReport, requiredInReport, roomInReport } from '#src/words/report.ts'
import { bodyIn } from '#src/words/told.ts'
import { joined } from './joined.ts'
import { changedBy } from './ownLaw.ts'
import type { Paragraph, Reason, VoteInRecord } from './record.ts'

export const PAPER = words({
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
  differs: (says: string, symbol: string): string =>
    symbol === '' ? say`Sources differ. ${phrase(says)}` : say`Sources differ. ${phrase(says)} (${phrase(symbol)})`,
  madeWith:
    'Made with Plenary, a simulator of rules of procedure. It is no document of the body whose rules it describes.',
})

export const sourceInWords = ({ title, symbol, url }: Scenario['sources'][number]): string =>
  `${phrase(title)} (${phrase(symbol)})${url === undefined ? '' : `, ${url}`}`

/** Whose rules, and which version of them here, so that a reader knows what a number was worked out from; and what changes them. */
export const lawInWords = ({ body, id, version }: RuleSet, changedBy: string | null = null): string => {
  const law = say`${phrase(body)}: rule set ${id}, version ${version}`
  return changedBy === null ? law : say`${law}, as changed by “${phrase(changedBy)}”`
}

const markOf = (origin: Origin): string | null => {
  switch (origin) {
    case 'changed':
      return PAPER.changed
    case 'inserted':
      return PAPER.inserted
    case 'record':
    case 'removed':
      return null
  }
}

/** What stands in brackets behind a paragraph: its place in the source, its rules, how it stands to the record. */
export const asideOf = ({ place, rules, origin, implied }: Paragraph): string => {
  const parts = [
    place === null ? null : /^\d/.test(place) && place.length <= 3 ? say`para. ${place}` : phrase(place),
    rules.length === 0 ? null : rulesInWords(rules),
    implied ? PAPER.implied : null,
    markOf(origin),
  ].filter((part) => part !== null)
  return parts.length === 0 ? '' : `(${joined(parts)})`
}

/** What a record is told with: beside the rest, the rules of the scenario's own. */
export interface PaperTelling extends Telling {
  readonly own: OwnRules | null
}

/** "The Conference voted on the question: … There were 63 votes in favour …" */
export const voteInReport = (
  put: Put,
  { question, decision, votedAgain }: VoteInRecord,
  { ruleSet, told, own }: Pick<PaperTelling, 'ruleSet' | 'told' | 'own'>,
): string => {
  const changed = changedBy(own, decision)
  return [
    capital(say`${bodyIn(ruleSet)} voted on the question: ${question}`),
    say`There were ${countsInReport(decision.tally)}.`,
    requiredInReport(decision, ruleSet, changed.majority),
    roomInReport(decision, ruleSet, changed.quorum),
    verdictTitle(put, decision, votedAgain, told),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ')
}

const changedInWords = (now: string, before: string | null, paragraph: string): string => {
  if (before === null || before === now)
    return paragraph === '' ? say`Changed: ${now}.` : say`Changed: ${now} (para. ${paragraph}).`
  return paragraph === ''
    ? say`Changed: ${now}; the record has: ${before}.`
    : say`Changed: ${now}; the record has: ${before} (para. ${paragraph}).`
}

/** One altered step: what it is now, and what the record has. */
export const alteredInWords = (
  origin: Exclude<Origin, 'record'>,
  now: string,
  before: string | null,
  paragraph: string | null,
): string => {
  const place = paragraph ?? ''
  switch (origin) {
    case 'changed':
      return changedInWords(now, before, place)
    case 'inserted':
      return say`Added: ${now}.`
    case 'removed':
      return place === '' ? say`Removed: ${before ?? now}.` : say`Removed: ${before ?? now} (para. ${place}).`
  }
}

/** One altered parameter of the rules, with what it was. */
export const parameterInWords = (
  edit: Extract<Edit, { kind: 'set' }>,
  law: RuleSet | undefined,
  participating: number,
): string => {
  switch (edit.parameter) {
    case 'two-thirds reading': {
      const before = law === undefined ? '' : phrase(law.twoThirds)
      return say`Rules changed: two thirds is read as “${phrase(edit.value)}”; before: “${before}”.`
    }
    case 'members': {
      const members = law === undefined ? phrase('members') : phrase(law.member.many)
      return say`Rules changed: ${edit.value} ${members}; before: ${law?.members.count ?? ''}.`
    }
    case 'participating':
      return say`Changed: ${edit.value} take part in the session; before: ${participating}.`
  }
}

/** " (rule 63, inferred)"; empty where no rule is known. */
export const underInWords = ({ rule, grade }: Pick<Reason, 'rule' | 'grade'>): string =>
  rule === null ? '' : ` (${ruleInWords(rule)}${grade === null ? '' : `, ${grade}`})`

/** "in favour", "absent (your assumption)" */
export const standingInWords = (standing: Standing, assumed: boolean): string => {
  const { word } = STANDINGS[standing]
  return assumed ? `${word} (${PAPER.assumed})` : word
}

/** A sentence with the rule that it stands on. */
export const withRule = ({ text, rule }: Because): string => `${text}${underInWords({ rule, grade: null })}`

/** "plenary-untoc-cop-2022-vote-ballots-1", with the branch's name where it is one. */
export const fileStem = (scenario: string, what: string, step: string | null, branch: string | null): string =>
  [
    'plenary',
    scenario,
    what,
    ...(what === 'session' || step === null ? [] : [step]),
    ...(branch === null ? [] : [fileSlug(branch) || 'branch']),
  ].join('-')
