/**
 * The situation, from the state alone, in sentences whose forms are fixed: a program can read from them all that an
 * answer turns on. What is not said is not so: no motion told, none is pending; no objection told, none stands.
 *
 * - The room: "In this body (…) there are <n> <members>. <n> of them take part in the session. <n> are present."
 * - Meetings: "<The plenary | The committee of the whole> sits." "The meeting of <body> is suspended." "No meeting is
 *   open." "The session is closed." "The last meeting opened was number <n>." "The Bureau meets."
 * - Private meetings: the Bureau meets in private and every other body in public, unless told "<Body> meets in <private | public>."
 *   "<Who> had to leave the meeting of <body>." "That it is private was only now declared, …" "Something was decided in private, …"
 * - Drafts: "<Draft> was submitted by <who>[, as an amendment to the Convention]." It is in time and without cost unless
 *   told "came late, and the President has not allowed it", "would cost something, and how much is not stated", "What … costs is
 *   stated." "<Draft> is on the same item as <Draft>, and was submitted after it." "was given priority", "was amended by a
 *   decision", "was postponed by its sponsors"; "<Draft> was <adopted, …>." else it is open.
 * - Amendments: "Amendment <n> to <Draft>, moved by <who>, at distance <n> from the original, is <pending, …>[; its adoption
 *   leaves no object to …]." The higher the distance, the further from the original.
 * - Division: "A division of <Draft> into <parts> was asked for: <nobody has opposed it | it is opposed | it is agreed to>."
 * - Deciding: "In hand is <question>: <how far it has come>." "Consensus on … was sought." "A vote on … was asked for." "It was
 *   said that <question>: <nature>." "It is settled what <question> is: <nature>." "A roll-call is asked for on …." "The debate on … was
 *   adjourned." "The votes on … were equal at <this | an earlier> meeting."
 * - Applications: one sentence an organization, one an objection; "… before the body for decision: <how far>."
 * - Votes: "The vote on … has begun, and ballots are awaited." or "…, and the ballots are counted, with <n> present: …."
 * - Motions, in the order they were moved: "<Who> has [then] moved to <motion>[, in <body>]." All told are pending.
 * - Speakers: "On <motion | division | taking up again>, <n> speakers for and <n> against have been heard.": beside the mover, and
 *   none where nothing is told. "On the list of speakers, in this order: …." "<Who> was given the floor, and has not spoken yet."
 * - Points of order, the list of speakers, limits: one sentence each.
 * - People: officers, nominations, credentials: one sentence each.
 */
import { phrase, say } from '#src/language/say.ts'
import { normally } from '#machines/privacy'
import { statesOf } from '#machines/replay'
import type { Context } from '#machines/context'
import { MEETING_BODIES } from '#machines/events'
import type { ConferenceSnapshot } from '#machines/explain'
import { capital, counted, list } from '#src/words/language.ts'
import { who, Who } from '#src/words/people.ts'
import { bodyNamed, motionNamed, people, questionNamed } from './named.ts'
import { spokenOn, tellApplications, tellQuestions, tellVotes, type Places } from './tellQuestions.ts'
import { tellRoom } from './tellVote.ts'

const meetingsTold = (context: Context, places: Places, question: string): readonly string[] => {
  const { sitting, suspended, meetings } = context
  const closed = places.includes('conference.meeting.closed')
  const numbered = question.includes('open meeting number') || (sitting.length === 0 && !closed)
  return [
    ...sitting.map((body) => say`${capital(bodyNamed(body))} sits.`),
    ...(closed ? ['The session is closed.'] : sitting.length === 0 ? ['No meeting is open.'] : []),
    ...suspended.map((body) => say`The meeting of ${bodyNamed(body)} is suspended.`),
    ...(numbered
      ? [
          meetings === 0
            ? phrase('No meeting was opened before.')
            : say`The last meeting opened was number ${meetings}.`,
        ]
      : []),
    ...(places.includes('conference.bureau.meeting') ? ['The Bureau meets.'] : []),
  ]
}

/** Which meetings are private, where that is not as usual, and who was asked to leave them. */
const privacyTold = (context: Context): readonly string[] => {
  const usual = normally(context.ruleSet)
  const told = MEETING_BODIES.flatMap((body): string[] => {
    const left = context.private[body] ?? []
    const isPrivate = body in context.private
    return [
      ...(isPrivate === body in usual
        ? []
        : [
            isPrivate
              ? say`${capital(bodyNamed(body))} meets in private.`
              : say`${capital(bodyNamed(body))} meets in public.`,
          ]),
      ...(left.length === 0
        ? []
        : [say`${capital(people(context, left))} had to leave the meeting of ${bodyNamed(body)}.`]),
    ]
  })
  return [
    ...told,
    ...(context.privacyContestable ? ['That it is private was only now declared, and nobody has spoken since.'] : []),
    ...(context.unannounced ? ['Something was decided in private, and was not announced.'] : []),
  ]
}

const ORDER: Readonly<Record<Context['order'], readonly string[]>> = {
  quiet: [],
  'point raised': ['A point of order is raised, and the President has not ruled on it.'],
  'ruling given': ['The President has ruled on a point of order, and nobody has appealed.'],
  appealed: ['An appeal against the ruling is before the room.'],
}

