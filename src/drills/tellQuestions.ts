/** What is before the room, in sentences: drafts and what was done with them, applications, votes. Forms: see `tell.ts`. */
import { phrase, say, words } from '#src/language/say.ts'
import type { Context, Proposal, QuestionState, Vote } from '#machines/context'
import type { Speakers } from '#rules/ruleSet'
import type { Ballots } from '#rules/ballots'
import { capital, counted, list } from '#src/words/language.ts'
import { who, Who } from '#src/words/people.ts'
import { amendmentNamed, partNamed, people, questionNamed, voteNamed } from './named.ts'

/** Where in the chart the conference is: ids of its innermost states. */
export type Places = readonly string[]

const stateIn = (places: Places, region: string): string =>
  places.find((id) => id.startsWith(`conference.${region}.`))?.slice(`conference.${region}.`.length) ?? ''

const CLAIMS = words({
  substance: 'a matter of substance',
  procedure: 'a matter of procedure',
  'important-question': 'an important question',
  'other-question': 'not an important question',
})

export const claimNamed = (nature: string): string => {
  switch (nature) {
    case 'substance':
    case 'procedure':
    case 'important-question':
    case 'other-question':
      return CLAIMS[nature]
    default:
      return say`a matter of the kind “${nature}”`
  }
}

/** How far the question in hand has come. */
const PHASES = words<Readonly<Record<string, string>>>({
  considered: 'it is under consideration',
  consensusSought: 'the President seeks consensus',
  notAgreed: 'consensus was opposed',
  noConsensus: 'consensus was opposed',
  postponed: 'its sponsors have postponed it',
  voteRequested: 'a vote is asked for',
  'electing.nominations': 'nominations are made',
  'electing.balloting': 'a secret ballot is asked for',
  referred: 'nothing was said on them yet',
  classified: 'their nature is settled, and the vote is next',
  deciding: 'only the vote on status is left',
})

/** "In hand is Draft 1: a vote is asked for."; less where a vote has begun, which is told by itself. */
const inHandTold = (question: string, phase: string | undefined): string =>
  phase === undefined ? say`In hand is ${question}.` : say`In hand is ${question}: ${phase}.`

const contestedTold = (phase: string | undefined): string =>
  phase === undefined
    ? phrase('The applications are before the body for decision.')
    : say`The applications are before the body for decision: ${phase}.`

/** Those heard on something moved, beside its mover; nothing where nobody was. */
export const spokenOn = (what: string, { inFavour, against }: Speakers): readonly string[] =>
  inFavour + against === 0
    ? []
    : [say`On ${what}, ${counted(inFavour, 'speaker', 'speakers')} for and ${against} against have been heard.`]

const amendmentsOf = (context: Context, name: string, proposal: Proposal): readonly string[] =>
  Object.entries(proposal.amendments).map(([id, { by, distance, excludes, status }]) => {
    const [amendment, mover] = [amendmentNamed(id), who(context.participants, by)]
    const state = phrase(status)
    return excludes.length === 0
      ? say`${amendment} to ${name}, moved by ${mover}, at distance ${distance} from the original, is ${state}.`
      : say`${amendment} to ${name}, moved by ${mover}, at distance ${distance} from the original, is ${state}; its adoption leaves no object to ${list(excludes.map(amendmentNamed))}.`
  })

const partTold = (id: string, { operative, status }: Proposal['parts'][string]): string => {
  const part = partNamed(id)
  if (status === 'pending') return operative ? say`${part} (operative)` : say`${part} (not operative)`
  return operative ? say`${part} (operative, ${phrase(status)})` : say`${part} (not operative, ${phrase(status)})`
}

const divisionOf = (name: string, { division, parts }: Proposal, spoken: Speakers): readonly string[] => {
  if (division === 'none') return []
  const named = Object.entries(parts).map(([id, part]) => partTold(id, part))
  const state =
    division === 'moved'
      ? phrase('nobody has opposed it')
      : division === 'opposed'
        ? phrase('it is opposed')
        : phrase('it is agreed to')
  return [
    say`A division of ${name} into ${list(named)} was asked for: ${state}.`,
    ...spokenOn(say`the division of ${name}`, spoken),
  ]
}

const proposalTold = (context: Context, id: string, { kind, proposal, spoken }: QuestionState): readonly string[] => {
  if (proposal === null) return []
  const name = questionNamed(id)
  const sponsors = people(context, proposal.sponsors)
  return [
    kind === 'amendment to the Convention'
      ? say`${capital(name)} was submitted by ${sponsors}, as an amendment to the Convention.`
      : say`${capital(name)} was submitted by ${sponsors}.`,
    ...(proposal.inTime ? [] : [say`${capital(name)} came late, and the President has not allowed it.`]),
    ...(proposal.costs === 'not stated'
      ? [say`${capital(name)} would cost something, and how much is not stated.`]
      : []),
    ...(proposal.costs === 'stated' ? [say`What ${name} costs is stated.`] : []),
    ...proposal.earlier.map(
      (earlier) => say`${capital(name)} is on the same item as ${questionNamed(earlier)}, and was submitted after it.`,
    ),
    ...(proposal.priority ? [say`${capital(name)} was given priority.`] : []),
    ...amendmentsOf(context, name, proposal),
    ...(proposal.amended ? [say`${capital(name)} was amended by a decision.`] : []),
    ...divisionOf(name, proposal, spoken.division),
    ...(proposal.competence === 'questioned' ? [say`The competence to adopt ${name} is questioned.`] : []),
    ...(proposal.competence === 'affirmed' ? [say`A vote has affirmed the competence to adopt ${name}.`] : []),
  ]
}

