/** Which rule says what in each body whose procedure is asked about, and where the bodies differ. From the paraphrases. */
import { NUMBERS } from '../../support/numbers.ts'
import { bodyCalled } from './law.ts'

/** The subjects of the rules of procedure, by the body that has them under these numbers. */
const UNTOC = {
  chair: '27',
  authority: '28',
  signatories: '14',
  observers: '17',
  submission: '18',
  examination: '19',
  provisional: '20',
  officers: '22',
  bureau: '30',
  replacement: '31',
  publicity: '40',
  announcing: '40',
  quorum: '41',
  speeches: '42',
  order: '44',
  limits: '45',
  reply: '46',
  list: '47',
  adjournment: '48',
  closure: '49',
  pause: '50',
  precedence: '51',
  proposals: '52',
  competence: '53',
  withdrawal: '54',
  reconsideration: '55',
  consensus: '56',
  voting: '57',
  procedure: '60',
  nature: '61',
  method: '64',
  conduct: '65',
  explanation: '66',
  division: '67',
  amendments: '68',
  proposalOrder: '69',
  elections: '70',
  runoff: '70',
  remaining: '70',
  counted: '63',
  costs: '75',
} as const
/** What no rule says: it is practice. */
type Practice = 'parallel' | 'numbering' | 'postponing' | 'silence'
export type Topic = keyof typeof UNTOC | 'secondVote' | 'reportFirst' | Practice
type Numbers = { readonly [T in Topic]?: string }

/** The sister conference: its numbers are known where they were seen, and are taken to be the same for these. */
const SEEN = new Set<string>([
  'chair',
  'observers',
  'submission',
  'examination',
  'provisional',
  'officers',
  'bureau',
  'replacement',
  'quorum',
  'order',
  'withdrawal',
  'reconsideration',
  'consensus',
  'voting',
  'procedure',
  'nature',
  'method',
  'conduct',
  'counted',
] satisfies Topic[])
const UNCAC: Numbers = {
  ...Object.fromEntries(Object.entries(UNTOC).filter(([topic]) => SEEN.has(topic))),
  explanation: '65',
}

const ASSEMBLY: Numbers = {
  chair: '35',
  authority: '36',
  submission: '27',
  examination: '28',
  bureau: '28',
  provisional: '29',
  publicity: '60',
  announcing: '61',
  quorum: '67',
  speeches: '68',
  reportFirst: '69',
  order: '71',
  limits: '72',
  list: '73',
  reply: '73',
  adjournment: '74',
  closure: '75',
  pause: '76',
  precedence: '77',
  proposals: '78',
  competence: '79',
  withdrawal: '80',
  reconsideration: '81',
  voting: '82',
  nature: '85',
  procedure: '85',
  counted: '86',
  method: '87',
  conduct: '88',
  explanation: '88',
  division: '89',
  amendments: '90',
  proposalOrder: '91',
  officers: '92',
  elections: '92',
  runoff: '93',
  remaining: '94',
  secondVote: '95',
  consensus: 'Practice',
  costs: '153',
}

const COMMITTEE: Numbers = {
  chair: '106',
  quorum: '108',
  speeches: '109',
  order: '113',
  limits: '114',
  list: '115',
  reply: '115',
  adjournment: '116',
  closure: '117',
  pause: '118',
  precedence: '119',
  proposals: '120',
  competence: '121',
  withdrawal: '122',
  reconsideration: '123',
  voting: '124',
  procedure: '125',
  counted: '126',
  method: '127',
  conduct: '128',
  explanation: '128',
  division: '129',
  amendments: '130',
  proposalOrder: '131',
  officers: '132',
  elections: '132',
}

const ofTheAssembly = (numbers: Numbers): Numbers =>
  Object.fromEntries(Object.entries(numbers).map(([topic, number]) => [topic, `GA ${number}`]))

