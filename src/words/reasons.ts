/** Why a decision came out so: who counts, what is needed, what was reached, the quorum; and why one reading differs from another. */
import { phrase, say, words } from '#src/language/say.ts'
import type { Decision } from '#rules/decide'
import { decisionQuorumOf, quorumMet, quorumNeeded } from '#rules/quorum'
import type { MatterRule, RuleSet, TwoThirdsReading } from '#rules/ruleSet'
import { takenAgain } from './decisions.ts'
import { capital } from './language.ts'

/** A sentence and the rule it stands on. */
export interface Because {
  readonly text: string
  readonly rule: string | null
}

/** "more than two thirds of 65". */
export const shareInWords = (decision: Decision, ruleSet: RuleSet): string => {
  const { kind, base } = decision.majority
  const whole = base === 'members' ? say`all ${decision.majority.counted} members` : `${decision.majority.counted}`
  switch (kind) {
    case 'simple':
      return say`more than half of ${whole}`
    case 'two-thirds':
      return ruleSet.twoThirds === 'more than'
        ? say`more than two thirds of ${whole}`
        : say`at least two thirds of ${whole}`
    case 'three-quarters':
      return say`at least three quarters of ${whole}`
    case 'fixed':
      return say`${decision.majority.need} votes in favour, whoever abstains`
  }
}

const whoCounts = (decision: Decision, ruleSet: RuleSet): Because => {
  const { tally, majority } = decision
  const rule = decision.presentAndVoting
  switch (majority.base) {
    case 'present and voting': {
      const abstaining = tally.abstaining === 0 ? '' : say` The ${tally.abstaining} abstaining do not count.`
      return {
        text: say`Votes for and against count: ${tally.inFavour} + ${tally.against} = ${majority.counted} present and voting.${abstaining}`,
        rule,
      }
    }
    case 'present':
      return { text: say`All ${majority.counted} present count.`, rule }
    case 'members':
      // A number of votes asks for a yes and nothing else; where a no can bar, an absence is not like one.
      if (majority.kind === 'fixed')
        return {
          text: say`Of ${majority.counted} ${phrase(ruleSet.member.many)}, votes in favour count: an abstention or an absence adds none.`,
          rule: majority.rule,
        }
      return {
        text: say`All ${majority.counted} ${phrase(ruleSet.member.many)} count, present or not: an abstention or an absence works as a no.`,
        rule: majority.rule,
      }
  }
}

/** Where the sources leave open how many the members are, and it is this that the quorum turns on. */
const otherBase = ({ quorum }: Decision, ruleSet: RuleSet): readonly Because[] => {
  const { count, otherwise } = ruleSet.members
  const asked = decisionQuorumOf(ruleSet)?.quorum
  if (otherwise === undefined || asked?.of !== 'members' || quorum?.whole !== count) return []
  const attendance = { members: otherwise.count, participating: null }
  if (quorumMet(asked, attendance, quorum.have) !== true) return []
  return [
    {
      text: capital(
        say`${phrase(otherwise.if)}, there are ${otherwise.count} ${phrase(ruleSet.member.many)}, and ${quorumNeeded(asked, attendance) ?? 0} are enough.`,
      ),
      rule: quorum.rule,
    },
  ]
}

/** What the quorum would be on the other count of the members, where it fails on this one and not on that. */
export const otherQuorumNote = (decision: Decision, ruleSet: RuleSet): string | null =>
  decision.quorum?.met === false ? (otherBase(decision, ruleSet)[0]?.text ?? null) : null

const quorumSentence = (decision: Decision, ruleSet: RuleSet): readonly Because[] => {
  const { quorum } = decision
  if (quorum === null || quorum.need === null) return []
  const all =
    quorum.of === 'members'
      ? say`the ${quorum.whole ?? ruleSet.members.count} ${phrase(ruleSet.member.many)}`
      : phrase('those taking part')
  const { have, need, rule } = quorum
  if (quorum.met === null)
    return [
      {
        // Who voted was there: votes enough for the quorum show that it was met, whoever else was in the room.
        text:
          have >= need
            ? say`At least ${have} were present, so the quorum of ${need} is met.`
            : say`At least ${have} were present; ${need} are needed to decide. Presence was not given, so the quorum is not judged.`,
        rule,
      },
    ]
  return quorum.met
    ? [{ text: say`${have} are present, and ${need} of ${all} are needed to decide.`, rule }]
    : [
        { text: say`Only ${have} are present: ${need} of ${all} are needed to decide, ${need - have} more.`, rule },
        ...otherBase(decision, ruleSet),
      ]
}

const votesQuorum = (decision: Decision): readonly Because[] => {
  const quorum = decision.quorumOfVotes
  if (quorum === null || quorum.need === null) return []
  const { have, need, rule } = quorum
  return [
    {
      text:
        quorum.met === true
          ? say`${have} votes were cast for and against; the quorum of votes is ${need}.`
          : say`Only ${have} votes were cast for and against: the quorum of votes is ${need}.`,
      rule,
    },
  ]
}

