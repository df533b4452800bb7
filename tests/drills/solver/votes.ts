/**
 * The vote kinds, solved from their sentences alone: what does it come to, which majority does it need, how is it
 * announced. Majorities are the second writing of `tests/support/laws.ts`, on exact integers.
 */
import type { Matter } from '#rules/matters'
import { counting, type Count } from '../../support/laws.ts'
import { bodyCalled, lawCalled } from './law.ts'

/** What a learner is shown, and nothing else. */
export interface Shown {
  readonly situation: string
  readonly question: string
  readonly options: readonly { readonly text: string }[]
}

/** True for each option, in its order, that is right. */
export type Answers = readonly boolean[]

interface Read {
  readonly body: string
  readonly members: number
  readonly participating: number | null
  readonly present: number | null
  readonly matter: Matter
  readonly rule: string | null
  readonly inFavour: number
  readonly against: number
  readonly abstaining: number
  readonly vetoes: number
  readonly printed: number | null
  /** The question put, where it is told. */
  readonly put: string
}

const found = (text: string, form: RegExp): string | null => form.exec(text)?.[1] ?? null
const number = (text: string, form: RegExp): number | null => {
  const digits = found(text, form)
  return digits === null ? null : Number(digits)
}

const must = <Value>(value: Value | null | undefined, what: string): Value => {
  if (value === null || value === undefined) throw new Error(`not told: ${what}`)
  return value
}

const read = (situation: string): Read => {
  const body = must(found(situation, /^In this body \((.+?)\) there are \d+ /), 'the body')
  const called = must(found(situation, / The vote is on this matter: (.+?[.?]) In favour: /), 'the matter')
  const { matters } = bodyCalled(body)
  const [, matter, rule] = must(
    matters.find(([name]) => name === called || `${name}.` === called),
    `a matter called "${called}"`,
  )
  const cast = must(/ In favour: (\d+); against: (\d+); abstaining: (\d+)\./.exec(situation), 'the votes')
  return {
    body,
    matter,
    rule,
    members: must(number(situation, /\) there are (\d+) /), 'the members'),
    participating: number(situation, / (\d+) of them take part in the session\./),
    present: number(situation, / (\d+) are present\./),
    inFavour: Number(cast[1]),
    against: Number(cast[2]),
    abstaining: Number(cast[3]),
    vetoes: number(situation, / (\d+) of the votes against (?:is|are) by (?:a member|members) with a veto\./) ?? 0,
    printed: number(situation, / The quorum of votes is printed as (\d+)\./),
    put: found(situation, / The question put is: “(.+?)”$/) ?? '',
  }
}

interface Worked extends Count {
  /** "more than two thirds", or null where a number of votes is asked for. */
  readonly sentence: string | null
  readonly ofMembers: boolean
  /** Whether equal votes are a tie, and not merely too few. */
  readonly canTie: boolean
}

const work = (vote: Read): Worked => {
  const law = lawCalled(vote.body)
  const need = must(law.matters[vote.matter], `what ${vote.matter} needs`)
  const [sentence = '', base = ''] = need.split(' of the ')
  const { inFavour, against, abstaining, members, participating, vetoes, printed } = vote
  // Where presence is not in doubt, everybody may as well be there.
  const present = vote.present ?? members
  const barring = law.veto?.includes(vote.matter) === true ? vetoes : 0
  const attending = participating ?? (vote.present === null ? members : null)
  const tally = { inFavour, against, abstaining }
  const count = counting(law, need)({ tally, members, attending, present, vetoes: barring, printed })
  return {
    ...count,
    sentence: base === '' ? null : sentence,
    ofMembers: base !== 'votes',
    canTie: sentence === 'more than half' && base === 'votes',
  }
}

const OUTCOMES: Readonly<Record<string, Count['outcome']>> = {
  Carried: 'carried',
  'Not carried: too few in favour, and no tie': 'lost',
  'Not carried: a tie': 'tied',
  'Not carried: nobody voted for or against': 'no-votes-cast',
  'No decision: no quorum': 'no-quorum',
  'Not carried: a veto bars it': 'vetoed',
}

const carried = ({ situation, options }: Shown): Answers => {
  const { outcome } = work(read(situation))
  return options.map(({ text }) => must(OUTCOMES[text], `an outcome "${text}"`) === outcome)
}

/** The majority that is needed, as an option says it. */
const majority = ({ situation, options }: Shown): Answers => {
  const vote = read(situation)
  const { sentence, ofMembers, counted, need } = work(vote)
  const { members } = bodyCalled(vote.body)
  const votes = `${need} ${need === 1 ? 'vote' : 'votes'} in favour`
  const whole = ofMembers ? `all ${counted} ${members}` : `the ${counted} present and voting`
  const right = sentence === null ? `${votes}, whoever abstains` : `${sentence} of ${whole}: ${votes}`
  return options.map(({ text }) => text.toLowerCase() === right.toLowerCase())
}

