/** Private meetings: which are, and who had to leave them. */
import type { Act } from './reasons.ts'

export const isPrivate = ({ scene, book }: Act, body: string): boolean =>
  scene.privacy[body] === undefined ? body === 'the Bureau' && book.privateBureau : scene.privacy[body] === 'private'

export const hasLeft = ({ scene, body }: Act, names: readonly string[]): boolean =>
  scene.left.some((left) => left.body === body && left.who.some((name) => names.includes(name)))
