/** What is said to whoever presides, and why a choice is right or not. */
import type { Put } from '#machines/context'
import type { ConferenceEvent, EventOf } from '#machines/events'
import type { Majority, MatterRule, RuleSet } from '#rules/ruleSet'
import { titleOfRule } from '#rules/sets/titles'
import { phrase, say, words } from '#src/language/say.ts'
import { imperativeOf } from '#src/words/acts.ts'
import { forOrAgainst } from '#src/words/business.ts'
import { questionTitle } from '#src/words/decisions.ts'
import { capital, ruleInWords, uncapital } from '#src/words/language.ts'
import type { People } from '#src/words/people.ts'
import type { Told } from '#src/words/told.ts'
import { MAJORITY, OF } from '#src/words/votes.ts'
import type { Filled } from './turn.ts'

/** What the drafts are called: data of the meeting, said where they are drawn. */
export const TITLES = {
  drafts: ['Draft resolution on mutual legal assistance', 'Draft resolution on the protection of witnesses'],
} as const

export const ASKS = words({
  next: 'What do you do next?',
  request: 'How do you answer?',
  ruling: 'You must rule at once. Is the point well taken?',
  announce: 'The votes are counted. Fill in the result, and announce it.',
})

const CLAIMS = words<Readonly<Record<EventOf<'nature.assert'>['nature'], string>>>({
  substance: 'I say that it is a matter of substance.',
  procedure: 'I say that it is a matter of procedure.',
  'important-question': 'I say that it is an important question.',
  'other-question': 'I say that it is not an important question.',
})

/** What a delegate says who asks for this. */
export const requestInWords = (event: ConferenceEvent, people: People, told: Told): string => {
  switch (event.type) {
    case 'statement.make':
      return phrase('I ask to speak now.')
    case 'vote.explain':
      return phrase('I wish to make a statement on the vote.')
    case 'reply.accord':
      return phrase('I ask for a right of reply.')
    case 'floor.request':
      return phrase('Please put my delegation on the list of speakers.')
    case 'consensus.oppose':
      return phrase('My delegation cannot join consensus.')
    case 'vote.request':
      return phrase('I ask for a vote.')
    case 'rollCall.ask':
      return phrase('I ask for a roll-call.')
    case 'list.oppose':
      return phrase('I object: the list of speakers should stay open.')
    case 'competence.question':
      return phrase('This body has no competence to adopt the draft. I ask that this be decided first.')
    case 'division.oppose':
      return phrase('I oppose the division.')
    case 'division.move':
      return phrase('I ask for separate votes on the parts of the draft.')
    case 'motion.speak':
      return say`I wish to speak ${forOrAgainst(event.side)} the motion.`
    case 'motion.move':
      return say`I move to ${phrase(event.motion)}.`
    case 'nature.assert':
      return CLAIMS[event.nature]
    default:
      return say`I wish to ${imperativeOf(event, people, told)}.`
  }
}

/** An act of the President's, as a choice. */
export const actInWords = (event: ConferenceEvent, people: People, told: Told): string =>
  event.type === 'cost.state'
    ? phrase('Ask the secretariat to state the financial implications')
    : capital(imperativeOf(event, people, told))

/** What is said by whoever challenges a ruling: what was asked, and that the President was wrong. */
export const POINTS = words({
  granted: (who: string, asked: string) => say`Point of order. ${who} said: ${asked} That is not in order.`,
  refused: (asked: string) =>
    say`Point of order. I said: ${asked} That is in order, and the President should allow it.`,
})

/** "rule 65, Conduct during voting". */
export const ruleWithTitle = (ruleSet: RuleSet, rule: string): string => {
  const title = titleOfRule(ruleSet, rule) ?? ''
  return title === '' ? ruleInWords(rule) : `${ruleInWords(rule)}, ${phrase(title)}`
}

export const GRANT = words({
  text: 'In order: grant it',
  right: 'It is in order here.',
  deviation: 'Granted though it is not in order.',
})

export const REFUSE = words({
  text: (ruleSet: RuleSet, rule: string) => say`Out of order: ${ruleWithTitle(ruleSet, rule)}`,
  script: (rule: string) => say`That is not in order at this stage, under ${ruleInWords(rule)}.`,
  inOrder: 'It is in order here, so it cannot be refused.',
  otherRule: (reason: string) => say`It is out of order, but not under this rule. ${reason}`,
})

export const WAIT = words({
  text: 'Wait, and ask delegations to come in',
  script: 'I see that some delegations are still outside. I ask them to take their seats.',
  needless: 'The quorum is there: nothing is left to wait for.',
})

export const RULE = words({
  upheld: 'The point is well taken',
  upheldGranted: 'The point is well taken: what was asked is not in order',
  upheldRefused: 'The point is well taken: what was asked is in order after all',
  notUpheld: 'The point is not well taken: my ruling stands',
})

const share = ({
  kind,
  of,
}: {
  readonly kind: Exclude<Majority['kind'], 'fixed'>
  readonly of: MajorityBase
}): string => `${capital(MAJORITY[kind])} ${OF[of]}`
type MajorityBase = Majority['of']

/** "A simple majority of those voting for or against", "9 votes in favour". */
export const majorityText = (majority: Majority): string =>
  majority.kind === 'fixed' ? say`${majority.votes} votes in favour` : share({ kind: majority.kind, of: majority.of })

export const majorityAsks = (put: Put, people: People, told: Told): string =>
  say`You put the question: ${questionTitle(put, people, told)} What does it need?`

export const majorityBecause = ({ label, majority }: MatterRule): string =>
  label.endsWith('?')
    ? say`“${phrase(label)}” needs ${uncapital(majorityText(majority))}.`
    : say`${phrase(label)} needs ${uncapital(majorityText(majority))}.`

export const MISCOUNT = words({
  right: 'This is what the votes give.',
  votes: ({ inFavour, against, abstaining }: Pick<Filled, 'inFavour' | 'against' | 'abstaining'>) =>
    say`The count gives ${inFavour} in favour, ${against} against and ${abstaining} abstaining.`,
  abstentions: 'You counted those who abstain as well.',
  said: (number: number) => say`You said ${number}.`,
  outcome: 'The outcome is another.',
  noQuorum: 'Too few are there to decide, so the vote decides nothing.',
})
