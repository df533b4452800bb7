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

export const withObjections = (
  context: Context,
  party: string,
  organizations: readonly string[],
): Context['applications'] =>
  Object.fromEntries(
    Object.entries(context.applications).map(([id, application]) => [
      id,
      organizations.includes(id) ? { ...application, objections: [...application.objections, party] } : application,
    ]),
  )
