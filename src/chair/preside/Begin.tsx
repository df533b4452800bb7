/** Which body, what delegates, how long, and the seed. */
import { useState, type FormEvent, type RefObject } from 'react'
import { RULE_SETS } from '#rules/sets/byId'
import { useHashLocation } from 'wouter/use-hash-location'
import { phrase } from '#src/language/say.ts'
import { LENGTHS, mayPreside, MIXES, type Length, type Mix } from '#src/presiding/setup.ts'
import { pathOf, seedIn } from './address.ts'
import { LENGTH_WORDS, MIX_WORDS, PRESIDE } from './words.ts'

const BODIES = RULE_SETS.filter(mayPreside)

const anySeed = (): number => 1 + Math.trunc(Math.random() * 9998)

interface ChoiceProps<Value extends string> {
  readonly legend: string
  readonly name: string
  readonly values: readonly Value[]
  readonly words: Readonly<Record<Value, { readonly name: string; readonly says: string }>>
  readonly value: Value
  readonly onChange: (value: Value) => void
}

const Choice = <Value extends string>({ legend, name, values, words, value, onChange }: ChoiceProps<Value>) => (
  <fieldset className="preside-choice">
    <legend>{legend}</legend>
    {values.map((one) => (
      <label key={one}>
        <input type="radio" name={name} checked={one === value} onChange={() => onChange(one)} />
        <strong>{words[one].name}</strong>
        <span className="hint">{words[one].says}</span>
      </label>
    ))}
  </fieldset>
)

export const Begin = ({ heading }: { readonly heading: RefObject<HTMLHeadingElement | null> }) => {
  const [, navigate] = useHashLocation()
  const [body, setBody] = useState(BODIES[0]?.id ?? '')
  const [temper, setTemper] = useState<Mix>('mixed')
  const [length, setLength] = useState<Length>('short')
  const [seed, setSeed] = useState(() => String(anySeed()))
  const ruleSet = BODIES.find(({ id }) => id === body)
  const begin = (event: FormEvent) => {
    event.preventDefault()
    const number = seedIn(seed)
    if (ruleSet !== undefined && number !== null)
      navigate(pathOf({ setup: { ruleSet, temper, seed: number, length }, choices: [] }))
  }
  return (
    <main className="chair preside" tabIndex={-1}>
      <h1 ref={heading} tabIndex={-1}>
        {PRESIDE.page}
      </h1>
      <p className="chair-lead">{PRESIDE.says}</p>
      <form className="preside-begin" onSubmit={begin}>
        <label className="preside-field">
          {PRESIDE.body}
          <select value={body} onChange={(event) => setBody(event.target.value)}>
            {BODIES.map(({ id, shortName }) => (
              <option key={id} value={id}>
                {phrase(shortName)}
              </option>
            ))}
          </select>
        </label>
        <Choice
          legend={PRESIDE.delegates}
          name="temper"
          values={MIXES}
          words={MIX_WORDS}
          value={temper}
          onChange={setTemper}
        />
        <Choice
          legend={PRESIDE.length}
          name="length"
          values={LENGTHS}
          words={LENGTH_WORDS}
          value={length}
          onChange={setLength}
        />
        <div className="preside-seed">
          <label className="preside-field">
            {PRESIDE.seed}
            <input
              inputMode="numeric"
              required
              pattern="[0-9]{1,6}"
              value={seed}
              onChange={(event) => setSeed(event.target.value)}
              aria-describedby="preside-seed-says"
            />
          </label>
          <button type="button" className="button" onClick={() => setSeed(String(anySeed()))}>
            {PRESIDE.another}
          </button>
          <p id="preside-seed-says" className="hint">
            {PRESIDE.seedSays}
          </p>
        </div>
        <button type="submit" className="button preside-go">
          {PRESIDE.begin}
        </button>
      </form>
      <p className="hint">{PRESIDE.invented}</p>
    </main>
  )
}
