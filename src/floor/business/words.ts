/** What the board says of other business. */
import type { Context, Credentials, CredentialsIssuer, Proposal } from '#machines/context'
import type { MotionKind, QuestionKind } from '#rules/ruleSet'
import { phrase, say, words } from '#src/language/say.ts'
import { counted, list, ordinal } from '#src/words/language.ts'
import { who, type People } from '#src/words/people.ts'
import type { Standing } from './derive.ts'

export const BUSINESS = words({
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
})

const OFFICES = words<Readonly<Record<Context['officers'][number]['office'], string>>>({
  President: 'President',
  'Vice-President': 'Vice-President',
  Rapporteur: 'Rapporteur',
})
export const officeName = (office: keyof typeof OFFICES): string => OFFICES[office]

const STANDINGS = words<Readonly<Record<Standing, string>>>({
  open: 'open',
  'in hand': 'in hand',
  adopted: 'adopted',
  rejected: 'rejected',
  withdrawn: 'withdrawn',
  'no action': 'no action taken',
  'not accepted': 'not accepted',
  postponed: 'postponed by its sponsors',
})
export const standingInWords = (standing: Standing): string => STANDINGS[standing]

const KINDS = words<Readonly<Record<QuestionKind, string>>>({
  applications: 'Applications',
  agenda: 'Agenda',
  'provisional agenda': 'Provisional agenda',
  'organization of work': 'Organization of work',
  election: 'Election',
  proposal: 'Proposal',
  'amendment to the Convention': 'Amendment to the Convention',
  'amendment to the rules': 'Amendment to the rules of procedure',
  'credentials report': 'Report on credentials',
  'report of the session': 'Report of the session',
})
export const kindName = (kind: QuestionKind): string => KINDS[kind]

export const sponsorsInWords = ({ sponsors }: Proposal, people: People): string =>
  sponsors.length === 0
    ? phrase('Sponsors not named')
    : say`Submitted by ${list(sponsors.map((id) => who(people, id)))}`

/** What a reader should know of a proposal before it is put; empty where there is nothing. */
export const stateOfProposal = (proposal: Proposal): readonly string[] => [
  ...(proposal.inTime ? [] : [phrase('The text came late: the President may allow it.')]),
  ...(proposal.amended ? [phrase('It was amended by decision, so it is no longer its sponsors’ to change.')] : []),
  ...(proposal.costs === 'not stated' ? [phrase('What it costs is stated before it is put.')] : []),
  ...(proposal.division === 'moved' ? [phrase('A division is asked for.')] : []),
  ...(proposal.division === 'opposed' ? [phrase('The division is opposed, so it is put to the vote.')] : []),
  ...(proposal.division === 'agreed' ? [phrase('It is put in parts.')] : []),
  ...(proposal.competence === 'questioned'
    ? [phrase('Whether there is competence to adopt it is decided first.')]
    : []),
]

const AMENDMENT = words<Readonly<Record<Proposal['amendments'][string]['status'], string>>>({
  pending: 'pending',
  adopted: 'adopted',
  rejected: 'not carried',
  'not put': 'withdrawn or not put',
})
export const amendmentState = (status: keyof typeof AMENDMENT): string => AMENDMENT[status]
export const amendmentBy = (by: string, people: People): string => say`by ${who(people, by)}`

const ISSUERS = words<Readonly<Record<CredentialsIssuer, string>>>({
  'Head of State or Government': 'Head of State or Government',
  'Minister for Foreign Affairs': 'Minister for Foreign Affairs',
  'Permanent Representative': 'Permanent Representative',
  'competent authority': 'competent authority',
  'not stated': 'issuer not stated',
  other: 'another authority',
})

const FINDINGS = words<Readonly<Record<Credentials['finding'], string>>>({
  'not examined': 'not examined yet',
  complies: 'accredited',
  'does not comply': 'do not comply',
  deferred: 'deferred',
})
export const findingInWords = ({ finding }: Credentials): string => FINDINGS[finding]
export const communicationsInWords = ({ communications, objected }: Credentials): string => {
  const letters = communications.map(({ issuer, original }) =>
    original ? ISSUERS[issuer] : say`${ISSUERS[issuer]}, a copy`,
  )
  const count = counted(communications.length, 'communication', 'communications')
  const said = letters.length > 0 ? `${count} (${list([...new Set(letters)])})` : count
  return objected ? say`${said}; objected to` : said
}
export const complyInWords = (comply: number, represented: number): string =>
  say`${comply} of ${represented} represented comply; ${represented - comply} do not yet.`

const MOTIONS = words<Readonly<Record<MotionKind, string>>>({
  'suspend the meeting': 'Suspend the meeting',
  'adjourn the meeting': 'Adjourn the meeting',
  'adjourn the debate': 'Adjourn the debate on this item',
  'close the debate': 'Close the debate',
  'defer the vote': 'Defer the vote',
  'give priority': 'Give a draft priority',
})
export const motionName = (kind: MotionKind): string => MOTIONS[kind]
export const spokenInWords = ({
  inFavour,
  against,
}: {
  readonly inFavour: number
  readonly against: number
}): string =>
  inFavour + against === 0
    ? phrase('nobody has spoken on it')
    : say`${counted(inFavour, 'speaker', 'speakers')} for, ${against} against`

const ORDER = words<Readonly<Record<Exclude<Context['order'], 'quiet'>, string>>>({
  'point raised': 'A point of order is raised. The President rules on it before anything else.',
  'ruling given': 'The President has ruled. The ruling stands unless somebody appeals now.',
  appealed: 'The ruling is appealed. The question put is: is the ruling overruled? A vote in favour overrules it.',
})
export const orderInWords = (order: keyof typeof ORDER): string => ORDER[order]

const BODIES = words<Readonly<Record<Context['sitting'][number], string>>>({
  plenary: 'Plenary',
  'committee of the whole': 'Committee of the Whole',
  bureau: 'Bureau',
})
export const sittingInWords = (body: Context['sitting'][number], number: number | null, suspended: boolean): string => {
  const where = number === null ? BODIES[body] : say`${BODIES[body]}, ${ordinal(number)} meeting`
  return suspended ? say`${where}: suspended` : where
}