const BOOKS: Readonly<Record<string, Numbers>> = {
  'untoc-cop': UNTOC,
  'uncac-cosp': UNCAC,
  'unga-plenary': ASSEMBLY,
  'unga-main-committee': { ...COMMITTEE, costs: '153' },
  'cybercrime-ahc': { ...COMMITTEE, consensus: '75/282' },
  hrc: { ...ofTheAssembly(COMMITTEE), quorum: '19', procedure: '20' },
}

/** Where the bodies' procedures differ in more than a number. */
interface Features {
  /** What it calls itself. */
  readonly called: string
  /** Regional organizations are parties. */
  readonly unions: boolean
  /** No vote before consensus was tried. */
  readonly consensusFirst: boolean
  /** Meetings are numbered in one row, and a second body sits in parallel only by way of exception. */
  readonly numbered: boolean
  /** Applicants have no right to the floor before they are admitted. */
  readonly applicants: boolean
  /** A draft that costs something waits for a statement of it. */
  readonly costs: boolean
  /** The sponsor explains its vote after all, once its proposal was amended. */
  readonly sponsorOnceAmended: boolean
  /** Who may sign credentials; null where that is not known. */
  readonly issuers: readonly string[] | null
  readonly issuersForAmendments: readonly string[]
  /** Credentials are examined by a few, who report. */
  readonly reports: boolean
  /** The Bureau meets in private. */
  readonly privateBureau: boolean
  /** Nobody is nominated for two offices. */
  readonly oneOffice: boolean
}

const HEADS = ['Head of State or Government', 'Minister for Foreign Affairs']
const PLAIN: Features = {
  called: 'Committee',
  unions: false,
  consensusFirst: false,
  numbered: false,
  applicants: false,
  costs: false,
  sponsorOnceAmended: false,
  issuers: null,
  issuersForAmendments: [],
  reports: false,
  privateBureau: false,
  oneOffice: false,
}

const FEATURES: Readonly<Record<string, Features>> = {
  'untoc-cop': {
    called: 'Conference',
    unions: true,
    consensusFirst: true,
    numbered: true,
    applicants: true,
    costs: true,
    sponsorOnceAmended: true,
    issuers: [...HEADS, 'Permanent Representative'],
    issuersForAmendments: HEADS,
    reports: true,
    privateBureau: true,
    oneOffice: true,
  },
  'uncac-cosp': {
    ...PLAIN,
    called: 'Conference',
    unions: true,
    consensusFirst: true,
    applicants: true,
    sponsorOnceAmended: true,
    issuers: HEADS,
    issuersForAmendments: HEADS,
    reports: true,
  },
  'unga-plenary': {
    ...PLAIN,
    called: 'Assembly',
    costs: true,
    issuers: HEADS,
    issuersForAmendments: HEADS,
    reports: true,
  },
  'unga-main-committee': { ...PLAIN, called: 'Main Committee', costs: true },
  'cybercrime-ahc': { ...PLAIN, consensusFirst: true },
  hrc: { ...PLAIN, called: 'Council', reports: true },
}

export interface Rulebook extends Features {
  readonly id: string
  /** What one member is called. */
  readonly member: string
  readonly number: (topic: Topic) => string | null
}

const oneOf = (members: string): string =>
  members === 'States parties' ? 'State party' : members.replace(/ies$/, 'y').replace(/s$/, '')

/** What is written of a body's procedure. @throws where nothing is */
export const rulebookOf = (bodyName: string): Rulebook => {
  const { id, members } = bodyCalled(bodyName)
  const [book, features] = [BOOKS[id], FEATURES[id]]
  if (book === undefined || features === undefined) throw new Error(`nothing is written of the procedure of ${id}`)
  return { id, member: oneOf(members), ...features, number: (topic) => book[topic] ?? null }
}

export const numbersOf = (id: string): (typeof NUMBERS)[string] => {
  const numbers = NUMBERS[id]
  if (numbers === undefined) throw new Error(`no numbers are written of ${id}`)
  return numbers
}
