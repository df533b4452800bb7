/** How the President can answer a request, or rule on a point of order: rightly, and as is often done. */
import type { ConferenceEvent } from '#machines/events'
import type { Slot } from '#rules/slots'
import type { Random } from '#src/drills/random.ts'
import { barring, isRule, scriptFor, standing, WRONG } from './options.ts'
import type { Room } from './room.ts'
import { PRESIDENT } from './setup.ts'
import type { Doing, Option } from './turn.ts'
import { GRANT, REFUSE, RULE } from './words.ts'

/** Rules that a request is often thought to fall under. */
const OFTEN: readonly Slot[] = [
  'floor.request',
  'motion.move',
  'vote.conduct',
  'point.raise',
  'vote.request',
  'consensus.first',
  'amendment.move',
  'division.move',
  'competence.question',
  'reply.accord',
  'list.close',
  'debate.open',
  'quorum.decide',
  'nature.assert',
  'rollCall.ask',
  'vote.statement',
  'reconsideration.move',
]

/** To grant what is asked for, or to refuse it under one of a few rules. */
export const requestOptions = (room: Room, event: ConferenceEvent, random: Random): readonly Option[] => {
  const { ruleSet } = room.setup
  const inOrder = room.allows(event)
  const { because, rules } = barring(room, event)
  const often = [...new Set(OFTEN.map((slot) => ruleSet.slots[slot]?.rule ?? null).filter(isRule))]
  const others = random.shuffled(often.filter((rule) => !rules.includes(rule)))
  const [own] = rules
  const refusals = [...(own === undefined ? [] : [own]), ...others].slice(0, WRONG)
  const grant: Option = {
    id: 'grant',
    text: GRANT.text,
    lines: [],
    script: inOrder ? scriptFor(room, event) : null,
    right: inOrder,
    because: inOrder ? GRANT.right : because,
    rules: inOrder ? standing(room, event).rules : rules,
    doing: { does: 'grant' },
  }
  const refuse = (rule: string): Option => ({
    id: `refuse/${rule}`,
    text: REFUSE.text(ruleSet, rule),
    lines: [],
    script: REFUSE.script(rule),
    right: rule === own,
    because: inOrder ? REFUSE.inOrder : rule === own ? because : REFUSE.otherRule(because),
    rules: inOrder ? grant.rules : rules,
    doing: { does: 'refuse', rule },
  })
  return [grant, ...refusals.toSorted((one, other) => order(one) - order(other)).map(refuse)]
}

/** Rules in the order of the book: where their numbers say nothing, as they came. */
const order = (rule: string): number => Number(/\d+/.exec(rule)?.[0] ?? 0)

/** To uphold a point of order or not. The point says that the ruling before it was wrong. */
export const rulingOptions = (
  room: Room,
  event: ConferenceEvent,
  granted: boolean,
  inOrder: boolean,
  reason: Pick<Option, 'because' | 'rules'>,
): readonly Option[] => {
  const well = granted !== inOrder
  const because = inOrder ? GRANT.right : reason.because
  const option = (upheld: boolean, text: string): Option => {
    const doing: Doing = { does: 'rule', upheld }
    const ruling: ConferenceEvent = { type: 'point.rule', by: PRESIDENT, in: event.in, upheld }
    return {
      id: upheld ? 'upheld' : 'not upheld',
      text,
      lines: [],
      script: scriptFor(room, ruling),
      right: upheld === well,
      because,
      rules: reason.rules,
      doing,
    }
  }
  return [option(true, granted ? RULE.upheldGranted : RULE.upheldRefused), option(false, RULE.notUpheld)]
}