/** What follows from a tie under this rule, on a question that it is asked of. */
export const TIE_WORDS = words<Readonly<Record<NonNullable<MatterRule['onTie']>, string>>>({
  rejected: 'an equal vote rejects it',
  'ruling stands': 'an equal vote leaves the ruling standing',
  'second vote, then rejected':
    'an equal vote is taken a second time at a later meeting, and if equal again it is rejected',
})

const afterTie = ({ onTie }: Decision, votedAgain: boolean | null): string => {
  if (votedAgain === true) return takenAgain()
  // Under a rule of second votes it was the second, or is on what is voted on once.
  const isLast = votedAgain === false && onTie === 'second vote, then rejected'
  return isLast || !onTie ? phrase('an equal vote does not carry') : TIE_WORDS[onTie]
}

const reached = (decision: Decision, ruleSet: RuleSet, votedAgain: boolean | null): Because => {
  const { majority, outcome, vetoes, onTie } = decision
  const { have, need, rule } = majority
  switch (outcome) {
    case 'no-votes-cast':
      return { text: phrase('Nobody voted for or against, so nothing is carried.'), rule }
    case 'vetoed':
      return { text: say`${have} reach the ${need} needed, but ${vetoes} of the votes against bar adoption.`, rule }
    case 'tied':
      return {
        text: say`${have} on each side: ${afterTie(decision, votedAgain)}.`,
        rule: onTie === 'ruling stands' ? rule : (ruleSet.tieRule ?? rule),
      }
    default:
      return have >= need
        ? {
            text: say`${have} in favour: ${have === need ? phrase('exactly enough') : say`${have - need} to spare`}.`,
            rule,
          }
        : { text: say`${have} in favour: short by ${need - have}.`, rule }
  }
}

/** The reasons for a result, each by its name. */
export interface Reasons {
  readonly who: Because
  /** Null where nobody counts: of nobody there is no majority. */
  readonly needed: Because | null
  /** Null where the quorum fails: then nothing is reached. */
  readonly reached: Because | null
  readonly quorum: readonly Because[]
}

/** @param votedAgain whether it is an equal vote that is taken again; null where numbers alone are decided, in no meeting */
export const reasonsOf = (decision: Decision, ruleSet: RuleSet, votedAgain: boolean | null): Reasons => {
  const { majority, outcome } = decision
  const text =
    majority.kind === 'fixed'
      ? say`${capital(shareInWords(decision, ruleSet))}, are needed.`
      : say`The majority is ${shareInWords(decision, ruleSet)}: ${majority.need}.`
  return {
    who: whoCounts(decision, ruleSet),
    needed: majority.counted === 0 ? null : { text, rule: majority.rule },
    reached: outcome === 'no-quorum' ? null : reached(decision, ruleSet, votedAgain),
    quorum: [...quorumSentence(decision, ruleSet), ...votesQuorum(decision)],
  }
}

/** The derivation, in the order in which it is read. Whoever wants one reason asks for it by its name: `reasonsOf`. */
export const because = (...asked: Parameters<typeof reasonsOf>): readonly Because[] => {
  const { who, needed, reached: come, quorum } = reasonsOf(...asked)
  const derivation = [who, needed, come].filter((reason) => reason !== null)
  // A quorum that fails comes first; one that is met is the last thing a reader asks.
  return come === null ? [...quorum, ...derivation] : [...derivation, ...quorum]
}

const verdictIn = (met: boolean): string => (met ? phrase('carried') : phrase('not carried'))

/** Where the two readings of two thirds ask for different numbers: both, and whether it matters here. Null elsewhere. */
export const readingsNote = (decision: Decision, ruleSet: RuleSet): string | null => {
  const [plain, strict] = decision.readings
  if (plain === undefined || strict === undefined || plain.need === strict.need) return null
  const here = ruleSet.twoThirds === 'more than' ? strict : plain
  const there = here === strict ? plain : strict
  const other: TwoThirdsReading = here === strict ? 'at least' : 'more than'
  const effect =
    decision.outcome === 'no-quorum'
      ? phrase('Without a quorum neither decides.')
      : here.met === there.met
        ? phrase('Here both give the same result.')
        : say`Here the reading decides: ${verdictIn(here.met)} as ${phrase(ruleSet.twoThirds)}, ${verdictIn(there.met)} as ${phrase(other)}.`
  return say`Two thirds of ${decision.majority.counted} is exactly ${plain.need}. As “at least two thirds”, ${plain.need} are needed; as “more than”, ${strict.need}. It is read as “${phrase(ruleSet.twoThirds)}”, ${phrase(ruleSet.twoThirdsSource)}. ${effect}`
}
