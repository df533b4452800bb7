/** What acts and results change, as pure functions of the context. */
import type { QuestionKind, Speakers, SpokenOn } from '#rules/ruleSet'
import type { Amendment, Context, Part, Proposal, QuestionState, SpeakersList } from './context.ts'
import type { MeetingBody } from './events.ts'
import { over } from './privacy.ts'
import { isVotedAgain, tied } from './ties.ts'

/** A proposal as it is tabled, but for what its sponsors say of it. */
export const NEW_PROPOSAL: Omit<Proposal, 'sponsors' | 'inTime' | 'costs' | 'item' | 'earlier' | 'decidedBy'> = {
  amended: false,
  amendments: {},
  amendmentsInOrder: [],
  parts: {},
  partsInOrder: [],
  division: 'none',
  competence: 'unquestioned',
  postponed: false,
  priority: false,
}

/** No division of it is asked for, or any more. */
export const UNDIVIDED = { division: 'none', parts: {}, partsInOrder: [] } as const satisfies Partial<Proposal>

const NOBODY: Speakers = { inFavour: 0, against: 0 }

/** What was moved is decided: who speaks on it next begins anew. */
const spokenAnew = (context: Context, id: string, about: SpokenOn): Partial<QuestionState> => {
  const spoken = context.questions[id]?.spoken
  return spoken === undefined ? {} : { spoken: { ...spoken, [about]: NOBODY } }
}

export const newQuestion = (kind: QuestionKind, proposal: Proposal | null = null): QuestionState => ({
  kind,
  status: 'open',
  consensusSought: false,
  voteRequested: false,
  claims: [],
  nature: null,
  proposal,
  spoken: { division: NOBODY, reconsideration: NOBODY },
  tie: 'none',
  rollCall: false,
})

export const changeQuestion = (context: Context, id: string, change: Partial<QuestionState>): Partial<Context> => {
  const question = context.questions[id]
  return question === undefined ? {} : { questions: { ...context.questions, [id]: { ...question, ...change } } }
}

export const changeProposal = (context: Context, id: string, change: Partial<Proposal>): Partial<Context> => {
  const proposal = context.questions[id]?.proposal ?? null
  return proposal === null ? {} : changeQuestion(context, id, { proposal: { ...proposal, ...change } })
}

/** The other proposals on an item that are open, in the order of their submission. */
export const openOn = ({ questions }: Context, item: string | null, id: string): readonly string[] => {
  const open = Object.entries(questions).flatMap(([other, { status, proposal }]) =>
    item !== null && other !== id && status === 'open' && proposal?.item === item ? [{ other, proposal }] : [],
  )
  return open.sort((one, next) => one.proposal.earlier.length - next.proposal.earlier.length).map(({ other }) => other)
}

/** What is submitted anew after it was withdrawn comes after the others. */
export const withoutEarlier = ({ questions }: Context, id: string): Context['questions'] =>
  Object.fromEntries(
    Object.entries(questions).map(([other, question]) => [
      other,
      question.proposal === null || !question.proposal.earlier.includes(id)
        ? question
        : {
            ...question,
            proposal: { ...question.proposal, earlier: question.proposal.earlier.filter((each) => each !== id) },
          },
    ]),
  )

export const without = <Each>(all: Readonly<Record<string, Each>>, id: string): Readonly<Record<string, Each>> =>
  Object.fromEntries(Object.entries(all).filter(([other]) => other !== id))

export const withStatus = (
  context: Context,
  organizations: readonly string[],
  status: 'accorded' | 'refused',
): Context['applications'] =>
  Object.fromEntries(
    Object.entries(context.applications).map(([id, application]) => [
      id,
      organizations.includes(id) && application.status === 'pending' ? { ...application, status } : application,
    ]),
  )

/** The question in hand is adjourned, with those that are: each once. */
const withAdjourned = ({ adjourned, inHand }: Context): Context['adjourned'] => {
  const id = inHand.business ?? inHand.observers
  return id === null || adjourned.includes(id) ? adjourned : [...adjourned, id]
}

/** The draft in hand goes before those submitted earlier; where there is none, nothing follows. */
const prioritized = (context: Context): Partial<Context> => {
  const id = context.inHand.business ?? ''
  const earlier = context.questions[id]?.proposal?.earlier ?? []
  return earlier.length === 0 ? {} : changeProposal(context, id, { priority: true })
}

/** Nobody has asked for the floor. */
export const NO_LIST = { speakers: [], calledUpon: null, listClosed: false } as const satisfies SpeakersList

/**
 * A meeting rises, by whoever presides or by a motion. Suspended it goes on later with the same list of speakers; once it is
 * adjourned, the next meeting begins a list of its own.
 */
export const risen = (context: Context, body: MeetingBody, how: 'suspended' | 'adjourned'): Partial<Context> => {
  const { speakers, calledUpon, listClosed } = context
  const sitting = context.sitting.filter((other) => other !== body)
  // Bodies that sit beside each other share a list: it stays with the one that goes on.
  const alone = sitting.length === 0
  const rest = { sitting, ...(alone ? NO_LIST : {}), closingContestable: false }
  return how === 'suspended'
    ? {
        ...rest,
        suspended: [...context.suspended, body],
        lists: alone ? { ...context.lists, [body]: { speakers, calledUpon, listClosed } } : context.lists,
        privacyContestable: false,
      }
    : { ...rest, ...over(context, body) }
}

