/** What is not in order now: first what one act would put in order, then what is barred, under the reason why. */
import { useMemo } from 'react'
import type { Act } from '#machines/acts'
import { notYetAt, type NotYet } from '#machines/notYet'
import { Terms } from '#src/glossary/Terms.tsx'
import { useView, type View } from '#src/session/react.tsx'
import { imperativeOf } from '#src/words/acts.ts'
import { reasonOf } from '#src/words/bars.ts'
import { barringVerdict } from './acts.ts'
import { Rule } from './Rule.tsx'
import { LATER, possibleAfter } from './laterWords.ts'
import './mayNot.css'

interface Group {
  /** After what it would be in order; empty for what is simply barred. */
  readonly after: string
  readonly says: string
  readonly rule: string | null
  readonly acts: readonly string[]
}

interface Entry {
  readonly after: string
  readonly says: string
  readonly rule: string | null
  readonly act: string
}

const reasonKey = ({ after, says, rule }: Omit<Entry, 'act'>): string => [after, says, rule].join('|')

/** Many acts share one reason under one rule: it is said once. */
const grouped = (entries: readonly Entry[]): readonly Group[] => {
  const groups = new Map<string, Omit<Group, 'acts'> & { acts: Set<string> }>()
  for (const { act, ...reason } of entries) {
    const group = groups.get(reasonKey(reason)) ?? { ...reason, acts: new Set() }
    groups.set(reasonKey(reason), group)
    group.acts.add(act)
  }
  return [...groups.values()].map(({ acts, ...reason }) => ({ ...reason, acts: [...acts] }))
}

const nameIn = ({ line }: View, { event }: Act): string =>
  imperativeOf(event, line.branch.input.participants, line.told)

const entryOf = (view: View, act: Act, after: string): readonly Entry[] => {
  const verdict = barringVerdict(act)
  if (verdict === null) return []
  return [{ after, says: reasonOf(verdict, view.ruleSet), rule: verdict.rule, act: nameIn(view, act) }]
}

const later = (view: View, found: readonly NotYet[]): readonly Group[] =>
  grouped(
    found.flatMap(({ act, after }) =>
      entryOf(view, act, possibleAfter([...new Set(after.map((one) => nameIn(view, one)))])),
    ),
  )

const barred = (view: View, acts: readonly Act[]): readonly Group[] =>
  grouped(acts.flatMap((act) => entryOf(view, act, '')))

const Groups = ({ title, groups }: { readonly title: string; readonly groups: readonly Group[] }) =>
  groups.length > 0 && (
    <>
      <h3>{title}</h3>
      <ul className="barred-groups">
        {groups.map((group) => (
          <li key={reasonKey(group)}>
            {group.after !== '' && <p>{group.after}</p>}
            <p className="may-not-reason">
              <span>
                <Terms text={group.says} />
              </span>
              <Rule rule={group.rule} />
            </p>
            <ul className="may-not-acts">
              {group.acts.map((name) => (
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
