import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { RULE_SETS } from '#rules/sets/byId'
import { chartOfConference } from '#machines/chart'
import { drawnEdges, fingerprint, staysIn } from '#src/chart/drawn.ts'
import { FINGERPRINT, LINE_PLACES, SIZE, STARTS, STATE_PLACES, type Box } from '#src/chart/geometry.ts'
import { edgeBlock, stateBlock } from '#src/chart/measure.ts'
import layout from '#src/chart/layout.json'

const chart = chartOfConference()
const lines = drawnEdges(chart)

const ids = (things: readonly { readonly id: string }[]): string[] => things.map(({ id }) => id).toSorted()

const placeOf = (id: string): Box => {
  const place = STATE_PLACES.get(id)
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

const isInnermost = (id: string): boolean => !chart.nodes.some(({ parent }) => parent === id)

const numbersIn = (value: unknown): readonly number[] => {
  if (typeof value === 'number') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : []
}

describe('the layout of the chart', () => {
  test('was computed from the machine as it is: if not, run npm run layout', () => {
    expect(FINGERPRINT).toBe(fingerprint(chart))
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

  test('has a place for every state, and for nothing else', () => {
    expect([...STATE_PLACES.keys()].toSorted()).toEqual(ids(chart.nodes))
  })

  test('has a route and a label for every act that leads on, and for nothing else', () => {
    expect([...LINE_PLACES.keys()].toSorted()).toEqual(ids(lines))
    const drawn = lines.flatMap(({ ways }) => ways)
    const stays = chart.nodes.flatMap(({ id }) => staysIn(chart, id))
    expect(ids([...drawn, ...stays])).toEqual(ids(chart.edges))
  })

  test('shows where a reader enters each state that has others in it', () => {
    const entered = chart.nodes.filter(({ initial }) => initial !== null)
    expect(ids(STARTS)).toEqual(entered.map(({ id }) => `${id}#start`).toSorted())
  })

  test('is made of whole numbers', () => {
    expect(numbersIn(layout).every(Number.isInteger)).toBe(true)
  })

  test('keeps every state inside the one it lies in, and everything on the sheet', () => {
    for (const { id, parent } of chart.nodes) expect(contains(placeOf(parent ?? id), placeOf(id)), id).toBe(true)
    const sheet = { x: 0, y: 0, ...SIZE }
    for (const [id, { label }] of LINE_PLACES) expect(contains(sheet, label), id).toBe(true)
  })

  test('lays no state over another, and no label over a state or another label', () => {
    const innermost = chart.nodes.filter(({ id }) => isInnermost(id)).map(({ id }) => [id, placeOf(id)] as const)
    const boxes = [...innermost, ...[...LINE_PLACES].map(([id, { label }]) => [id, label] as const)]
    const overlaps = boxes.flatMap(([id, box], index) =>
      boxes.slice(index + 1).flatMap(([otherId, other]) => (overlap(box, other) ? [`${id} and ${otherId}`] : [])),
    )
    expect(overlaps).toEqual([])
  })

  test('starts every line at its source and ends it at its target', () => {
    for (const { id, source, target } of lines) {
      const points = LINE_PLACES.get(id)?.points ?? []
      const [startX = 0, startY = 0] = points
      const [endX = 0, endY = 0] = points.slice(-2)
      const at = (x: number, y: number): Box => ({ x: x - 1, y: y - 1, width: 2, height: 2 })
      expect(overlap(placeOf(source), at(startX, startY)), `${id} starts`).toBe(true)
      expect(overlap(placeOf(target), at(endX, endY)), `${id} ends`).toBe(true)
      expect(points.length, id).toBeGreaterThanOrEqual(4)
    }
  })

  test.each(RULE_SETS)('has room for every text under the rules of $id', (ruleSet) => {
    for (const { id, label, kind } of chart.nodes) {
      if (kind === 'parallel') continue
      const { width, height } = stateBlock(label, !isInnermost(id), staysIn(chart, id), ruleSet)
      expect(placeOf(id).width, id).toBeGreaterThanOrEqual(width)
      expect(placeOf(id).height, id).toBeGreaterThanOrEqual(height)
    }
    for (const { id, ways } of lines) {
      const { width, height } = edgeBlock(ways, ruleSet)
      expect(LINE_PLACES.get(id)?.label.width, id).toBeGreaterThanOrEqual(width)
      expect(LINE_PLACES.get(id)?.label.height, id).toBeGreaterThanOrEqual(height)
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
