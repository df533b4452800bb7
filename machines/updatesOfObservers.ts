/** What applications and objections change, as pure functions of the context. */
import type { Application, Context } from './context.ts'
import { newQuestion } from './updates.ts'

export interface Applying {
  readonly on: string
  readonly organizations: readonly string[]
  readonly consultativeStatus: boolean
}

/** Listed, or applied: the question of the applications is in hand from the first on. */
export const applied = (
  context: Context,
  { on, organizations, consultativeStatus }: Applying,
): Pick<Context, 'inHand' | 'questions' | 'applications'> => ({
  inHand: { ...context.inHand, observers: on },
  questions: { ...context.questions, [on]: context.questions[on] ?? newQuestion('applications') },
  applications: {
    ...context.applications,
    ...Object.fromEntries(
      organizations.map((id): [string, Application] => [id, { consultativeStatus, objections: [], status: 'pending' }]),
    ),
  },
})

const withObjectionsTo = (
  { applications }: Context,
  organizations: readonly string[],
  change: (objections: Application['objections']) => Application['objections'],
): Context['applications'] =>
  Object.fromEntries(
    Object.entries(applications).map(([id, application]) => [
      id,
      organizations.includes(id) ? { ...application, objections: change(application.objections) } : application,
    ]),
  )

/** The applications once this party has objected to these organizations. */
export const withObjections = (
  context: Context,
  party: string,
  organizations: readonly string[],
): Context['applications'] => withObjectionsTo(context, organizations, (objections) => [...objections, party])

/** The applications after this party's objections to these organizations are gone. */
export const withoutObjections = (
  context: Context,
  party: string,
  organizations: readonly string[],
): Context['applications'] =>
  withObjectionsTo(context, organizations, (objections) => objections.filter((objector) => objector !== party))
