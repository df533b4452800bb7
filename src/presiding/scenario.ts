/**
 * A meeting that was presided over as a scenario. Its id says what it was made from, so that it is worked out again from the
 * id alone: on another visit, behind a link, on another device.
 */
import { ruleSetById } from '#rules/sets/byId'
import { SCHEMA_VERSION, type Scenario } from '#scenarios/schema'
import { choicesIn, codeOf, hold, type Meeting } from './meeting.ts'
import { RECORD, SOURCE } from './recordWords.ts'
import { eventsIn } from './room.ts'
import { inputOf, LENGTHS, mayPreside, MIXES } from './setup.ts'

/** No scenario that ships has an id that begins so. */
const PRESIDED = 'presided'

export const scenarioIdOf = ({ setup: { ruleSet, temper, seed, length }, choices }: Meeting): string =>
  [PRESIDED, ruleSet.id, temper, seed, length, ...(choices.length > 0 ? [codeOf(choices)] : [])].join('-')

/** Every act of the meeting as a step, in its order; what was out of order stays so. */
export const scenarioOf = (meeting: Meeting): Scenario => {
  const { setup, log } = meeting
  const { ruleSet, seed } = setup
  const input = inputOf(setup)
  return {
    plenary: SCHEMA_VERSION,
    id: scenarioIdOf(meeting),
    title: RECORD.scenario(ruleSet.shortName, seed),
    body: ruleSet.body,
    ruleSet: ruleSet.id,
    sources: [SOURCE],
    participants: Object.fromEntries(
      Object.entries(input.participants).map(([id, { role, name }]) => [id, { role, name }]),
    ),
    participating: input.participating,
    present: input.present,
    opensAt: 'act-1',
    events: eventsIn(log).map((event, place) => ({
      id: `act-${place + 1}`,
      event,
      source: 0,
      paragraph: String(place + 1),
    })),
    expects: [],
    differences: [],
  }
}

const PARTS = new RegExp(`^${PRESIDED}-(.+)-(${MIXES.join('|')})-(\\d{1,6})-(${LENGTHS.join('|')})(?:-(.+))?$`)

/** The scenario of this id; undefined where it is no meeting's, or no meeting goes so. Never throws. */
export const presidedScenario = (id: string): Scenario | undefined => {
  const [, body = '', mix, seed = '', long, code = ''] = PARTS.exec(id) ?? []
  const ruleSet = ruleSetById(body)
  const temper = MIXES.find((one) => one === mix)
  const length = LENGTHS.find((one) => one === long)
  const choices = choicesIn(code)
  if (ruleSet === undefined || temper === undefined || length === undefined || choices === null) return undefined
  if (!mayPreside(ruleSet)) return undefined
  const scenario = scenarioOf(hold({ ruleSet, temper, seed: Number(seed), length }, choices))
  return scenario.id === id ? scenario : undefined
}
