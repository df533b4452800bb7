import { afterEach, describe, expect, test } from 'vitest'
import { RULE_SETS } from '#rules/sets/byId'
import { chartOfConference, type Chart } from '#machines/chart'
import { drawnEdges, regionOf, regionsOf, relativeTo, staysIn, votesOf, within } from '#src/chart/drawn.ts'
import { REGION_LAYOUTS, VOTE_LAYOUT, type Layout } from '#src/chart/geometry.ts'
import { edgeBlock, roomForLine, roomForState, stateBlock, type Block, type Room } from '#src/chart/measure.ts'
import { drawnLabelOf } from '#src/chart/words.ts'
import { CATALOGUES } from '#src/language/french/catalogues.ts'
import { FRENCH } from '#src/language/french.ts'
import { speak } from '#src/language/say.ts'
import { LONGER } from '#src/language/trials.ts'

const chart = chartOfConference()
const votes = votesOf(chart).map(({ id }) => id)

interface Drawn {
  readonly drawn: Chart
  readonly layout: Layout
  readonly name: (id: string) => string
}

const regions = regionsOf(chart).flatMap(({ id }): Drawn[] => {
  const layout = REGION_LAYOUTS.get(id)
  return layout === undefined ? [] : [{ drawn: regionOf(chart, id), layout, name: (other) => other }]
})
const drawings: readonly Drawn[] = [
  ...regions,
  ...votes.map((vote) => ({
    drawn: within(chart, vote),
    layout: VOTE_LAYOUT,
    name: (id: string) => relativeTo(vote, id),
  })),
]

interface Placed {
  readonly id: string
  readonly block: Block
  /** The block where there is all the room it takes. */
  readonly free: Block
  readonly room: Room
}

const statesIn = ({ drawn, layout, name }: Drawn): readonly Placed[] =>
  RULE_SETS.flatMap((ruleSet) =>
    drawn.nodes.flatMap((node) => {
      const { id } = node
      const place = layout.states.get(name(id))
      if (place === undefined) return []
      const box = drawn.nodes.some(({ parent }) => parent === id)
      const start = layout.starts.find((one) => one.id === `${name(id)}#start`)?.points ?? null
      const stays = staysIn(drawn, id)
      const label = drawnLabelOf(node)
      const room = roomForState(place, start, stays.length > 0)
      const free = stateBlock(label, box, stays, ruleSet)
      return [{ id, room, free, block: stateBlock(label, box, stays, ruleSet, room) }]
    }),
  )

const linesIn = ({ drawn, layout, name }: Drawn): readonly Placed[] =>
  RULE_SETS.flatMap((ruleSet) =>
    drawnEdges(drawn).flatMap(({ id, ways, completion }) => {
      const place = layout.lines.get(name(id))
      if (place === undefined) return []
      const room = roomForLine(place.label, completion)
      return [{ id, room, free: edgeBlock(ways, ruleSet), block: edgeBlock(ways, ruleSet, room) }]
    }),
  )

const placed = (): readonly Placed[] => drawings.flatMap((drawing) => [...statesIn(drawing), ...linesIn(drawing)])

afterEach(() => speak(null))

test('every state has French words', () => {
  const french = new Set(CATALOGUES.flatMap((catalogue) => Object.keys(catalogue)))
  const [, ...states] = chart.nodes
  expect(states.map(({ label }) => label).filter((label) => !french.has(label))).toEqual([])
})

describe('in the room of the layout', () => {
  test.each([
    ['French', FRENCH],
    ['a language that is longer still', LONGER],
  ])('stands every text in %s', (_, tongue) => {
    speak(tongue)
    const over = placed().filter(({ block, room }) => block.width > room.width || block.height > room.height)
    expect(over.map(({ id }) => id)).toEqual([])
  })

  test.each([
    ['English', null],
    ['French', FRENCH],
  ])('stands %s as the layout was computed for it, in type of its whole size', (_, tongue) => {
    speak(tongue)
    for (const { block, free, id } of placed()) expect(block, id).toEqual(free)
  })

  test('no act is without a line, and none is smaller than can be read', () => {
    speak(LONGER)
    for (const { block, free } of placed()) {
      const begun = ({ lines }: Block) => lines.filter(({ begins }) => begins).length
      expect(begun(block)).toBe(begun(free))
      expect(block.scale).toBeGreaterThanOrEqual(0.6)
    }
  })
})
