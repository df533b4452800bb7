/**
 * What the solver knows of each body beside `tests/support/laws.ts` and `numbers.ts`: how it is called in a drill, how its
 * matters are called, and which rules they stand on. Written from the paraphrased rules, and not from the rule sets.
 */
import type { Matter } from '#rules/matters'
import { LAWS } from '../../support/laws.ts'

/** A matter by its name in a sentence: what it is, and its rule; null where the number of the rule is not known. */
type Named = readonly [name: string, matter: Matter, rule: string | null]

interface Body {
  readonly id: string
  /** What members are called. */
  readonly members: string
  readonly matters: readonly Named[]
  /** The rule on the quorum to decide. */
  readonly quorum?: string
  /** The rule on equal votes, where they are voted on a second time. */
  readonly secondVote?: string
}

const APPEAL = 'Appeal: is the ruling overruled?'
const RECONSIDER = 'Motion to reconsider'
const SUBSTANCE = 'Matter of substance'
const PROCEDURE = 'Matter of procedure'

const pattern = (reconsideration: string | null, appeal: string | null): readonly Named[] => [
  [RECONSIDER, 'reconsideration', reconsideration],
  [APPEAL, 'appeal', appeal],
]

const parties = (amending: string): readonly Named[] => [
  [SUBSTANCE, 'substance', '58'],
  [PROCEDURE, 'procedure', '60'],
  ['Is it a matter of procedure?', 'substance-or-procedure', '61'],
  ['Amendment to the Convention', 'amend-convention', amending],
  ['Amendment to the rules of procedure', 'amend-rules', '79'],
  ...pattern('55', '44'),
]

const council: readonly Named[] = [
  [SUBSTANCE, 'substance', 'Charter 27(3)'],
  [PROCEDURE, 'procedure', 'Charter 27(2)'],
  [APPEAL, 'appeal', '30'],
]

export const BODIES: Readonly<Record<string, Body>> = {
  'UNTOC Conference of the Parties': {
    id: 'untoc-cop',
    members: 'States parties',
    matters: parties('62'),
    quorum: '41',
  },
  'UNCAC Conference': { id: 'uncac-cosp', members: 'States parties', matters: parties('Article 69'), quorum: '41' },
  'UN General Assembly': {
    id: 'unga-plenary',
    members: 'Member States',
    matters: [
      ['Important question', 'important-question', '83'],
      ['Other question', 'other-question', '85'],
      ...pattern('81', '71'),
    ],
    quorum: '67',
    secondVote: '95',
  },
  'GA Main Committee': {
    id: 'unga-main-committee',
    members: 'Member States',
    matters: [['Decision of the committee', 'decision', '125'], ...pattern('123', '113')],
    quorum: '108',
  },
  'Security Council': { id: 'unsc', members: 'members', matters: council },
  'Security Council to 1965': { id: 'unsc-1946', members: 'members', matters: council },
  ECOSOC: {
    id: 'ecosoc',
    members: 'members',
    matters: [['Decision of the Council', 'decision', 'Charter 67(2)'], ...pattern(null, null)],
    quorum: '41',
  },
  'ECOSOC commissions': {
    id: 'ecosoc-functional-commission',
    members: 'members',
    matters: [
      ['Decision of the commission', 'decision', '58'],
      ['Scheduling under the Convention of 1971', 'schedule-amendment', '1971 Convention 17(2)'],
      ...pattern(null, null),
    ],
    quorum: '40',
  },
  'Human Rights Council': {
    id: 'hrc',
    members: 'members',
    matters: [['Decision of the Council', 'decision', '20'], ...pattern('GA 123', 'GA 113')],
    quorum: '19',
  },
  CITES: {
    id: 'cites-cop',
    members: 'parties',
    matters: [
      ['Proposal, resolution or decision', 'proposal', 'Article XV(1)(b)'],
      [PROCEDURE, 'procedure', null],
      [APPEAL, 'appeal', null],
    ],
  },
  'Whaling Commission': {
    id: 'iwc',
    members: 'Contracting Governments',
    matters: [
      ['Amendment of the Schedule', 'schedule-amendment', 'Convention III(2)'],
      ['Any other question', 'other-question', 'Convention III(2)'],
      ...pattern(null, null),
    ],
    quorum: 'B.1',
  },
  'World Health Assembly': {
    id: 'wha',
    members: 'Members',
    matters: [
      ['Important question', 'important-question', 'Constitution 60(a)'],
      ['Other question', 'other-question', 'Constitution 60(b)'],
      ...pattern(null, null),
    ],
  },
  UNESCO: {
    id: 'unesco-general-conference',
    members: 'Member States',
    matters: [
      ['Question that needs two thirds', 'important-question', 'Constitution IV.C.8'],
      ['Other question', 'other-question', 'Constitution IV.C.8'],
      ...pattern(null, null),
    ],
  },
  IAEA: {
    id: 'iaea-general-conference',
    members: 'members',
    matters: [
      ['Important question', 'important-question', 'Statute V.C'],
      ['Other question', 'other-question', 'Statute V.C'],
      ...pattern(null, null),
    ],
    quorum: 'Statute V.C',
  },
  'Labour Conference': {
    id: 'ilo-conference',
    members: 'member States',
    matters: [
      ['Convention or recommendation, final vote', 'instrument', '19(2)'],
      ['Any other question', 'other-question', '17(2)'],
      ...pattern(null, null),
    ],
    quorum: '17(3)',
  },
  'OPCW Conference': {
    id: 'opcw-csp',
    members: 'States parties',
    matters: [[SUBSTANCE, 'substance', 'VIII(18)'], [PROCEDURE, 'procedure', 'VIII(18)'], ...pattern(null, null)],
    quorum: 'VIII(16)',
  },
  INTERPOL: {
    id: 'interpol-general-assembly',
    members: 'members',
    matters: [
      ['Question that needs two thirds, such as admission', 'important-question', 'Constitution 4'],
      ['Other question', 'other-question', 'Constitution 14'],
      ['Amendment to the Constitution', 'amend-convention', 'Constitution 42'],
      ...pattern(null, null),
    ],
  },
  OAS: {
    id: 'oas-general-assembly',
    members: 'member States',
    matters: [['Decision of the Assembly', 'decision', 'Charter 59'], ...pattern('56', '57')],
    quorum: '52',
  },
  'Cybercrime committee': {
    id: 'cybercrime-ahc',
    members: 'Member States',
    matters: [[SUBSTANCE, 'substance', '75/282'], [PROCEDURE, 'procedure', '125'], ...pattern('123', '113')],
    quorum: '108',
  },
}

/** The body that a drill is about, by the name that it is told by. @throws where no such body is known */
export const bodyCalled = (name: string): Body => {
  const body = BODIES[name]
  if (body === undefined) throw new Error(`no body is known as "${name}"`)
  return body
}

export const lawCalled = (name: string): (typeof LAWS)[string] => {
  const law = LAWS[bodyCalled(name).id]
  if (law === undefined) throw new Error(`no law is written down for "${name}"`)
  return law
}