/** What a motion does once it is decided: it is no longer pending, and if carried it has its effect on its own meeting. */
const motionDecided = (context: Context, id: string, carried: boolean): Partial<Context> => {
  const motion = context.motions.find((each) => each.id === id)
  const motions = context.motions.filter((each) => each.id !== id)
  if (motion === undefined || !carried) return { motions }
  // Other motions of the same meeting fall with it.
  const fallen = { motions: motions.filter((other) => other.in !== motion.in) }
  switch (motion.kind) {
    case 'suspend the meeting':
      return { ...fallen, ...risen(context, motion.in, 'suspended') }
    case 'adjourn the meeting':
      return { ...fallen, ...risen(context, motion.in, 'adjourned') }
    case 'adjourn the debate':
    case 'defer the vote':
      return {
        // Nor is what is adjourned to be closed.
        motions: motions.filter(({ kind }) => kind !== 'close the debate'),
        debate: 'adjourned',
        adjourned: withAdjourned(context),
        speakers: [],
        calledUpon: null,
        closingContestable: false,
      }
    case 'close the debate':
      return { motions, debate: 'closed', speakers: [], calledUpon: null, closingContestable: false }
    case 'give priority':
      return { motions, ...prioritized(context) }
  }
}

/** An amendment adopted leaves those it excludes without an object: they are not put. */
const amendmentDecided = (proposal: Proposal, id: string, carried: boolean): Partial<Proposal> => {
  const excluded = carried ? (proposal.amendments[id]?.excludes ?? []) : []
  const decided = (other: string, amendment: Amendment): Amendment => {
    if (other === id) return { ...amendment, status: carried ? 'adopted' : 'rejected' }
    return excluded.includes(other) && amendment.status === 'pending' ? { ...amendment, status: 'not put' } : amendment
  }
  return {
    amended: proposal.amended || carried,
    amendments: Object.fromEntries(
      Object.entries(proposal.amendments).map(([other, amendment]) => [other, decided(other, amendment)]),
    ),
  }
}

const partDecided = (proposal: Proposal, id: string, carried: boolean): Partial<Proposal> => ({
  parts: Object.fromEntries(
    Object.entries(proposal.parts).map(([other, part]): [string, Part] => [
      other,
      other === id ? { ...part, status: carried ? 'adopted' : 'rejected' } : part,
    ]),
  ),
})

/** What the result of a vote changes. */
export const settled = (context: Context, on: string, carried: boolean): Partial<Context> => {
  const vote = context.votes[on]
  if (vote === undefined) return {}
  const { put, matter } = vote
  const { classification } = context.ruleSet
  const id = matter ?? ''
  const proposal = context.questions[id]?.proposal ?? null
  const changed = (change: Partial<Proposal>): Partial<Context> => changeProposal(context, id, change)
  const again = !carried && isVotedAgain(context, vote)
  switch (put.question) {
    case 'nature':
      if (classification === null) return {}
      return changeQuestion(context, id, { nature: carried ? classification.whenCarried : classification.whenNot })
    case 'manner':
      return { manner: carried ? 'jointly' : 'one by one' }
    case 'status':
      return { applications: withStatus(context, put.organizations, carried ? 'accorded' : 'refused') }
    case 'appeal':
      return {}
    case 'motion':
      return motionDecided(context, put.motion, carried)
    case 'proposal':
      if (again) return changeQuestion(context, id, { tie: 'this meeting' })
      return changeQuestion(context, id, { status: carried ? 'adopted' : 'rejected' })
    case 'amendment':
      if (proposal === null) return {}
      return changed(
        again
          ? { amendments: tied(proposal.amendments, put.amendment) }
          : amendmentDecided(proposal, put.amendment, carried),
      )
    case 'part':
      if (proposal === null) return {}
      return changed(again ? { parts: tied(proposal.parts, put.part) } : partDecided(proposal, put.part, carried))
    case 'division':
      if (proposal === null) return {}
      return changeQuestion(context, id, {
        ...spokenAnew(context, id, 'division'),
        proposal: { ...proposal, ...(carried ? { division: 'agreed' } : UNDIVIDED) },
      })
    case 'competence':
      // The motion denies competence: carried, the proposal is not put.
      return carried ? changeQuestion(context, id, { status: 'not accepted' }) : changed({ competence: 'affirmed' })
    case 'reconsideration':
      return carried
        ? {
            ...changeQuestion(context, id, {
              status: 'open',
              voteRequested: false,
              consensusSought: false,
              tie: 'none',
              ...spokenAnew(context, id, 'reconsideration'),
              proposal: proposal === null ? null : { ...proposal, ...UNDIVIDED },
            }),
            adjourned: context.adjourned.filter((other) => other !== id),
          }
        : changeQuestion(context, id, spokenAnew(context, id, 'reconsideration'))
  }
}
