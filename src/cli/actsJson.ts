/** What may be done after the last step of a replay, as the command line prints it. The shape is relied on outside. */
import { actsAt, actsOf, othersIn, rulesOf, type Act } from '#machines/acts'
import { notYetAt } from '#machines/notYet'
import type { ConferenceEvent } from '#machines/events'
import type { Branch, BranchStep } from '#scenarios/branch'
import { namesIn } from '#src/floor/acts.ts'
import { imperativeOf } from '#src/words/acts.ts'
import { reasonOf } from '#src/words/bars.ts'
import { toldBy } from '#src/words/told.ts'

interface ActJson {
  readonly modality: Act['modality'] | 'not yet'
  readonly by: string
  /** In words, without who does it. */
  readonly act: string
  readonly event: ConferenceEvent
  readonly rules: readonly string[]
  readonly because: readonly string[]
  /** Of an act that is not yet in order: the acts after any one of which it would be. */
  readonly after?: readonly string[]
}

const known = (rules: readonly (string | null)[]): readonly string[] => [
  ...new Set(rules.filter((rule) => rule !== null)),
]

/** Empty where nothing has happened at all. */
export const actsJson = (steps: readonly BranchStep[], branch: Branch): readonly ActJson[] => {
  const last = steps.findLast(({ step }) => step !== null)?.step
  if (last === undefined || last === null) return []
  const { snapshot } = last
  const { ruleSet, participants } = snapshot.context
  const told = toldBy(
    ruleSet,
    branch.entries.map(({ event }) => event),
  )
  const nameOf = ({ event }: Act): string => imperativeOf(event, participants, told)
  const names = namesIn({ entries: branch.entries, context: snapshot.context })
  const others = othersIn(snapshot.context).flatMap((person) => actsOf(snapshot, names, person))
  const acts = [...actsAt(snapshot, names), ...others]
  const after = new Map(notYetAt(snapshot, acts).map((found) => [found.act, found.after]))
  return acts.map((act): ActJson => {
    const failing = act.verdicts.filter(({ holds }) => !holds)
    const barred = act.modality === 'may not'
    const ways = after.get(act)
    return {
      modality: ways === undefined ? act.modality : 'not yet',
      by: act.event.by,
      act: nameOf(act),
      event: act.event,
      rules: barred ? known(failing.map(({ rule }) => rule)) : rulesOf(snapshot.context, act),
      because: barred ? failing.map((verdict) => reasonOf(verdict, ruleSet)) : [],
      ...(ways === undefined ? {} : { after: [...new Set(ways.map(nameOf))] }),
    }
  })
}
