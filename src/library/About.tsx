/** What a scenario is: its title, its session, who is there, and where it is told. */
import { useRef } from 'react'
import { ruleSetById } from '#rules/sets/byId'
import type { Scenario } from '#scenarios/schema'
import { phrase } from '#src/language/say.ts'
import { capital } from '#src/words/language.ts'
import { change } from './change.ts'
import { EDITOR } from './editorWords.ts'
import { CountInput, TextInput } from './Inputs.tsx'
import { rulesOf } from './words.ts'

const Sources = ({ scenario }: { readonly scenario: Scenario }) => {
  const { sources, events, differences } = scenario
  const add = useRef<HTMLButtonElement>(null)
  const used = new Set([...events, ...differences].map(({ source }) => source))
  const set = (index: number, to: object) =>
    change({ ...scenario, sources: sources.map((one, at) => (at === index ? { ...one, ...to } : one)) })
  const withUrl = (index: number, url: string) => {
    const { url: _, ...others } = sources[index] ?? { symbol: '', title: '' }
    const to = url === '' ? others : { ...others, url }
    return change({ ...scenario, sources: sources.map((one, at) => (at === index ? to : one)) })
  }
  const remove = (index: number) => {
    add.current?.focus()
    const moved = <Item extends { readonly source: number }>(item: Item): Item =>
      item.source > index ? { ...item, source: item.source - 1 } : item
    change({
      ...scenario,
      sources: sources.toSpliced(index, 1),
      events: events.map(moved),
      differences: differences.map(moved),
    })
  }
  return (
    <section aria-labelledby="library-sources">
      <h3 id="library-sources">{EDITOR.sources}</h3>
      <ul className="library-list">
        {sources.map((source, index) => (
          <li key={index} className="library-row library-fields">
            <TextInput label={EDITOR.symbol} value={source.symbol} onChange={(symbol) => set(index, { symbol })} />
            <TextInput label={EDITOR.sourceTitle} value={source.title} onChange={(title) => set(index, { title })} />
            <TextInput label={EDITOR.url} value={source.url ?? ''} onChange={(url) => withUrl(index, url)} />
            {!used.has(index) && sources.length > 1 && (
              <button type="button" className="button small" onClick={() => remove(index)}>
                {EDITOR.removeSource}
              </button>
            )}
          </li>
        ))}
      </ul>
      <button
        ref={add}
        type="button"
        className="button small"
        onClick={() => change({ ...scenario, sources: [...sources, { symbol: '', title: '' }] })}
      >
        {EDITOR.addSource}
      </button>
    </section>
  )
}

export const About = ({ scenario }: { readonly scenario: Scenario }) => {
  const set = (to: Partial<Scenario>) => change({ ...scenario, ...to })
  const count = (value: number | '') => (value === '' ? null : value)
  return (
    <details className="library-about">
      <summary>
        <h2>{EDITOR.about}</h2>
      </summary>
      <div className="library-panel">
        <p className="hint">
          {capital(rulesOf(phrase(ruleSetById(scenario.ruleSet)?.shortName ?? scenario.ruleSet)))}.
        </p>
        <div className="library-fields">
          <TextInput
            label={EDITOR.title}
            value={scenario.title}
            maxLength={200}
            onChange={(title) => (title === '' ? [EDITOR.noTitle] : set({ title }))}
          />
          <TextInput label={EDITOR.body} value={scenario.body} maxLength={200} onChange={(body) => set({ body })} />
          <TextInput label={EDITOR.notes} value={scenario.about ?? ''} rows={3} onChange={(about) => set({ about })} />
          <CountInput
            label={EDITOR.participating}
            value={scenario.participating}
            onChange={(value) => change({ ...scenario, participating: count(value) })}
          />
          <CountInput
            label={EDITOR.present}
            value={scenario.present}
            onChange={(value) => change({ ...scenario, present: count(value) })}
          />
        </div>
        <Sources scenario={scenario} />
      </div>
    </details>
  )
}
