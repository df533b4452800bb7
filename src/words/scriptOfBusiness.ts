/** What whoever presides says of questions, proposals, amendments and the applications of observers. */
import { phrase, say, words } from '#src/language/say.ts'
import type { Context } from '#machines/context'
import type { EventOf } from '#machines/events'
import type { QuestionKind } from '#rules/ruleSet'
import { capital, inWords, list } from './language.ts'
import { organizationsInWords } from './people.ts'
import { Representative, representative, under, type SpokenAt } from './spoken.ts'
import { bodyIn, idInWords } from './told.ts'

type BusinessEvent = EventOf<
  | 'question.take'
  | 'question.leave'
  | 'question.notAccepted'
  | 'proposal.table'
  | 'proposal.waive'
  | 'proposal.revise'
  | 'proposal.withdraw'
  | 'proposal.postpone'
  | 'proposal.conclude'
  | 'cost.state'
  | 'amendment.move'
  | 'amendment.withdraw'
  | 'division.move'
  | 'division.oppose'
  | 'division.speak'
  | 'division.agree'
  | 'competence.question'
  | 'reconsideration.speak'
  | 'consensus.seek'
  | 'consensus.declare'
  | 'consensus.oppose'
  | 'manner.agree'
  | 'objection.raise'
  | 'objection.withdraw'
  | 'matter.raise'
  | 'matter.refer'
  | 'status.accord'
>

/** What the body is taken to wish, after "wishes to". */
const WISHES = words<Readonly<Record<QuestionKind, string>>>({
  applications: 'accord observer status to all who asked, without a vote',
  agenda: 'adopt the agenda',
  'provisional agenda': 'approve the provisional agenda',
  'organization of work': 'agree to this organization of work',
  election: 'elect these officers by acclamation',
  proposal: 'adopt it without a vote',
  'amendment to the Convention': 'adopt the amendment without a vote',
  'amendment to the rules': 'adopt the change to the rules without a vote',
  'credentials report': 'approve the report on credentials',
  'report of the session': 'adopt its report',
})

/** A title as it is read out; nothing where the record gives none. */
const titled = (on: string, { told }: SpokenAt): string => {
  const title = told.titles[on]
  return title === undefined ? '' : `${phrase(title)}. `
}

const consensusInWords = ({ on }: EventOf<'consensus.seek'>, spoken: SpokenAt): string => {
  const kind = spoken.context.questions[on]?.kind ?? 'proposal'
  return say`${titled(on, spoken)}May I take it that ${bodyIn(spoken.ruleSet)} wishes to ${WISHES[kind]}${under(spoken.ruleSet, 'consensus.seek')}?`
}

const amendmentName = (id: string): string =>
  /^amendment-\d+$/.test(id) ? idInWords(id) : say`“${capital(idInWords(id))}”`

/** Amendments still to be voted on with one more, the furthest from the text first. */
const amendmentsInOrder = (
  { questions }: Context,
  { on, amendment, distance }: EventOf<'amendment.move'>,
): readonly string[] => {
  const pending = Object.entries(questions[on]?.proposal?.amendments ?? {}).flatMap(([id, one]) =>
    one.status === 'pending' ? [{ id, distance: one.distance }] : [],
  )
  return [...pending, { id: amendment, distance }]
    .sort((one, other) => other.distance - one.distance)
    .map(({ id }) => amendmentName(id))
}

const amendmentInWords = (event: EventOf<'amendment.move'>, { context, people, ruleSet }: SpokenAt): string => {
  const order = amendmentsInOrder(context, event)
  const first =
    order.length < 2 ? phrase('It is put before the text') : say`We shall vote first on ${list(order)}, in this order`
  return say`${Representative(people, event.by)} moves an amendment${under(ruleSet, 'amendment.move')}. ${first}: the furthest from the text goes first, and the text as amended comes last.`
}

const costInWords = ({ amount }: EventOf<'cost.state'>, { ruleSet }: SpokenAt): string =>
  amount === 'none'
    ? say`This text has no financial implications${under(ruleSet, 'cost.state')}.`
    : say`Before we act, the financial implications are stated${under(ruleSet, 'cost.state')}: ${phrase(amount)}.`

const divisionInWords = ({ ruleSet }: SpokenAt): string => {
  if (ruleSet.moverEndsDivision)
    return say`The mover objects${under(ruleSet, 'division.oppose')}. So there is no separate vote: the text is put as a whole.`
  const { inFavour, against } = ruleSet.speakers.division
  return say`There is an objection to the division. I shall hear ${inWords(inFavour)} in favour of it and ${inWords(against)} against; then we vote on it.`
}

