/** What two bodies side by side say. English. */
import type { MotionKind, Quorum, Role, RuleSet, Share, SlotAnswer, Speakers } from '#rules/ruleSet'
import { capital, counted, inWords, list } from '#src/words/language.ts'
import { TIE_WORDS } from '#src/words/decisions.ts'
import { SLOT_NAMES } from '../slotNames.ts'
import { KIND_NAMES, majorityInWords, MOTION_NAMES } from '../words.ts'
import type { Asked, Has } from './beside.ts'
import type { Subject } from './subjects.ts'

export const BESIDE = {
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
} as const

export const SUBJECT_NAMES: Readonly<Record<Subject, string>> = {
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
}

const ASKED: Readonly<Record<Exclude<Asked['of'], 'matter' | 'motion' | 'nature' | 'slot'>, string>> = {
  members: 'Entitled to vote',
  reading: 'Two thirds is read as',
  order: 'Order of the motions',
  replies: 'Replies on one item at a meeting',
  division: 'Who may speak on a division that is opposed',
  reconsideration: 'Who may speak on reconsidering',
  offices: 'Officers elected at the opening',
  'per group': 'Officers of each regional group',
  issuers: 'Who signs credentials',
}

export const askedInWords = (asked: Asked): string => {
  switch (asked.of) {
    case 'matter':
      return asked.label
    case 'motion':
      return `Motion for ${MOTION_NAMES[asked.motion]}`
    case 'nature':
      return `${capital(KIND_NAMES[asked.kind])} is taken to be`
    case 'slot':
      return capital(SLOT_NAMES[asked.slot])
    default:
      return ASKED[asked.of]
  }
}

const FRACTIONS: Readonly<Record<string, string>> = {
  '1/2': 'half',
  '1/3': 'one third',
  '2/3': 'two thirds',
  '1/4': 'one quarter',
  '3/4': 'three quarters',
}

const shareInWords = ({ numerator, denominator, comparison }: Share): string =>
  `${comparison} ${FRACTIONS[`${numerator}/${denominator}`] ?? `${numerator} of ${denominator}`}`

const quorumInWords = ({ share, of }: Quorum, { member }: RuleSet): string =>
  `${capital(shareInWords(share))} of ${of === 'members' ? `all ${member.many}` : 'those taking part'}`

const ROLES: Readonly<Record<Role, string>> = {
  president: 'whoever presides',
  secretariat: 'the secretariat',
  bureau: 'the Bureau',
  party: 'a member',
  'regional organization': 'a regional organization',
  signatory: 'a signatory',
  observer: 'an observer',
  organization: 'an organization',
}

const speakersInWords = ({ inFavour, against }: Speakers): string =>
  inFavour + against === 0
    ? 'nobody beside the mover'
    : list([
        ...(inFavour === 0 ? [] : [`${inWords(inFavour)} in favour`]),
        ...(against === 0 ? [] : [`${inWords(against)} against`]),
      ])

const requirementInWords = ({ requires }: SlotAnswer, has: Extract<Has, { of: 'slot' }>, ruleSet: RuleSet): string => {
  switch (requires.family) {
    case 'quorum':
      return quorumInWords(requires.quorum, ruleSet)
    case 'notice':
      return `Announced at least ${counted(requires.days, 'day', 'days')} before`
    case 'majority':
      if (requires.matter === 'of question') return 'The majority that the question itself needs'
      return has.needs === null ? 'A majority' : capital(majorityInWords(has.needs.majority, ruleSet))
    case 'condition':
      return 'Provided for'
    case 'nothing':
      return 'Free: no condition is set'
  }
}

const bySomebody = ({ by }: SlotAnswer): string =>
  by === undefined ? '' : `: ${list(by.map((role) => ROLES[role]).toSorted())}`

const motionsInWords = (motions: readonly MotionKind[]): string =>
  motions.map((kind, place) => `${place + 1}. ${MOTION_NAMES[kind]}`).join('; ')

/** What a body has, in a few words. */
export const hasInWords = (has: Has, ruleSet: RuleSet): string => {
  switch (has.of) {
    case 'number':
      return String(has.number)
    case 'reading':
      return `“${has.reading} two thirds”`
    case 'matter': {
      const { majority, veto, onTie } = has.matter
      return [
        capital(majorityInWords(majority, ruleSet)),
        ...(veto ? ['certain negative votes bar it'] : []),
        ...(onTie === undefined ? [] : [TIE_WORDS[onTie]]),
      ].join('; ')
    }
    case 'motion': {
      const needs = has.needs === null ? '' : `; ${majorityInWords(has.needs.majority, ruleSet)}`
      return `${capital(speakersInWords(has.motion.speakers))}${needs}`
    }
    case 'order':
      return has.motions.length === 0 ? 'No motion is known' : capital(motionsInWords(has.motions))
    case 'speakers':
      return capital(speakersInWords(has.speakers))
    case 'nature':
      return has.label
    case 'offices':
      return Object.entries(has.offices)
        .map(([office, count]) => `${capital(office)}: ${count}`)
        .join('; ')
    case 'list':
      return capital(list(has.items))
    case 'slot':
      return `${requirementInWords(has.answer, has, ruleSet)}${bySomebody(has.answer)}`
  }
}

/** "47 of 132 questions are answered otherwise." */
export const differing = (count: number, all: number): string =>
  `${count} of ${all} questions are answered otherwise, or by one alone.`
