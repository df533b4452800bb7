/** What the Workbench says. */
import { phrase, say, words } from '#src/language/say.ts'
import type { Outcome } from '#rules/decide'
import type { Matter } from '#rules/matters'
import type { RuleSet, TwoThirdsReading } from '#rules/ruleSet'
import type { Tally } from '#rules/tally'
import { joined } from '#src/paper/joined.ts'
import { outcomeName } from '#src/words/outcomes.ts'
import { differenceInWords, differencesFrom } from '#src/words/ownRules.ts'
import { ownRulesOf, type Asked } from './asked.ts'

export const BENCH = words({
  page: 'Workbench',
  ask: 'The vote',
  body: 'Body',
  matter: 'The matter',
  quick: 'In favour, against, abstaining',
  quickHint: 'Type the three counts: 58 7 34',
  silent: 'Present, not voting',
  absent: 'Absent',
  members: 'Entitled to vote',
  vetoes: 'Votes against that are vetoes',
  quorum: 'Quorum of votes, as printed',
  reading: 'Two thirds is read as',
  participating: 'Taking part in the session',
  changed: 'Some of these rules are changed here:',
  forget: 'Back to the rules of the body',
  more: 'Other numbers',
  presence: 'These are all in the room',
  atLeast: 'at least two thirds',
  moreThan: 'more than two thirds',
  undo: 'Undo',
  redo: 'Redo',
  why: 'Why',
  try: 'Try',
  chances: 'What are the chances?',
  copy: 'Copy',
  copyAs: { link: 'Link', sentence: 'Sentence', paragraph: 'Paragraph', data: 'JSON', frame: 'Embed code' },
  copied: (what: string): string => say`${what} copied`,
  notCopied: 'The browser did not allow copying. Here it is, to be copied by hand:',
  toFloor: 'Put into a branch of the Floor',
  recorded: 'Recorded votes',
  find: 'Find: a body, a year, a word',
  found: (count: number, all: number): string => (count === all ? say`${all} votes` : say`${count} of ${all} votes`),
  table: 'A table of votes',
  scenario: 'Scenario',
  toFloorVote: 'In place of',
  put: 'Put it there',
  putName: (numbers: string): string => say`From the Workbench: ${numbers}`,
  otherBody: 'This vote stands under another body than the bench.',
  blank: 'Nobody has voted yet. Type the counts.',
  wrong: 'These numbers cannot be right',
  paraphrase: 'Rules are paraphrased. This is not the legal text.',
  damaged: 'Part of the address could not be read',
})

export const oneMore = (word: string): string => say`One more: ${word}`
export const oneFewer = (word: string): string => say`One fewer: ${word}`

export const matterName = ({ matters }: RuleSet, matter: Matter): string => phrase(matters[matter]?.label ?? matter)

/** Where a vote was printed. */
export const sourceIs = (source: string): string => say`Source: ${source}`

/** What is done, and to what: "Try: 5 against abstain". */
export const doneTo = (act: string, what: string): string => say`${act}: ${what}`

/** What a scenario of one's own changes in the rules, in one sentence; null where nothing is. */
export const changedInWords = (body: RuleSet, asked: Asked): string | null => {
  const found = differencesFrom(body, ownRulesOf(asked))
  return found.length === 0 ? null : `${BENCH.changed} ${joined(found.map(differenceInWords))}.`
}

/** "58-7-34". */
export const numbersOf = ({ inFavour, against, abstaining }: Tally): string => `${inFavour}-${against}-${abstaining}`

/** "Carried: 44 needed". */
export const briefly = (outcome: Outcome, need: number): string => say`${outcomeName(outcome)}: ${need} needed`

/** "23 if two thirds is read as at least": of one kind of change, where the other reading asks for another number. */
export const otherReadingLine = ({
  count,
  reading,
}: {
  readonly count: number | null
  readonly reading: TwoThirdsReading
}): string => {
  if (count === null)
    return reading === 'at least'
      ? phrase('No number would do if two thirds is read as at least')
      : phrase('No number would do if two thirds is read as more than')
  return reading === 'at least'
    ? say`${count} if two thirds is read as at least`
    : say`${count} if two thirds is read as more than`
}
