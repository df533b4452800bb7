/** What the board says of other business. English. */
import type { Context, Credentials, CredentialsIssuer, Proposal } from '#machines/context'
import type { MotionKind, QuestionKind } from '#rules/ruleSet'
import { counted, list, ordinal } from '#src/words/language.ts'
import { who, type People } from '#src/words/people.ts'
import type { Standing } from './derive.ts'

export const BUSINESS = {
  officers: 'Officers',
  group: 'Group',
  elected: 'elected',
  nominated: 'nominated',
  credentials: 'Credentials',
  bureauMeets: 'The Bureau is meeting.',
  provisional: 'Until it is decided, everybody takes part, objected to or not.',
  motions: 'Motions pending',
  first: 'put first',
  precedence: 'They are put in this order, whichever was moved first.',
  order: 'Point of order',
  sittings: 'Who sits',
  amendments: 'Amendments',
  parts: 'Parts',
  before: 'Before the room',
  all: 'Everything submitted or taken up',
  who: 'Who does it',
  assumption: 'Your assumption.',
} as const

const OFFICES: Readonly<Record<Context['officers'][number]['office'], string>> = {
  President: 'President',
  'Vice-President': 'Vice-President',
  Rapporteur: 'Rapporteur',
}
export const officeName = (office: keyof typeof OFFICES): string => OFFICES[office]

const STANDINGS: Readonly<Record<Standing, string>> = {
  open: 'open',
  'in hand': 'in hand',
  adopted: 'adopted',
  rejected: 'rejected',
  withdrawn: 'withdrawn',
  'no action': 'no action taken',
  'not accepted': 'not accepted',
  postponed: 'postponed by its sponsors',
}
export const standingInWords = (standing: Standing): string => STANDINGS[standing]

const KINDS: Readonly<Record<QuestionKind, string>> = {
  applications: 'Applications',
  agenda: 'Agenda',
  'organization of work': 'Organization of work',
  election: 'Election',
  proposal: 'Proposal',
  'amendment to the Convention': 'Amendment to the Convention',
  'amendment to the rules': 'Amendment to the rules of procedure',
  'credentials report': 'Report on credentials',
  'report of the session': 'Report of the session',
}
export const kindName = (kind: QuestionKind): string => KINDS[kind]

export const sponsorsInWords = ({ sponsors }: Proposal, people: People): string =>
  sponsors.length === 0 ? 'Sponsors not named' : `Submitted by ${list(sponsors.map((id) => who(people, id)))}`

/** What a reader should know of a proposal before it is put; empty where there is nothing. */
export const stateOfProposal = (proposal: Proposal): readonly string[] => [
  ...(proposal.inTime ? [] : ['The text came late: the President may allow it.']),
  ...(proposal.amended ? ['It was amended by decision, so it is no longer its sponsors’ to change.'] : []),
  ...(proposal.costs === 'not stated' ? ['What it costs is stated before it is put.'] : []),
  ...(proposal.division === 'moved' ? ['A division is asked for.'] : []),
  ...(proposal.division === 'opposed' ? ['The division is opposed, so it is put to the vote.'] : []),
  ...(proposal.division === 'agreed' ? ['It is put in parts.'] : []),
  ...(proposal.competence === 'questioned' ? ['Whether there is competence to adopt it is decided first.'] : []),
]

const AMENDMENT: Readonly<Record<Proposal['amendments'][string]['status'], string>> = {
  pending: 'pending',
  adopted: 'adopted',
  rejected: 'not carried',
  'not put': 'withdrawn or not put',
}
export const amendmentState = (status: keyof typeof AMENDMENT): string => AMENDMENT[status]
export const amendmentBy = (by: string, people: People): string => `by ${who(people, by)}`

const ISSUERS: Readonly<Record<CredentialsIssuer, string>> = {
  'Head of State or Government': 'Head of State or Government',
  'Minister for Foreign Affairs': 'Minister for Foreign Affairs',
  'Permanent Representative': 'Permanent Representative',
  'competent authority': 'competent authority',
  'not stated': 'issuer not stated',
  other: 'another authority',
}

const FINDINGS: Readonly<Record<Credentials['finding'], string>> = {
  'not examined': 'not examined yet',
  complies: 'accredited',
  'does not comply': 'do not comply',
  deferred: 'deferred',
}
export const findingInWords = ({ finding }: Credentials): string => FINDINGS[finding]
export const communicationsInWords = ({ communications, objected }: Credentials): string => {
  const letters = communications.map(({ issuer, original }) => `${ISSUERS[issuer]}${original ? '' : ', a copy'}`)
  const said = `${counted(communications.length, 'communication', 'communications')}${letters.length > 0 ? ` (${list([...new Set(letters)])})` : ''}`
  return objected ? `${said}; objected to` : said
}
export const complyInWords = (comply: number, represented: number): string =>
  `${comply} of ${represented} represented comply; ${represented - comply} do not yet.`

const MOTIONS: Readonly<Record<MotionKind, string>> = {
  'suspend the meeting': 'Suspend the meeting',
  'adjourn the meeting': 'Adjourn the meeting',
  'adjourn the debate': 'Adjourn the debate on this item',
  'close the debate': 'Close the debate',
  'defer the vote': 'Defer the vote',
  'give priority': 'Give a draft priority',
}
export const motionName = (kind: MotionKind): string => MOTIONS[kind]
export const spokenInWords = ({
  inFavour,
  against,
}: {
  readonly inFavour: number
  readonly against: number
}): string =>
  inFavour + against === 0
    ? 'nobody has spoken on it'
    : `${counted(inFavour, 'speaker', 'speakers')} for, ${against} against`

const ORDER: Readonly<Record<Exclude<Context['order'], 'quiet'>, string>> = {
  'point raised': 'A point of order is raised. The President rules on it before anything else.',
  'ruling given': 'The President has ruled. The ruling stands unless somebody appeals now.',
  appealed: 'The ruling is appealed. The question put is: is the ruling overruled? A vote in favour overrules it.',
}
export const orderInWords = (order: keyof typeof ORDER): string => ORDER[order]

const BODIES: Readonly<Record<Context['sitting'][number], string>> = {
  plenary: 'Plenary',
  'committee of the whole': 'Committee of the Whole',
  bureau: 'Bureau',
}
export const sittingInWords = (body: Context['sitting'][number], number: number | null, suspended: boolean): string =>
  `${BODIES[body]}${number === null ? '' : `, ${ordinal(number)} meeting`}${suspended ? ': suspended' : ''}`
