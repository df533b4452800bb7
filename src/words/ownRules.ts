/** Rules that a scenario changes, in words: what holds here, and what the body's own rules have instead. */
import { phrase, say, words } from '#src/language/say.ts'
import type { RuleChange } from '#rules/amend'
import type { Decision } from '#rules/decide'
import type { Base, Majority, Quorum, RuleSet, Share } from '#rules/ruleSet'

export const OWN_RULES = words({
  instead: 'instead of',
  none: 'no rule that is known',
  twoThirds: 'Two thirds is read as',
  members: 'Members',
  open: 'Quorum to open',
  decide: 'Quorum to decide',
  rule: (number: string): string => say`rule ${number}`,
  onFloor: 'This scenario is played under changed rules:',
  inVote: 'This vote is decided under changed rules:',
  inBook: (title: string): string => say`In “${title}”, on the Floor, some of these rules are changed:`,
})

const FRACTIONS = words<Readonly<Record<string, string>>>({
  '1/4': 'a quarter',
  '1/3': 'a third',
  '1/2': 'half',
  '2/3': 'two thirds',
  '3/4': 'three quarters',
})

const shareInWords = ({ numerator, denominator, comparison }: Share): string =>
  say`${phrase(comparison)} ${FRACTIONS[`${numerator}/${denominator}`] ?? say`${numerator} in ${denominator}`}`

/** "at least a third of those taking part" */
export const quorumInWords = ({ share, of }: Quorum): string =>
  of === 'members' ? say`${shareInWords(share)} of the members` : say`${shareInWords(share)} of those taking part`

const BASES = words<Readonly<Record<Base, string>>>({
  'present and voting': 'of those present and voting',
  present: 'of those present',
  members: 'of the members',
})
const KINDS = words<Readonly<Record<Exclude<Majority['kind'], 'fixed'>, string>>>({
  simple: 'a simple majority',
  'two-thirds': 'two thirds',
  'three-quarters': 'three quarters',
})

/** "two thirds of those present and voting" */
export const majorityInWords = (majority: Majority): string =>
  majority.kind === 'fixed'
    ? say`${majority.votes} votes in favour`
    : say`${KINDS[majority.kind]} ${BASES[majority.of]}`

/** One thing that is otherwise here. */
export interface Difference {
  readonly what: string
  readonly here: string
  readonly instead: string
  /** The body's rule that it departs from, where one is known. */
  readonly rule: string | null
}

const quorumOf = ({ slots }: RuleSet, slot: 'quorum.open' | 'quorum.decide'): string => {
  const requires = slots[slot]?.requires
  return requires?.family === 'quorum' ? quorumInWords(requires.quorum) : OWN_RULES.none
}

const differenceOf = (body: RuleSet, change: RuleChange): Difference => {
  switch (change.parameter) {
    case 'two-thirds reading':
      return { what: OWN_RULES.twoThirds, here: phrase(change.value), instead: phrase(body.twoThirds), rule: null }
    case 'members':
      return { what: OWN_RULES.members, here: String(change.value), instead: String(body.members.count), rule: null }
    case 'quorum.open':
    case 'quorum.decide':
      return {
        what: change.parameter === 'quorum.open' ? OWN_RULES.open : OWN_RULES.decide,
        here: quorumInWords(change.value),
        instead: quorumOf(body, change.parameter),
        rule: body.slots[change.parameter]?.rule ?? null,
      }
    case 'majority': {
      const known = body.matters[change.matter]
      return {
        what: phrase(known?.label ?? change.matter),
        here: majorityInWords(change.value),
        instead: known === undefined ? OWN_RULES.none : majorityInWords(known.majority),
        rule: known?.rule ?? null,
      }
    }
  }
}

/** What is otherwise than in the body's own rules; a change that changes nothing is none. */
export const differencesFrom = (body: RuleSet, changes: readonly RuleChange[]): readonly Difference[] =>
  changes.map((change) => differenceOf(body, change)).filter(({ here, instead }) => here !== instead)

/** "Quorum to decide: at least a third of those taking part, instead of more than half of the members (rule 41)" */
export const differenceInWords = ({ what, here, instead, rule }: Difference): string =>
  rule === null
    ? say`${what}: ${here}, instead of ${instead}`
    : say`${what}: ${here}, instead of ${instead} (${OWN_RULES.rule(rule)})`

/** Whether a change bears on the majority of a vote, and whether on its quorum. */
export const BEARS: Readonly<Record<'majority' | 'quorum', (change: RuleChange, decision: Decision) => boolean>> = {
  majority: (change, { matter, majority: { kind, base } }) => {
    switch (change.parameter) {
      case 'majority':
        return change.matter === matter
      case 'two-thirds reading':
        return kind === 'two-thirds'
      case 'members':
        // A number of votes stays what it is, of however many members.
        return base === 'members' && kind !== 'fixed'
      case 'quorum.open':
      case 'quorum.decide':
        return false
    }
  },
  quorum: ({ parameter }, { quorum }) =>
    parameter === 'quorum.decide' || (parameter === 'members' && quorum?.of === 'members'),
}

/** Of the changes, those that a vote turns on. */
export const bearingOn = (changes: readonly RuleChange[], decision: Decision): readonly RuleChange[] =>
  changes.filter((change) => BEARS.majority(change, decision) || BEARS.quorum(change, decision))
