/** What whoever presides has before the eyes: the state of the question in hand, in short lines. */
import { undecidedIn } from '#machines/applications'
import type { Context } from '#machines/context'
import { idInWords } from '#src/words/told.ts'
import { phrase } from '#src/language/say.ts'
import { list } from '#src/words/language.ts'
import { organizationsInWords, who, Who } from '#src/words/people.ts'
import { PRESIDE } from './words.ts'

const objections = (context: Context): readonly string[] => {
  const { participants: people, applications } = context
  const undecided = undecidedIn(context)
  const objectors = [...new Set(undecided.flatMap((id) => applications[id]?.objections ?? []))]
  return objectors.map((by) =>
    PRESIDE.objects(
      Who(people, by),
      organizationsInWords(
        people,
        undecided.filter((id) => applications[id]?.objections.includes(by)),
      ),
    ),
  )
}

const ofProposal = ({ questions, participants: people }: Context, question: string): readonly string[] => {
  const proposal = questions[question]?.proposal ?? null
  if (proposal === null) return []
  const pending = Object.entries(proposal.amendments).filter(([, { status }]) => status === 'pending')
  return [
    ...(proposal.costs === 'not stated' ? [PRESIDE.costs] : []),
    ...(pending.length > 0
      ? [PRESIDE.amendments(list(pending.map(([id, { by }]) => `${idInWords(id)} (${who(people, by)})`)))]
      : []),
    ...(proposal.division === 'none' ? [] : [PRESIDE.division[proposal.division]]),
    ...(proposal.competence === 'questioned' ? [PRESIDE.competence] : []),
  ]
}

const ofFloor = ({ participants: people, speakers, motions, listClosed, debate }: Context): readonly string[] => [
  ...(motions.length > 0
    ? [PRESIDE.motions(list(motions.map(({ kind, by }) => `${phrase(kind)} (${who(people, by)})`)))]
    : []),
  ...(speakers.length > 0 ? [PRESIDE.speakers(list(speakers.map((id) => Who(people, id))))] : []),
  ...(listClosed ? [PRESIDE.listClosed] : []),
  ...(debate === 'open' ? [] : [PRESIDE.debate[debate]]),
]

/** The lines, in the order in which they are looked for. */
export const factsBefore = (context: Context): readonly string[] => {
  const question = context.inHand.business ?? context.inHand.observers
  const state = question === null ? undefined : context.questions[question]
  return [
    ...(context.sitting.length === 0 ? [PRESIDE.notOpen] : []),
    PRESIDE.present(context.present),
    ...ofFloor(context),
    ...(context.inHand.business === null ? objections(context) : []),
    ...(question === null || state?.status !== 'open' ? [] : ofProposal(context, question)),
    ...(state?.consensusSought === true && !state.voteRequested ? [PRESIDE.consensusSought] : []),
    ...(state?.voteRequested === true ? [PRESIDE.voteAsked] : []),
    ...(state?.rollCall === true ? [PRESIDE.rollCallAsked] : []),
    ...(state !== undefined && state.claims.length > 1 && state.nature === null ? [PRESIDE.disputed] : []),
  ]
}
