/** Who may do this here? Each person in the room tries the act before the machine; several may be right. */
import { say } from '#src/language/say.ts'
import type { Context } from '#machines/context'
import type { ConferenceEvent, EventType } from '#machines/events'
import { ballotProblems } from '#machines/factsOfVotes'
import { Who } from '#src/words/people.ts'
import { OBVIOUS } from './actDrills.ts'
import { examinersAreApart } from './home.ts'
import { barReason, judged, permittedReason, type Judged } from './judging.ts'
import { levelOf, points, rightly, wrongly, type Drawn, type Maker, type Reason } from './making.ts'
import { voteNamed } from './named.ts'
import type { Random } from './random.ts'
import { situationAnywhere, type Situation } from './situations.ts'
import { actTold, whereTold } from './tellAct.ts'
import { isOpening, sentencesOf, weightOf } from './tell.ts'

interface Asked {
  readonly question: string
  readonly as: (person: string) => ConferenceEvent
}

/** Acts that nobody does in a name of their own, or that are tried otherwise. */
const NOT_ASKED: ReadonlySet<EventType> = new Set([
  'statement.make',
  'vote.explain',
  'floor.give',
  'reply.accord',
  'roll.answer',
  'rules.recall',
  'presence.establish',
  'delegations.arrive',
  'delegations.leave',
  'officer.withdraw',
  'speaker.callToOrder',
  'speaker.stop',
  // Credentials are issued by a State's own authority: that another may hand them in is no question to ask.
  'credentials.submit',
])

/** Acts that one does, and not those that are done to something that is not there. */
const asked = (context: Context, event: ConferenceEvent): readonly Asked[] => {
  const here = whereTold(context, event)
  switch (event.type) {
    case 'statement.make':
      return [
        {
          question: say`Who may speak now${here}, if the President lets them?`,
          as: (person) => ({ ...event, by: 'president', speakers: [person] }),
        },
      ]
    case 'vote.explain':
      return [
        {
          question: say`Who may explain the vote now${here}?`,
          as: (person) => ({ ...event, by: 'president', speakers: [person] }),
        },
      ]
    case 'floor.give':
      return [
        {
          question: say`To whom may the President give the floor now${here}?`,
          as: (speaker) => ({ ...event, by: 'president', speaker }),
        },
      ]
    case 'reply.accord':
      return [
        {
          question: say`To whom may the President accord a right of reply now${here}?`,
          as: (person) => ({ ...event, by: 'president', speakers: [person] }),
        },
      ]
    case 'ballots.cast': {
      const vote = context.votes[event.on]
      if (vote === undefined || vote.roll !== null || vote.ballots !== null) return []
      return [
        {
          question: say`Whose ballot counts in ${voteNamed(context, event.on)}${here}, if it alone is cast?`,
          as: (person) => ({ ...event, by: 'secretariat', ballots: { by: 'name', votes: { [person]: 'yes' } } }),
        },
      ]
    }
    case 'proposal.table':
      // Whoever submits it is its sponsor.
      return [
        {
          question: say`Who may now ${actTold(context, { ...event, sponsors: [] })}?`,
          as: (by) => ({ ...event, by, sponsors: [by] }),
        },
      ]
    default:
      // Of a committee with a chair of its own nobody in this room is that.
      return NOT_ASKED.has(event.type) || (event.in === 'bureau' && examinersAreApart(context.ruleSet))
        ? []
        : [{ question: say`Who may now ${actTold(context, event)}?`, as: (by) => ({ ...event, by }) }]
  }
}

const MOST = 5
/** So many acts are tried by so many people. */
const ACTS_TRIED = 3
const PEOPLE_TRIED = 7

const nearest = (cases: readonly Drawn[], level: number): Drawn | null =>
  cases.toSorted(
    (one, other) => Math.abs(levelOf(one.hardness) - level) - Math.abs(levelOf(other.hardness) - level),
  )[0] ?? null

/** Why one may not; of a ballot that does not count, that it is from somebody who has no vote. */
const reasonFor = (context: Context, name: string, { bar, event }: Judged): Reason => {
  if (bar === null) return { because: '', rules: [] }
  const reason = barReason(bar, context.ruleSet)
  const [problem] = event.type === 'ballots.cast' ? ballotProblems(context, event.ballots, context.votes[event.on]) : []
  return problem?.name === 'not-a-voter' ? { ...reason, because: say`${name} has no vote to cast.` } : reason
}

interface Tried {
  readonly person: string
  readonly act: Judged
}

/** What makes it hard to see who may: much to hold in mind, several who may, and reasons that differ or hide. */
const hardnessOf = (chosen: readonly Tried[], weight: number): number => {
  const bars = new Set(chosen.flatMap(({ act }) => act.bar?.bar ?? []))
  const several = chosen.filter(({ act }) => act.permitted).length > 1
  return points(
    weight >= 4,
    weight >= 7,
    bars.size > 1,
    several,
    [...bars].some((bar) => !OBVIOUS.has(bar)),
  )
}

/** Those asked about, in every way that they can be chosen: one who may or several, barred for one reason or for more. */
const choices = (tried: readonly Tried[]): readonly (readonly Tried[])[] => {
  const may = tried.filter(({ act }) => act.permitted)
  const mayNot = tried.filter(({ act }) => !act.permitted)
  const [one, other] = [may[0], mayNot[0]]
  if (one === undefined || other === undefined) return []
  const alike = mayNot.filter(({ act }) => act.bar?.bar === other.act.bar?.bar)
  // One of each reason first, so that more than one is among them.
  const byBar = [...new Map(mayNot.toReversed().map((each) => [each.act.bar?.bar, each])).values()]
  const mixed = [...byBar, ...mayNot.filter((each) => !byBar.includes(each))]
  return [[one], may.slice(0, MOST - 2)].flatMap((those) =>
    [alike, mixed].map((others) => [...those, ...others.slice(0, MOST - those.length)]),
  )
}

/**
 * The cases that the act makes; none where everybody may, or nobody, or no numbered rule decides.
 */
const casesOf = (situation: Situation, { question, as }: Asked, random: Random): readonly Drawn[] => {
  const { snapshot } = situation
  const { ruleSet: law, participants } = snapshot.context
  const tried = random
    .shuffled(Object.keys(participants).filter((id) => participants[id]?.role !== 'bureau'))
    .slice(0, PEOPLE_TRIED)
    .map((person) => ({ person, act: judged(snapshot, as(person)) }))
    .filter(({ act }) => act.rules.length > 0 && act.bar?.bar !== 'no-rule')
  const all = choices(tried)
  if (all.length === 0) return []
  const told = sentencesOf(
    snapshot,
    question,
    tried.some(({ act }) => isOpening(act.event)),
  )
  const weight = weightOf(told)
  return all.map((chosen): Drawn => ({
    situation: told.join(' '),
    question,
    options: random.shuffled(chosen).map(({ person, act }) => {
      const name = Who(participants, person)
      return act.bar === null
        ? rightly(person, name, permittedReason(act, law))
        : wrongly(person, name, reasonFor(snapshot.context, name, act))
    }),
    hardness: hardnessOf(chosen, weight),
  }))
}

export const whoMay: Maker = (law, random, level) => {
  const situation = situationAnywhere(law, random)
  const { context } = situation.snapshot
  const byType = new Map(random.shuffled(situation.acts).map((event) => [event.type, event]))
  const cases = [...byType.values()]
    .flatMap((event) => asked(context, event))
    .slice(0, ACTS_TRIED)
    .flatMap((each) => casesOf(situation, each, random))
  return nearest(cases, level)
}
