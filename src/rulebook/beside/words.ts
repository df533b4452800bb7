/** What two bodies side by side say. */
import type { MotionKind, Quorum, Role, RuleSet, Share, SlotAnswer, Speakers, TwoThirdsReading } from '#rules/ruleSet'
import { phrase, say, words } from '#src/language/say.ts'
import { capital, counted, inWords, list } from '#src/words/language.ts'
import { TIE_WORDS } from '#src/words/reasons.ts'
import { SLOT_NAMES } from '../slotNames.ts'
import { KIND_NAMES, majorityInWords, MOTION_NAMES } from '../words.ts'
import type { Asked, Has } from './beside.ts'
import type { Subject } from './subjects.ts'

export const BESIDE = words({
  title: 'Two bodies side by side',
  with: 'Put another body beside it',
  choose: 'Choose a body',
  first: 'First body',
  second: 'Second body',
  swap: 'Swap',
  alone: 'One body alone',
  onlyDifferences: 'Only what differs',
  says: 'What each answers to the same question, from the law as the machine has it. Where the demand is the same, a different number of the rule is no difference.',
  noneKnown: 'No rule is known here.',
  differs: 'differs',
  same: 'the same',
  nothing: 'Nothing here differs.',
  question: 'Question',
  number: 'number not known',
})

export const SUBJECT_NAMES = words<Readonly<Record<Subject, string>>>({
  majorities: 'Members and majorities',
  quorum: 'Quorum',
  meetings: 'Meetings',
  floor: 'The floor',
  'points of order': 'Points of order and appeals',
  motions: 'Procedural motions',
  consensus: 'Consensus',
  voting: 'Voting',
  nature: 'What kind of matter, and how it is put',
  agenda: 'Agenda, and what a question is taken to be',
  proposals: 'Proposals and amendments',
  observers: 'Observers',
  officers: 'Officers and the Bureau',
  credentials: 'Credentials',
})

const ASKED = words<Readonly<Record<Exclude<Asked['of'], 'matter' | 'motion' | 'nature' | 'slot'>, string>>>({
  members: 'Entitled to vote',
  reading: 'Two thirds is read as',
  order: 'Order of the motions',
  replies: 'Replies on one item at a meeting',
  division: 'Who may speak on a division that is opposed',
  reconsideration: 'Who may speak on reconsidering',
  offices: 'Officers elected at the opening',
  'per group': 'Officers of each regional group',
  issuers: 'Who signs credentials',
})

export const askedInWords = (asked: Asked): string => {
  switch (asked.of) {
    case 'matter':
      return phrase(asked.label)
    case 'motion':
      return say`Motion for ${MOTION_NAMES[asked.motion]}`
    case 'nature':
      return say`${capital(KIND_NAMES[asked.kind])} is taken to be`
    case 'slot':
      return capital(SLOT_NAMES[asked.slot])
    default:
      return ASKED[asked.of]
  }
}

const SHARES = words<Readonly<Record<string, string>>>({
  'at least 1/2': 'at least half',
  'at least 1/3': 'at least one third',
  'at least 2/3': 'at least two thirds',
  'at least 1/4': 'at least one quarter',
  'at least 3/4': 'at least three quarters',
  'more than 1/2': 'more than half',
  'more than 1/3': 'more than one third',
  'more than 2/3': 'more than two thirds',
  'more than 1/4': 'more than one quarter',
  'more than 3/4': 'more than three quarters',
})

const shareInWords = ({ numerator, denominator, comparison }: Share): string => {
  const share = SHARES[`${comparison} ${numerator}/${denominator}`]
  if (share !== undefined) return share
  return comparison === 'at least'
    ? say`at least ${numerator} of ${denominator}`
    : say`more than ${numerator} of ${denominator}`
}

const quorumInWords = ({ share, of }: Quorum, { member }: RuleSet): string => {
  const least = capital(shareInWords(share))
  return of === 'members' ? say`${least} of all ${phrase(member.many)}` : say`${least} of those taking part`
}

const READINGS = words<Readonly<Record<TwoThirdsReading, string>>>({
  'at least': '“at least two thirds”',
  'more than': '“more than two thirds”',
})

const ROLES = words<Readonly<Record<Role, string>>>({
  president: 'whoever presides',
  secretariat: 'the secretariat',
  bureau: 'the Bureau',
  party: 'a member',
  'regional organization': 'a regional organization',
  signatory: 'a signatory',
  observer: 'an observer',
  organization: 'an organization',
})

/** Things side by side in one cell. */
const beside = (parts: readonly string[]): string => parts.reduce((said, part) => say`${said}; ${part}`)

const speakersInWords = ({ inFavour, against }: Speakers): string =>
  inFavour + against === 0
    ? phrase('nobody beside the mover')
    : list([
        ...(inFavour === 0 ? [] : [say`${inWords(inFavour)} in favour`]),
        ...(against === 0 ? [] : [say`${inWords(against)} against`]),
      ])

const requirementInWords = ({ requires }: SlotAnswer, has: Extract<Has, { of: 'slot' }>, ruleSet: RuleSet): string => {
  switch (requires.family) {
    case 'quorum':
      return quorumInWords(requires.quorum, ruleSet)
    case 'notice':
      return say`Announced at least ${counted(requires.days, 'day', 'days')} before`
    case 'majority':
      if (requires.matter === 'of question') return phrase('The majority that the question itself needs')
      return has.needs === null ? phrase('A majority') : capital(majorityInWords(has.needs.majority, ruleSet))
    case 'condition':
      return phrase('Provided for')
    case 'nothing':
      return phrase('Free: no condition is set')
  }
}

/** Each role in words, in the order of the words. */
const rolesInWords = (by: readonly Role[]): string => list(by.map((role) => ROLES[role]).toSorted())

const motionsInWords = (motions: readonly MotionKind[]): string =>
  beside(motions.map((kind, place) => `${place + 1}. ${MOTION_NAMES[kind]}`))

/** What a body has, in a few words. */
export const hasInWords = (has: Has, ruleSet: RuleSet): string => {
  switch (has.of) {
    case 'number':
      return String(has.number)
    case 'reading':
      return READINGS[has.reading]
    case 'matter': {
      const { majority, veto, onTie } = has.matter
      return beside([
        capital(majorityInWords(majority, ruleSet)),
        ...(veto ? [phrase('certain negative votes bar it')] : []),
        ...(onTie === undefined ? [] : [TIE_WORDS[onTie]]),
      ])
    }
    case 'motion': {
      const speakers = capital(speakersInWords(has.motion.speakers))
      return has.needs === null ? speakers : beside([speakers, majorityInWords(has.needs.majority, ruleSet)])
    }
    case 'order':
      return has.motions.length === 0 ? phrase('No motion is known') : capital(motionsInWords(has.motions))
    case 'speakers':
      return capital(speakersInWords(has.speakers))
    case 'nature':
      return phrase(has.label)
    case 'offices':
      return beside(
        Object.entries(has.offices).map(([office, count]) => say`${capital(phrase(office))}: ${String(count)}`),
      )
    case 'list':
      return capital(list(has.items.map(phrase)))
    case 'slot': {
      const { by } = has.answer
      const required = requirementInWords(has.answer, has, ruleSet)
      return by === undefined ? required : say`${required}: ${rolesInWords(by)}`
    }
  }
}

/** "47 of 132 questions are answered otherwise." */
export const differing = (count: number, all: number): string =>
  say`${count} of ${all} questions are answered otherwise, or by one alone.`
