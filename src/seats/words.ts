/** What the seats say. */
import type { Problem } from '#rules/result'
import { phrase, say, words } from '#src/language/say.ts'
import { inWords, list, named } from '#src/words/language.ts'
import type { Ballot } from './flip.ts'
import type { Roll, RollMark } from './roll.ts'
import type { Organization, Seat, Standing } from './seats.ts'

export const SEATS = words({
  title: 'Seats',
  unnamed: 'Seats are not States: the report gives counts only.',
  made: 'Seats are not States: this vote is made up, and gives counts only.',
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
  absentOrNotVoting: 'Absent or not voting',
})

/** The word of each. */
export const STANDINGS = words<Readonly<Record<Standing, { readonly word: string; readonly long: string }>>>({
  inFavour: { word: 'in favour', long: 'In favour' },
  against: { word: 'against', long: 'Against' },
  abstaining: { word: 'abstaining', long: 'Abstaining' },
  silent: { word: 'present, not voting', long: 'Present, not voting' },
  nothing: { word: 'cast nothing', long: 'Cast nothing' },
  absent: { word: 'absent', long: 'Absent' },
  uncounted: { word: 'not counted as present', long: 'Not counted as present' },
})

/** How many stand so, or have answered so: "12 in favour". */
const COUNTED: Readonly<Record<Standing | RollMark, (count: number) => string>> = {
  inFavour: (count) => say`${count} in favour`,
  against: (count) => say`${count} against`,
  abstaining: (count) => say`${count} abstaining`,
  silent: (count) => say`${count} present, not voting`,
  nothing: (count) => say`${count} cast nothing`,
  absent: (count) => say`${count} absent`,
  uncounted: (count) => say`${count} not counted as present`,
  passed: (count) => say`${count} passed, to be called again`,
  awaited: (count) => say`${count} not called yet`,
}
export const countInWords = (mark: Standing | RollMark, count: number): string => COUNTED[mark](count)

export const assumedInWords = (count: number): string => say`${count} your assumption`

/** What a voter can be made to do, in the order of the choice. */
export const BALLOTS: readonly { readonly ballot: Ballot; readonly sign: Standing }[] = [
  { ballot: 'yes', sign: 'inFavour' },
  { ballot: 'no', sign: 'against' },
  { ballot: 'abstain', sign: 'abstaining' },
  { ballot: null, sign: 'absent' },
]

export const ballotInWords = ({ ballot, sign }: (typeof BALLOTS)[number]): string =>
  ballot === null ? SEATS.absentOrNotVoting : STANDINGS[sign].long

/** Who cast a voter's vote for it: "by European Union". */
export const castBy = (organization: string): string => say`by ${named(organization)}`

/** "Albania, in favour, your assumption". */
export const seatInWords = (seat: Pick<Seat, 'name' | 'standing' | 'assumed'>, through: string | null): string =>
  [
    seat.name,
    STANDINGS[seat.standing].word,
    ...(through === null ? [] : [castBy(through)]),
    ...(seat.assumed ? [SEATS.assumption] : []),
  ].join(', ')

/** "European Union: casts 27 votes in favour, …" */
export const organizationInWords = ({ name, standing, votes }: Organization): string =>
  votes === 0
    ? say`${name}: casts nothing here. Its members vote themselves.`
    : say`${name}: casts ${votes} votes ${STANDINGS[standing].word}, as many as its members that are parties. They do not vote themselves.`

/** Why ballots by name are refused, one sentence for each reason. */
export const problemsInWords = (problems: readonly Problem[], nameOf: (id: string) => string): readonly string[] => {
  const twice = problems.filter(({ name }) => name === 'organization-and-members-both-vote')
  const bodies = [...new Set(twice.map(({ field }) => field ?? ''))]
  return [
    ...bodies.map((body) => {
      const members = twice.filter(({ field }) => field === body).map(({ found }) => named(nameOf(String(found))))
      const who = members.length > 3 ? say`${inWords(members.length)} of its members` : list(members)
      return say`${named(nameOf(body))} and ${who} both vote: either the organization votes or its members, never both.`
    }),
    ...problems
      .filter(({ name }) => name === 'organization-has-no-votes')
      .map(({ field }) => say`${named(nameOf(field ?? ''))} has no votes: none of its members is a party.`),
    ...problems
      .filter(({ name }) => name === 'not-a-voter')
      .map(({ field }) => say`${named(nameOf(field ?? ''))} is not entitled to vote.`),
  ]
}

export const ROLL = words({
  title: 'Roll-call',
  draw: 'Draw a name by lot',
  orChoose: 'or choose the name',
  chooseFirst: 'Choose a name',
  drawChosen: 'This name is drawn',
  last: 'Last answers',
  list: 'The roll, name by name, in the order of the call',
  turn: '(next)',
})

/** What was heard when a name was called, after the name. */
const ROLL_WORDS = words<Readonly<Record<RollMark, string>>>({
  inFavour: 'in favour',
  against: 'against',
  abstaining: 'abstaining',
  passed: 'passed, to be called again',
  absent: 'absent',
  awaited: 'not called yet',
})

/** "Kenya: in favour". */
export const heardInWords = (name: string, mark: RollMark): string => say`${name}: ${ROLL_WORDS[mark]}`

/** Whose turn it is, in a sentence or two. */
export const nextInWords = ({ drawn, called, again }: Roll): string => {
  if (!drawn) return phrase('The lot is not drawn: the President draws by lot whose name is called first.')
  const next = called.find(({ isNext }) => isNext)
  const answered = called.filter(({ mark }) => mark !== 'awaited').length
  const count = say`${answered} of ${called.length} have been called.`
  if (next === undefined) return `${count} ${phrase('The roll is complete: its answers are the ballots.')}`
  const turn = again ? say`${next.name} passed, and is called again.` : say`${next.name} is called next.`
  return `${turn} ${count}`
}

export const passedInWords = (names: readonly string[]): string => say`Passed, to be called again: ${list(names)}.`

/** The picture, for those who do not see it. */
export const rollSpoken = (roll: Roll): string => {
  const counts = new Map<RollMark, number>()
  for (const { mark } of roll.called) counts.set(mark, (counts.get(mark) ?? 0) + 1)
  const said = [...counts].map(([mark, count]) => countInWords(mark, count))
  return `${nextInWords(roll)} ${list(said)}.`
}
