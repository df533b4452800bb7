/** What the rule book says of rules and of how well each is known. */
import type { Grade, Majority, MatterRule, MotionKind, QuestionKind, Rule, RuleHeading, RuleSet } from '#rules/ruleSet'
import { nameOfAct } from '#src/words/actNames.ts'
import { phrase, say, words } from '#src/language/say.ts'
import { capital, list } from '#src/words/language.ts'
import { ruleName } from './chipWords.ts'
import { ACTS, type Enforcement, type Parameter } from './enforced.ts'
import { SLOT_NAMES } from './slotNames.ts'

export const RULEBOOK = words({
  title: 'Rule book',
  paraphrase: 'This is a paraphrase, not the legal text.',
  paraphrases: 'Every rule is paraphrased here. None of this is the legal text.',
  provenance: 'Where it comes from, and a self-test',
  unseen: 'The text of this rule was not seen, so nothing is claimed of it.',
  known: 'How well it is known',
  number: 'Number',
  heading: 'Title',
  text: 'Text',
  source: 'Source',
  note: 'Note',
  enforced: 'Where it decides here',
  notEnforced: 'Nothing that can be done here depends on it: it is for information.',
  coverage: 'Which rules decide something here, rule by rule',
  coverageRule: 'Rule',
  coverageHow: 'What it decides, or why nothing',
  informative: 'For information only.',

  steps: 'Steps on screen that turn on it',
  noSteps: 'None in this scenario.',
  barred: 'not in order under it',
  details: 'Source, grades and use',
  openInBook: 'Open in the rule book',
  bodies: 'Body',
  search: 'Search the rules',
  placeholder: 'quorum, abstain, 61 …',
  grade: 'How well the text is known',
  anyGrade: 'Any',
  onlyEnforced: 'Only rules that decide something here',
  nothing: 'No rule matches. Search for fewer words, or clear the filters.',
  clear: 'Clear',
  unknown: 'This book has no such rule.',
  unknownBody: 'The address names a body whose rules are not here.',
})

export const ruleHeading = ({ number, title, grades }: Pick<Rule, 'number' | 'title' | 'grades'>): string =>
  grades.title === 'not seen' ? ruleName(number) : `${ruleName(number)}. ${phrase(title)}`

/** What a grade means of the text of a rule. */
export const TEXT_MEANINGS = words<Readonly<Record<Grade, string>>>({
  verified: 'The text of this very rule was seen.',
  'verified-sister': 'The same rule of a sister body was seen.',
  inferred: 'Worked out from other sources. The text was not seen, and may differ.',
  'not seen': 'Nobody here has seen it, so nothing is claimed.',
})

/** What a grade means of its number, or its title: either may be known where the text is not. */
const NAME_MEANINGS = words<Readonly<Record<Grade, string>>>({
  verified: 'Seen for this very rule.',
  'verified-sister': 'Seen for the same rule of a sister body.',
  inferred: 'Worked out from other sources, not seen.',
  'not seen': 'Not known.',
})

/** Each part of a rule with its grade, in a word and in plain words. */
export const gradesOfParts = ({
  grades,
}: RuleHeading): readonly (readonly [part: string, grade: Grade, means: string])[] => [
  [RULEBOOK.number, grades.number, NAME_MEANINGS[grades.number]],
  [RULEBOOK.heading, grades.title, NAME_MEANINGS[grades.title]],
  [RULEBOOK.text, grades.says, TEXT_MEANINGS[grades.says]],
]

export const countOf = (shown: number, all: number): string =>
  shown === all ? say`${all} rules` : say`${shown} of ${all} rules`

/** The question of the machine, and the paragraph that answers it. */
export const slotTitle = ({ slot, paragraph }: Enforcement): string =>
  paragraph === null ? SLOT_NAMES[slot] : say`${SLOT_NAMES[slot]} (paragraph ${paragraph})`

/** So many acts are better counted than listed. */
const MANY = 12

/** "Call the vote · announce the result". */
export const actsInWords = ({ acts, follows }: Pick<Enforcement, 'acts' | 'follows'>): string =>
  acts.length > MANY
    ? say`${acts.length} of the ${ACTS.length} kinds of act`
    : capital([...acts.map(nameOfAct), ...(follows ? [phrase('what follows from a result')] : [])].join(' · '))

