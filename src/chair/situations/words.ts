/** What the real situations say beside their own sentences. */
import type { RuleSet } from '#rules/ruleSet'
import type { Difference, QuorumWorkedOut } from '#scenarios/situationAnswers'
import type { Situation, SituationMachine } from '#scenarios/situationSchema'
import { phrase, say, words } from '#src/language/say.ts'
import { counted, uncapital } from '#src/words/language.ts'

export const SITUATIONS = words({
  page: 'Real situations',
  says: 'What chairs and assemblies really ruled. Say what you would rule; then see what was ruled, and what the rules say.',
  search: 'Search',
  placeholder: 'quorum, 1971, amendment …',
  which: 'Which',
  all: 'All',
  decided: 'Decided by the rules',
  told: 'Told',
  none: 'No situation fits.',
  unknown: 'There is no such situation.',
  toList: 'All real situations',
  moves: 'Through the situations',
  previous: 'Previous',
  next: 'Next',
  wouldRule: 'What would you rule?',
  think: 'The rules in hand do not decide this. Say to yourself what you would rule.',
  show: 'Show what was ruled',
  options: 'Your choices',
  right: 'So the rule says.',
  wrong: 'The rule says otherwise.',
  yours: 'your choice',
  wasRuled: 'What was ruled',
  ruleSays: 'What the rule says',
  differs: 'Where they differ',
  agree: 'Nowhere: the same was ruled.',
  notTold: 'The source tells of no ruling.',
  nothingToCompare: 'There is nothing to compare.',
  ours: 'our reading',
  silent: 'What the rules in hand do not answer',
  assumed: 'assumed',
  leads: 'What leads to this',
  implied: 'implied by the rules',
  sources: 'Sources',
  paraphrase: 'Told in our own words; rules are paraphrased. This is not the legal text.',
  answered: 'answered',
  notGiven: 'not given',
})

const GRADES = words<Readonly<Record<Situation['grade'], string>>>({
  verified: 'Verified: in a record of the body',
  secondary: 'Secondary: told by others',
})
export const gradeInWords = (grade: Situation['grade']): string => GRADES[grade]

export const numbered = (number: number, all: number): string => say`Situation ${number} of ${all}`
export const questionOf = (place: number, all: number): string =>
  all === 1 ? SITUATIONS.wouldRule : say`What would you rule? (${place} of ${all})`
export const foundInWords = (count: number): string => counted(count, 'situation', 'situations')

/** Where and when: "General Assembly, New York, 2001". */
export const whereInWords = ({ body, place, date }: Pick<Situation, 'body' | 'place' | 'date'>): string =>
  [body, ...(place === undefined ? [] : [place]), date].map(phrase).join(', ')

const ANSWERS = words<Readonly<Record<string, string>>>({
  'in order': 'It is in order',
  'not in order': 'It is not in order',
  carried: 'It is carried',
  'not carried': 'It is not carried',
  'no decision': 'No decision can be taken',
  stands: 'The ruling stands',
  overruled: 'The ruling is overruled',
  quorum: 'There is a quorum',
  'no quorum': 'There is no quorum',
})
/** The words of an answer that is no act. */
export const answerInWords = (answer: string): string => ANSWERS[answer] ?? answer

/** Before the rules of an act that is in order. */
export const standsOn = (): string => phrase('It stands on')
export const goesFirst = (act: string): string => say`“${act}” goes first.`
export const waits = (act: string, because: string): string => say`“${act}” waits. ${because}`

/** With a full stop, unless it ends in a question. */
export const asSentence = (text: string): string => (/[.?!]$/.test(text) ? text : `${text}.`)

/** The vote on an appeal, turned to the question that the rule asks. */
export const turnedInWords = (overruling: number, keeping: number): string =>
  say`The rule asks whether the ruling is overruled: ${overruling} would overrule it, ${keeping} would not.`

/** "92 are present, and 95 of the 189 Member States are needed to decide: 3 too few." */
export const quorumInWords = ({ have, need, whole, to, quorum }: QuorumWorkedOut, ruleSet: RuleSet): string => {
  const of = quorum.of === 'members' ? `${whole} ${phrase(ruleSet.member.many)}` : say`${whole} taking part`
  const end =
    have < need ? say`${need - have} too few` : have === need ? phrase('just enough') : say`${have - need} to spare`
  return to === 'open'
    ? say`${have} are present, and ${need} of the ${of} are needed to open: ${end}.`
    : say`${have} are present, and ${need} of the ${of} are needed to decide: ${end}.`
}

/** What the source says of the numbers: "78 were said to count, and 53 to be needed." */
export const saidNumbers = (counts: number | undefined, need: number | undefined): string | null => {
  if (counts === undefined) return need === undefined ? null : say`${need} were said to be needed.`
  return need === undefined
    ? say`${counts} were said to count.`
    : say`${counts} were said to count, and ${need} to be needed.`
}

/** A difference in a sentence. */
export const differenceInWords = ({ of, ruled, rule }: Difference, text: (answer: string) => string): string => {
  switch (of) {
    case 'answer':
      return say`It was ruled: ${asSentence(uncapital(text(String(ruled))))} By the rule: ${asSentence(uncapital(text(String(rule))))}`
    case 'counted':
      return say`${ruled} were said to count. By the rule it is ${rule}.`
    case 'need':
      return say`${ruled} were said to be needed. By the rule it is ${rule}.`
  }
}

/** A number of the room, and whether somebody gave it: "189 Member States". */
export interface RoomNumber {
  readonly text: string
  readonly assumed: boolean
}

/** The numbers that the answers stand on, where they are not those of the rules today. */
export const roomInWords = (machine: SituationMachine, ruleSet: RuleSet): readonly RoomNumber[] => {
  const { members, participating, present } = machine
  return [
    ...(members === undefined
      ? []
      : [{ text: counted(members.count, ruleSet.member.one, ruleSet.member.many), assumed: members.assumed }]),
    ...(participating === undefined
      ? []
      : [{ text: say`${participating.count} taking part`, assumed: participating.assumed }]),
    ...(present === undefined ? [] : [{ text: say`${present.count} in the room`, assumed: present.assumed }]),
  ]
}

/** For those who listen, and for the heading of an answer. */
export const verdictOn = (right: boolean): string => (right ? SITUATIONS.right : SITUATIONS.wrong)
