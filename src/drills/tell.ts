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
import { phrase, say, words } from '#src/language/say.ts'
import { normally } from '#machines/privacy'
import { statesOf } from '#machines/replay'
import type { Context } from '#machines/context'
import { MEETING_BODIES, type ConferenceEvent } from '#machines/events'
import type { ConferenceSnapshot } from '#machines/explain'
import { capital, counted, list } from '#src/words/language.ts'
import { who, Who } from '#src/words/people.ts'
import { bodyNamed, motionNamed, people, questionNamed } from './named.ts'
import { spokenOn, tellApplications, tellQuestions, tellVotes, type Places } from './tellQuestions.ts'
import { tellRoom } from './tellVote.ts'

const meetingsTold = (context: Context, places: Places, opens: boolean): readonly string[] => {
  const { sitting, suspended, meetings } = context
  const closed = places.includes('conference.meeting.closed')
  const numbered = opens || (sitting.length === 0 && !closed)
  return [
    ...sitting.map((body) => say`${capital(bodyNamed(context, body))} sits.`),
    ...(closed ? [phrase('The session is closed.')] : sitting.length === 0 ? [phrase('No meeting is open.')] : []),
    ...suspended.map((body) => say`The meeting of ${bodyNamed(context, body)} is suspended.`),
    ...(numbered
      ? [
          meetings === 0
            ? phrase('No meeting was opened before.')
            : say`The last meeting opened was number ${meetings}.`,
        ]
      : []),
    ...(places.includes('conference.bureau.meeting') ? [say`${capital(bodyNamed(context, 'bureau'))} meets.`] : []),
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
              ? say`${capital(bodyNamed(context, body))} meets in private.`
              : say`${capital(bodyNamed(context, body))} meets in public.`,
          ]),
      ...(left.length === 0
        ? []
        : [say`${capital(people(context, left))} had to leave the meeting of ${bodyNamed(context, body)}.`]),
    ]
  })
  return [
    ...told,
    ...(context.privacyContestable
      ? [phrase('That it is private was only now declared, and nobody has spoken since.')]
      : []),
    ...(context.unannounced ? [phrase('Something was decided in private, and was not announced.')] : []),
  ]
}

const ORDER = words<Readonly<Record<Exclude<Context['order'], 'quiet'>, string>>>({
  'point raised': 'A point of order is raised, and the President has not ruled on it.',
  'ruling given': 'The President has ruled on a point of order, and nobody has appealed.',
  appealed: 'An appeal against the ruling is before the room.',
})

const moving = (context: Context, { kind, by, in: body }: Context['motions'][number], first: boolean): string => {
  const [mover, motion] = [Who(context.participants, by), phrase(kind)]
  if (body === 'plenary')
    return first ? say`${mover} has moved to ${motion}.` : say`${mover} has then moved to ${motion}.`
  return first
    ? say`${mover} has moved to ${motion}, in ${bodyNamed(context, body)}.`
    : say`${mover} has then moved to ${motion}, in ${bodyNamed(context, body)}.`
}

const motionsTold = (context: Context): readonly string[] =>
  context.motions.flatMap((motion, index) => [
    moving(context, motion, index === 0),
    ...spokenOn(motionNamed(motion.kind), motion.spoken),
    ...(motion.rollCall ? [say`A roll-call is asked for on ${motionNamed(motion.kind)}.`] : []),
  ])

const limitTold = ({ minutes, speeches }: NonNullable<Context['limit']>): string => {
  const time = counted(minutes, 'minute', 'minutes')
  return speeches === null
    ? say`Speeches are limited to ${time}.`
    : say`Speeches are limited to ${time}, and to ${speeches} for each delegation.`
}

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
    ...(limit === null ? [] : [limitTold(limit)]),
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
    ...(debate === 'closed' ? [phrase('The debate is closed.')] : []),
    ...(debate === 'adjourned' ? [phrase('The debate is adjourned.')] : []),
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

const SEVERAL: Readonly<Record<string, string>> = {
  President: 'Presidents',
  'Vice-President': 'Vice-Presidents',
  Rapporteur: 'Rapporteurs',
}

const peopleTold = (context: Context): readonly string[] => {
  const { officers, nominations, credentials, credentialsReport, ruleSet, inHand, lastVoted } = context
  const examiners = bodyNamed(context, 'bureau')
  const electing = context.questions[inHand.business ?? '']?.kind === 'election'
  const places = Object.entries(ruleSet.offices).map(([office, count]) =>
    counted(count, office, SEVERAL[office] ?? `${office}s`),
  )
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
          : [say`${capital(examiners)} examined the credentials of ${name}: ${phrase(finding)}.`]),
      ]
    }),
    ...(credentialsReport === 'none'
      ? []
      : [
          credentialsReport === 'made'
            ? say`The report of ${examiners} on credentials is made.`
            : say`The report of ${examiners} on credentials is adopted.`,
        ]),
    ...(lastVoted === null || inHand.business !== null ? [] : [say`The last vote was on ${questionNamed(lastVoted)}.`]),
  ]
}

/** Who is a member of whom, where it is spoken of. */
const unionsTold = (context: Context, said: string): readonly string[] =>
  Object.entries(context.participants).flatMap(([id, { memberParties }]) =>
    memberParties === undefined ||
    !(said.includes(who(context.participants, id)) || said.includes(Who(context.participants, id)))
      ? []
      : [
          say`${Who(context.participants, id)} is a regional organization, of which ${people(context, memberParties)} are members.`,
        ],
  )

/** Whether an act of these opens a meeting: then it is told which number comes next. */
export const isOpening = ({ type }: ConferenceEvent): boolean => type === 'meeting.open'

/**
 * What is told of a state: a sentence each, as many in every language.
 * @param opens whether an act that is asked about opens a meeting
 */
export const sentencesOf = (snapshot: ConferenceSnapshot, question: string, opens: boolean): readonly string[] => {
  const { context } = snapshot
  const places = statesOf(snapshot)
  const said = [
    ...meetingsTold(context, places, opens),
    ...privacyTold(context),
    ...tellQuestions(context, places),
    ...tellApplications(context, places),
    ...motionsTold(context),
    ...tellVotes(context),
    ...(context.order === 'quiet' ? [] : [ORDER[context.order]]),
    ...speakersTold(context),
    ...peopleTold(context),
  ]
  return [...tellRoom(context.ruleSet, context), ...unionsTold(context, `${question} ${said.join(' ')}`), ...said]
}

/**
 * All that matters of a state, said.
 * @param question what is asked, with its options where acts are to choose from: what is spoken of there is told here
 * @param opens whether an act among them opens a meeting; where only English words are at hand, they say it
 */
export const tell = (
  snapshot: ConferenceSnapshot,
  question: string,
  opens: boolean = question.includes('open meeting number'),
): string => sentencesOf(snapshot, question, opens).join(' ')

/** How many sentences the state takes beside its numbers: how much there is to hold in mind. */
export const weightOf = (sentences: readonly string[]): number => sentences.length - 3