const ofObservers = (
  event: EventOf<'objection.raise' | 'objection.withdraw' | 'matter.raise' | 'matter.refer' | 'status.accord'>,
  { people, ruleSet, context }: SpokenAt,
): string => {
  switch (event.type) {
    case 'objection.raise':
      return say`${Representative(people, event.by)} objects to ${organizationsInWords(people, event.organizations)}${under(ruleSet, 'observers.object')}. The objection is noted.`
    case 'objection.withdraw':
      return say`${Representative(people, event.by)} withdraws its objection to ${organizationsInWords(people, event.organizations)}.`
    case 'matter.raise':
      return say`${Representative(people, event.by)} asks ${bodyIn(ruleSet)} to decide otherwise on ${organizationsInWords(people, event.organizations)}${under(ruleSet, 'observers.decideOtherwise')}.`
    case 'matter.refer':
      return say`The objections stand. The matter is therefore for ${bodyIn(ruleSet)} to decide${under(ruleSet, 'observers.refer')}.`
    case 'status.accord': {
      const open = Object.entries(context.applications).flatMap(([id, { status }]) =>
        status === 'pending' ? [id] : [],
      )
      return say`I hear no objection. Observer status is accorded to ${organizationsInWords(people, open)}${under(ruleSet, 'observers.unopposed')}.`
    }
  }
}

/** What is said of a matter for decision. */
export const scriptOfBusiness = (event: BusinessEvent, spoken: SpokenAt): string | null => {
  const { people, ruleSet } = spoken
  switch (event.type) {
    case 'objection.raise':
    case 'objection.withdraw':
    case 'matter.raise':
    case 'matter.refer':
    case 'status.accord':
      return ofObservers(event, spoken)
    case 'question.take':
      return say`We now take up: ${phrase(event.title)}. Are there any comments?`
    case 'question.leave':
      return phrase('We set this question aside for now, and shall come back to it.')
    case 'question.notAccepted':
      return phrase('There is no consensus, and nobody asks for a vote. The proposal is not accepted.')
    case 'proposal.table': {
      const late = event.inTime ? '' : say` It was not there by the day before${under(ruleSet, 'proposal.waive')}.`
      return say`A proposal is submitted: ${phrase(event.title)}.${late}`
    }
    case 'proposal.waive':
      return say`The text came late. I allow it to be considered now${under(ruleSet, 'proposal.waive')}.`
    case 'proposal.revise':
      return phrase('The text is revised by its sponsors. I ask the secretariat to read the change at dictation speed.')
    case 'proposal.withdraw':
      return say`${titled(event.on, spoken)}The proposal is withdrawn by its sponsor${under(ruleSet, 'proposal.sponsor')}. Anybody else may submit it again.`
    case 'proposal.postpone':
      return say`${titled(event.on, spoken)}Its sponsors do not ask for action now.`
    case 'proposal.conclude':
      return say`I hear no objection. I conclude: ${phrase(event.conclusion)}.`
    case 'cost.state':
      return costInWords(event, spoken)
    case 'amendment.move':
      return amendmentInWords(event, spoken)
    case 'amendment.withdraw':
      return capital(say`${amendmentName(event.amendment)} is withdrawn by its mover.`)
    case 'division.move':
      return say`${Representative(people, event.by)} asks that parts be voted on separately${under(ruleSet, 'division.move')}. Is there any objection?`
    case 'division.oppose':
      return divisionInWords(spoken)
    case 'division.speak':
      return event.side === 'in favour'
        ? capital(say`${representative(people, event.by)} has the floor, in favour of the division.`)
        : capital(say`${representative(people, event.by)} has the floor, against the division.`)
    case 'division.agree':
      return say`I hear no objection. The parts are put one by one; then what remains, as a whole.`
    case 'competence.question':
      return say`${Representative(people, event.by)} holds that ${bodyIn(ruleSet)} may not adopt this text. We decide that before the text itself${under(ruleSet, 'competence.question')}.`
    case 'reconsideration.speak':
      return event.side === 'in favour'
        ? capital(say`${representative(people, event.by)} has the floor, in favour of taking it up again.`)
        : capital(say`${representative(people, event.by)} has the floor, against taking it up again.`)
    case 'consensus.seek':
      return consensusInWords(event, spoken)
    case 'consensus.declare':
      return phrase('I hear no objection. It is so decided.')
    case 'consensus.oppose':
      return say`${Representative(people, event.by)} objects. There is no consensus${under(ruleSet, 'consensus.oppose')}. The text is not lost by that: we may consult, or a vote may be asked for.`
    case 'manner.agree':
      return event.manner === 'jointly'
        ? phrase('I hear no objection. One decision is taken for all of them.')
        : phrase('I hear no objection. Each is decided on its own.')
  }
}
