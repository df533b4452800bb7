/** Help, when it is asked for: what whoever presides must, may and may not do here, each with its rule. */
import { useMemo } from 'react'
import { actsAt, rulesOf, type Act } from '#machines/acts'
import { reasonOf } from '#src/words/bars.ts'
import { capital } from '#src/words/language.ts'
import { RuleChip } from '#src/rulebook/RuleChip.tsx'
import { barringVerdict } from '#src/floor/acts.ts'
import { imperativeOf } from '#src/words/acts.ts'
import type { Meeting } from '#src/presiding/meeting.ts'
import { PRESIDENT } from '#src/presiding/setup.ts'
import { PRESIDE } from './words.ts'

const KINDS = ['must', 'may', 'may not'] as const
const titleOf = (kind: (typeof KINDS)[number]): string =>
  kind === 'may not' ? PRESIDE.mayNot : kind === 'may' ? PRESIDE.may : PRESIDE.must

export const MayI = ({ meeting }: { readonly meeting: Meeting }) => {
  const { snapshot, names, told, setup } = meeting
  const acts = useMemo(() => actsAt(snapshot, names).filter(({ event }) => event.by === PRESIDENT), [snapshot, names])
  const textOf = ({ event }: Act): string => capital(imperativeOf(event, snapshot.context.participants, told))
  return (
    <div className="preside-may">
      {KINDS.map((kind) => {
        const of = [...new Map(acts.filter(({ modality }) => modality === kind).map((act) => [textOf(act), act]))]
        if (of.length === 0) return null
        return (
          <section key={kind}>
            <h3>{titleOf(kind)}</h3>
            <ul>
              {of.map(([text, act]) => {
                const bars = kind === 'may not' ? barringVerdict(act) : null
                const rules =
                  bars === null ? rulesOf(snapshot.context, act) : [bars.rule].filter((rule) => rule !== null)
                return (
                  <li key={text}>
                    {text}{' '}
                    {rules.map((rule) => (
                      <RuleChip key={rule} rule={rule} ruleSet={setup.ruleSet} />
                    ))}
                    {bars !== null && <span className="hint">{reasonOf(bars, setup.ruleSet)}</span>}
                  </li>
                )
              })}
            </ul>
          </section>
        )
      })}
    </div>
  )
}
