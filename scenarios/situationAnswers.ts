/**
 * What the rules in hand say of a situation, beside what was really ruled. Derived from rules and machines; the document
 * holds only what was ruled.
 */
import type { Input } from '#machines/input'
import type { ConferenceEvent } from '#machines/events'
import { explain, type ConferenceSnapshot } from '#machines/explain'
import { replay, start, step as stepFrom, type Step } from '#machines/replay'
import { amend } from '#rules/amend'
import { decide, type Decision } from '#rules/decide'
import type { Verdict } from '#rules/judge'
import { quorumBase, quorumMet, quorumNeeded } from '#rules/quorum'
import type { Quorum, RuleSet } from '#rules/ruleSet'
import type { Tally } from '#rules/tally'
import { RESULTS, resultOf } from './lessonOptions.ts'
import { QUORUMS, RULINGS, TURNS } from './situationKinds.ts'
import type { SituationAsk, SituationMachine, ToldTally } from './situationSchema.ts'

/** An act tried where it was asked about: what the machine does with it, and what bars it. */
export interface Tried {
  readonly id: string
  readonly step: Step
  readonly bars: readonly Verdict[]
}

/** A quorum worked out: how many of whom are needed, and how many were there. */
export interface QuorumWorkedOut {
  readonly rule: string | null
  readonly quorum: Quorum
  readonly whole: number
  readonly need: number
  readonly have: number
  readonly to: 'open' | 'decide'
}

/** What the answer stands on. */
export type Ground =
  | { readonly kind: 'act'; readonly tried: Tried }
  | { readonly kind: 'first'; readonly tried: readonly Tried[] }
  | { readonly kind: 'carries'; readonly decision: Decision }
  /** `decision`: on the question whether the ruling is overruled, whichever way it was put. */
  | { readonly kind: 'ruling'; readonly decision: Decision; readonly turned: boolean }
  | { readonly kind: 'quorum'; readonly found: QuorumWorkedOut }

/** Where what was ruled is not what the rule says. */
export type Difference =
  | { readonly of: 'answer'; readonly ruled: string; readonly rule: string }
  | { readonly of: 'counted' | 'need'; readonly ruled: number; readonly rule: number }

export interface SituationOption {
  readonly id: string
  /** The rules in hand say so. */
  readonly right: boolean
  /** It was really ruled so. */
  readonly ruled: boolean
}

export interface Worked {
  readonly options: readonly SituationOption[]
  readonly right: string
  /** Null where the source tells of no ruling. */
  readonly ruled: string | null
  readonly ground: Ground
  readonly differences: readonly Difference[]
}

/** The answer; or, for whoever writes situations, why there is none. */
export type Working = { readonly ok: true; readonly worked: Worked } | { readonly ok: false; readonly says: string }

const failed = (says: string): Working => ({ ok: false, says })

/** The law as it stood: with the members of the day, where their number is given. */
export const lawOf = ({ members }: SituationMachine, ruleSet: RuleSet): RuleSet =>
  members === undefined ? ruleSet : amend(ruleSet, [{ parameter: 'members', value: members.count }])

/** The room that the acts are done in: where no number is given, all members take part, and all are there. */
export const roomOf = (machine: SituationMachine, ruleSet: RuleSet): Input => {
  const law = lawOf(machine, ruleSet)
  const participating = machine.participating?.count ?? law.members.count
  return { ruleSet: law, participants: machine.people, participating, present: machine.present?.count ?? participating }
}

/** The situation after this act: null for before the first; undefined where there is no such act. */
const placeAfter = (
  machine: SituationMachine,
  ruleSet: RuleSet,
  after: string | null,
): ConferenceSnapshot | undefined => {
  const room = roomOf(machine, ruleSet)
  const last = machine.acts.findIndex(({ id }) => id === after)
  if (after === null) return start(room)
  if (last === -1) return undefined
  const done = machine.acts.slice(0, last + 1).map(({ event }) => event)
  return replay(room, done).at(-1)?.snapshot
}

const tryAct = (from: ConferenceSnapshot, id: string, event: ConferenceEvent): Tried => {
  const step = stepFrom(from, event)
  return { id, step, bars: step.accepted ? [] : explain(from, event).filter(({ holds }) => !holds) }
}

/** The votes as they can be decided: of abstentions that the source does not give, none is needed. */
const tallyOf = ({ inFavour, against, abstaining }: ToldTally): Tally => ({
  inFavour,
  against,
  abstaining: abstaining ?? 0,
})

interface Result {
  readonly ids: readonly string[]
  readonly right: string
  readonly ground: Ground
  readonly numbers?: readonly Difference[]
}

