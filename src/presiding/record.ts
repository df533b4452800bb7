/** The record of a meeting: its report in numbered paragraphs, the rulings, and where history turned. From the log alone. */
import { putOf } from '#machines/questions'
import { titleOf } from '#src/words/acts.ts'
import { questionTitle } from '#src/words/decisions.ts'
import { announcementOf, inOneBreath } from '#src/words/announcement.ts'
import { bodyIn } from '#src/words/told.ts'
import { compared, type Turned } from './compare.ts'
import type { Meeting } from './meeting.ts'
import { pastOf, RECORD, refusedInWords, type Telling } from './recordWords.ts'
import type { Entry, Option, Ruling, TurnKind } from './turn.ts'

export interface RulingInRecord {
  readonly kind: TurnKind
  /** What a delegate said, or what was asked of the President. */
  readonly asked: string
  readonly by: string | null
  readonly ruled: string
  readonly right: boolean
  readonly because: string
  readonly rules: readonly string[]
  /** What the machine would have done. */
  readonly wouldHave: string
}

export interface MeetingRecord {
  readonly title: string
  /** Each a paragraph; they are numbered from 1. */
  readonly paragraphs: readonly string[]
  readonly rulings: readonly RulingInRecord[]
  /** Decisions that the President was asked for; and those that were right at the first try. */
  readonly decisions: number
  readonly right: number
  readonly turned: Turned
}

export const tellingOf = ({ setup, snapshot, told }: Meeting): Telling => ({
  people: snapshot.context.participants,
  told,
  ruleSet: setup.ruleSet,
})

export const rulingsIn = (log: readonly Entry[]): readonly Ruling[] =>
  log.flatMap((entry) => (entry.kind === 'ruling' ? [entry.ruling] : []))

const ofRuling = ({ turn, chosen }: Ruling, { people }: Telling): string | null => {
  if (turn.kind === 'ruling')
    return chosen.doing.does === 'rule' && chosen.doing.upheld ? RECORD.upheld : RECORD.notUpheld
  if (turn.kind === 'request' && chosen.doing.does === 'refuse' && turn.risen !== null)
    return refusedInWords(people, turn.risen.by, turn.risen.says, chosen.doing.rule)
  return null
}

/** One entry of the log as a paragraph; null for what is told with another, or never happened. */
export const paragraphOf = (entry: Entry, meeting: Meeting): string | null => {
  const telling = tellingOf(meeting)
  const { ruleSet } = meeting.setup
  switch (entry.kind) {
    case 'request':
      return null
    case 'ruling':
      return ofRuling(entry.ruling, telling)
    case 'aftermath':
      return entry.what === 'passed over' ? RECORD.passedOver : null
    case 'act': {
      const { event, decision, votedAgain, before, deviates } = entry.step
      if (event.type === 'result.announce') {
        const put = before.context.votes[event.on]?.put
        if (put === undefined || decision === null) return null
        const question = RECORD.voted(bodyIn(ruleSet), questionTitle(put, telling.people, telling.told))
        return `${question} ${inOneBreath(announcementOf(put, decision, votedAgain, ruleSet, telling.people, telling.told))}`
      }
      if (putOf(event) !== null && event.type !== 'appeal.raise') return null
      const says = pastOf(event, telling)
      // What else would be told with another act is told by itself where it was out of order.
      if (deviates) return `${says ?? `${titleOf(event, telling.people, telling.told)}.`} ${RECORD.deviation}`
      return says
    }
  }
}

/** All that was said: of a result, its four parts. */
const whole = ({ lines, text }: Option): string => [...lines, text].join(' ')

const rulingInRecord = ({ turn, chosen, best }: Ruling): RulingInRecord => ({
  kind: turn.kind,
  asked: turn.risen?.says ?? turn.asks,
  by: turn.risen?.by ?? null,
  ruled: whole(chosen),
  right: chosen.right,
  because: chosen.right ? best.because : chosen.because,
  rules: chosen.rules,
  wouldHave: whole(best),
})

export const recordOf = (meeting: Meeting): MeetingRecord => {
  const rulings = rulingsIn(meeting.log)
  const firsts = new Map<string, Ruling>()
  for (const ruling of rulings) if (!firsts.has(ruling.turn.key)) firsts.set(ruling.turn.key, ruling)
  return {
    title: RECORD.title(meeting.setup.ruleSet.body),
    paragraphs: meeting.log.flatMap((entry) => paragraphOf(entry, meeting) ?? []),
    rulings: rulings.map(rulingInRecord),
    decisions: firsts.size,
    right: [...firsts.values()].filter(({ chosen }) => chosen.right).length,
    turned: compared(meeting),
  }
}
