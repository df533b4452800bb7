/** What acts and results may change, counted from the ballots a second time. */
import type { Application, Context, QuestionState, Vote } from '#machines/context'
import type { EventType } from '#machines/events'
import type { Trial } from '#machines/walk'
import type { Matter } from '#rules/matters'
import { canDecide, isEnough, ordinaryMatter } from './laws.ts'

/** Yes and no of a vote cast, a regional organization's ballot as many as its members; null before any is cast. */
const votesIn = (context: Context, { ballots }: Vote): { readonly yes: number; readonly no: number } | null => {
  if (ballots === null) return null
  if (ballots.by === 'count') return { yes: ballots.inFavour, no: ballots.against }
  const weight = (id: string): number => context.participants[id]?.memberParties?.length ?? 1
  const sum = (side: string): number =>
    Object.entries(ballots.votes).reduce((total, [id, choice]) => total + (choice === side ? weight(id) : 0), 0)
  return { yes: sum('yes'), no: sum('no') }
}

/** The nature of a question as its parties take it: settled, claimed by one side only, or what it is of itself. */
const natureOf = (context: Context, { nature, claims, kind }: QuestionState): Matter => {
  if (nature !== null) return nature
  const [claim, ...others] = claims
  return claim !== undefined && others.length === 0 ? claim : context.ruleSet.natures[kind]
}

/** What kind of matter a vote is on, as its body tells matters apart. */
const matterOf = (context: Context, { put, matter }: Vote): Matter => {
  const { id, classification } = context.ruleSet
  const question = matter === null ? undefined : context.questions[matter]
  switch (put.question) {
    case 'appeal':
    case 'reconsideration':
      return put.question
    case 'nature':
      return classification?.matter ?? ordinaryMatter(id)
    case 'manner':
    case 'division':
    case 'competence':
    case 'motion':
      return ordinaryMatter(id)
    default:
      return question === undefined ? ordinaryMatter(id) : natureOf(context, question)
  }
}

/** Whether a vote carries; null where there was no quorum to decide it. */
const carries = (context: Context, vote: Vote): boolean | null => {
  const votes = votesIn(context, vote)
  const { id, members } = context.ruleSet
  const room = { members: members.count, attending: context.participating }
  if (votes === null || !canDecide(id, vote.present, room)) return null
  const { yes, no } = votes
  if (yes + no === 0) return false
  return isEnough(id, matterOf(context, vote), { inFavour: yes, against: no, abstaining: 0 }, members.count)
}

/** Whether what is put was equal once, of what may be voted on twice. */
const tieBefore = ({ proposal, tie }: QuestionState, put: Vote['put']): string | undefined => {
  if (put.question === 'amendment') return proposal?.amendments[put.amendment]?.tie
  if (put.question === 'part') return proposal?.parts[put.part]?.tie
  return put.question === 'proposal' ? tie : undefined
}

/** The Assembly takes an equal vote on a proposal, an amendment or a part a second time before it is rejected. */
const isTiedFirst = (context: Context, vote: Vote): boolean => {
  const votes = votesIn(context, vote)
  const question = context.questions[vote.matter ?? '']
  const again =
    context.ruleSet.id === 'unga-plenary' && question !== undefined && tieBefore(question, vote.put) === 'none'
  const simple = matterOf(context, vote) === 'other-question'
  return again && simple && carries(context, vote) === false && votes?.yes === votes?.no && votes?.yes !== 0
}

const statusOf = (context: Context, id: string | null): string | undefined =>
  id === null ? undefined : context.questions[id]?.status

/** What was asked is as the ballots left it. `was` where nothing was decided. */
const cameTo = <Value>(carried: boolean | null, was: Value, yes: Value, no: Value): Value =>
  carried === null ? was : carried ? yes : no

