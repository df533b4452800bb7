/** What the step on screen is about. Apart from what is then shown, which is fetched when it is needed. */
import { questionNamed } from '#machines/questions'
import type { View } from '#src/session/react.tsx'

/** The question of other business that the step on screen is about; null where it is about none. */
export const subjectAt = ({ current }: Pick<View, 'current'>): string | null => {
  const { step, event } = current
  const { questions, inHand } = step.snapshot.context
  const named = questionNamed(step.before.context, event) ?? ('on' in event ? (event.on ?? null) : null)
  const isBusiness = (id: string | null): id is string =>
    id !== null && questions[id] !== undefined && questions[id].kind !== 'applications'
  if (isBusiness(named)) return named
  return isBusiness(inHand.business) ? inHand.business : null
}

/** Whether the applications of observers matter here: while one is undecided, where the act is on them, or alone. */
export const showsApplications = ({ current }: Pick<View, 'current'>): boolean => {
  const { applications, questions } = current.step.snapshot.context
  if (Object.keys(applications).length === 0) return false
  if (/^(list|application|objection|matter|manner|status)\./.test(current.event.type)) return true
  if (Object.values(questions).every(({ kind }) => kind === 'applications')) return true
  return subjectAt({ current }) === null && Object.values(applications).some(({ status }) => status === 'pending')
}

/** Whether there is anything to show beside applications, votes and who is in the room. */
export const hasBusiness = ({ current }: Pick<View, 'current'>): boolean => {
  const { order, motions, questions, nominations, officers, credentials, sitting, suspended } =
    current.step.snapshot.context
  return (
    order !== 'quiet' ||
    motions.length > 0 ||
    Object.values(questions).some(({ kind }) => kind !== 'applications') ||
    nominations.length + officers.length > 0 ||
    Object.keys(credentials).length > 0 ||
    suspended.length > 0 ||
    sitting.some((body) => body !== 'plenary')
  )
}
