/** What may stand in a blank of a sentence of the legal cases, by its kind. */

const ORGANIZATION = String.raw`organization-\d`
const PART = String.raw`part-\d \((?:operative|preamble)\)`
const MOTION =
  'suspension of the meeting|adjournment of the meeting|adjournment of the debate|closure of the debate|' +
  'deferral of the vote|priority'
const listOf = (one: string): string => `${one}(?:(?:, | and )${one})*`

/** What may stand in a blank. */
export const KINDS = {
  actor: `the President|the secretariat|the Bureau|the union|the signatory|the observer|party-[a-z]|${ORGANIZATION}`,
  persons: listOf(`(?:the signatory|the observer|the secretariat|party-[a-z]|${ORGANIZATION})`),
  party: 'party-[a-z]|the union',
  nominee: 'party-[a-z]|the union|the signatory',
  organizations: listOf(ORGANIZATION),
  question: String.raw`the applications|the agenda|the election|the credentials report|the report|draft-\d`,
  draft: String.raw`draft-\d`,
  item: String.raw`item-\d`,
  amendment: String.raw`amendment-\d`,
  amendments: listOf(String.raw`amendment-\d`),
  part: String.raw`part-\d`,
  parts: listOf(PART),
  motion: MOTION,
  count: String.raw`\d+`,
  nth: String.raw`\d+(?:st|nd|rd|th)`,
  body: 'the Committee of the Whole|the plenary|the Bureau',
  nature: 'substance|procedure',
  category: 'an important question|another question',
  side: 'for|against',
  manner: 'jointly|one by one',
  office: 'President|Vice-President|Rapporteur',
  group: '[A-Z][A-Za-z -]+',
  issuer: 'Head of State or Government|Minister for Foreign Affairs|Permanent Representative|competent authority|other',
  finding: 'complies|does not comply|deferred',
  method: 'show of hands|roll-call|recorded vote',
  reply: 'yes|no|abstain|pass|absent',
  votes: String.raw`[a-z\d-]+ (?:yes|no|abstain)(?:, [a-z\d-]+ (?:yes|no|abstain))*`,
  replies: String.raw`[a-z\d-]+ (?:yes|no|abstain|pass|absent)(?:, [a-z\d-]+ (?:yes|no|abstain|pass|absent))*`,
  papers: String.raw`party-[a-z] \d+(?:, party-[a-z] \d+)*`,
} as const
export type Kind = keyof typeof KINDS

export const isKind = (word: string): word is Kind => word in KINDS
