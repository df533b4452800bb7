/** Why an act is in order here, or why not: the machine's transitions, judged by the rules they cite. */
import type { SnapshotFrom } from 'xstate'
import type { Bar } from '#rules/bars'
import { judge, type Verdict } from '#rules/judge'
import type { Slot } from '#rules/slots'
import { conference } from './conference.ts'
import type { TransitionMeta } from './conferenceSetup.ts'
import { factsOf } from './facts.ts'
import type { About } from './context.ts'
import { isQuestionAddressed, questionNamed } from './questions.ts'
import type { ConferenceEvent } from './events.ts'
import { foundingOf } from './founding.ts'
import { metaOf, rulesOf, waysOf, withDescendants } from './ways.ts'

export type ConferenceSnapshot = SnapshotFrom<typeof conference>

/** Conditions that every act in a meeting meets: cited only where they bar. */
const STANDING: ReadonlySet<Slot> = new Set([
  'session.open',
  'meeting.sitting',
  'chair.ruling',
  'chair.powers',
  'vote.conduct',
  'vote.inHand',
  'question.addressed',
  'question.new',
  'proposal.ready',
  'debate.open',
  'debate.notAdjourned',
  'observers.rights',
  'observers.present',
  'decisions.announced',
  'credentials.reported',
  'meeting.number',
  'meeting.alone',
  'meeting.last',
  'motion.none',
  'cost.stated',
  'proposal.order',
  'part.done',
  'part.operative',
  'competence.first',
  'amendment.done',
])

/** The slots worth naming to a reader: the standing ones only where there is nothing else. */
export const salient = (slots: readonly Slot[]): readonly Slot[] => {
  const particular = slots.filter((slot) => !STANDING.has(slot))
  return particular.length > 0 ? particular : slots.filter((slot) => slot === 'chair.powers')
}

/** The ways in which each act is done anywhere: the rules of each by these rules, so that no two are alike. */
const waysByEvent: ReadonlyMap<string, ReadonlyMap<string, readonly Slot[]>> = (() => {
  const ways = new Map<string, Map<string, readonly Slot[]>>()
  for (const way of withDescendants(conference.root).flatMap(({ transitions }) => [...transitions.values()].flat())) {
    const [known, rules] = [ways.get(way.eventType) ?? new Map<string, readonly Slot[]>(), rulesOf(way)]
    ways.set(way.eventType, known.set(rules.join(), rules))
  }
  return ways
})()

const waysAnywhere = (event: string): readonly (readonly Slot[])[] => [...(waysByEvent.get(event)?.values() ?? [])]

/** Every rule that an act stands on, wherever it may be done. */
export const standsOn = (event: string): readonly Slot[] => [...new Set(waysAnywhere(event).flat())]

/** Acts of a meeting's own, which it takes where no motion is pending. */
const OF_BUSINESS: ReadonlySet<string> = new Set(
  // Not its own events: what changes nothing is none of those, and a statement changes nothing.
  conference.getStateNodeById('conference.meeting.open.business').transitions.keys(),
)

const isBusinessOfMeeting = ({ type, in: body }: ConferenceEvent): boolean => body !== 'bureau' && OF_BUSINESS.has(type)

const notAtThisStage: Bar = 'not-at-this-stage'

const failuresIn = (verdicts: readonly Verdict[]): number => verdicts.filter(({ holds }) => !holds).length

const nearestOf = (ways: readonly (readonly Verdict[])[]): readonly Verdict[] =>
  ways.reduce((nearest, verdicts) => (failuresIn(verdicts) < failuresIn(nearest) ? verdicts : nearest))

/** Of the ways this state has to take the act: the one that is taken with those passed over, or the nearest miss. */
const explainHere = (ways: readonly (readonly Verdict[])[]): readonly Verdict[] => {
  const taken = ways.findIndex((verdicts) => failuresIn(verdicts) === 0)
  if (taken !== -1)
    return [
      ...new Map(
        ways
          .slice(0, taken + 1)
          .flat()
          // A way that this body does not know was not passed over.
          .filter(({ bar }) => bar !== 'no-rule')
          .map((verdict) => [verdict.slot, verdict]),
      ).values(),
    ]
  return nearestOf(ways)
}

/** Of a state's ways to take the act, those on the question that it names, where that is in hand in some region. */
const onWhatIsNamed = (
  { context }: ConferenceSnapshot,
  event: ConferenceEvent,
  ways: readonly TransitionMeta[],
): readonly TransitionMeta[] => {
  const named = questionNamed(context, event)
  const { observers, business } = context.inHand
  if (named !== observers && named !== business) return ways
  return ways.filter(
    ({ rules, ...about }) => !rules.includes('question.addressed') || isQuestionAddressed(context, event, about.region),
  )
}

/**
 * The verdicts on an act at this point: of the transitions that this state has for it, or, where it has none, of the
 * way in which it is done elsewhere that is nearest; if some such way is free, the act is simply not at its stage.
 */
export const explain = (snapshot: ConferenceSnapshot, event: ConferenceEvent): readonly Verdict[] => {
  const { ruleSet } = snapshot.context
  const judged = (slots: readonly Slot[], about: About = {}): readonly Verdict[] => {
    const facts = factsOf(snapshot.context, event, about)
    return slots.map((slot) => judge(ruleSet, slot, facts))
  }
  const here = onWhatIsNamed(snapshot, event, waysOf(snapshot, event.type).map(metaOf))
  if (here.length > 0) return explainHere(here.map(({ rules, ...about }) => judged(rules, about)))
  const failing = nearestOf(waysAnywhere(event.type).map((rules) => judged(rules))).filter(({ holds }) => !holds)
  if (failing.length > 0) return failing
  // While a motion is pending the business of a meeting waits: by the rule on motions, and not by the act's own.
  const waits = snapshot.context.motions.length > 0 && isBusinessOfMeeting(event)
  return judged(waits ? ['motion.none'] : foundingOf(event.type).slice(0, 1)).map((verdict) => ({
    ...verdict,
    holds: false,
    bar: notAtThisStage,
    act: event.type,
  }))
}
