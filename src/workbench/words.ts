/** What the Workbench says. English. */
import type { Matter } from '#rules/matters'
import type { RuleSet } from '#rules/ruleSet'

export const BENCH = {
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
  more: 'Other numbers',
  undo: 'Undo',
  redo: 'Redo',
  why: 'Why',
  blank: 'Nobody has voted yet. Type the counts.',
  wrong: 'These numbers cannot be right',
  paraphrase: 'Rules are paraphrased. This is not the legal text.',
  damaged: 'Part of the address could not be read',
} as const

export const oneMore = (word: string): string => `One more: ${word}`
export const oneFewer = (word: string): string => `One fewer: ${word}`

export const matterName = ({ matters }: RuleSet, matter: Matter): string => matters[matter]?.label ?? matter