const statusTold = (name: string, status: Exclude<QuestionState['status'], 'open'>): string => {
  switch (status) {
    case 'adopted':
      return say`${name} was adopted.`
    case 'rejected':
      return say`${name} was rejected.`
    case 'withdrawn':
      return say`${name} was withdrawn.`
    case 'no action':
      return say`${name} was concluded without a decision.`
    case 'not accepted':
      return say`${name} was not accepted.`
  }
}

const questionTold = (context: Context, id: string, question: QuestionState, state: string): readonly string[] => {
  const name = questionNamed(id)
  const { status, consensusSought, voteRequested, claims, nature, proposal, tie, rollCall, spoken } = question
  const voting = state === 'voteRequested' || state.includes('Vote')
  return [
    ...proposalTold(context, id, question),
    ...(status === 'open' ? [] : [capital(statusTold(name, status))]),
    ...(proposal?.postponed === true && state !== 'postponed'
      ? [say`${capital(name)} was postponed by its sponsors.`]
      : []),
    ...(consensusSought && state !== 'consensusSought' ? [say`Consensus on ${name} was sought.`] : []),
    ...(voteRequested && !voting ? [say`A vote on ${name} was asked for.`] : []),
    ...(nature === null
      ? claims.map((claim) => say`It was said that ${name}: ${claimNamed(claim)}.`)
      : [say`It is settled what ${name} is: ${claimNamed(nature)}.`]),
    ...(tie === 'none'
      ? []
      : [
          tie === 'this meeting'
            ? say`The votes on ${name} were equal at this meeting.`
            : say`The votes on ${name} were equal at an earlier meeting.`,
        ]),
    ...(rollCall ? [say`A roll-call is asked for on ${name}.`] : []),
    ...(context.adjourned.includes(id) ? [say`The debate on ${name} was adjourned.`] : []),
    ...spokenOn(say`taking up ${name} again`, spoken.reconsideration),
  ]
}

/** Every question, and which is in hand. */
export const tellQuestions = (context: Context, places: Places): readonly string[] => {
  const { business, observers } = context.inHand
  const state = stateIn(places, 'business')
  const contested = stateIn(places, 'observers.contested')
  const stateAt = (id: string): string => (id === business ? state : id === observers ? contested : '')
  return [
    ...Object.entries(context.questions).flatMap(([id, question]) => questionTold(context, id, question, stateAt(id))),
    ...(business === null ? [] : [inHandTold(questionNamed(business), PHASES[state])]),
  ]
}

export const tellApplications = (context: Context, places: Places): readonly string[] => {
  const contested = stateIn(places, 'observers.contested')
  return [
    ...Object.entries(context.applications).flatMap(([id, { consultativeStatus, objections, status }]) => {
      const name = Who(context.participants, id)
      return [
        consultativeStatus
          ? say`${name}, which has consultative status, has applied for observer status.`
          : say`${name}, which has no consultative status, is on the list of those that apply for observer status.`,
        ...(status === 'pending' ? objections : []).map(
          (by) => say`${Who(context.participants, by)} objects to ${who(context.participants, id)}.`,
        ),
        ...(status === 'pending'
          ? []
          : [say`Observer status for ${who(context.participants, id)} is ${phrase(status)}.`]),
      ]
    }),
    ...(contested === '' ? [] : [contestedTold(PHASES[contested])]),
    ...(context.manner === 'undecided'
      ? []
      : [
          context.manner === 'jointly'
            ? phrase('It is decided that the organizations are taken together.')
            : phrase('It is decided that the organizations are taken one by one.'),
        ]),
  ]
}

export const ballotsTold = (context: Context, ballots: Ballots): string =>
  ballots.by === 'count'
    ? say`in favour: ${ballots.inFavour}; against: ${ballots.against}; abstaining: ${ballots.abstaining}`
    : list(Object.entries(ballots.votes).map(([id, vote]) => say`${who(context.participants, id)}: ${phrase(vote)}`))

const rollTold = ({ participants }: Context, { asked, from }: NonNullable<Vote['roll']>): string => {
  if (from === null)
    return asked
      ? phrase('Names are called in it, as was asked for; the lot is not drawn.')
      : phrase('Names are called in it; the lot is not drawn.')
  const first = who(participants, from)
  return asked
    ? say`Names are called in it, as was asked for; the lot fell on ${first}.`
    : say`Names are called in it; the lot fell on ${first}.`
}

export const tellVotes = (context: Context): readonly string[] =>
  Object.entries(context.votes).flatMap(([id, { ballots, roll, present }]) => {
    const name = capital(voteNamed(context, id))
    const answers = Object.entries(roll?.answers ?? {})
    return [
      ballots === null
        ? say`${name} has begun, and ballots are awaited.`
        : say`${name} has begun, and the ballots are counted, with ${present} present: ${ballotsTold(context, ballots)}.`,
      ...(roll === null ? [] : [rollTold(context, roll)]),
      ...(answers.length === 0
        ? []
        : [
            say`Answered so far: ${answers.map(([party, answer]) => say`${who(context.participants, party)}: ${phrase(answer)}`).join('; ')}.`,
          ]),
    ]
  })
