/** What the room of sources and of the self-test says. English. */
import type { Grade } from '#rules/ruleSet'
import { counted } from '#src/words/language.ts'
import type { Count, Failure, Part, Progress, SelfTestResult } from './selfTest.ts'

export const PROVENANCE = {
  title: 'Where it comes from',
  says: 'Every rule and every fact here has a source, and a word on how well it is known. What nobody on the project has seen is listed too.',
  paraphrase: 'Rules are paraphrased. None of this is the legal text.',
  grades: 'How well a thing is known',
  rules: 'Rules, body by body',
  rulesSay: 'Which sources the rules of a body stand on, and how many rules each supports.',
  supports: 'Supports',
  membership: 'Members',
  reading: 'Two thirds',
  facts: 'What happened',
  factsSay: 'Scenarios, recorded votes, real situations and terms, with what each was taken from.',
  scenarios: 'Scenarios',
  votes: 'Recorded votes',
  situations: 'Real situations',
  terms: 'Terms in French and Spanish',
  unknown: 'What is not known',
  notSeen: 'Rules that were not seen',
  noRule: 'Questions of the machine that no rule known here answers',
  selfTest: 'Self-test',
  selfTestSays:
    'Runs in this browser, on this device, and sends nothing: votes on record, votes that are often decided wrongly, what every scenario prints, and a part of the procedure tried act by act. It takes some seconds.',
  begin: 'Run the self-test',
  again: 'Run it again',
  cancel: 'Cancel',
  cancelled: 'Cancelled. Nothing was changed.',
  passed: 'Everything holds.',
  failed: (count: number): string => counted(count, 'thing does not hold.', 'things do not hold.'),
  stopped: 'The self-test could not be run to its end.',
  progress: 'Self-test',
  copy: 'Copy the result for a report of a fault',
  copied: 'Result copied',
  refused: 'The browser did not allow copying. Here it is, to be copied by hand:',
  part: 'Part',
  checked: 'Checked',
  holds: 'Holds',
  reportTitle: 'Plenary, self-test',
  app: 'App',
  laws: 'Rule sets',
  browser: 'Browser',
  at: 'When',
  inBook: 'In the rule book',
} as const

export const PART_NAMES: Readonly<Record<Part, string>> = {
  recorded: 'Votes on record come out as they did',
  regressions: 'Votes that are often decided wrongly',
  scenarios: 'Scenarios: every step in order, every number as printed',
  exploration: 'The procedure, tried act by act: no dead end, no act without a rule',
}

export const countInWords = ({ checked, failed }: Count): string =>
  failed === 0 ? `${checked} of ${checked} hold` : `${checked - failed} of ${checked} hold, ${failed} do not`

export const exploredInWords = ({ situations, transitions, refused }: SelfTestResult['explored']): string =>
  `Explored: ${situations} situations, ${transitions} acts in order, ${refused} acts refused`

export const failureInWords = ({ part, what, expected, found }: Failure): string =>
  `${PART_NAMES[part]}: ${what}: expected ${expected}; found ${found}`

export const progressInWords = ({ done, of, part }: Progress): string => `${PART_NAMES[part]}: ${done} of ${of}`

/** What each grade means of a rule, and what else a fact can be. */
export const GRADE_MEANINGS: readonly {
  readonly name: string
  readonly grade: Grade | null
  readonly means: string
}[] = [
  {
    name: 'Verified',
    grade: 'verified',
    means: 'Stated: the text of this very rule was seen in a source that is named.',
  },
  {
    name: 'Sister rule',
    grade: 'verified-sister',
    means:
      'The same rule of a body with the same family of rules was seen; that this body’s says the same is inferred.',
  },
  {
    name: 'Inferred',
    grade: 'inferred',
    means:
      'Worked out from a title, a report, a sister rule in part, or how votes were decided. The wording was not seen, and may differ.',
  },
  {
    name: 'Not seen',
    grade: 'not seen',
    means: 'Nobody on the project has seen it. Nothing is claimed of it.',
  },
  {
    name: 'Practice',
    grade: null,
    means: 'What a body does, without a rule that was seen to provide for it. It is cited as practice.',
  },
  {
    name: 'Implied',
    grade: null,
    means: 'A step that a report does not state and the rules imply, such as a President’s call to vote.',
  },
  {
    name: 'Assumed',
    grade: null,
    means: 'What a source leaves open and a case needs. It is said where it stands, and can be changed.',
  },
]

/** What no source settles, beyond single rules. */
export const UNKNOWN: readonly string[] = [
  'How any State voted at the eleventh session in 2022: the report gives counts only. Nothing here says it.',
  'Which States objected, and which three organizations applied: the report names neither.',
  'Whether two thirds of a number that three divides is reached by exactly two thirds. The report prints 53 of 78; the plain reading gives 52. Both are shown, and the reading can be changed.',
  'Who was present at most recorded votes, beside those who voted. There the quorum of members is not judged.',
]

export const rulesOf = (count: number): string => counted(count, 'rule', 'rules')
export const votesFrom = (count: number): string => counted(count, 'vote', 'votes')

/** "UNTOC Conference of the Parties: 32 verified, 41 inferred, 8 not seen". */
export const bodySummary = (body: string, grades: readonly string[]): string => `${body}: ${grades.join(', ')}`

export const unknownSummary = (body: string, rules: number, slots: number): string => {
  const parts = [
    ...(rules === 0 ? [] : [`${counted(rules, 'rule', 'rules')} not seen`]),
    ...(slots === 0 ? [] : [`${counted(slots, 'question', 'questions')} without a known rule`]),
  ]
  return `${body}: ${parts.join(', ')}`
}

/** "26 steps stated, 10 implied." */
export const statedInWords = (stated: number, implied: number): string =>
  stated + implied === 0
    ? ''
    : `${counted(stated, 'step', 'steps')} stated${implied === 0 ? '' : `, ${implied} implied by the rules`}.`

export const differsAt = (count: number): string =>
  count === 0 ? '' : `Differs from the record at ${counted(count, 'place', 'places')}; the record stands.`
