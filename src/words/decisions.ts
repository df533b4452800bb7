/** A decision in sentences: who counts, what is needed, what was reached; and why one reading differs from another. */
import type { Put } from '#machines/context'
import type { Decision } from '#rules/decide'
import type { MatterRule, RuleSet } from '#rules/ruleSet'
import { organizationsInWords, type People } from './people.ts'
import { capital } from './language.ts'
import { outcomeName } from './outcomes.ts'
import { idInWords, MOTION_QUESTIONS, UNTOLD, type Told } from './told.ts'

/** A sentence and the rule it stands on. */
export interface Because {
  readonly text: string
  readonly rule: string | null
}

/** The question that the President puts, in words. */
export const questionTitle = (put: Put, people: People, told: Told = UNTOLD): string => {
  switch (put.question) {
    case 'nature':
      return told.importance ? 'Is it an important question?' : 'Is according observer status a matter of procedure?'
    case 'manner':
      return 'Shall one decision be taken for all of them together?'
    case 'status':
      return `Shall observer status be accorded to ${organizationsInWords(people, put.organizations)}?`
    case 'appeal':
      return 'Is the President’s ruling overruled? (A vote in favour overrules it.)'
    case 'motion': {
      const kind = told.motions[put.motion]
      return kind === undefined ? 'Shall the motion be carried?' : MOTION_QUESTIONS[kind]
    }
    case 'proposal':
      return 'Shall the proposal be adopted?'
    case 'amendment':
      return /^amendment-\d+$/.test(put.amendment)
        ? `Shall ${idInWords(put.amendment)} be adopted?`
        : 'Shall the amendment be adopted?'
    case 'division':
      return 'Shall the proposal be put in parts?'
    case 'part':
      return `Shall ${put.part.startsWith('part-') ? '' : 'part '}${idInWords(put.part)} be adopted?`
    case 'competence':
      return 'Is there no competence to adopt the proposal? (A vote in favour denies it.)'
    case 'reconsideration':
      return 'Shall the decision be reconsidered?'
  }
}

/** What follows once the question is decided, without a capital or a full stop. */
export const consequenceOf = (put: Put, carried: boolean, told: Told): string => {
  switch (put.question) {
    case 'nature':
      if (told.importance) return carried ? 'it is an important question' : 'it is not an important question'
      return carried ? 'it is a matter of procedure' : 'it is a matter of substance'
    case 'manner':
      return carried ? 'one decision for all' : 'each is decided on its own'
    case 'status': {
      const one = put.organizations.length === 1
      return carried ? `observer status is accorded${one ? '' : ' to all'}` : 'observer status is refused'
    }
    case 'appeal':
      return carried ? 'the ruling is overruled' : 'the ruling stands'
    case 'motion':
      return carried ? 'the motion takes effect' : 'the meeting goes on as before'
    case 'proposal':
      return carried ? 'the proposal is adopted' : 'the proposal is rejected'
    case 'amendment':
      return carried ? 'the proposal is amended' : 'the proposal stays as it is'
    case 'division':
      return carried ? 'the parts are put separately' : 'the proposal is put as a whole'
    case 'part':
      return carried ? 'the part is kept' : 'the part is left out'
    case 'competence':
      return carried ? 'the proposal is not put' : 'the proposal is put'
    case 'reconsideration':
      return carried ? 'the question is open again' : 'the decision stands'
  }
}

/** The verdict, and what follows from it for this question. */
export const verdictTitle = (put: Put, decision: Decision, told: Told = UNTOLD): string => {
  const name = outcomeName(decision.outcome)
  if (decision.outcome === 'no-quorum') return 'No decision can be taken: too few are present.'
  const consequence = consequenceOf(put, decision.outcome === 'carried', told)
  return `${name}${name.includes(':') ? ', so ' : ': '}${consequence}.`
}

/** "more than two thirds of 65". */
export const shareInWords = (decision: Decision, ruleSet: RuleSet): string => {
  const { kind, base } = decision.majority
  const whole = base === 'members' ? `all ${decision.majority.counted} members` : `${decision.majority.counted}`
  switch (kind) {
    case 'simple':
      return `more than half of ${whole}`
    case 'two-thirds':
      return `${ruleSet.twoThirds} two thirds of ${whole}`
    case 'three-quarters':
      return `at least three quarters of ${whole}`
    case 'fixed':
      return `${decision.majority.need} votes in favour, whoever abstains`
  }
}

const whoCounts = (decision: Decision, ruleSet: RuleSet): Because => {
  const { tally, majority } = decision
  const rule = decision.presentAndVoting
  switch (majority.base) {
    case 'present and voting': {
      const abstaining = tally.abstaining === 0 ? '' : ` The ${tally.abstaining} abstaining do not count.`
      return {
        text: `Votes for and against count: ${tally.inFavour} + ${tally.against} = ${majority.counted} present and voting.${abstaining}`,
        rule,
      }
    }
    case 'present':
      return { text: `All ${majority.counted} present count.`, rule }
    case 'members':
      // A number of votes asks for a yes and nothing else; where a no can bar, an absence is not like one.
      if (majority.kind === 'fixed')
        return {
          text: `Of ${majority.counted} ${ruleSet.member.many}, votes in favour count: an abstention or an absence adds none.`,
          rule: majority.rule,
        }
      return {
        text: `All ${majority.counted} ${ruleSet.member.many} count, present or not: an abstention or an absence works as a no.`,
        rule: majority.rule,
      }
  }
}

