/** What the seats say. English. */
import type { Problem } from '#rules/result'
import { inWords, list } from '#src/words/language.ts'
import type { Ballot } from './flip.ts'
import type { Roll, RollMark } from './roll.ts'
import type { Organization, Seat, Standing } from './seats.ts'

export const SEATS = {
  title: 'Seats',
  unnamed: 'Seats are not States: the report gives counts only.',
  uncast: 'Seats are not States: no ballot is cast yet.',
  changed: 'Seats are not States: you changed the counts, so they no longer say who voted how.',
  invented: 'Seats are not States: these counts are your assumption.',
  named: 'Each seat is a Member. Choose one to change its vote.',
  assumption: 'your assumption',
  choose: 'Member',
  chooseFirst: 'Choose a Member',
  table: 'The same as a table, by name',
  columns: { vote: 'Vote', members: 'Members' },
  uncounted: 'These ballots cannot be counted.',
} as const

/** The sign and the word of each; the sign is drawn in the seat too. */
export const STANDINGS: Readonly<Record<Standing, { readonly word: string; readonly long: string }>> = {
  inFavour: { word: 'in favour', long: 'In favour' },
  against: { word: 'against', long: 'Against' },
  abstaining: { word: 'abstaining', long: 'Abstaining' },
  silent: { word: 'present, not voting', long: 'Present, not voting' },
  nothing: { word: 'cast nothing', long: 'Cast nothing' },
  absent: { word: 'absent', long: 'Absent' },
  uncounted: { word: 'not counted as present', long: 'Not counted as present' },
}

/** What a voter can be made to do, in the order of the choice. */
export const BALLOTS: readonly { readonly ballot: Ballot; readonly sign: Standing; readonly word: string }[] = [
  { ballot: 'yes', sign: 'inFavour', word: 'In favour' },
  { ballot: 'no', sign: 'against', word: 'Against' },
  { ballot: 'abstain', sign: 'abstaining', word: 'Abstaining' },
  { ballot: null, sign: 'absent', word: 'Absent or not voting' },
]

/** "Albania, in favour, your assumption". */
export const seatInWords = (seat: Pick<Seat, 'name' | 'standing' | 'assumed'>, through: string | null): string =>
  [
    seat.name,
    STANDINGS[seat.standing].word,
    ...(through === null ? [] : [`by ${through}`]),
    ...(seat.assumed ? [SEATS.assumption] : []),
  ].join(', ')

/** "European Union: casts 27 votes in favour, …" */
export const organizationInWords = ({ name, standing, votes }: Organization): string =>
  votes === 0
    ? `${name}: casts nothing here. Its members vote themselves.`
    : `${name}: casts ${votes} votes ${STANDINGS[standing].word}, as many as its members that are parties. They do not vote themselves.`

/** Why ballots by name are refused, one sentence for each reason. */
export const problemsInWords = (problems: readonly Problem[], nameOf: (id: string) => string): readonly string[] => {
  const twice = problems.filter(({ name }) => name === 'organization-and-members-both-vote')
  const bodies = [...new Set(twice.map(({ field }) => field ?? ''))]
  return [
    ...bodies.map((body) => {
      const members = twice.filter(({ field }) => field === body).map(({ found }) => nameOf(String(found)))
      const who = members.length > 3 ? `${inWords(members.length)} of its members` : list(members)
      return `${nameOf(body)} and ${who} both vote: either the organization votes or its members, never both.`
    }),
    ...problems
      .filter(({ name }) => name === 'organization-has-no-votes')
      .map(({ field }) => `${nameOf(field ?? '')} has no votes: none of its members is a party.`),
    ...problems
      .filter(({ name }) => name === 'not-a-voter')
      .map(({ field }) => `${nameOf(field ?? '')} is not entitled to vote.`),
  ]
}

export const ROLL = {
  title: 'Roll-call',
  draw: 'Draw a name by lot',
  orChoose: 'or choose the name',
  chooseFirst: 'Choose a name',
  drawChosen: 'This name is drawn',
  last: 'Last answers',
  list: 'The roll, name by name, in the order of the call',
  turn: '(next)',
} as const

/** What was heard when a name was called, in a legend and after a name. */
export const ROLL_WORDS: Readonly<Record<RollMark, string>> = {
  inFavour: 'in favour',
  against: 'against',
  abstaining: 'abstaining',
  passed: 'passed, to be called again',
  absent: 'absent',
  awaited: 'not called yet',
}

/** "Kenya: in favour". */
export const heardInWords = (name: string, mark: RollMark): string => `${name}: ${ROLL_WORDS[mark]}`

/** Whose turn it is, in a sentence or two. */
export const nextInWords = ({ drawn, called, again }: Roll): string => {
  if (!drawn) return 'The lot is not drawn: the President draws by lot whose name is called first.'
  const next = called.find(({ isNext }) => isNext)
  const answered = called.filter(({ mark }) => mark !== 'awaited').length
  const count = `${answered} of ${called.length} have been called.`
  if (next === undefined) return `${count} The roll is complete: its answers are the ballots.`
  return again ? `${next.name} passed, and is called again. ${count}` : `${next.name} is called next. ${count}`
}

export const passedInWords = (names: readonly string[]): string => `Passed, to be called again: ${list(names)}.`

/** The picture, for those who do not see it. */
export const rollSpoken = (roll: Roll): string => {
  const counts = new Map<RollMark, number>()
  for (const { mark } of roll.called) counts.set(mark, (counts.get(mark) ?? 0) + 1)
  const said = [...counts].map(([mark, count]) => `${count} ${ROLL_WORDS[mark]}`)
  return `${nextInWords(roll)} ${list(said)}.`
}
