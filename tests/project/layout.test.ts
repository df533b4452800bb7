import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { RULE_SETS } from '#rules/sets/byId'
import { chartOfConference, type Chart } from '#machines/chart'
import { drawnEdges, fingerprint, regionOf, regionsOf, relativeTo, staysIn, votesOf, within } from '#src/chart/drawn.ts'
import { REGION_LAYOUTS, VOTE_LAYOUT, type Box, type Layout } from '#src/chart/geometry.ts'
import { edgeBlock, stateBlock } from '#src/chart/measure.ts'

const chart = chartOfConference()
const votes = votesOf(chart).map(({ id }) => ({ id, inside: within(chart, id) }))

/** Every drawing, with the layout that it is drawn by: each region, and the inside of each vote. */
interface Drawn {
  readonly id: string
  readonly drawn: Chart
  readonly layout: Layout
  readonly name: (id: string) => string
}

const regions = regionsOf(chart).map(({ id }): Drawn => {
  const layout = REGION_LAYOUTS.get(id)
  if (layout === undefined) throw new Error(`no layout for ${id}: name it in geometry.ts`)
  return { id, drawn: regionOf(chart, id), layout, name: (other) => other }
})
const drawings: readonly Drawn[] = [
  ...regions,
  ...votes.map(({ id, inside }) => ({
    id,
    drawn: inside,
    layout: VOTE_LAYOUT,
    name: (other: string) => relativeTo(id, other),
  })),
]

const ids = (things: readonly { readonly id: string }[]): string[] => things.map(({ id }) => id).toSorted()

const placeOf = ({ layout, name }: Drawn, id: string): Box => {
  const place = layout.states.get(name(id))
  if (place === undefined) throw new Error(`no place for ${id}`)
  return place
}

const contains = (outer: Box, inner: Box): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height

const overlap = (one: Box, other: Box): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height

const isInnermost = ({ drawn }: Drawn, id: string): boolean => !drawn.nodes.some(({ parent }) => parent === id)

const numbersIn = (value: unknown): readonly number[] => {
  if (typeof value === 'number') return [value]
  if (value instanceof Map) return [...value.values()].flatMap(numbersIn)
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : []
}

describe('the layout of the chart', () => {
  test.each(regions)('was computed from $id as it is: if not, run npm run layout', ({ drawn, layout }) => {
    expect(layout.chart).toBe(fingerprint(drawn))
  })

  test('was computed from the votes as they are: if not, run npm run layout', () => {
    expect(VOTE_LAYOUT.chart).toBe(votes.map(({ inside }) => fingerprint(inside)).join(' '))
  })

  test('changes its fingerprint with a label, an act or a target', () => {
    const [first, ...others] = chart.nodes
    const [edge, ...edges] = chart.edges
    if (first === undefined || edge === undefined) throw new Error('an empty chart')
    const changed = [
      { ...chart, nodes: [{ ...first, label: 'Other' }, ...others] },
      { ...chart, nodes: others },
      { ...chart, edges: [{ ...edge, target: first.id }, ...edges] },
      { ...chart, edges },
    ]
    expect(new Set([chart, ...changed].map(fingerprint)).size).toBe(5)
  })

  test('leaves nothing of the machine out, and draws nothing twice', () => {
    const [root] = chart.nodes
    const drawn = drawings.flatMap(({ drawn: { nodes } }) => nodes)
    const closed = votes.map(({ id }) => id)
    expect(ids(drawn)).toEqual([...ids(chart.nodes.filter((node) => node !== root)), ...closed].toSorted())
    expect(ids(drawings.flatMap(({ drawn: { edges } }) => edges))).toEqual(ids(chart.edges))
  })

  test('finds every vote by its shape', () => {
    const voting = chart.nodes.filter(({ id }) => chart.nodes.some((node) => node.id === `${id}.balloting`))
    const taken = voting.filter(({ id }) => chart.nodes.some((node) => node.id === `${id}.counted`))
    expect(ids(votes)).toEqual(ids(taken))
  })

  test('is made of whole numbers', () => {
    expect(numbersIn(drawings.map(({ layout }) => layout)).every(Number.isInteger)).toBe(true)
  })

  test('is narrow enough to be read', () => {
    for (const { id, layout } of drawings) expect(layout.width, id).toBeLessThan(2_100)
  })
})

