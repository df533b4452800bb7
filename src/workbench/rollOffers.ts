/** Which list of names a body votes by. A body that is not named here has no list of its own in this app. */

/**
 * `members`: the list is the body's own. `chosen`: a few of the list sit in the body at a time, and the user says who.
 * `assumed`: no list of the body's members is here, and the user says who of this one votes.
 */
export interface RollOffer {
  readonly roll: string
  readonly how: 'members' | 'chosen' | 'assumed'
  /** Who always sits, and whose vote against is a veto where the matter knows such. */
  readonly permanent: readonly string[]
}

const members = (roll: string): RollOffer => ({ roll, how: 'members', permanent: [] })

const PERMANENT = [
  'china',
  'france',
  'russian-federation',
  'united-kingdom-of-great-britain-and-northern-ireland',
  'united-states',
]

/** By the id of the rule set. */
const OFFERS: Readonly<Record<string, RollOffer>> = {
  'untoc-cop': members('untoc-2022'),
  'unga-plenary': members('un-2022'),
  'unga-main-committee': members('un-2022'),
  unsc: { roll: 'un-2022', how: 'chosen', permanent: PERMANENT },
}

const ASSUMED: RollOffer = { roll: 'un-2022', how: 'assumed', permanent: [] }

export const rollOfferOf = (ruleSet: string): RollOffer =>
  Object.hasOwn(OFFERS, ruleSet) ? (OFFERS[ruleSet] ?? ASSUMED) : ASSUMED
