/** What the board shows of other business: derived from what the step left behind, never stored. */
import type { Context, Office, Officer, PendingMotion, Proposal, QuestionState } from '#machines/context'
import { motionRule } from '#machines/questions'
import type { PlayedStep, View } from '#src/session/react.tsx'
import { subjectAt } from './subject.ts'

export interface OfficersOfGroup {
  readonly group: string
  readonly officers: readonly (Officer & { readonly office: Office; readonly elected: boolean })[]
}

const OFFICE_ORDER: Readonly<Record<Office, number>> = { President: 0, 'Vice-President': 1, Rapporteur: 2 }

/** Officers and nominees by regional group, in the order in which the groups were first heard of. */
export const officersByGroup = ({ officers, nominations }: Context): readonly OfficersOfGroup[] => {
  const isElected = (one: Officer & { readonly office: Office }): boolean =>
    officers.some(({ office, group, party }) => office === one.office && group === one.group && party === one.party)
  const everybody = [
    ...officers.map((one) => ({ ...one, elected: true })),
    ...nominations.filter((one) => !isElected(one)).map((one) => ({ ...one, elected: false })),
  ]
  return [...new Set(everybody.map(({ group }) => group))].sort().map((group) => ({
    group,
    officers: everybody
      .filter((one) => one.group === group)
      .sort((one, other) => OFFICE_ORDER[one.office] - OFFICE_ORDER[other.office]),
  }))
}

/** Whether the step is about officers. */
export const showsOfficers = (view: Pick<View, 'current'>): boolean => {
  const { context } = view.current.step.snapshot
  const subject = subjectAt(view)
  return (
    /^(election|officer)\./.test(view.current.event.type) ||
    (subject !== null && context.questions[subject]?.kind === 'election')
  )
}

export const showsCredentials = (view: Pick<View, 'current'>): boolean => {
  const { context } = view.current.step.snapshot
  const subject = subjectAt(view)
  return (
    /^(credentials|bureau)\./.test(view.current.event.type) ||
    (subject !== null && context.questions[subject]?.kind === 'credentials report')
  )
}

/** What the Bureau reported last, up to the step on screen. */
export const reportAt = ({ happening, cursor }: Pick<View, 'happening' | 'cursor'>) => {
  const found = happening.findLast(
    ({ event, step }, index) => index <= cursor && event.type === 'credentials.report' && step.accepted,
  )
  return found?.event.type === 'credentials.report' ? found.event : null
}

/** Motions pending here in the order in which they are put: the body's order of precedence. */
export const motionsAt = (
  context: Context,
): readonly { readonly motion: PendingMotion; readonly rule: string | null }[] => {
  const order = context.ruleSet.motions.map(({ kind }) => kind)
  return [...context.motions]
    .sort((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind))
    .map((motion) => ({ motion, rule: motionRule(context, motion.kind)?.rule ?? null }))
}

export type Standing = QuestionState['status'] | 'postponed' | 'in hand'

/** How a question stands, in one word. */
export const standingOf = (context: Context, id: string): Standing => {
  const question = context.questions[id]
  if (question === undefined) return 'open'
  if (question.status !== 'open') return question.status
  if (question.proposal?.postponed === true) return 'postponed'
  return context.inHand.business === id ? 'in hand' : 'open'
}

export interface ListedQuestion {
  readonly id: string
  readonly question: QuestionState
  readonly standing: Standing
}

/** Everything that was put before the room, in the order it came. */
export const questionsIn = (context: Context): readonly ListedQuestion[] =>
  Object.entries(context.questions)
    .filter(([, { kind }]) => kind !== 'applications')
    .map(([id, question]) => ({ id, question, standing: standingOf(context, id) }))

const inOrder = <Of>(all: Readonly<Record<string, Of>>, ids: readonly string[]): readonly ({ id: string } & Of)[] =>
  ids.flatMap((id) => {
    const { [id]: one } = all
    return one === undefined ? [] : [{ id, ...one }]
  })

/** What is still to be settled before a proposal can be put, or has been settled of it. */
export const partsOf = ({ amendments, amendmentsInOrder, parts, partsInOrder }: Proposal) => ({
  amendments: inOrder(amendments, amendmentsInOrder),
  parts: inOrder(parts, partsInOrder),
})

/** Who sits, and the number of the meeting that each opened last. */
export const sittingsAt = (
  happening: readonly PlayedStep[],
  cursor: number,
  { sitting, suspended }: Context,
): readonly {
  readonly body: Context['sitting'][number]
  readonly number: number | null
  readonly suspended: boolean
}[] => {
  const numberOf = (body: Context['sitting'][number]): number | null => {
    const opened = happening.findLast(
      ({ event, step }, index) =>
        index <= cursor && step.accepted && event.type === 'meeting.open' && event.in === body,
    )
    return opened?.event.type === 'meeting.open' ? opened.event.number : null
  }
  return [
    ...sitting.map((body) => ({ body, number: numberOf(body), suspended: false })),
    ...suspended.map((body) => ({ body, number: numberOf(body), suspended: true })),
  ]
}
