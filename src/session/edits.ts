/** A list of edits kept short: the last change of a step or a parameter stands for those before it. */
import { inputOf } from '#scenarios/input'
import type { Edit, Scenario } from '#scenarios/schema'

const sameTarget = (one: Edit, other: Edit): boolean => {
  if (one.kind === 'set' || other.kind === 'set') {
    return one.kind === 'set' && other.kind === 'set' && one.parameter === other.parameter
  }
  return one.id === other.id
}

/** The list with one more edit. Changing an inserted step changes its insertion; removing it takes that away. */
export const merged = (edits: readonly Edit[], edit: Edit): readonly Edit[] => {
  const earlier = edits.find((other) => sameTarget(other, edit))
  if (earlier === undefined || edit.kind === 'insert') return [...edits, edit]
  if (earlier.kind === 'insert' && edit.kind === 'change') {
    return edits.map((other) => (other === earlier ? { ...earlier, event: edit.event } : other))
  }
  if (earlier.kind === 'insert' && edit.kind === 'remove') return removeInsertion(edits, earlier)
  return edits.map((other) => (other === earlier ? edit : other))
}

/** Takes an insertion away; what was inserted after it moves up to its place. */
const removeInsertion = (edits: readonly Edit[], gone: Extract<Edit, { kind: 'insert' }>): readonly Edit[] =>
  edits
    .filter((other) => other !== gone)
    .map((other) => (other.kind === 'insert' && other.after === gone.id ? { ...other, after: gone.after } : other))

const changesNothing = (scenario: Scenario, edit: Edit): boolean => {
  switch (edit.kind) {
    case 'change': {
      const recorded = scenario.events.find(({ id }) => id === edit.id)
      return recorded !== undefined && JSON.stringify(recorded.event) === JSON.stringify(edit.event)
    }
    case 'set': {
      const { ruleSet, participating } = inputOf(scenario)
      const recorded = { 'two-thirds reading': ruleSet.twoThirds, members: ruleSet.members.count, participating }
      return edit.value === recorded[edit.parameter]
    }
    case 'remove':
    case 'insert':
      return false
  }
}

/** The list without edits that leave the record as it is. */
export const withoutEmpty = (scenario: Scenario, edits: readonly Edit[]): readonly Edit[] =>
  edits.filter((edit) => !changesNothing(scenario, edit))