const announced = (before: Context, after: Context, on: string): string | null => {
  const vote = before.votes[on]
  if (vote === undefined) return 'a result of no vote'
  if (on in after.votes) return 'a vote still in hand after its result'
  const { put, matter } = vote
  const carried = carries(before, vote)
  const was = before.questions[matter ?? '']
  const is = after.questions[matter ?? '']
  const right = (): boolean => {
    switch (put.question) {
      case 'nature': {
        const { classification } = before.ruleSet
        return is?.nature === cameTo(carried, was?.nature, classification?.whenCarried, classification?.whenNot)
      }
      case 'manner':
        return after.manner === cameTo(carried, before.manner, 'jointly', 'one by one')
      case 'status':
        return put.organizations.every(
          (id) =>
            after.applications[id]?.status === cameTo(carried, before.applications[id]?.status, 'accorded', 'refused'),
        )
      case 'appeal':
        return after.order === 'quiet' && JSON.stringify(after.questions) === JSON.stringify(before.questions)
      case 'motion':
        return after.motions.some(({ id }) => id === put.motion) === (carried === null)
      case 'proposal':
        if (isTiedFirst(before, vote)) return is?.status === 'open'
        return is?.status === cameTo(carried, was?.status, 'adopted', 'rejected')
      case 'amendment':
        if (isTiedFirst(before, vote)) return is?.proposal?.amendments[put.amendment]?.status === 'pending'
        return (
          is?.proposal?.amendments[put.amendment]?.status === cameTo(carried, 'pending', 'adopted', 'rejected') &&
          is.proposal.amended === (was?.proposal?.amended === true || carried === true)
        )
      case 'division':
        return is?.proposal?.division === cameTo(carried, was?.proposal?.division, 'agreed', 'none')
      case 'part':
        if (isTiedFirst(before, vote)) return is?.proposal?.parts[put.part]?.status === 'pending'
        return is?.proposal?.parts[put.part]?.status === cameTo(carried, 'pending', 'adopted', 'rejected')
      case 'competence':
        return carried === true
          ? is?.status === 'not accepted'
          : is?.proposal?.competence === (carried === null ? 'questioned' : 'affirmed')
      case 'reconsideration':
        return is?.status === (carried === true ? 'open' : was?.status)
    }
  }
  return right() ? null : `a result on ${put.question} that the votes did not give`
}

const changedApplications = (before: Context, after: Context): readonly (readonly [Application, Application])[] =>
  Object.entries(after.applications).flatMap(([id, application]) => {
    const was = before.applications[id]
    return was === undefined || was.status === application.status ? [] : [[was, application] as const]
  })

const WITHOUT_A_VOTE: readonly EventType[] = ['consensus.declare', 'election.acclaim']

/** Without a result, nothing is rejected or refused, and nothing is adopted but by consensus or acclamation. */
const unlawfulChange = ({ before: { context: before }, event, after: { context: after } }: Trial): string | null => {
  const applications = changedApplications(before, after)
  if (applications.some(([was]) => was.status !== 'pending')) return 'a status decided twice'
  if (applications.some(([, { status }]) => status === 'refused')) return 'status refused without a vote'
  if (event.type !== 'consensus.declare' && applications.some(([, { objections }]) => objections.length > 0))
    return 'status accorded over an objection, without a vote'
  const changed = Object.keys(after.questions).filter((id) => statusOf(before, id) !== statusOf(after, id))
  if (changed.some((id) => statusOf(after, id) === 'rejected')) return 'a question rejected without a vote'
  if (!WITHOUT_A_VOTE.includes(event.type) && changed.some((id) => statusOf(after, id) === 'adopted'))
    return 'a question adopted without consensus or a vote'
  return null
}

/** What an accepted act changed that it should not have, or did not change that it should. */
export const wrongResult = (trial: Trial): readonly string[] => {
  const { before, event, after } = trial
  const wrong =
    event.type === 'result.announce' ? announced(before.context, after.context, event.on) : unlawfulChange(trial)
  return wrong === null ? [] : [wrong]
}
