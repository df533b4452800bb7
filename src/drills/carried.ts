/** Carried or not? The options are the outcomes that a vote on this matter can have. */
import { phrase, say, words } from '#src/language/say.ts'
import type { Decision, Outcome } from '#rules/decide'
import type { RuleSet } from '#rules/ruleSet'
import { because, readingsNote, type Because } from '#src/words/reasons.ts'
import { reasoned, rightly, wrongly, type Maker } from './making.ts'
import { drawVote, hardnessOf, mattersOf, tallyOf, type DrawnVote } from './votes.ts'
import { tellVote } from './tellVote.ts'

type Decided = Exclude<Outcome, 'open'>

const TEXTS = words<Readonly<Record<Decided, string>>>({
  carried: 'Carried',
  lost: 'Not carried: too few in favour, and no tie',
  tied: 'Not carried: a tie',
  'no-votes-cast': 'Not carried: nobody voted for or against',
  'no-quorum': 'No decision: no quorum',
  vetoed: 'Not carried: a veto bars it',
})

/** Whether the majority is taken of those who vote, so that with nobody there is none. */
const isOfVoters = ({ majority }: Decision): boolean => majority.base === 'present and voting'

/** Whether a vote on this matter, told as it is, can come to this at all. */
const isPossible = (law: RuleSet, { question, decision }: DrawnVote, outcome: Decided): boolean => {
  const rule = law.matters[question.matter]
  switch (outcome) {
    case 'tied':
      return decision.majority.kind === 'simple' && decision.majority.base === 'present and voting'
    case 'no-quorum':
      return decision.quorum !== null || decision.quorumOfVotes !== null
    case 'vetoed':
      return rule?.veto === true
    case 'lost':
      // Where votes in favour are counted whoever votes, nobody's are too few as well: that would be half right.
      return decision.outcome !== 'no-votes-cast' || isOfVoters(decision)
    case 'carried':
    case 'no-votes-cast':
      return true
  }
}

const quorumStands = ({ quorum, quorumOfVotes }: Decision): Because => {
  const judged = quorumOfVotes ?? quorum
  if (judged === null) return { text: phrase('No quorum is asked for here.'), rule: null }
  return judged.met === null
    ? { text: phrase('The quorum is not in doubt.'), rule: judged.rule }
    : { text: say`${judged.have} meet the quorum of ${judged.need ?? judged.have}.`, rule: judged.rule }
}

const quorumLacks = ({ quorum, quorumOfVotes }: Decision): Because => {
  const lacking = quorumOfVotes?.met === false ? quorumOfVotes : quorum
  const [have, need] = [lacking?.have ?? 0, lacking?.need ?? 0]
  return {
    text: say`Without the quorum nothing is decided: ${have} of the ${need} needed.`,
    rule: lacking?.rule ?? null,
  }
}

const reach = ({ majority }: Decision): Because => ({
  text: majority.met
    ? say`${majority.have} in favour reach the ${majority.need} needed.`
    : say`${majority.have} in favour do not reach the ${majority.need} needed.`,
  rule: majority.rule,
})

/** Why the outcome is not this one. */
const whyNot = (decision: Decision, outcome: Decided): Because => {
  const { tally, majority, vetoes } = decision
  if (decision.outcome === 'no-quorum') return quorumLacks(decision)
  switch (outcome) {
    case 'no-quorum':
      return quorumStands(decision)
    case 'carried':
      if (decision.outcome === 'vetoed')
        return { text: say`The majority is reached, but ${vetoes} of the votes against bar it.`, rule: majority.rule }
      return decision.outcome === 'no-votes-cast' && isOfVoters(decision)
        ? { text: phrase('Nobody voted for or against, and nothing is carried by nobody.'), rule: majority.rule }
        : reach(decision)
    case 'no-votes-cast':
      return {
        text: say`${tally.inFavour} voted for and ${tally.against} against.`,
        rule: decision.presentAndVoting ?? majority.rule,
      }
    case 'tied':
      return decision.outcome === 'no-votes-cast'
        ? { text: phrase('There is no vote that could be equal: nobody voted for or against.'), rule: majority.rule }
        : { text: say`${tally.inFavour} for and ${tally.against} against are not equal.`, rule: majority.rule }
    case 'vetoed':
      return vetoes === 0
        ? { text: phrase('No member with a veto votes against.'), rule: majority.rule }
        : { text: phrase('The majority is not reached, so there is nothing for a veto to bar.'), rule: majority.rule }
    case 'lost':
      if (decision.outcome === 'tied')
        return { text: say`${tally.inFavour} on each side: that is a tie.`, rule: majority.rule }
      return decision.outcome === 'no-votes-cast'
        ? { text: phrase('Nobody voted for or against: there is no count to fall short.'), rule: majority.rule }
        : reach(decision)
  }
}

/** The whole derivation, with the two readings of two thirds where they differ. */
const why = (law: RuleSet, decision: Decision): readonly Because[] => {
  const note = readingsNote(decision, law)
  return [...because(decision, law, null), ...(note === null ? [] : [{ text: note, rule: decision.majority.rule }])]
}

export const carried: Maker = (law, random) => {
  const vote = drawVote(law, random.pick(mattersOf(law)), random)
  if (vote === null || vote.decision.outcome === 'open') return null
  const { question, decision } = vote
  const outcomes = (['carried', 'lost', 'tied', 'no-votes-cast', 'no-quorum', 'vetoed'] as const).filter((outcome) =>
    isPossible(law, vote, outcome),
  )
  return {
    situation: tellVote(law, question),
    question: phrase('What does the vote come to?'),
    options: outcomes.map((outcome) =>
      outcome === decision.outcome
        ? rightly(outcome, TEXTS[outcome], reasoned(...why(law, decision)))
        : wrongly(outcome, TEXTS[outcome], reasoned(whyNot(decision, outcome))),
    ),
    tally: tallyOf(question),
    matter: question.matter,
    hardness: hardnessOf(law, vote),
  }
}