const found = ({ ids, right, ground, numbers = [] }: Result, ruled: string | null): Working => ({
  ok: true,
  worked: {
    options: ids.map((id) => ({ id, right: id === right, ruled: id === ruled })),
    right,
    ruled,
    ground,
    differences: [
      ...(ruled === null || ruled === right ? [] : [{ of: 'answer' as const, ruled, rule: right }]),
      ...numbers,
    ],
  },
})

type AskOf<Kind extends SituationAsk['kind']> = Extract<SituationAsk, { kind: Kind }>

const workAct = (ask: AskOf<'act'>, from: ConferenceSnapshot): Working => {
  const tried = tryAct(from, ask.id, ask.event)
  const right = tried.step.accepted ? 'in order' : 'not in order'
  return found({ ids: TURNS, right, ground: { kind: 'act', tried } }, ask.ruled)
}

const workFirst = (ask: AskOf<'first'>, from: ConferenceSnapshot): Working => {
  const tried = ask.options.map(({ id, event }) => tryAct(from, id, event))
  const [only, ...others] = tried.filter(({ step }) => step.accepted)
  if (only === undefined || others.length > 0)
    return failed(`expected one option in order, found ${only === undefined ? 'none' : others.length + 1}`)
  return found({ ids: tried.map(({ id }) => id), right: only.id, ground: { kind: 'first', tried } }, ask.ruled)
}

const workCarries = (ask: AskOf<'carries'>, law: RuleSet): Working => {
  const decided = decide(law, { matter: ask.matter, tally: tallyOf(ask.tally) })
  if (!decided.ok)
    return failed(decided.problems.map(({ field, expected }) => `${field}: expected ${expected}`).join('; '))
  const { majority, outcome } = decided.value
  if (ask.tally.abstaining === null && majority.base !== 'present and voting')
    return failed('the abstentions are not given, and this majority depends on them')
  const numbers = (['counted', 'need'] as const).flatMap((of): readonly Difference[] => {
    const given = ask[of]
    return given === undefined || given === majority[of] ? [] : [{ of, ruled: given, rule: majority[of] }]
  })
  const ground: Ground = { kind: 'carries', decision: decided.value }
  return found({ ids: RESULTS, right: resultOf(outcome), ground, numbers }, ask.ruled)
}

/** The question of an appeal is whether the ruling is overruled; where the vote was on keeping it, its sides are turned. */
const workRuling = (ask: AskOf<'ruling'>, law: RuleSet): Working => {
  const given = tallyOf(ask.tally)
  const turned = ask.put === 'keep'
  const tally = turned ? { ...given, inFavour: given.against, against: given.inFavour } : given
  const decided = decide(law, { matter: 'appeal', tally })
  if (!decided.ok) return failed('this body has no rule on appeals in hand')
  const right = decided.value.outcome === 'carried' ? 'overruled' : 'stands'
  return found({ ids: RULINGS, right, ground: { kind: 'ruling', decision: decided.value, turned } }, ask.ruled)
}

const workQuorum = (ask: AskOf<'quorum'>, machine: SituationMachine, ruleSet: RuleSet): Working => {
  const { ruleSet: law, participating } = roomOf(machine, ruleSet)
  const answer = law.slots[`quorum.${ask.to}`]
  if (answer === null || answer.requires.family !== 'quorum') return failed('this body has no quorum in hand')
  const { quorum } = answer.requires
  const attendance = { members: law.members.count, participating }
  const whole = quorumBase(quorum, attendance)
  const need = quorumNeeded(quorum, attendance)
  if (whole === null || need === null) return failed('nobody knows what the quorum is a share of')
  const right = quorumMet(quorum, attendance, ask.present) === true ? 'quorum' : 'no quorum'
  const worked = { rule: answer.rule, quorum, whole, need, have: ask.present, to: ask.to }
  return found({ ids: QUORUMS, right, ground: { kind: 'quorum', found: worked } }, ask.ruled)
}

/** Works out one question of a situation under these rules. */
export const workOut = (ask: SituationAsk, machine: SituationMachine, ruleSet: RuleSet): Working => {
  switch (ask.kind) {
    case 'act':
    case 'first': {
      const from = placeAfter(machine, ruleSet, ask.after)
      if (from === undefined) return failed(`no act "${ask.after}"`)
      return ask.kind === 'act' ? workAct(ask, from) : workFirst(ask, from)
    }
    case 'carries':
      return workCarries(ask, lawOf(machine, ruleSet))
    case 'ruling':
      return workRuling(ask, lawOf(machine, ruleSet))
    case 'quorum':
      return workQuorum(ask, machine, ruleSet)
  }
}
