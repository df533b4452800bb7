/** One of the user's own scenarios: what it is, its steps, what is expected of it, and its branches. */
import { useEffect, useRef } from 'react'
import { useStore } from 'zustand'
import { checkExpectations } from '#scenarios/expectations'
import type { Scenario } from '#scenarios/schema'
import { changesIn } from '#src/branches/menuWords.ts'
import { KEPT } from '#src/branches/words.ts'
import { joined } from '#src/paper/joined.ts'
import { recordOf, type Line } from '#src/session/derive.ts'
import { ownStore, redoOwn, undoOwn } from '#src/session/ownScenarios.ts'
import { useSession, useSessionStore } from '#src/session/react.tsx'
import { titleOf } from '#src/words/acts.ts'
import { About } from './About.tsx'
import { duplicate, keepInRecord } from './acts.ts'
import { changed } from './change.ts'
import { EDITOR, expectedInWords, expectsMet } from './editorWords.ts'
import { exportOne } from './files.ts'
import { Participants } from './Participants.tsx'
import { RulesOfIt } from './RulesOfIt.tsx'
import { deleteAndLand } from './Shelf.tsx'
import { Steps } from './Steps.tsx'
import { LIBRARY, titleOfOwn } from './words.ts'

const Tools = ({ scenario }: { readonly scenario: Scenario }) => {
  const past = useStore(ownStore, (own) => own.past[scenario.id])
  const { id } = scenario
  const nothing = (list: readonly unknown[] | undefined) => list === undefined || list.length === 0
  return (
    <div className="library-acts">
      <a className="button" href={`#/s/${id}`}>
        {LIBRARY.open}
      </a>
      <button type="button" className="button" aria-disabled={nothing(past?.before)} onClick={() => undoOwn(id)}>
        {LIBRARY.undo}
      </button>
      <button type="button" className="button" aria-disabled={nothing(past?.after)} onClick={() => redoOwn(id)}>
        {LIBRARY.redo}
      </button>
      <button type="button" className="button" onClick={() => void duplicate(id)}>
        {LIBRARY.duplicate}
      </button>
      <button type="button" className="button" onClick={() => exportOne(scenario)}>
        {LIBRARY.export}
      </button>
      <button type="button" className="button" onClick={() => deleteAndLand(id)}>
        {LIBRARY.remove}
      </button>
    </div>
  )
}

const Expectations = ({ scenario, line }: { readonly scenario: Scenario; readonly line: Line }) => {
  const heading = useRef<HTMLHeadingElement>(null)
  const results = checkExpectations(line.steps, scenario.expects)
  const titleAfter = (after: string): string => {
    const entry = scenario.events.find(({ id }) => id === after)
    return entry === undefined ? after : titleOf(entry.event, line.branch.input.participants, line.told)
  }
  return (
    <section aria-labelledby="library-expects">
      <h2 id="library-expects" ref={heading} tabIndex={-1}>
        {EDITOR.expects}
      </h2>
      <p className="hint">{EDITOR.expectsSay}</p>
      {results.length === 0 ? (
        <p>{EDITOR.expectsNone}</p>
      ) : (
        <output className="hint">{expectsMet(results.filter(({ met }) => met).length, results.length)}</output>
      )}
      <ul className="library-list">
        {scenario.expects.map(({ id, after }, index) => {
          const result = results[index]
          if (result === undefined) return null
          return (
            <li key={id} className="library-row">
              <p>
                <span className="library-verdict" data-in-order={result.met}>
                  <span aria-hidden="true">{result.met ? '✓' : '✕'}</span> {result.met ? EDITOR.met : EDITOR.notMet}
                </span>{' '}
                {titleAfter(after)}
              </p>
              <p className="hint">
                {joined(
                  Object.entries(result.expected).map(([key, value]) =>
                    expectedInWords(key, value, result.found[key], line.branch.input.ruleSet),
                  ),
                )}
              </p>
              <div className="library-acts">
                <button
                  type="button"
                  className="button small"
                  onClick={() => {
                    heading.current?.focus()
                    changed({ ...scenario, expects: scenario.expects.filter((one) => one.id !== id) })
                  }}
                >
                  {EDITOR.forget}
                </button>
              </div>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

const Branches = ({ scenario }: { readonly scenario: Scenario }) => {
  const store = useSessionStore()
  const all = useSession(({ branches }) => branches)
  const branches = all.filter((branch) => branch.scenario === scenario.id)
  if (branches.length === 0) return null
  return (
    <section aria-labelledby="library-branches">
      <h2 id="library-branches">{EDITOR.branches}</h2>
      <ul className="library-list">
        {branches.map((branch) => (
          <li key={branch.id} className="library-row">
            <p>
              <strong>{branch.name}</strong> <span className="hint">{changesIn(branch.edits.length)}</span>
            </p>
            <div className="library-acts">
              <button
                type="button"
                className="button small"
                onClick={() => {
                  document.querySelector('main')?.focus()
                  keepInRecord(store, scenario, branch)
                }}
              >
                {LIBRARY.keepInRecord}
              </button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

export const Editor = ({ scenario }: { readonly scenario: Scenario }) => {
  const kept = useStore(ownStore, (own) => own.kept)
  const line = recordOf(scenario)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <main className="library" tabIndex={-1}>
      <p>
        <a href="#/library">{LIBRARY.toLibrary}</a>
      </p>
      <h1 ref={heading} tabIndex={-1}>
        {titleOfOwn(scenario)}
      </h1>
      <Tools scenario={scenario} />
      <output className="hint">{KEPT[kept]}</output>
      <About scenario={scenario} />
      <Participants scenario={scenario} />
      <RulesOfIt scenario={scenario} />
      <Branches scenario={scenario} />
      <Steps scenario={scenario} line={line} />
      <Expectations scenario={scenario} line={line} />
    </main>
  )
}
