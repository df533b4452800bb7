/** What is waited for, so that the matter goes on: by the situation alone. */
import { barring } from './acts.ts'
import { actOf, type Act } from './reasons.ts'
import { readScene, type Scene } from './scene.ts'
import type { Answers, Shown } from './votes.ts'

const isPublic = ({ privacy }: Scene, body: string): boolean => privacy[body] !== 'private'

/** The forms of the acts that the situation calls for: what is begun and waits, and what must be said to the public. */
const calledFor = (scene: Scene): readonly RegExp[] => {
  const { closed, sitting, suspended, order, votes, motions, organizations, isBefore, before, phase } = scene
  const open = Object.values(organizations).filter(({ decided }) => !decided)
  const opposed = open.some(({ objectors }) => objectors.length > 0)
  const voting = motions.filter(({ kind }) => votes.some(({ name }) => name === `the vote on the motion to ${kind}`))
  const when = (is: boolean, ...forms: readonly RegExp[]): readonly RegExp[] => (is ? forms : [])
  return [
    ...when(!closed && sitting.length === 0, /^open meeting number /),
    ...when(!closed && sitting.length === 0 && suspended.length > 0, /^resume the meeting of /),
    ...when(order === 'raised', /^rule on the point of order$/),
    ...when(order === 'ruled', /^go on: the ruling stands$/),
    ...votes.map(
      ({ name, counted }) => new RegExp(`^${counted ? 'announce the result' : 'report the ballots'} of ${name}$`),
    ),
    ...when(motions.length > voting.length && voting.length === 0, /^put to the vote the motion to /),
    ...when(
      open.length > 0 && !isBefore,
      opposed ? /^refer the applications to the body/ : /^note that observer status is accorded$/,
    ),
    ...when(before === 'nothing was said on them yet', /^seek consensus on the applications$/),
    ...when(before === 'only the vote on status is left', /^put to the vote observer status for /),
    ...when(phase === 'its sponsors have postponed it', /^conclude .+ without a decision$/),
    ...when(phase === 'a secret ballot is asked for', /^hold a ballot$/),
    ...when(
      scene.unannounced && sitting.some((body) => isPublic(scene, body)),
      /^announce what was decided in private$/,
    ),
  ]
}

/** Of these, what is in order now: a vote waits while a point of order does. */
export const mustDoNext = ({ situation, options }: Shown): Answers => {
  const scene = readScene(situation)
  const forms = calledFor(scene)
  return options.map(({ text }) => {
    const at = text.indexOf(': ')
    const act: Act = actOf(scene, text.slice(0, at), text.slice(at + 2))
    return forms.some((form) => form.test(act.deed)) && barring(act).length === 0
  })
}
