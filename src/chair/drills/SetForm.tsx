/** Which set: whose rules, which questions, how many, how long, and the number that makes it. */
import { useId, useState } from 'react'
import { phrase } from '#src/language/say.ts'
import { RULE_SETS } from '#rules/sets/byId'
import { NumberField } from '#src/controls/NumberField.tsx'
import type { DrillKind } from '#src/drills/drill.ts'
import { kindsFor } from '#src/drills/generate.ts'
import { isSeed } from '#src/drills/seeds.ts'
import { MOST_DRILLS, type SetAsked } from './address.ts'
import { DRILLS, KINDS, minutesInWords } from './words.ts'
import '#src/theme/fields.css'

const LIMITS = [5, 10, 15, 20, 30, 45, 60] as const
/** Short enough to be read out to a class. */
const SEEDS = 10_000

/** Another number than this one. */
export const otherSeed = (seed: number): number => {
  const found = Math.floor(Math.random() * SEEDS)
  return found === seed ? (found + 1) % SEEDS : found
}

/** What the form holds; not every state of it is a set. */
export interface Draft extends Omit<SetAsked, 'kinds' | 'seed'> {
  /** Those taken out, so that another body begins with all of its own. */
  readonly without: readonly DrillKind[]
  readonly seed: string
}

export const firstDraft = (): Draft => ({
  ruleSet: 'untoc-cop',
  without: [],
  seed: String(otherSeed(0)),
  count: 10,
  minutes: null,
})

/** The set that the form holds; null while it holds none. */
export const askedIn = ({ ruleSet, without, seed, count, minutes }: Draft): SetAsked | null => {
  const all = kindsFor(ruleSet)
  const kinds = all.filter((kind) => !without.includes(kind))
  const number = /^\d{1,10}$/.test(seed) ? Number(seed) : Number.NaN
  if (kinds.length === 0 || count < 1 || !isSeed(number)) return null
  return { ruleSet, kinds: kinds.length === all.length ? 'all' : kinds, seed: number, count, minutes }
}

interface SetFormProps {
  readonly draft: Draft
  readonly onDraft: (draft: Draft) => void
}

export const SetForm = ({ draft, onDraft }: SetFormProps) => {
  const id = useId()
  const { ruleSet, without, seed, count, minutes } = draft
  const kinds = kindsFor(ruleSet)
  const isNumber = isSeed(/^\d{1,10}$/.test(seed) ? Number(seed) : Number.NaN)
  const none = kinds.every((kind) => without.includes(kind))
  const set = (changes: Partial<Draft>) => onDraft({ ...draft, ...changes })
  return (
    <div className="set-form">
      <label className="set-field" htmlFor={`${id}-body`}>
        {DRILLS.body}
        <select
          id={`${id}-body`}
          value={ruleSet}
          onChange={({ currentTarget }) => set({ ruleSet: currentTarget.value, without: [] })}
        >
          {RULE_SETS.map((body) => (
            <option key={body.id} value={body.id}>
              {phrase(body.shortName)}
            </option>
          ))}
        </select>
      </label>
      <fieldset className="set-kinds" aria-describedby={none ? `${id}-none` : undefined}>
        <legend>{DRILLS.kinds}</legend>
        {kinds.map((kind) => (
          <label key={kind} className="check">
            <input
              type="checkbox"
              checked={!without.includes(kind)}
              onChange={({ currentTarget }) =>
                set({ without: currentTarget.checked ? without.filter((each) => each !== kind) : [...without, kind] })
              }
            />
            {KINDS[kind]}
          </label>
        ))}
        {none && (
          <p id={`${id}-none`} className="set-wrong" role="alert">
            {DRILLS.noKind}
          </p>
        )}
      </fieldset>
      <div className="set-numbers">
        <div className="set-field">
          <span>{DRILLS.count}</span>
          <NumberField
            label={DRILLS.count}
            value={count}
            max={MOST_DRILLS}
            more={DRILLS.more}
            fewer={DRILLS.fewer}
            onChange={(to) => set({ count: to })}
            onEnd={() => {
              if (count === 0) set({ count: 1 })
            }}
          />
        </div>
        <label className="set-field">
          {DRILLS.limit}
          <select
            value={minutes ?? ''}
            onChange={({ currentTarget: { value } }) => set({ minutes: value === '' ? null : Number(value) })}
          >
            <option value="">{DRILLS.noLimit}</option>
            {LIMITS.map((limit) => (
              <option key={limit} value={limit}>
                {minutesInWords(limit)}
              </option>
            ))}
          </select>
        </label>
        <div className="set-field">
          <label htmlFor={`${id}-seed`}>{DRILLS.seed}</label>
          <span className="set-seed">
            <input
              id={`${id}-seed`}
              inputMode="numeric"
              autoComplete="off"
              size={10}
              maxLength={10}
              value={seed}
              aria-invalid={!isNumber}
              aria-describedby={`${id}-seed-says`}
              onChange={({ currentTarget }) => set({ seed: currentTarget.value.trim() })}
            />
            <button type="button" className="button" onClick={() => set({ seed: String(otherSeed(Number(seed))) })}>
              {DRILLS.another}
            </button>
          </span>
        </div>
      </div>
      <p id={`${id}-seed-says`} className={isNumber ? 'hint' : 'set-wrong'}>
        {isNumber ? DRILLS.seedSays : DRILLS.seedWrong}
      </p>
    </div>
  )
}

export const useDraft = () => useState(firstDraft)
