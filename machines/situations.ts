/**
 * When two situations are one: where they differ in nothing that any rule reads. Not in the order of claims, objections,
 * applications, motions or nominations; nor in the number of the last meeting, in what was found of credentials, or in
 * ballots that come to the same result.
 */
import { decide } from '#rules/decide'
import type { Application, Context, Credentials, Proposal, QuestionState, Vote } from './context.ts'
import type { ConferenceSnapshot } from './explain.ts'
import { questionOf } from './questions.ts'

/** Of ballots, only what comes of them can matter later; of a roll that has been called, only whether it was asked for. */
const voteKey = (context: Context, vote: Vote): unknown => {
  const question = questionOf(context, vote)
  const decided = question === null ? null : decide(context.ruleSet, question)
  const put = vote.put.question === 'status' ? vote.put.question : vote.put
  const { roll } = vote
  const calling = vote.ballots === null ? roll : (roll?.asked ?? false)
  return [put, vote.matter, calling, decided?.ok === true ? decided.value.outcome : null]
}

/** An application without its name, and in which votes it stands; once it is decided, objections bind nobody. */
const applicationKey = ({ votes }: Context, id: string, application: Application): string => {
  const { consultativeStatus, status, objections } = application
  const standing = status === 'pending' ? [...objections].sort() : null
  const put = Object.entries(votes)
    .filter(([, vote]) => vote.put.question === 'status' && vote.put.organizations.includes(id))
    .map(([on]) => on)
  return JSON.stringify([consultativeStatus, status, standing, put])
}

/** Which amendment was moved first matters to those that are as far from the original alone. */
const proposalKey = ({ amendments, amendmentsInOrder, ...rest }: Proposal): unknown => ({
  ...rest,
  amendments: Object.entries(amendments).toSorted(
    ([one, near], [other, far]) =>
      far.distance - near.distance || amendmentsInOrder.indexOf(one) - amendmentsInOrder.indexOf(other),
  ),
})

/** A question that is decided for good is only that; claims about a nature that is settled bind nobody. */
const questionKey = ({ kind, status, voteRequested, claims, proposal, ...rest }: QuestionState): unknown => {
  const mayReturn = status === 'open' || status === 'adopted' || status === 'rejected'
  if (!mayReturn) return [kind, status, voteRequested]
  const open = rest.nature === null ? [...claims].sort() : null
  return [kind, status, voteRequested, rest, open, proposal === null ? null : proposalKey(proposal)]
}

/** Two sets of credentials never comply, nor do three. */
const credentialsKey = ({ communications }: Credentials): unknown => (communications.length > 1 ? null : communications)

const sortedBy = <Item>(items: readonly Item[], key: (item: Item) => unknown): readonly unknown[] =>
  items.map((item) => JSON.stringify(key(item))).sort()

/** All that a rule can look at, as text. */
export const keyOf = ({ value, context }: Pick<ConferenceSnapshot, 'value' | 'context'>): string => {
  const { ruleSet, participants: _participants, meetings: _meetings, officers, nominations, ...rest } = context
  const { applications, questions, votes, credentials, motions, replies, sitting, suspended, adjourned, ...others } =
    rest
  const { private: inPrivate, ...plain } = others
  return JSON.stringify([
    value,
    plain,
    [...sitting].sort(),
    [...new Set(adjourned)].sort(),
    Object.entries(inPrivate).sort(),
    [...suspended].sort(),
    sortedBy(motions, (motion) => motion),
    sortedBy([...officers], (officer) => officer),
    sortedBy([...nominations], (nominee) => nominee),
    Object.entries(replies).map(([id, made]) => [id, Math.min(made, ruleSet.replies ?? 0)]),
    sortedBy(Object.entries(questions), ([id, question]) => [id, questionKey(question)]),
    sortedBy(Object.entries(credentials), ([id, each]) => [id, credentialsKey(each)]),
    Object.entries(applications)
      .map(([id, application]) => applicationKey(context, id, application))
      .sort(),
    sortedBy(Object.entries(votes), ([id, vote]) => [id, voteKey(context, vote)]),
  ])
}