describe.each(drawings)('the layout of $id', (drawing) => {
  const { drawn, layout, name } = drawing
  const lines = drawnEdges(drawn)

  test('has a place for every state, and for nothing else', () => {
    expect([...layout.states.keys()].toSorted()).toEqual(drawn.nodes.map(({ id }) => name(id)).toSorted())
  })

  test('has a route and a label for every act that leads on, and for nothing else', () => {
    expect([...layout.lines.keys()].toSorted()).toEqual(lines.map(({ id }) => name(id)).toSorted())
    const stays = drawn.nodes.flatMap(({ id }) => staysIn(drawn, id))
    expect(ids([...lines.flatMap(({ ways }) => ways), ...stays])).toEqual(ids(drawn.edges))
  })

  test('shows where a reader enters each state that has others in it', () => {
    const entered = drawn.nodes.filter(({ initial }) => initial !== null)
    expect(ids(layout.starts)).toEqual(entered.map(({ id }) => `${name(id)}#start`).toSorted())
  })

  test('keeps every state inside the one it lies in, and everything on the sheet', () => {
    const sheet = { x: 0, y: 0, width: layout.width, height: layout.height }
    const [outermost] = drawn.nodes
    for (const { id, parent } of drawn.nodes) {
      const around = id === outermost?.id || parent === null ? sheet : placeOf(drawing, parent)
      expect(contains(around, placeOf(drawing, id)), id).toBe(true)
    }
    for (const [id, { label }] of layout.lines) expect(contains(sheet, label), id).toBe(true)
  })

  test('lays no state over another, and no label over a state or another label', () => {
    const innermost = drawn.nodes
      .filter(({ id }) => isInnermost(drawing, id))
      .map(({ id }) => [id, placeOf(drawing, id)] as const)
    const boxes = [...innermost, ...[...layout.lines].map(([id, { label }]) => [id, label] as const)]
    const overlaps = boxes.flatMap(([id, box], index) =>
      boxes.slice(index + 1).flatMap(([otherId, other]) => (overlap(box, other) ? [`${id} and ${otherId}`] : [])),
    )
    expect(overlaps).toEqual([])
  })

  test('starts every line at its source and ends it at its target', () => {
    for (const { id, source, target } of lines) {
      const points = layout.lines.get(name(id))?.points ?? []
      const [startX = 0, startY = 0] = points
      const [endX = 0, endY = 0] = points.slice(-2)
      const at = (x: number, y: number): Box => ({ x: x - 1, y: y - 1, width: 2, height: 2 })
      expect(overlap(placeOf(drawing, source), at(startX, startY)), `${id} starts`).toBe(true)
      expect(overlap(placeOf(drawing, target), at(endX, endY)), `${id} ends`).toBe(true)
      expect(points.length, id).toBeGreaterThanOrEqual(4)
    }
  })

  test.each(RULE_SETS)('has room for every text under the rules of $id', (ruleSet) => {
    for (const { id, label } of drawn.nodes) {
      const { width, height } = stateBlock(label, !isInnermost(drawing, id), staysIn(drawn, id), ruleSet)
      expect(placeOf(drawing, id).width, id).toBeGreaterThanOrEqual(width)
      expect(placeOf(drawing, id).height, id).toBeGreaterThanOrEqual(height)
    }
    for (const { id, ways } of lines) {
      const { width, height } = edgeBlock(ways, ruleSet)
      const label = layout.lines.get(name(id))?.label
      expect(label?.width, id).toBeGreaterThanOrEqual(width)
      expect(label?.height, id).toBeGreaterThanOrEqual(height)
    }
  })
})

test('only the script that computes the layout imports elkjs, and nothing imports that script', () => {
  const src = resolve('src')
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file))
  const naming = (word: string): string[] =>
    files.filter((file) =>
      new RegExp(`from '[^']*${word}|import\\(?\\s*'[^']*${word}`).test(readFileSync(join(src, file), 'utf8')),
    )
  expect(naming('elkjs')).toEqual([join('chart', 'computeLayout.ts')])
  expect(naming('computeLayout')).toEqual([])
})
