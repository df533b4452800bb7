/** What is asked: the body, the matter, the votes. */
import { useState, type ReactNode } from 'react'
import { decisionQuorumOf } from '#rules/quorum'
import { castIn, type Tally } from '#rules/tally'
import { RULE_SETS, ruleSetById } from '#rules/sets/byId'
import { isMatter } from '#rules/matters'
import { phrase } from '#src/language/say.ts'
import { Folded } from '#src/controls/Folded.tsx'
import { NumberField } from '#src/controls/NumberField.tsx'
import { Differences } from '#src/floor/OwnRules.tsx'
import { differencesFrom } from '#src/words/ownRules.ts'
import { SIDES } from '#src/words/votes.ts'
import { AS_THE_BODY_HAS_IT, mattersOf, NO_VOTES, ownRulesOf, presentIn, type Asked, type Counts } from './asked.ts'
import { useBench, useBenchStore } from './bench.tsx'
import { ask, endGesture } from './store.ts'
import { BENCH, briefly, matterName, oneFewer, oneMore } from './words.ts'
import '#src/theme/vote.css'
import '#src/theme/fields.css'

const SIDE_NAMES = ['inFavour', 'against', 'abstaining'] as const

const Choice = () => {
  const store = useBenchStore()
  const { asked, body } = useBench()
  const choose = (id: string) => {
    const chosen = ruleSetById(id)
    if (chosen === undefined) return
    const matter = chosen.matters[asked.matter] === undefined ? mattersOf(chosen)[0] : asked.matter
    ask(store, { ...AS_THE_BODY_HAS_IT, ruleSet: id, matter: matter ?? asked.matter })
  }
  return (
    <>
      <label className="bench-choice">
        {BENCH.body}
        <select value={body.id} onChange={({ currentTarget: { value } }) => choose(value)}>
          {RULE_SETS.map(({ id, body: name }) => (
            <option key={id} value={id}>
              {phrase(name)}
            </option>
          ))}
        </select>
      </label>
      <label className="bench-choice">
        {BENCH.matter}
        <select
          value={asked.matter}
          onChange={({ currentTarget: { value } }) => isMatter(value) && ask(store, { matter: value, majority: null })}
        >
          {mattersOf(body).map((matter) => (
            <option key={matter} value={matter}>
              {matterName(body, matter)}
            </option>
          ))}
        </select>
      </label>
    </>
  )
}

/** "58-7-34", "58 7 34", "58/7/34": three counts, or two where nobody abstained. */
export const readQuick = (text: string): Tally | null => {
  const found = /^\s*(\d{1,5})\D+(\d{1,5})(?:\D+(\d{1,5}))?\D*$/.exec(text)
  if (found === null) return null
  const [inFavour, against, abstaining] = found.slice(1).map((digits) => Number(digits ?? 0))
  return { inFavour: inFavour ?? 0, against: against ?? 0, abstaining: abstaining ?? 0 }
}

/** All three at once, as they are read out. */
const Quick = ({ counts }: { readonly counts: Counts }) => {
  const store = useBenchStore()
  const [draft, setDraft] = useState<string | null>(null)
  const shown = presentIn(counts) === 0 ? '' : `${counts.inFavour}-${counts.against}-${counts.abstaining}`
  return (
    <label className="bench-quick">
      {BENCH.quick}
      <input
        type="text"
        inputMode="text"
        autoComplete="off"
        placeholder={BENCH.quickHint}
        value={draft ?? shown}
        onChange={({ currentTarget: { value } }) => {
          setDraft(value)
          const tally = readQuick(value)
          if (tally !== null) ask(store, { votes: { by: 'count', ...tally, silent: counts.silent } }, 'quick')
        }}
        onBlur={() => {
          setDraft(null)
          endGesture(store)
        }}
      />
    </label>
  )
}

/** The verdict beside what is typed, where the answer itself is further down. */
const Brief = () => {
  const { decided, question } = useBench()
  if (!decided.ok || question === null || castIn(question.tally) === 0) return null
  const { outcome, majority } = decided.value
  return (
    <p className="bench-brief" aria-hidden="true">
      {briefly(outcome, majority.need)}
    </p>
  )
}

