/**
 * The bench as an address that a person can read: `#/workbench/untoc-cop/substance/58-7-34`. What is not the rule goes
 * behind: `/silent=2,present=unknown,members=189,vetoes=0,quorum=300,reading=at-least`, `roll=un:yyn…` for a board of names; of
 * rules that are changed, `majority=simple-of-present-and-voting` and `to-decide=at-least-1-in-4-of-members`.
 */
import type { SharedMajority } from '#rules/amend'
import { isMatter } from '#rules/matters'
import type { Quorum, RuleSet } from '#rules/ruleSet'
import { isCount } from '#rules/tally'
import { phrase, say } from '#src/language/say.ts'
import { blankUnder, type Asked, type Standing, type Votes } from './asked.ts'

/** A list of names that boards are made of: the order of the letters in an address. */
export interface RollOrder {
  readonly id: string
  readonly members: readonly string[]
}

interface Known {
  readonly ruleSet: (id: string) => RuleSet | undefined
  readonly roll: (id: string) => RollOrder | undefined
}

const LETTERS = { yes: 'y', no: 'n', abstain: 'a', present: 'p' } as const satisfies Record<Standing, string>
const STANDINGS: Readonly<Record<string, Standing>> = { y: 'yes', n: 'no', a: 'abstain', p: 'present' }
const ABSENT = '-'

const hyphened = (words: string): string => words.replaceAll(' ', '-')

const READINGS = ['at least', 'more than'] as const
const KINDS = ['simple', 'two-thirds', 'three-quarters'] as const
const BASES = ['present and voting', 'present', 'members'] as const
const WHOLES = ['participating', 'members'] as const

/** The word that is written so in an address; undefined where none is. */
const among = <Word extends string>(words: readonly Word[], written: string | undefined): Word | undefined =>
  words.find((word) => hyphened(word) === written)

const quorumCode = ({ share, of }: Quorum): string =>
  `${hyphened(share.comparison)}-${share.numerator}-in-${share.denominator}-of-${of}`

const quorumIn = (code: string): Quorum | null => {
  const found = /^(at-least|more-than)-(\d{1,2})-in-(\d{1,2})-of-(participating|members)$/.exec(code)
  const [comparison, of] = [among(READINGS, found?.[1]), among(WHOLES, found?.[4])]
  const [numerator, denominator] = [Number(found?.[2]), Number(found?.[3])]
  if (comparison === undefined || of === undefined || numerator < 1 || denominator < 1) return null
  return { share: { numerator, denominator, comparison }, of }
}

const majorityIn = (code: string): SharedMajority | null => {
  const [, first, second] = /^(.+?)-of-(.+)$/.exec(code) ?? []
  const [kind, of] = [among(KINDS, first), among(BASES, second)]
  return kind === undefined || of === undefined ? null : { kind, of }
}

const lettersOf = (standings: Readonly<Record<string, Standing>>, roll: RollOrder): string =>
  roll.members.map((id) => (id in standings ? LETTERS[standings[id] ?? 'present'] : ABSENT)).join('')

const votesCode = (votes: Votes): string =>
  votes.by === 'count' ? `${votes.inFavour}-${votes.against}-${votes.abstaining}` : 'by-name'

/** The address that shows this bench again. */
export const addressOf = (asked: Asked, known: Known): string => {
  const { votes, presenceKnown, members, vetoes, quorumOfVotes, twoThirds, participating, majority, toDecide } = asked
  const roll = votes.by === 'name' ? known.roll(votes.roll) : undefined
  const more = [
    votes.by === 'count' && votes.silent > 0 ? `silent=${votes.silent}` : null,
    presenceKnown ? null : 'present=unknown',
    members === null ? null : `members=${members}`,
    vetoes === 0 ? null : `vetoes=${vetoes}`,
    quorumOfVotes === null ? null : `quorum=${quorumOfVotes}`,
    twoThirds === null ? null : `reading=${hyphened(twoThirds)}`,
    participating === null ? null : `participating=${participating}`,
    majority === null ? null : `majority=${majority.kind}-of-${hyphened(majority.of)}`,
    toDecide === null ? null : `to-decide=${quorumCode(toDecide)}`,
    votes.by === 'name' && roll !== undefined ? `roll=${roll.id}:${lettersOf(votes.standings, roll)}` : null,
  ].filter((part) => part !== null)
  const place = `#/workbench/${asked.ruleSet}/${asked.matter}/${votesCode(votes)}`
  return more.length === 0 ? place : `${place}/${more.join(',')}`
}

