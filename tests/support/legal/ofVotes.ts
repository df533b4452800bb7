/** Sentences about questions, how they are decided, votes and roll-calls. */
import { isQuestionKind } from '../legalNames.ts'
import { castBy, idOf, pairsOf, type Said, type Sentences } from './said.ts'

const NATURES: Readonly<Record<string, string>> = {
  'an important question': 'important-question',
  'another question': 'other-question',
}

/** What kind of question is taken up: a draft is what it was tabled as. */
const kindOf = (said: Said): string => {
  const { on } = said.on
  const known = said.room.questions[on]?.kind
  if (known !== undefined) return known
  const words = idOf(said.words('question'))
  return isQuestionKind(words) ? words : words === 'report' ? 'report of the session' : 'proposal'
}

export const OF_VOTES: Sentences = {
  // Questions, and how they are decided
  '{actor} takes up {question}': (said) => ({
    type: 'question.take',
    ...said.by,
    ...said.on,
    title: 'Taken up',
    kind: kindOf(said),
  }),
  '{actor} sets {question} aside': (said) => ({ type: 'question.leave', ...said.by, ...said.on }),
  '{actor} notes that {question} is not accepted': (said) => ({
    type: 'question.notAccepted',
    ...said.by,
    ...said.on,
  }),
  '{actor} seeks consensus on {question}': (said) => ({ type: 'consensus.seek', ...said.by, ...said.on }),
  '{actor} declares consensus on {question}': (said) => ({ type: 'consensus.declare', ...said.by, ...said.on }),
  '{actor} opposes consensus on {question}': (said) => ({ type: 'consensus.oppose', ...said.by, ...said.on }),
  '{actor} asks for a vote on {question}': (said) => ({ type: 'vote.request', ...said.by, ...said.on }),
  '{actor} calls {question} a matter of {nature}': (said) => ({
    type: 'nature.assert',
    ...said.by,
    ...said.on,
    nature: said.words('nature'),
  }),
  '{actor} calls {question} {category}': (said) => ({
    type: 'nature.assert',
    ...said.by,
    ...said.on,
    nature: NATURES[said.words('category')],
  }),
  '{actor} puts to the vote what kind of matter {question} is': (said) => ({
    type: 'nature.put',
    ...said.by,
    ...said.put,
  }),
  // Votes
  '{actor} puts {question} to the vote': (said) => ({ type: 'proposal.put', ...said.by, ...said.put }),
  '{actor} puts {question} to the vote, by {method}': (said) => ({ type: 'proposal.put', ...said.by, ...said.put }),
  '{actor} puts reconsideration of {draft} to the vote': (said) => ({
    type: 'reconsideration.put',
    ...said.by,
    ...said.put,
  }),
  '{count} in favour, {count2} against, {count3} abstaining': (said) => ({
    type: 'ballots.cast',
    by: 'secretariat',
    ...said.vote,
    ballots: said.counts,
  }),
  'the roll is called: {votes}': (said) => ({
    type: 'ballots.cast',
    by: 'secretariat',
    ...said.vote,
    ballots: castBy(said.words('votes')),
  }),
  // Roll-calls
  '{actor} asks for a roll-call on {question}': (said) => ({ type: 'rollCall.ask', ...said.by, ...said.on }),
  '{actor} asks for a roll-call on {motion}': (said) => ({ type: 'rollCall.ask', ...said.by, on: said.motion }),
  '{actor} asks for a roll-call on the appeal': (said) => ({ type: 'rollCall.ask', ...said.by, on: 'appeal' }),
  '{actor} puts {motion} to the vote, by {method}': (said) => ({
    type: 'motion.put',
    ...said.by,
    on: 'vote',
    motion: said.motion,
    method: said.words('method'),
  }),
  '{actor} draws {actor2} by lot': (said) => ({
    type: 'lot.draw',
    ...said.by,
    ...said.vote,
    party: said.id('actor2'),
  }),
  '{actor} answers {reply}': (said) => ({
    type: 'roll.answer',
    ...said.by,
    ...said.vote,
    party: said.id('actor'),
    answer: said.words('reply'),
  }),
  '{actor} answers {reply} for {party}': (said) => ({
    type: 'roll.answer',
    ...said.by,
    ...said.vote,
    party: said.id('party'),
    answer: said.words('reply'),
  }),
  'the names called answer: {replies}': (said) =>
    pairsOf(said.words('replies')).map(([party, answer]) => ({
      type: 'roll.answer',
      by: 'secretariat',
      ...said.vote,
      party,
      answer,
    })),
  'the roll is corrected to: {votes}': (said) => ({
    type: 'ballots.correct',
    by: 'secretariat',
    ...said.vote,
    ballots: castBy(said.words('votes')),
  }),
  'the count is corrected to {count} in favour, {count2} against, {count3} abstaining': (said) => ({
    type: 'ballots.correct',
    by: 'secretariat',
    ...said.vote,
    ballots: said.counts,
  }),
  'the result is announced': (said) => ({ type: 'result.announce', by: 'president', ...said.vote }),
  '{actor} announces the result': (said) => ({ type: 'result.announce', ...said.by, ...said.vote }),
}
