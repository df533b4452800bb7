/** Why a way of the chart is closed here. Apart from its other words: a chart with every way open needs none. */
import type { RuleSet } from '#rules/ruleSet'
import { say, words } from '#src/language/say.ts'
import { reasonOf } from '#src/words/bars.ts'
import type { Trail, WayStatus } from './status.ts'
import { labelOf, standingText } from './words.ts'

/** Why a way is closed here, in one sentence; empty where it is not. */
export const reasonText = ({ standing, failing, instead }: WayStatus, ruleSet: RuleSet): string => {
  if (standing === 'passedOver') return instead === null ? '' : say`The act now leads to “${labelOf(instead)}”.`
  return failing[0] === undefined ? '' : reasonOf(failing[0], ruleSet)
}

const TRAILS = words<Readonly<Record<Trail, string>>>({ now: 'Just taken', earlier: 'Taken before', never: '' })

/** "Taken before. Barred. A vote has begun: …"; "–" where there is nothing to say. */
export const wayNowText = (way: WayStatus, ruleSet: RuleSet): string => {
  const said = [TRAILS[way.trail], standingText(way.standing)].filter((word) => word !== '').map((word) => `${word}.`)
  const parts = [...said, reasonText(way, ruleSet)].filter((part) => part !== '')
  return parts.length === 0 ? '–' : parts.join(' ')
}
