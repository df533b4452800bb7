/** Acts on other business: questions taken up, proposals, officers, credentials. */
import { questionsInHand, type Room } from './actsOfQuestions.ts'
import type { Context, Proposal, QuestionState } from './context.ts'
import type { ConferenceEvent } from './events.ts'
import { nextAmendment, nextPart } from './questions.ts'
import { methodFor } from './rollCall.ts'

/** The first number that is not taken: what was withdrawn leaves its own free. */
const freeName = (name: string, taken: Readonly<Record<string, unknown>>): string => {
  let number = 1
  while (`${name}-${number}` in taken) number += 1
  return `${name}-${number}`
}

/** Titles of drafts that are submitted here, by their id: written out, so that each has its French. */
const DRAFT_TITLES: Readonly<Record<string, string>> = {
  'draft-1': 'Draft resolution 1',
  'draft-2': 'Draft resolution 2',
  'draft-3': 'Draft resolution 3',
  'draft-4': 'Draft resolution 4',
  'draft-5': 'Draft resolution 5',
  'draft-6': 'Draft resolution 6',
}

export const draftTitle = (id: string): string => DRAFT_TITLES[id] ?? 'The draft'

/** What a question before the room is taken up as: its own title is not kept in the context. */
const titleToTake = (id: string, { kind }: QuestionState): string =>
  kind === 'proposal' ? draftTitle(id) : 'The question'

const ofProposal = (
  context: Context,
  { names, party, chair, secretariat }: Room,
  on: string,
  proposal: Proposal,
): readonly ConferenceEvent[] => {
  const place = { in: names.in, on }
  const put = { by: chair, in: names.in, on: names.vote, question: on, method: methodFor(context, on) } as const
  const sponsor = proposal.sponsors[0] ?? party
  const amendment = nextAmendment(proposal)
  const part = nextPart(proposal)
  return [
    { type: 'proposal.put', ...put },
    { type: 'proposal.revise', by: sponsor, ...place },
    { type: 'proposal.withdraw', by: sponsor, ...place },
    { type: 'proposal.postpone', by: sponsor, ...place },
    { type: 'proposal.conclude', by: chair, ...place, conclusion: 'no action is taken' },
    { type: 'cost.state', by: secretariat, ...place, amount: 'none' },
    {
      type: 'amendment.move',
      by: party,
      ...place,
      amendment: freeName('amendment', proposal.amendments),
      distance: 1,
      excludes: [],
    },
    ...(amendment === null
      ? []
      : ([
          { type: 'amendment.put', ...put, amendment },
          { type: 'amendment.withdraw', by: proposal.amendments[amendment]?.by ?? party, ...place, amendment },
        ] as const)),
    {
      type: 'division.move',
      by: party,
      ...place,
      parts: [
        { id: 'part-1', operative: true },
        { id: 'part-2', operative: true },
      ],
    },
    { type: 'division.oppose', by: party, ...place },
    { type: 'division.speak', by: party, ...place, side: 'in favour' },
    { type: 'division.speak', by: party, ...place, side: 'against' },
    { type: 'division.agree', by: chair, ...place },
    { type: 'division.put', ...put },
    ...(part === null ? [] : ([{ type: 'part.put', ...put, part }] as const)),
    { type: 'competence.question', by: party, ...place },
    { type: 'competence.put', ...put },
  ]
}

const isOpen = ({ status }: QuestionState): boolean => status === 'open'

const ofQuestions = (context: Context, { names, party, chair }: Room): readonly ConferenceEvent[] => {
  const place = { in: names.in }
  const reconsidering = (question: string): ConferenceEvent[] => [
    { type: 'reconsideration.speak', by: party, ...place, on: question, side: 'in favour' },
    { type: 'reconsideration.speak', by: party, ...place, on: question, side: 'against' },
    {
      type: 'reconsideration.put',
      by: chair,
      ...place,
      on: names.vote,
      question,
      method: methodFor(context, question),
    },
  ]
  const waiting = Object.entries(context.questions).filter(
    ([id]) => id !== context.inHand.observers && id !== context.inHand.business,
  )
  const draft = freeName('draft', context.questions)
  return [
    {
      type: 'proposal.table',
      by: party,
      ...place,
      on: draft,
      title: draftTitle(draft),
      sponsors: [party],
      inTime: true,
      costs: false,
    },
    ...waiting.flatMap(([on, question]): ConferenceEvent[] =>
      isOpen(question)
        ? [
            { type: 'question.take', by: chair, ...place, on, kind: question.kind, title: titleToTake(on, question) },
            ...(question.proposal?.inTime === false
              ? [{ type: 'proposal.waive', by: chair, ...place, on } as const]
              : []),
            ...(context.adjourned.includes(on) ? reconsidering(on) : []),
          ]
        : reconsidering(on),
    ),
  ]
}

const ofElection = (
  context: Context,
  { names, party, chair, secretariat }: Room,
  on: string,
): readonly ConferenceEvent[] => {
  const place = { in: names.in, on }
  return [
    { type: 'officer.nominate', by: party, ...place, office: 'Vice-President', group: 'African States', party },
    ...context.nominations.map(({ office, party: nominee }): ConferenceEvent => ({
      type: 'officer.withdraw',
      by: nominee,
      ...place,
      office,
      party: nominee,
    })),
    { type: 'election.acclaim', by: chair, ...place },
    { type: 'election.askBallot', by: party, ...place },
    { type: 'election.ballot', by: secretariat, ...place, office: 'President', votes: {}, valid: 0, invalid: 0 },
    ...context.nominations
      .filter(({ office }) => context.rounds[office]?.tied === true)
      .map(({ office, party: nominee }): ConferenceEvent => ({
        type: 'election.lot',
        by: chair,
        ...place,
        office,
        party: nominee,
      })),
  ]
}

/** Credentials and the Bureau. */
const ofBureau = (context: Context, { party, chair }: Room): readonly ConferenceEvent[] => {
  const place = { in: 'bureau' } as const
  const examined = Object.keys(context.credentials)[0] ?? party
  return [
    { type: 'bureau.meet', by: chair, ...place },
    { type: 'bureau.rise', by: chair, ...place },
    {
      type: 'credentials.submit',
      by: party,
      in: 'plenary',
      party,
      issuer: 'Minister for Foreign Affairs',
      original: true,
    },
    { type: 'credentials.object', by: party, in: 'plenary', party: examined },
    { type: 'credentials.examine', by: chair, ...place, party: examined, finding: 'complies' },
  ]
}

const ofQuestionInHand = (
  context: Context,
  room: Room,
  [on, { kind, proposal }]: readonly [string, QuestionState],
): readonly ConferenceEvent[] => {
  const place = { by: room.chair, in: room.names.in, on }
  return [
    ...(proposal === null ? [] : ofProposal(context, room, on, proposal)),
    { type: 'question.notAccepted', ...place },
    { type: 'question.leave', ...place },
    ...(kind === 'election' ? ofElection(context, room, on) : []),
  ]
}

/** Everything that can be tried with other business, in order or not. */
export const actsOfBusiness = (context: Context, room: Room): readonly ConferenceEvent[] => [
  ...questionsInHand(context, 'business').flatMap((question) => ofQuestionInHand(context, room, question)),
  ...ofQuestions(context, room),
  ...ofBureau(context, room),
]