const SHARES = words<Readonly<Record<Exclude<Majority['kind'], 'fixed'>, string>>>({
  simple: 'more than half',
  'two-thirds': 'two thirds',
  'three-quarters': 'three quarters',
})

/** "two thirds of those present and voting". */
export const majorityInWords = (majority: Majority, ruleSet: RuleSet): string => {
  if (majority.kind === 'fixed') return say`${majority.votes} votes in favour`
  const share = SHARES[majority.kind]
  switch (majority.of) {
    case 'present and voting':
      return say`${share} of those present and voting`
    case 'present':
      return say`${share} of those present`
    case 'members':
      return say`${share} of all ${phrase(ruleSet.member.many)}`
  }
}

/** "Matter of substance: two thirds of those present and voting". */
const matterInWords = ({ label, majority }: MatterRule, ruleSet: RuleSet): string => {
  const needs = majorityInWords(majority, ruleSet)
  return label.endsWith('?') ? `${phrase(label)} ${capital(needs)}` : say`${phrase(label)}: ${needs}`
}

export const MOTION_NAMES = words<Readonly<Record<MotionKind, string>>>({
  'suspend the meeting': 'suspending the meeting',
  'adjourn the meeting': 'adjourning the meeting',
  'adjourn the debate': 'adjourning the debate',
  'close the debate': 'closing the debate',
  'defer the vote': 'deferring the vote',
  'give priority': 'priority',
})

export const KIND_NAMES = words<Readonly<Record<QuestionKind, string>>>({
  applications: 'applications',
  agenda: 'the agenda',
  'provisional agenda': 'the provisional agenda of the next session',
  'organization of work': 'the organization of work',
  election: 'elections',
  proposal: 'proposals',
  'amendment to the Convention': 'amendments to the Convention',
  'amendment to the rules': 'amendments to the rules',
  'credentials report': 'the report on credentials',
  'report of the session': 'the report of the session',
})

/** "The motion for closing the debate": what a rule fixes beside the acts. */
export const parameterInWords = (parameter: Parameter, ruleSet: RuleSet): string => {
  switch (parameter.of) {
    case 'matter':
      return matterInWords(parameter.matter, ruleSet)
    case 'motion':
      return say`The motion for ${MOTION_NAMES[parameter.kind]}`
    case 'question':
      return say`Taking up ${KIND_NAMES[parameter.kind]}`
    case 'offices':
      return say`Officers: ${parameter.offices.map(([office, count]) => `${phrase(office)} ${count}`).join(', ')}`
    case 'issuers':
      return say`Credentials are signed by: ${parameter.issuers.map(phrase).join(', ')}`
    case 'tie':
      return phrase('What a tie comes to')
    case 'protocol':
      return phrase('Only the parties to a Protocol decide, and are counted, where a proposal concerns it alone')
  }
}

/** "43 of the 81 rules decide something here. The other 38 are for information." */
export const coverageInWords = (enforced: number, all: number): string =>
  enforced === all
    ? say`${enforced} of the ${all} rules decide something here.`
    : say`${enforced} of the ${all} rules decide something here. The other ${all - enforced} are for information.`

const soManyInWords = (grade: Grade, count: number): string => {
  switch (grade) {
    case 'verified':
      return say`${count} were seen`
    case 'verified-sister':
      return say`${count} were seen for a sister body`
    case 'inferred':
      return say`${count} are inferred`
    case 'not seen':
      return say`${count} are unknown`
  }
}

/** "Of the 81 texts, 32 were seen, 37 are inferred and 12 are unknown.": how much of a book was seen. */
export const gradesInWords = (counts: readonly (readonly [Grade, number])[]): string => {
  const all = counts.reduce((sum, [, count]) => sum + count, 0)
  const parts = counts.filter(([, count]) => count > 0).map(([grade, count]) => soManyInWords(grade, count))
  return say`Of the ${all} texts, ${list(parts)}.`
}

/** The site that a page is on, without what every address begins with. */
export const hostOf = (url: string): string => new URL(url).host.replace(/^www\d?\./, '')
