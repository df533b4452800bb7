/** What must be done next: the acts that the state calls for, beside others that may be done or may not. */
import { inEnglish, phrase, say } from '#src/language/say.ts'
import { conceivable, dueAt } from '#machines/acts'
import type { Context } from '#machines/context'
import type { ConferenceEvent, EventType } from '#machines/events'
import { nameOfAct } from '#src/words/actNames.ts'
import { isAtHome } from './home.ts'
import { barReason, judged, permittedReason, type Judged } from './judging.ts'
import { points, rightly, wrongly, type Maker } from './making.ts'
import { openingNamed, voteNamed } from './named.ts'
import type { Random } from './random.ts'
import { situationAnywhere } from './situations.ts'
import { Actor, actTold, whereTold } from './tellAct.ts'
import { isOpening, sentencesOf, tell, weightOf } from './tell.ts'

/** Acts of which one way is as good as another: what is ruled, or how the ballots fall, is not asked. */
const saidShortly = (context: Context, event: ConferenceEvent): string => {
  switch (event.type) {
    case 'point.rule':
    case 'election.ballot':
      return `${nameOfAct(event.type)}${whereTold(context, event)}`
    case 'meeting.open':
      return openingNamed(context, event.number, event.in)
    case 'ballots.cast':
      return `${say`report the ballots of ${voteNamed(context, event.on)}`}${whereTold(context, event)}`
    case 'ballots.correct':
      return `${say`correct the ballots of ${voteNamed(context, event.on)}`}${whereTold(context, event)}`
    default:
      return actTold(context, event)
  }
}

const textOf = (context: Context, event: ConferenceEvent): string =>
  say`${Actor(context, event)}: ${saidShortly(context, event)}`

/** Presence and the roll are no acts of business that wait for their turn. */
const NOT_ASKED: ReadonlySet<EventType> = new Set([
  'presence.establish',
  'delegations.arrive',
  'delegations.leave',
  'roll.answer',
  'rules.recall',
])

interface Said {
  readonly text: string
  readonly act: Judged
}

const MOST_RIGHT = 2
const MOST_WRONG = 3

/** Acts in the words of an option; of those said alike (in English, so that every language asks the same), one that is in order, where there is one. */
const said = (context: Context, acts: readonly Judged[]): readonly Said[] => {
  const found = new Map<string, Said>()
  for (const act of acts) {
    const alike = inEnglish(() => textOf(context, act.event))
    if (found.get(alike)?.act.permitted !== true) found.set(alike, { text: textOf(context, act.event), act })
  }
  return [...found.values()]
}

const idOf = ({ event }: Judged, index: number): string => `${event.type}-${index + 1}`

/** Of what may be done and need not, so much is offered: it is the better trap than what may not be done at all. */
const wrongOnes = (all: readonly Said[], traps: number, random: Random): readonly Said[] => {
  const may = random.shuffled(all.filter(({ act }) => act.permitted))
  const mayNot = random.shuffled(all.filter(({ act }) => !act.permitted))
  const wrong = [...may.slice(0, traps), ...mayNot].slice(0, MOST_WRONG)
  return wrong.length === 0 ? may.slice(0, 1) : wrong
}

export const mustDoNext: Maker = (law, random, level) => {
  const { snapshot, acts } = situationAnywhere(law, random, (here) => dueAt(here).size > 0)
  const { context } = snapshot
  const due = dueAt(snapshot)
  if (due.size === 0) return null
  const names = { question: 'matter', vote: 'vote', in: context.sitting[0] ?? 'plenary', meeting: context.meetings + 1 }
  const also = conceivable(context, names).filter((event) => isAtHome(law, context.participants, event))
  const thought = [...acts, ...also].filter(({ type }) => !NOT_ASKED.has(type))
  const each = [...new Map(thought.map((event) => [JSON.stringify(event), event])).values()]
  const must = said(
    context,
    each.filter(({ type }) => due.has(type)).map((event) => judged(snapshot, event)),
  )
    .filter(({ act }) => act.permitted)
    .slice(0, level === 1 ? 1 : MOST_RIGHT)
  if (must.length === 0 || must.some(({ act }) => act.rules.length === 0)) return null
  const others = random
    .shuffled(each.filter(({ type }) => !due.has(type)))
    .slice(0, 6 + 2 * level)
    .map((event) => judged(snapshot, event))
    .filter(({ bar, rules }) => rules.length > 0 && bar?.bar !== 'no-rule')
  const question = phrase('Which of these must be done next, so that the matter goes on?')
  // What the situation itself makes hard; as many traps come to it as the level asks.
  const weight = weightOf(sentencesOf(snapshot, question, false))
  const busy = points(weight >= 3, weight >= 6, must.length > 1, context.motions.length > 1, context.order !== 'quiet')
  const wrong = wrongOnes(said(context, others), Math.max(level - busy, 0), random)
  if (wrong.length === 0) return null
  const { ruleSet } = context
  const options = [
    ...must.map(({ text, act }, index) => {
      const { because, rules } = permittedReason(act, ruleSet)
      return rightly(idOf(act, index), text, { because: say`This is what is waited for. ${because}`, rules })
    }),
    ...wrong.map(({ text, act }, index) => {
      if (act.bar !== null) return wrongly(idOf(act, index), text, barReason(act.bar, ruleSet))
      const { rules } = permittedReason(act, ruleSet)
      return wrongly(idOf(act, index), text, {
        because: phrase('This may be done, but need not: it does not move the matter on.'),
        rules,
      })
    }),
  ]
  return {
    situation: tell(
      snapshot,
      `${question} ${options.map(({ text }) => text).join(' ')}`,
      [...must, ...wrong].some(({ act }) => isOpening(act.event)),
    ),
    question,
    options: random.shuffled(options),
    hardness: busy + wrong.filter(({ act }) => act.permitted).length,
  }
}