/** What an address asks for, and what in it could not be read: the rest stands. */
export interface ReadAddress {
  readonly asked: Asked | null
  readonly faults: readonly string[]
}

const countsOf = (code: string): Votes | null => {
  const found = /^(\d{1,5})-(\d{1,5})-(\d{1,5})$/.exec(code)
  if (found === null) return null
  const [inFavour, against, abstaining] = found.slice(1).map(Number)
  return { by: 'count', inFavour: inFavour ?? 0, against: against ?? 0, abstaining: abstaining ?? 0, silent: 0 }
}

const readRoll = (value: string, known: Known): Votes | string => {
  const [id = '', letters = ''] = value.split(':')
  const roll = known.roll(id)
  if (roll === undefined) return say`The list of names “${id}” is not here.`
  if (letters.length !== roll.members.length)
    return say`Found ${letters.length} votes, expected ${roll.members.length}, one for each name.`
  const standings: Record<string, Standing> = {}
  for (const [place, letter] of [...letters].entries()) {
    const member = roll.members[place]
    const standing = STANDINGS[letter]
    if (standing !== undefined && member !== undefined) standings[member] = standing
    else if (letter !== ABSENT) return say`Found “${letter}” for a vote, expected y, n, a, p or -.`
  }
  return { by: 'name', roll: id, standings }
}

/** Reads an address of the room: its parts behind `#/workbench/`. Never throws. */
export const readAddress = (path: string, first: RuleSet, known: Known): ReadAddress => {
  const [id, matter, votes, more, ...rest] = path.split('/').filter((part) => part !== '')
  if (id === undefined) return { asked: null, faults: [] }
  const faults: string[] = []
  const ruleSet = known.ruleSet(id)
  if (ruleSet === undefined) return { asked: blankUnder(first), faults: [say`The body “${id}” is not here.`] }
  let asked = blankUnder(ruleSet)
  if (matter !== undefined) {
    if (isMatter(matter) && ruleSet.matters[matter] !== undefined) asked = { ...asked, matter }
    else faults.push(say`The matter “${matter}” is not one of ${Object.keys(ruleSet.matters).join(', ')}.`)
  }
  if (votes !== undefined && votes !== 'by-name') {
    const counted = countsOf(votes)
    if (counted === null) faults.push(say`Found “${votes}” for the votes, expected three counts, such as 58-7-34.`)
    else asked = { ...asked, votes: counted }
  }
  for (const part of (more ?? '').split(',').filter((each) => each !== '')) {
    const change = readPart(part, asked, known)
    if (typeof change === 'string') faults.push(change)
    else asked = { ...asked, ...change }
  }
  if (rest.length > 0) faults.push(phrase('The address goes on after its end.'))
  return { asked, faults }
}

const readPart = (part: string, asked: Asked, known: Known): Partial<Asked> | string => {
  const [name = '', value = ''] = part.split('=')
  if (name === 'reading') {
    const reading = among(READINGS, value)
    return reading === undefined
      ? say`Found “${value}” for the reading, expected at-least or more-than.`
      : { twoThirds: reading }
  }
  if (name === 'majority') {
    const majority = majorityIn(value)
    return majority === null
      ? say`Found “${value}” for the majority, expected one such as simple-of-present-and-voting.`
      : { majority }
  }
  if (name === 'to-decide') {
    const toDecide = quorumIn(value)
    return toDecide === null
      ? say`Found “${value}” for the quorum to decide, expected one such as at-least-1-in-4-of-members.`
      : { toDecide }
  }
  if (name === 'present' && value === 'unknown') return { presenceKnown: false }
  if (name === 'roll') {
    const votes = readRoll(value, known)
    return typeof votes === 'string' ? votes : { votes }
  }
  const count = /^\d{1,5}$/.test(value) ? Number(value) : Number.NaN
  if (!isCount(count)) return say`Found “${value}” for ${name}, expected a whole number.`
  switch (name) {
    case 'silent':
      return asked.votes.by === 'count' ? { votes: { ...asked.votes, silent: count } } : {}
    case 'members':
      return { members: count }
    case 'participating':
      return { participating: count }
    case 'vetoes':
      return { vetoes: count }
    case 'quorum':
      return { quorumOfVotes: count }
    default:
      return say`“${name}” is nothing that the bench knows.`
  }
}