/** What follows when a question is carried, and when it is not. */
const CONSEQUENCES: readonly (readonly [question: RegExp, carried: string, not: string])[] = [
  [/^Is it an important question\?/, 'it is an important question', 'it is not an important question'],
  [/a matter of procedure\?$/, 'it is a matter of procedure', 'it is a matter of substance'],
  [/^Is the President’s ruling overruled\?/, 'the ruling is overruled', 'the ruling stands'],
  [/^Shall the decision be reconsidered\?/, 'the question is open again', 'the decision stands'],
  [
    /^Shall (?:the (?:meeting|debate|vote) be (?:suspended|adjourned|closed|deferred)|the draft be given priority)\?/,
    'the motion takes effect',
    'the meeting goes on as before',
  ],
]

/** What is adopted or not, and what comes of it. */
const ADOPTED: readonly (readonly [question: RegExp, thing: string, carried: string, not: string])[] = [
  [/^Shall the proposal be adopted\?/, 'The proposal', '', ''],
  [/^Shall amendment 1 be adopted\?/, 'Amendment 1', ': the proposal is amended', ': the proposal stays as it is'],
  [/^Shall part 1 be adopted\?/, 'Part 1', ': the part is kept', ': the part is left out'],
]

/** Why it is not carried, where it could be decided at all. */
const shortBy = ({ outcome, need }: Worked, { inFavour, vetoes }: Read): string => {
  switch (outcome) {
    case 'tied':
      return 'the votes are equal'
    case 'no-votes-cast':
      return 'nobody voted for or against'
    case 'vetoed':
      return vetoes === 1 ? '1 of the votes against bars adoption' : `${vetoes} of the votes against bar adoption`
    default:
      return `${need - inFavour} short`
  }
}

/** A plain number is that of a rule of its own book: "rule 44", "rule 17(2)"; others say themselves where they stand. */
const under = (rule: string | null | undefined): string => {
  if (rule === null || rule === undefined) return ''
  if (/^\d+\/\d+$/.test(rule)) return ` (resolution ${rule})`
  return /^\d+(\(\d+\))*$/.test(rule) ? ` (rule ${rule})` : ` (${rule})`
}

const verdictOn = (vote: Read, worked: Worked): string => {
  const { outcome, presence } = worked
  const body = bodyCalled(vote.body)
  if (outcome === 'no-quorum')
    return vote.printed === null
      ? `No decision is taken: ${vote.present} are present and ${presence} are needed${under(body.quorum)}.`
      : `No decision is taken: ${vote.inFavour + vote.against} votes were cast for and against and ${vote.printed} are needed${under(body.quorum)}.`
  const isCarried = outcome === 'carried'
  const adopted = ADOPTED.find(([question]) => question.test(vote.put))
  if (outcome === 'tied' && body.secondVote !== undefined && adopted !== undefined)
    return `The votes are equal: the vote is taken a second time at a later meeting${under(body.secondVote)}.`
  const why = isCarried ? '' : `, ${shortBy(worked, vote)}`
  if (adopted !== undefined) {
    const [, thing, then, otherwise] = adopted
    return `${thing} is ${isCarried ? 'adopted' : 'not adopted'}${why}${isCarried ? then : otherwise}.`
  }
  const [, then, otherwise] = must(
    CONSEQUENCES.find(([question]) => question.test(vote.put)),
    `what follows from "${vote.put}"`,
  )
  return `${isCarried ? 'Carried' : 'Not carried'}${why}: ${isCarried ? then : otherwise}.`
}

/** The announcement in four parts: the votes, of how many, the majority, the outcome. */
const announce = ({ situation, options }: Shown): Answers => {
  const vote = read(situation)
  const worked = work(vote)
  const { sentence, ofMembers, counted, need } = worked
  const { members } = bodyCalled(vote.body)
  const capital = `${members.charAt(0).toUpperCase()}${members.slice(1)}`
  const ofVotes = lawCalled(vote.body).quorumOfVotes === true
  const whole = ofMembers
    ? `${capital} in all: ${counted}.`
    : ofVotes
      ? `Votes cast for and against: ${counted}.`
      : `${capital} present and voting: ${counted}.`
  const required =
    sentence === null
      ? `${need} votes in favour, whoever abstains`
      : `${need}, ${sentence} of ${ofMembers ? `all ${counted} members` : counted}`
  const right = [
    `${vote.inFavour} in favour, ${vote.against} against, ${vote.abstaining} abstaining.`,
    whole,
    `Majority required: ${required}${under(vote.rule)}.`,
    verdictOn(vote, worked),
  ].join(' ')
  return options.map(({ text }) => text === right)
}

export const VOTE_KINDS = { carried, majority, announce } as const