const motionsTold = ({ motions, participants }: Context): readonly string[] =>
  motions.flatMap(({ kind, by, in: body, spoken, rollCall }, index) => [
    index === 0
      ? say`${Who(participants, by)} has moved to ${phrase(kind)}${body === 'plenary' ? '' : say`, in ${bodyNamed(body)}`}.`
      : say`${Who(participants, by)} has then moved to ${phrase(kind)}${body === 'plenary' ? '' : say`, in ${bodyNamed(body)}`}.`,
    ...spokenOn(motionNamed(kind), spoken),
    ...(rollCall ? [say`A roll-call is asked for on ${motionNamed(kind)}.`] : []),
  ])

const speakersTold = (context: Context): readonly string[] => {
  const { speakers, calledUpon, listClosed, closingContestable, limit, speeches, debate, replies, ruleSet } = context
  return [
    ...(speakers.length === 0
      ? []
      : [
          say`On the list of speakers, in this order: ${speakers.map((id) => who(context.participants, id)).join(', ')}.`,
        ]),
    ...(calledUpon === null
      ? []
      : [say`${Who(context.participants, calledUpon)} was given the floor, and has not spoken yet.`]),
    ...(listClosed
      ? [
          closingContestable
            ? phrase('The list of speakers was declared closed, and nobody has had the floor since.')
            : phrase('The list of speakers is closed.'),
        ]
      : []),
    ...(limit === null
      ? []
      : [
          say`Speeches are limited to ${counted(limit.minutes, 'minute', 'minutes')}${limit.speeches === null ? '' : say`, and to ${limit.speeches} for each delegation`}.`,
        ]),
    ...Object.entries(speeches).map(
      ([id, made]) =>
        say`${Who(context.participants, id)} has made ${counted(made, 'speech', 'speeches')} since speeches were limited.`,
    ),
    ...(ruleSet.replies === null
      ? []
      : Object.entries(replies).map(
          ([id, made]) =>
            say`${Who(context.participants, id)} has made ${counted(made, 'reply', 'replies')} at this meeting.`,
        )),
    ...(debate === 'open' ? [] : [say`The debate is ${phrase(debate)}.`]),
  ]
}

/** Of ballots that are not at their end: who has a place already, between whom the next is, and whether the lot decides. */
const roundsTold = ({ rounds, participants }: Context): readonly string[] =>
  Object.entries(rounds).flatMap(([office, { among, elected, tied }]) => {
    const names = (ids: readonly string[]) => list(ids.map((id) => who(participants, id)))
    return [
      ...(elected.length === 0 ? [] : [say`By ballot ${names(elected)} will be ${phrase(office)}; places are left.`]),
      ...(among === null ? [] : [say`A further ballot for ${phrase(office)} is restricted to ${names(among)}.`]),
      ...(tied ? [say`The last ballot for ${phrase(office)} gave both as many votes.`] : []),
    ]
  })

const peopleTold = (context: Context): readonly string[] => {
  const { officers, nominations, credentials, credentialsReport, ruleSet, inHand, lastVoted } = context
  const electing = context.questions[inHand.business ?? '']?.kind === 'election'
  const places = Object.entries(ruleSet.offices).map(([office, count]) => counted(count, office, `${office}s`))
  return [
    ...(electing ? [say`To be elected: ${list(places)}.`] : []),
    ...nominations.map(
      ({ office, group, party }) =>
        say`${phrase(group)} have nominated ${who(context.participants, party)} for ${phrase(office)}.`,
    ),
    ...roundsTold(context),
    ...officers.map(({ office, party }) => say`${Who(context.participants, party)} was elected ${phrase(office)}.`),
    ...Object.entries(credentials).flatMap(([party, { communications, objected, finding }]) => {
      const name = who(context.participants, party)
      const sets = communications.map(({ issuer, original }) =>
        original ? say`an original (issued by: ${phrase(issuer)})` : say`a copy (issued by: ${phrase(issuer)})`,
      )
      return [
        say`Credentials of ${name} were submitted: ${list(sets)}.`,
        ...(objected ? [say`An objection to the delegation of ${name} was made.`] : []),
        ...(finding === 'not examined'
          ? []
          : [say`The Bureau examined the credentials of ${name}: ${phrase(finding)}.`]),
      ]
    }),
    ...(credentialsReport === 'none'
      ? []
      : [say`The report of the Bureau on credentials is ${phrase(credentialsReport)}.`]),
    ...(lastVoted === null || inHand.business !== null ? [] : [say`The last vote was on ${questionNamed(lastVoted)}.`]),
  ]
}

/** Who is a member of whom, where it is spoken of. */
const unionsTold = (context: Context, said: string): readonly string[] =>
  Object.entries(context.participants).flatMap(([id, { memberParties }]) =>
    memberParties === undefined || !said.includes(who(context.participants, id))
      ? []
      : [
          say`${Who(context.participants, id)} is a regional organization, of which ${people(context, memberParties)} are members.`,
        ],
  )

/**
 * All that matters of a state, said.
 * @param question what is asked, with its options where acts are to choose from: what is spoken of there is told here
 */
export const tell = (snapshot: ConferenceSnapshot, question: string): string => {
  const { context } = snapshot
  const places = statesOf(snapshot)
  const said = [
    ...meetingsTold(context, places, question),
    ...privacyTold(context),
    ...tellQuestions(context, places),
    ...tellApplications(context, places),
    ...motionsTold(context),
    ...tellVotes(context),
    ...ORDER[context.order],
    ...speakersTold(context),
    ...peopleTold(context),
  ]
  return [...tellRoom(context.ruleSet, context), ...unionsTold(context, `${question} ${said.join(' ')}`), ...said].join(
    ' ',
  )
}

/** How many sentences the state takes beside its numbers: how much there is to hold in mind. */
export const weightOf = (situation: string): number => situation.split('. ').length - 3
