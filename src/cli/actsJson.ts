/** What may be done at a step of a replay, as the command line prints it. The shape is relied on outside. */
import { actsAt, actsOf, othersIn, rulesOf, type Act } from '#machines/acts'
import type { ConferenceEvent } from '#machines/events'
import type { ConferenceSnapshot } from '#machines/explain'
import { notYetAt } from '#machines/notYet'
import type { Branch } from '#scenarios/branch'
import { namesIn } from '#src/floor/acts.ts'
import { imperativeOf } from '#src/words/acts.ts'
import { reasonOf } from '#src/words/bars.ts'
import type { Told } from '#src/words/told.ts'

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

/**
 * @param snapshot null where nothing has happened at all
 * @param entries all steps of the branch, whose names are taken
 * @param told what all of them tell
 */
export const actsJson = (
  snapshot: ConferenceSnapshot | null,
  entries: Branch['entries'],
  told: Told,
): readonly ActJson[] => {
  if (snapshot === null) return []
  const { ruleSet, participants } = snapshot.context
  const nameOf = ({ event }: Act): string => imperativeOf(event, participants, told)
  const names = namesIn({ entries, context: snapshot.context })
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
