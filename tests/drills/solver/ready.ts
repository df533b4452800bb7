/** What must be settled before a draft itself is decided, in a vote or by consensus. */
import { because, matterNamed, type Act, type Reasons } from './reasons.ts'
import type { Matter } from './matter.ts'
import type { Topic } from './rulebook.ts'

/** A sentence as this body says it of itself. */
export const said = ({ book }: Act, sentence: string): string =>
  sentence.replaceAll('the Conference', `the ${book.called}`)

export const competenceFirst = (act: Act, name: string): Reasons =>
  because(
    said(act, 'Whether the Conference may adopt it at all comes first.'),
    'competence',
    matterNamed(act, name)?.competence === 'questioned',
  )

export const amendmentsFirst = (act: Act, name: string): Reasons =>
  because(
    'An amendment is pending: it is put before the proposal.',
    'amendments',
    matterNamed(act, name)?.amendments.some(({ pending }) => pending) === true,
  )

const partsFirst = (matter: Matter | null): Reasons => {
  const parts = matter?.parts ?? []
  const operative = parts.filter((part) => part.operative)
  const isOpen = matter?.division === 'unopposed' || matter?.division === 'opposed'
  return [
    ...because('Whether it is divided comes first.', 'division', isOpen),
    ...because(
      'The parts are put before the whole.',
      'division',
      matter?.division === 'agreed' && parts.some(({ status }) => status === 'pending'),
    ),
    ...because(
      'Every operative part was rejected, so the whole is rejected.',
      'division',
      operative.length > 0 && operative.every(({ status }) => status === 'rejected'),
    ),
  ]
}

/** Its cost is stated, its amendments and parts are decided, and nobody questions any more whether it may be adopted. */
export const readyToDecide = (act: Act, name: string): Reasons => {
  const matter = matterNamed(act, name)
  return [
    ...because(
      'Its financial implications are stated first.',
      'costs',
      act.book.costs && matter?.costUnstated === true,
    ),
    ...amendmentsFirst(act, name),
    ...partsFirst(matter),
    ...competenceFirst(act, name),
  ]
}

/** Of drafts on one item the first submitted is voted on first, unless another has priority, or it waits itself. */
export const earlierFirst = (act: Act, name: string): Reasons => {
  const draft = matterNamed(act, name)
  const waits = (earlier: string): boolean => {
    const matter = matterNamed(act, earlier)
    if (matter === null || matter.decided !== null || matter.postponed || matter.tie !== 'none') return false
    return !matter.adjourned
  }
  return because(
    'Another draft was submitted before it, and is voted on first.',
    'proposalOrder',
    draft !== null && !draft.priority && draft.after.some(waits),
  )
}

const NO_DRAFT = 'No such proposal is before the room.'

/** There is such a draft. */
export const isDraft = (act: Act, name: string, topic: Reasons[number]['topic']): Reasons =>
  because(NO_DRAFT, topic, (matterNamed(act, name)?.sponsors ?? null) === null)

/** It is its sponsors’ own, until the body has amended it. */
export const bySponsor = (act: Act, name: string, topic: Topic = 'withdrawal'): Reasons => {
  const sponsors = matterNamed(act, name)?.sponsors ?? null
  return [
    ...isDraft(act, name, topic),
    ...because('Only a sponsor may do this.', topic, sponsors !== null && !sponsors.includes(act.by)),
  ]
}

export const notAmended = (act: Act, name: string): Reasons =>
  because(
    'It was amended by a decision, so it is no longer its sponsors’ to change or withdraw.',
    'withdrawal',
    matterNamed(act, name)?.amended === true,
  )
