/** What the room for presiding says. */
import type { Base, RuleSet } from '#rules/ruleSet'
import type { Length, Mix } from '#src/presiding/setup.ts'
import type { Announced, TurnKind } from '#src/presiding/turn.ts'
import { phrase, say, words } from '#src/language/say.ts'
import { capital, list } from '#src/words/language.ts'

export const PRESIDE = words({
  page: 'Preside',
  says: 'You are the President of a short session. Delegates rise, move, object and appeal; you give the floor, rule, put questions and announce. At the end you have a report, and what the rules say of each of your rulings.',
  invented: 'The delegations are invented. The rules are those of the body.',
  body: 'Body',
  delegates: 'The delegates are',
  length: 'The session is',
  seed: 'Number of the meeting',
  seedSays: 'The same number gives the same meeting to everybody.',
  another: 'Another number',
  begin: 'Take the chair',
  damaged: 'This address could not be read',
  anew: 'Set up a meeting',
  presiding: (body: string) => say`In the chair: ${phrase(body)}`,
  turn: (number: number, seed: number) => say`Decision ${number} · set ${seed}`,
  happened: 'What has just happened',
  sofar: (count: number) => say`The meeting so far (${count})`,
  said: 'You say:',
  options: 'Your choices',
  undo: 'Take back the last choice',
  restart: 'Start again',
  mayI: 'What may I do?',
  must: 'This must be done',
  may: 'In order',
  mayNot: 'Not in order',
  before: 'Before the room',
  nothing: 'No question is in hand',
  applications: (organizations: string) => say`Observer status for ${organizations}`,
  present: (count: number) => say`${count} delegations present`,
  motions: (motions: string) => say`Motions pending: ${motions}`,
  speakers: (speakers: string) => say`List of speakers: ${speakers}`,
  listClosed: 'The list of speakers is closed',
  debate: { closed: 'The debate is closed', adjourned: 'The debate is adjourned' },
  consensusSought: 'Consensus is sought',
  objects: (who: string, organizations: string) => say`${who} objects to ${organizations}`,
  costs: 'It would cost something: the financial implications are not stated',
  amendments: (amendments: string) => say`Amendments pending: ${amendments}`,
  division: {
    moved: 'A division is asked for',
    opposed: 'The division is opposed',
    agreed: 'The draft is divided',
  },
  competence: 'The competence to adopt it is questioned',
  disputed: 'Delegates differ on what kind of matter it is',
  voteAsked: 'A vote is asked for',
  rollCallAsked: 'A roll-call is asked for',
  voting: (question: string) => say`The voting has begun: ${question}`,
  notOpen: 'No meeting is open',
  refused: 'Not in order',
  refusedCount: 'Not so',
  again: 'Choose again.',
  correct: 'Correct it, and announce it again.',
  announce: 'Announce',
  isCount: 'Fill in a whole number.',
  need: 'Majority required',
  outcome: 'Outcome',
  counted: 'The count',
  stray: (left: number) =>
    left === 1
      ? phrase('The last choice in this address could not be made here. The meeting goes on from before.')
      : say`The last ${left} choices in this address could not be made here. The meeting goes on from before.`,
})

export const MIX_WORDS = words<Readonly<Record<Mix, { readonly name: string; readonly says: string }>>>({
  mixed: { name: 'Of every temper', says: 'Each time another.' },
  cautious: { name: 'Cautious', says: 'They ask first, and watch your rulings.' },
  obstructive: { name: 'Obstructive', says: 'Motions, roll-calls, divisions, appeals.' },
  confused: { name: 'Confused', says: 'They ask for what is not in order.' },
  hurried: { name: 'In a hurry', says: 'They want the debate closed, and the vote now.' },
})

export const LENGTH_WORDS = words<Readonly<Record<Length, { readonly name: string; readonly says: string }>>>({
  short: { name: 'Short', says: 'One draft: about twenty decisions.' },
  medium: { name: 'Medium', says: 'One draft, and observers where the rules have them.' },
  long: { name: 'Long', says: 'Two drafts, and more who rise.' },
})

export const ADDRESS = words({
  body: (id: string) => say`“${id}” is no body that can be presided over here.`,
  temper: (word: string, all: readonly string[]) => say`“${word}” is no temper. Expected one of ${list(all)}.`,
  seed: (word: string, most: number) =>
    say`“${word}” is no number of a meeting. Expected a whole number from 0 to ${most}.`,
  length: (word: string, all: readonly string[]) => say`“${word}” is no length. Expected one of ${list(all)}.`,
  choices: 'The choices at its end could not be read. Expected digits.',
})

export const REPORT = words({
  score: (right: number, all: number) => say`${right} of ${all} decisions were right at the first try`,
  report: 'Report',
  rulings: 'Your rulings',
  wrongOnly: 'Only what was not right',
  none: 'Every decision was right.',
  asked: 'Asked',
  ruled: 'You:',
  right: 'Right',
  wrong: 'Not right',
  would: 'The machine would have:',
  history: 'Where history turned',
  unturned: 'Nowhere. With every ruling right, the meeting would have gone the same way.',
  firstHere: 'The first act that differs',
  after: 'After you ruled',
  here: 'In your meeting',
  rightly: 'With right rulings',
  nothingMore: 'Nothing more was done.',
  same: 'Every vote and every decision came out the same in the end.',
  votes: 'Votes',
  fates: 'What became of it',
  floor: 'Open on the Floor',
  floorSays: 'On the Floor you can replay your meeting, change it and link to it. What you have there stays.',
  markdown: 'Save as text (Markdown)',
  scenario: 'Save as a scenario (JSON)',
  print: 'Print',
  undo: 'Take back the last choice',
  anew: 'Another meeting',
  again: 'The same meeting again',
})

const COUNTED = words<Readonly<Record<Base, string>>>({
  'present and voting': 'present and voting',
  present: 'present',
  members: 'in all',
})

/** Whom a majority is taken of, as the line of an announcement begins: "States parties present and voting". */
export const countedLabel = (base: Base, { member }: RuleSet): string =>
  `${capital(phrase(member.many))} ${COUNTED[base]}`

export const ANNOUNCED_WORDS = words<Readonly<Record<Announced, string>>>({
  carried: 'Carried',
  lost: 'Not carried',
  'no-quorum': 'No decision: no quorum',
})

export const KIND_WORDS = words<Readonly<Record<TurnKind, string>>>({
  next: 'The next step',
  request: 'A request',
  ruling: 'A point of order',
  majority: 'What the vote needs',
  announce: 'The announcement',
})

export const quoted = (text: string): string => say`“${text}”`

/** What was asked, and by whom: "Kenya: “I ask for a vote.”" */
export const askedInWords = (who: string | null, asked: string): string =>
  who === null ? asked : say`${who}: “${asked}”`

/** What the President answered to it. */
export const ruledInWords = (asked: string | null, ruled: string): string =>
  asked === null ? `${ruled}.` : say`“${asked}” ${ruled}.`
