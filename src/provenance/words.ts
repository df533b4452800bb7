/** What the room of sources and of the self-test says. */
import type { Grade, RuleSet } from '#rules/ruleSet'
import { place } from '#src/language/Said.tsx'
import { phrase, say, words } from '#src/language/say.ts'
import { counted } from '#src/words/language.ts'
import type { RecordedVote } from '#src/workbench/recorded.ts'
import type { Failure, Part, Progress, SelfTestResult } from './selfTest.ts'

export const PROVENANCE = words({
  title: 'Where it comes from',
  says: 'Every rule and every fact here has a source, and a word on how well it is known. What nobody on the project has seen is listed too.',
  paraphrase: 'Rules are paraphrased. None of this is the legal text.',
  grades: 'How well a thing is known',
  rules: 'Rules, body by body',
  rulesSay: 'Which sources the rules of a body stand on, and how many rules each supports.',
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
  notModelled: 'Not modelled',
  notModelledSays:
    'Of these bodies a few rules were seen, as named: too few to hold a meeting by. So none of them can be chosen here.',
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
  inBook: 'In the rule book',
})

/** Also what a report of a fault has, in English: said where it is shown. */
export const PART_NAMES: Readonly<Record<Part, string>> = {
  recorded: 'Votes on record come out as they did',
  regressions: 'Votes that are often decided wrongly',
  scenarios: 'Scenarios: every step in order, every number as printed',
  exploration: 'The procedure, tried act by act: no dead end, no act without a rule',
}

export const exploredInWords = ({ situations, transitions, refused }: SelfTestResult['explored']): string =>
  say`Explored: ${situations} situations, ${transitions} acts in order, ${refused} acts refused`

export const failureInWords = ({ part, what, expected, found }: Failure): string =>
  say`${phrase(PART_NAMES[part])}: ${what}: expected ${phrase(expected)}; found ${phrase(found)}`

export const progressInWords = ({ done, of, part }: Progress): string =>
  say`${phrase(PART_NAMES[part])}. ${done} of ${of} in all`

/** What each grade means of a rule. */
export const GRADES_MEAN = words<Readonly<Record<Grade, string>>>({
  verified: 'Stated: the text of this very rule was seen in a source that is named.',
  'verified-sister':
    'The same rule of a body with the same family of rules was seen; that this body’s says the same is inferred.',
  inferred:
    'Worked out from a title, a report, a sister rule in part, or how votes were decided. The wording was not seen, and may differ.',
  'not seen': 'Nobody on the project has seen it. Nothing is claimed of it.',
})

/** What else a fact can be. */
export const ELSE_MEAN = words<readonly { readonly name: string; readonly means: string }[]>([
  {
    name: 'Practice',
    means: 'What a body does, without a rule that was seen to provide for it. It is cited as practice.',
  },
  {
    name: 'Implied',
    means: 'A step that a report does not state and the rules imply, such as a President’s call to vote.',
  },
  {
    name: 'Assumed',
    means: 'What a source leaves open and a case needs. It is said where it stands, and can be changed.',
  },
])

/** What no source settles, or what is not shown here, beyond single rules. */
export const UNKNOWN = words<readonly string[]>([
  'How any State voted at the eleventh session in 2022: the report gives counts only. Nothing here says it.',
  'Which States objected, and which three organizations applied: the report names neither. A press account names two States, which are not shown here.',
  'Whether two thirds of a number that three divides is reached by exactly two thirds. The report prints 53 of 78; the plain reading gives 52. Both are shown, and the reading can be changed.',
  'Who was present at most recorded votes, beside those who voted. There the quorum of members is not judged.',
])

/** Bodies that could be here and are not, with what of their rules was seen. */
export const NOT_MODELLED = words<readonly string[]>([
  'Assembly of the International Seabed Authority: quorum and majorities, in article 159 of the Convention on the Law of the Sea.',
  'Conference of the States Parties to the Comprehensive Nuclear-Test-Ban Treaty: article II of the Treaty, in part.',
  'Assembly of States Parties to the Rome Statute: article 112(7) of the Statute, and rule 68.',
  'United Nations Environment Assembly: that it has rules 1 to 70; none on voting was seen.',
  'Conference of 2012 on an arms trade treaty: rules 33 and 35.',
  'Conference of the Parties to the climate convention: that rule 42 of its draft rules was not adopted, what majority amends the convention, and a sentence on appeals.',
  'An assembly of the kind that INMARSAT had: article 11 of its convention.',
])

export const supports = (rules: number): string =>
  rules === 1 ? say`Supports ${rules} rule:` : say`Supports ${rules} rules:`

/** "32 verified". */
export const gradeCounted = (grade: Grade, count: number): string => {
  switch (grade) {
    case 'verified':
      return say`${count} verified`
    case 'verified-sister':
      return say`${count} sister rule`
    case 'inferred':
      return say`${count} inferred`
    case 'not seen':
      return say`${count} not seen`
  }
}

/** After the name of a source, which goes to its place. */
export const votesFrom = (count: number): string =>
  count === 1 ? say`${place(0)}: ${count} vote` : say`${place(0)}: ${count} votes`

/** "General Assembly, 1971-10-25: 59-55-15. Whether …" */
export const voteInWords = ({ record: { body, date, question } }: RecordedVote, numbers: string): string =>
  say`${phrase(body)}, ${date}: ${numbers}. ${phrase(question)}`

/** "UNTOC Conference of the Parties: 32 verified, 41 inferred, 8 not seen". */
export const bodySummary = (body: string, grades: readonly string[]): string =>
  say`${phrase(body)}: ${grades.join(', ')}`

export const unknownSummary = (body: string, rules: number, slots: number): string => {
  const parts = [
    ...(rules === 0 ? [] : [counted(rules, 'rule not seen', 'rules not seen')]),
    ...(slots === 0 ? [] : [counted(slots, 'question without a known rule', 'questions without a known rule')]),
  ]
  return say`${phrase(body)}: ${parts.join(', ')}`
}

/** How a body reads two thirds, and why. */
export const readingInWords = ({ twoThirds, twoThirdsSource }: RuleSet): string =>
  twoThirds === 'at least' ? say`“at least”, ${phrase(twoThirdsSource)}` : say`“more than”, ${phrase(twoThirdsSource)}`

/** "26 steps stated, 10 implied." */
export const statedInWords = (stated: number, implied: number): string => {
  if (stated + implied === 0) return ''
  const steps = counted(stated, 'step stated', 'steps stated')
  return implied === 0 ? `${steps}.` : say`${steps}, ${implied} implied by the rules.`
}

export const differsAt = (count: number): string => {
  if (count === 0) return ''
  return count === 1
    ? say`Differs from the record at ${count} place; the record stands.`
    : say`Differs from the record at ${count} places; the record stands.`
}