const Numbers = ({ counts }: { readonly counts: Counts }) => {
  const store = useBenchStore()
  const { asked, law } = useBench()
  const change = (part: Partial<Counts>) =>
    ask(store, { votes: { by: 'count', ...counts, ...part } }, Object.keys(part).join(' '))
  const end = () => endGesture(store)
  const rest = law.members.count - presentIn(counts)
  return (
    <ul className="bench-numbers">
      {SIDE_NAMES.map((side) => (
        <li key={side} data-side={side}>
          <span>
            <span className="sign" aria-hidden="true">
              {SIDES[side].sign}
            </span>{' '}
            {SIDES[side].word}
          </span>
          <NumberField
            label={SIDES[side].word}
            value={counts[side]}
            max={99_999}
            more={oneMore(SIDES[side].word)}
            fewer={oneFewer(SIDES[side].word)}
            onChange={(value) => change({ [side]: value })}
            onEnd={end}
          />
        </li>
      ))}
      <li>
        <span>{BENCH.silent}</span>
        <NumberField
          label={BENCH.silent}
          value={counts.silent}
          max={99_999}
          more={oneMore(BENCH.silent)}
          fewer={oneFewer(BENCH.silent)}
          onChange={(silent) => change({ silent })}
          onEnd={end}
        />
      </li>
      <li>
        <span>{BENCH.absent}</span>
        <output>{asked.presenceKnown ? Math.max(rest, 0) : '–'}</output>
      </li>
    </ul>
  )
}

const Labelled = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  <li>
    <span>{label}</span>
    {children}
  </li>
)

/** What changes more rarely: who is entitled, how two thirds is read, vetoes, a printed quorum. */
const Others = () => {
  const store = useBenchStore()
  const { asked, body, law } = useBench()
  const matter = law.matters[asked.matter]
  const number = (
    gesture: 'members' | 'vetoes' | 'quorum' | 'participating',
    value: number,
    change: (value: number) => Partial<Asked>,
    label = BENCH[gesture],
  ) => (
    <Labelled label={label}>
      <NumberField
        label={label}
        value={value}
        max={99_999}
        more={oneMore(label)}
        fewer={oneFewer(label)}
        onChange={(to) => ask(store, change(to), gesture)}
        onEnd={() => endGesture(store)}
      />
    </Labelled>
  )
  return (
    <ul className="bench-numbers">
      {number('members', law.members.count, (members) => ({
        members: members === body.members.count ? null : members,
      }))}
      {decisionQuorumOf(law)?.quorum.of === 'participating' &&
        number('participating', asked.participating ?? 0, (participating) => ({
          participating: participating === 0 ? null : participating,
        }))}
      {matter?.veto === true && number('vetoes', asked.vetoes, (vetoes) => ({ vetoes }))}
      {matter !== undefined &&
        matter.quorumOfVotes !== null &&
        number('quorum', asked.quorumOfVotes ?? 0, (quorum) => ({ quorumOfVotes: quorum === 0 ? null : quorum }))}
      <Labelled label={BENCH.presence}>
        <input
          type="checkbox"
          aria-label={BENCH.presence}
          checked={asked.presenceKnown}
          onChange={({ currentTarget: { checked } }) => ask(store, { presenceKnown: checked })}
        />
      </Labelled>
      {matter?.majority.kind === 'two-thirds' && (
        <Labelled label={BENCH.reading}>
          <select
            aria-label={BENCH.reading}
            value={law.twoThirds}
            onChange={({ currentTarget: { value } }) =>
              ask(store, {
                twoThirds: value === body.twoThirds ? null : value === 'at least' ? 'at least' : 'more than',
              })
            }
          >
            <option value="at least">{BENCH.atLeast}</option>
            <option value="more than">{BENCH.moreThan}</option>
          </select>
        </Labelled>
      )}
    </ul>
  )
}

/** What a scenario of one's own changes in the rules, where the vote came along from there. */
const Changed = () => {
  const store = useBenchStore()
  const { asked, body } = useBench()
  const changes = ownRulesOf(asked)
  if (differencesFrom(body, changes).length === 0) return null
  return (
    <div className="own-rules">
      <p>{BENCH.changed}</p>
      <Differences body={body} changes={changes} />
      <button type="button" className="button small" onClick={() => ask(store, { majority: null, toDecide: null })}>
        {BENCH.forget}
      </button>
    </div>
  )
}

export const Ask = () => {
  const { counts } = useBench()
  const shown = counts.ok ? counts.value : NO_VOTES
  return (
    <section className="bench-ask" aria-label={BENCH.ask}>
      <Choice />
      <Changed />
      <Quick counts={shown} />
      <Brief />
      <Numbers counts={shown} />
      <Folded summary={BENCH.more}>
        <Others />
      </Folded>
    </section>
  )
}
