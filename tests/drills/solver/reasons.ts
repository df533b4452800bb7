/** Reasons why an act is out of order: what a learner reads, and the subject of the rule that it stands on. */
import { leastNumber } from '../../support/oracle.ts'
import { numbersOf, rulebookOf, type Rulebook, type Topic } from './rulebook.ts'
import type { Matter } from './matter.ts'
import type { Scene } from './scene.ts'

export interface Reason {
  readonly says: string
  readonly topic: Topic
}
export type Reasons = readonly Reason[]

/** An act in a scene: who does what, where. */
export interface Act {
  readonly by: string
  readonly deed: string
  /** "the plenary", where nothing else is said. */
  readonly body: string
  /** It is said to be about a matter that nobody has brought. */
  readonly elsewhere: boolean
  readonly scene: Scene
  readonly book: Rulebook
}

export const because = (says: string, topic: Topic, so: boolean): Reasons => (so ? [{ says, topic }] : [])

/** What somebody in a drill is, by name. */
export const roleOf = (name: string): string =>
  name.startsWith('Delegation ')
    ? 'party'
    : (
        /^(?:the )?(Union|Signatory|Observer|Organization|President|secretariat|Bureau)/i.exec(name)?.[1] ?? 'nobody'
      ).toLowerCase()

export const isParty = (name: string, { unions }: Rulebook): boolean =>
  roleOf(name) === 'party' || (unions && roleOf(name) === 'union')

/** "Only a State party may do this", as this body calls its members. */
export const onlyMembers = ({ member }: Rulebook): string => `Only a ${member} may do this.`

/** Only parties move, ask and object. */
export const byParty = ({ by, book }: Act, topic: Topic): Reasons =>
  because(onlyMembers(book), topic, !isParty(by, book))

/** Only whoever presides does it. */
export const byChair = ({ by }: Act, topic: Topic = 'chair'): Reasons =>
  because('Only whoever presides may do this.', topic, roleOf(by) !== 'president')

export const bySecretariat = ({ by }: Act, topic: Topic): Reasons =>
  because('Only the secretariat does this.', topic, roleOf(by) !== 'secretariat')

const ORDER: Readonly<Record<Exclude<Scene['order'], 'quiet'>, string>> = {
  raised: 'A point of order is pending: the President rules on it first.',
  ruled: 'The President has ruled: an appeal is made now, or the ruling stands.',
  appealed: 'An appeal is before the room: it is decided first.',
}

/** Nothing goes on while a point of order is not settled. */
export const afterOrder = ({ scene }: Act): Reasons =>
  scene.order === 'quiet' ? [] : [{ says: ORDER[scene.order], topic: 'order' }]

/** Nothing interrupts a vote that has begun. */
export const notInVote = ({ scene }: Act): Reasons =>
  because('A vote has begun: only a point of order on its conduct may interrupt it.', 'conduct', scene.votes.length > 0)

export const sits = ({ scene, body }: Act): Reasons =>
  because('No meeting is open.', 'chair', !scene.sitting.includes(body))

/** What every act in a meeting waits for. */
export const inMeeting = (act: Act): Reasons => [...sits(act), ...afterOrder(act), ...notInVote(act)]

export const fromChair = (act: Act): Reasons => [...inMeeting(act), ...byChair(act)]

const TOO_FEW = 'Too few are present.'

/** More than half of all members decide. */
export const quorumToDecide = ({ scene }: Act): Reasons =>
  because(TOO_FEW, 'quorum', scene.present < leastNumber('more than half', scene.members))

export const quorumToOpen = ({ scene, book }: Act): Reasons => {
  const { present, participating, members } = scene
  const { opening } = numbersOf(book.id)
  const isEnough = ((): boolean => {
    switch (opening) {
      case 'at least one third of those attending':
        return present * 3 >= participating
      case 'at least one third of the members':
        return present * 3 >= members
      case 'at least one quarter of the members':
        return present * 4 >= members
      default:
        throw new Error(`not asked about: ${opening}`)
    }
  })()
  return because(TOO_FEW, 'quorum', !isEnough)
}

export const noMotion = ({ scene }: Act): Reasons =>
  because('A motion is still pending.', 'precedence', scene.motions.length > 0)

export const debateAdjourned = (isAdjourned: boolean): Reasons =>
  because('The debate is adjourned: there is neither discussion nor a vote on this item.', 'adjournment', isAdjourned)

export const debateClosed = (isClosed: boolean): Reasons =>
  because('The debate is closed: the decision follows.', 'closure', isClosed)

export const ADDRESSED = 'No such question is before the room.'

const APPLICATIONS = 'the applications'

export const matterNamed = ({ scene }: Act, name: string): Matter | null =>
  scene.matters.find((matter) => matter.name === name) ?? null

/** Applications are before the body for decision, or the question is the one in hand. */
export const inHand = (act: Act, name: string): Reasons =>
  because(ADDRESSED, 'chair', name === APPLICATIONS ? !act.scene.isBefore : act.scene.inHand !== name)

/** The debate on this matter is adjourned: on that in hand, or on one set aside. */
export const isAdjourned = (act: Act, name: string): boolean =>
  matterNamed(act, name)?.adjourned === true || (act.scene.inHand === name && act.scene.debate === 'adjourned')

const NOWHERE = ', in a matter that is not before the room'

export const actOf = (scene: Scene, by: string, told: string): Act => {
  const book = rulebookOf(scene.bodyName)
  // Meetings say of which body they are; every other act says it last, where it is not in plenary.
  const ofMeeting =
    /(?:meeting (?:number \d+ )?of|convene|end the meeting of|procedure in) (the plenary|the committee of the whole|the Bureau)/.exec(
      told,
    )
  const said = /, in (the committee of the whole|the Bureau)$/.exec(told)
  const isMeeting = /^(?:open|resume|suspend|adjourn|ask .* to leave)/.test(told) && ofMeeting !== null
  const here = said === null ? told : told.slice(0, said.index)
  const elsewhere = here.endsWith(NOWHERE)
  return {
    by,
    deed: elsewhere ? here.slice(0, -NOWHERE.length) : here,
    body: (isMeeting ? ofMeeting[1] : said?.[1]) ?? 'the plenary',
    elsewhere,
    scene,
    book,
  }
}
