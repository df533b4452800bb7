/** The part of the chart that a body's law opens: where its rules are silent, nothing leads. */
import type { RuleSet } from '#rules/ruleSet'
import type { Slot } from '#rules/slots'
import { CONDITIONS } from '#rules/conditions'
import { chartOfConference, type ChartEdge } from './chart.ts'

export interface Scope {
  /** Ids of the states that can be entered at all. */
  readonly nodes: ReadonlySet<string>
  /** The transitions out of these that every rule they stand on exists for. */
  readonly edges: readonly ChartEdge[]
  /** The rules that these stand on. */
  readonly slots: ReadonlySet<Slot>
}

export const scopeOf = (ruleSet: RuleSet, entered: readonly string[]): Scope => {
  const { nodes: all, edges } = chartOfConference()
  const byId = new Map(all.map((node) => [node.id, node]))
  const nodes = new Set<string>()
  const enter = (id: string): void => {
    // Around it, then into it, as far as the definition leads.
    for (let node = byId.get(id); node !== undefined; node = byId.get(node.parent ?? '')) nodes.add(node.id)
    for (let node = byId.get(id); node !== undefined; node = byId.get(node.initial ?? '')) nodes.add(node.id)
  }
  entered.forEach(enter)
  const answered = edges.filter(({ rules }) => rules.every((slot) => ruleSet.slots[slot] !== null))
  let known = -1
  while (known !== nodes.size) {
    known = nodes.size
    for (const { source, target } of answered) if (nodes.has(source)) enter(target)
  }
  const within = answered.filter(({ source }) => nodes.has(source))
  return { nodes, edges: within, slots: new Set(within.flatMap(({ rules }) => rules)) }
}

/** True where a rule can refuse at all; the others are only cited. */
export const isEnforced = (ruleSet: RuleSet, slot: Slot): boolean => {
  const answer = ruleSet.slots[slot]
  if (answer === null) return false
  switch (answer.requires.family) {
    case 'nothing':
      return answer.by !== undefined
    case 'condition':
      return answer.by !== undefined || CONDITIONS[slot] !== undefined
    default:
      return true
  }
}
