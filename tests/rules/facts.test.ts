/** Of what the machine tells the rules, some rule reads every part: what none reads would be worked out for nothing. */
import { expect, test } from 'vitest'
import { CONDITIONS } from '#rules/conditions'
import type { Facts } from '#rules/facts'
import { judge } from '#rules/judge'
import { ROLES } from '#rules/ruleSet'
import { RULE_SETS } from '#rules/sets/byId'
import { SLOTS } from '#rules/slots'
import { FLOOR_ROWS, ROLL_CALL_ROWS } from '../support/conditionRows.ts'
import { BUSINESS_ROWS } from '../support/conditionRowsOfBusiness.ts'
import { facts, organization } from '../support/facts.ts'

/** Every part by its path: "roll.asked", and of a list the parts of what is in it. */
const pathsIn = (value: unknown, path: string): readonly string[] => {
  if (typeof value !== 'object' || value === null) return [path]
  if (Array.isArray(value)) return [path, ...value.flatMap((each) => pathsIn(each, path))]
  return Object.entries(value).flatMap(([key, part]) => pathsIn(part, path === '' ? key : `${path}.${key}`))
}

/** The same value, which notes under its path whatever is read of it. */
const noting = <Value>(value: Value, path: string, read: Set<string>): Value => {
  if (typeof value !== 'object' || value === null) return value
  return new Proxy(value, {
    get: (target, key) => {
      const within = path === '' ? String(key) : `${path}.${String(key)}`
      const at = Array.isArray(target) ? path : within
      read.add(at)
      const part: unknown = Reflect.get(target, key)
      return noting(part, at, read)
    },
  })
}

/** Where two facts are looked at one after the other: what makes a condition look at the second. */
const FURTHER: readonly Partial<Facts>[] = [
  {},
  { naturesClaimed: 2, voteInProgress: true },
  ...[...FLOOR_ROWS, ...ROLL_CALL_ROWS, ...BUSINESS_ROWS].map(([, , changes]) => changes),
]

test('some condition, or what is judged before it, reads every fact', () => {
  const read = new Set<string>()
  for (const changes of FURTHER)
    for (const slot of SLOTS)
      CONDITIONS[slot]?.(noting({ ...facts(changes), organizations: [organization()] }, '', read))
  for (const ruleSet of RULE_SETS)
    for (const actor of ROLES) for (const slot of SLOTS) judge(ruleSet, slot, noting(facts({ actor }), '', read))
  const all = pathsIn(facts({ organizations: [organization()] }), '')
  expect(all).toEqual(expect.arrayContaining(['actor', 'roll.asked', 'organizations', 'organizations.decided']))
  expect(all.filter((path) => !read.has(path))).toEqual([])
})