const quorumSentence = (decision: Decision, ruleSet: RuleSet): readonly Because[] => {
  const { quorum } = decision
  if (quorum === null || quorum.need === null) return []
  const all =
    quorum.of === 'members'
      ? `the ${quorum.whole ?? ruleSet.members.count} ${ruleSet.member.many}`
      : 'those taking part'
  const { have, need, rule } = quorum
  if (quorum.met === null)
    return [
      {
        text: `At least ${have} were present; ${need} are needed to decide. Presence was not given, so the quorum is not judged.`,
        rule,
      },
    ]
  return quorum.met
    ? [{ text: `${have} are present, and ${need} of ${all} are needed to decide.`, rule }]
    : [{ text: `Only ${have} are present: ${need} of ${all} are needed to decide, ${need - have} more.`, rule }]
}

const votesQuorum = (decision: Decision): readonly Because[] => {
  const quorum = decision.quorumOfVotes
  if (quorum === null || quorum.need === null) return []
  const { have, need, rule } = quorum
  return [
    {
      text:
        quorum.met === true
          ? `${have} votes were cast for and against; the quorum of votes is ${need}.`
          : `Only ${have} votes were cast for and against: the quorum of votes is ${need}.`,
      rule,
    },
  ]
}

/** What follows from a tie. */
export const TIE_WORDS: Readonly<Record<NonNullable<MatterRule['onTie']>, string>> = {
  rejected: 'an equal vote rejects it',
  'ruling stands': 'an equal vote leaves the ruling standing',
  'second vote, then rejected': 'an equal vote is taken a second time, and if equal again it is rejected',
}

const reached = (decision: Decision, ruleSet: RuleSet): Because => {
  const { majority, outcome, vetoes, onTie } = decision
  const { have, need, rule } = majority
  switch (outcome) {
    case 'no-votes-cast':
      return { text: 'Nobody voted for or against, so nothing is carried.', rule }
    case 'vetoed':
      return { text: `${have} reach the ${need} needed, but ${vetoes} of the votes against bar adoption.`, rule }
    case 'tied':
      return {
        text: `${have} on each side: ${onTie === null || onTie === undefined ? 'an equal vote does not carry' : TIE_WORDS[onTie]}.`,
        rule: onTie === 'ruling stands' ? rule : (ruleSet.tieRule ?? rule),
      }
    default:
      return have >= need
        ? { text: `${have} in favour: ${have === need ? 'exactly enough' : `${have - need} to spare`}.`, rule }
        : { text: `${have} in favour: short by ${need - have}.`, rule }
  }
}

/** The derivation, in order: who counts, what is needed, what was reached, and the quorum. */
export const because = (decision: Decision, ruleSet: RuleSet): readonly Because[] => {
  const { majority } = decision
  const needed: Because = {
    text:
      majority.kind === 'fixed'
        ? `${capital(shareInWords(decision, ruleSet))}, are needed.`
        : `The majority is ${shareInWords(decision, ruleSet)}: ${majority.need}.`,
    rule: majority.rule,
  }
  const quorum = [...quorumSentence(decision, ruleSet), ...votesQuorum(decision)]
  const derivation = [whoCounts(decision, ruleSet), needed, reached(decision, ruleSet)]
  // Where the quorum fails it is all that matters; where it is met it is the last thing a reader asks.
  return decision.outcome === 'no-quorum' ? [...quorum, ...derivation] : [...derivation, ...quorum]
}

/** Where the two readings of two thirds ask for different numbers: both, and whether it matters here. Null elsewhere. */
export const readingsNote = (decision: Decision, ruleSet: RuleSet): string | null => {
  const [plain, strict] = decision.readings
  if (plain === undefined || strict === undefined || plain.need === strict.need) return null
  const here = ruleSet.twoThirds === 'more than' ? strict : plain
  const there = here === strict ? plain : strict
  const effect =
    decision.outcome === 'no-quorum'
      ? 'Without a quorum neither decides.'
      : here.met === there.met
        ? 'Here both give the same result.'
        : `Here the reading decides: ${here.met ? 'carried' : 'not carried'} as ${ruleSet.twoThirds}, ${there.met ? 'carried' : 'not carried'} as ${there.reading.replace(' two thirds', '')}.`
  return `Two thirds of ${decision.majority.counted} is exactly ${plain.need}. As “at least two thirds”, ${plain.need} are needed; as “more than”, ${strict.need}. It is read as “${ruleSet.twoThirds}”, ${ruleSet.twoThirdsSource}. ${effect}`
}
