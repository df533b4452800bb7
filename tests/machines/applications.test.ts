/** Which applications wait for a decision, and which of them nobody opposes. */
import { expect, test } from 'vitest'
import { undecidedIn, unopposedIn } from '#machines/applications'
import type { Application, Context } from '#machines/context'
import { room } from '../support/business.ts'

const { context } = room()
const application = (status: Application['status'], ...objections: readonly string[]): Application => ({
  consultativeStatus: false,
  objections,
  status,
})
const withApplications = (applications: Context['applications']): Context => ({ ...context, applications })

/** In the order they were listed, which is not that of the alphabet. */
const five = withApplications({
  west: application('pending'),
  east: application('pending', 'a'),
  south: application('accorded'),
  north: application('refused', 'b'),
  centre: application('pending'),
})

test('those that are neither accorded nor refused wait, in the order they were listed', () => {
  expect(undecidedIn(five)).toEqual(['west', 'east', 'centre'])
  expect(undecidedIn(withApplications({}))).toEqual([])
})

test('of these, nobody opposes those that no objection stands against', () => {
  expect(unopposedIn(five)).toEqual(['west', 'centre'])
  expect(unopposedIn(withApplications({ east: application('pending', 'a', 'b') }))).toEqual([])
})

test('each list is its own, however often it is asked about', () => {
  const decided = withApplications({ ...five.applications, west: application('accorded') })
  expect([undecidedIn(five), undecidedIn(decided), undecidedIn(five)]).toEqual([
    ['west', 'east', 'centre'],
    ['east', 'centre'],
    ['west', 'east', 'centre'],
  ])
  // Among hundreds of organizations it is gone through once, and the same list is handed out.
  expect(undecidedIn(five)).toBe(undecidedIn({ ...five, present: 1 }))
})
