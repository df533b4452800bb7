/** What is not in order now: first what one act would put in order, then what is barred, under the reason why. */
import { useMemo } from 'react'
import type { Act } from '#machines/acts'
import { notYetAt, type NotYet } from '#machines/notYet'
import { Terms } from '#src/glossary/Terms.tsx'
import { useView, type View } from '#src/session/react.tsx'
import { imperativeOf } from '#src/words/acts.ts'
import { reasonOf } from '#src/words/bars.ts'
import { tellingVerdict } from './acts.ts'
import { Rule } from './Rule.tsx'
import { LATER, possibleAfter } from './laterWords.ts'

interface Group {
  /** After what it would be in order; empty for what is simply barred. */
  readonly after: string
  readonly says: string
  readonly rules: readonly string[]
  readonly acts: readonly string[]
}

interface Entry {
  readonly after: string
  readonly says: string
  readonly rule: string | null
  readonly act: string
}

/** Many acts share one reason: it is said once. */
const grouped = (entries: readonly Entry[]): readonly Group[] => {
  const groups = new Map<string, { after: string; says: string; rules: Set<string>; acts: Set<string> }>()
  for (const { after, says, rule, act } of entries) {
    const reason = `${after} ${says}`
    const group = groups.get(reason) ?? { after, says, rules: new Set(), acts: new Set() }
    groups.set(reason, group)
    if (rule !== null) group.rules.add(rule)
    group.acts.add(act)
  }
  return [...groups.values()].map(({ rules, acts, ...said }) => ({ ...said, rules: [...rules], acts: [...acts] }))
}

const nameIn = ({ line }: View, { event }: Act): string =>
  imperativeOf(event, line.branch.input.participants, line.told)

/** That it is not at this stage is said by what it waits for; any other reason is given with its rule. */
const later = (view: View, found: readonly NotYet[]): readonly Group[] =>
  grouped(
    found.map(({ act, after }) => {
      const verdict = tellingVerdict(act)
      const telling = verdict === null || verdict.bar === 'not-at-this-stage' ? null : verdict
      return {
        after: possibleAfter([...new Set(after.map((one) => nameIn(view, one)))]),
        says: telling === null ? '' : reasonOf(telling, view.ruleSet),
        rule: telling?.rule ?? null,
        act: nameIn(view, act),
      }
    }),
  )

const barred = (view: View, acts: readonly Act[]): readonly Group[] =>
  grouped(
    acts.flatMap((act): Entry[] => {
      const verdict = tellingVerdict(act)
      if (verdict === null) return []
      return [{ after: '', says: reasonOf(verdict, view.ruleSet), rule: verdict.rule, act: nameIn(view, act) }]
    }),
  )

const Groups = ({ title, groups }: { readonly title: string; readonly groups: readonly Group[] }) =>
  groups.length > 0 && (
    <>
      <h3>{title}</h3>
      <ul className="barred-groups">
        {groups.map(({ after, says, rules, acts }) => (
          <li key={`${after} ${says}`}>
            {after !== '' && <p>{after}</p>}
            {says !== '' && (
              <p className="may-not-reason">
                <span>
                  <Terms text={says} />
                </span>
                {rules.map((rule) => (
                  <Rule key={rule} rule={rule} />
                ))}
              </p>
            )}
            <ul className="may-not-acts">
              {acts.map((name) => (
                <li key={name}>{name}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </>
  )

interface BarredProps {
  readonly acts: readonly Act[]
  /** The acts that are tried one step ahead, where these are not the same. */
  readonly tried?: readonly Act[]
}

/** Every act judged here; those that are permitted are tried one step ahead. */
export const Barred = ({ acts, tried = acts }: BarredProps) => {
  const view = useView()
  const { snapshot } = view.current.step
  const notYet = useMemo(() => notYetAt(snapshot, acts, tried), [snapshot, acts, tried])
  const waiting = new Set(notYet.map(({ act }) => act))
  const never = acts.filter((act) => act.modality === 'may not' && !waiting.has(act))
  return (
    <>
      <Groups title={LATER.notYet} groups={later(view, notYet)} />
      <Groups title={LATER.barred} groups={barred(view, never)} />
    </>
  )
}
