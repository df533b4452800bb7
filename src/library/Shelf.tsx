/** Every scenario in one list: those that the user made first, then those that ship. */
import { useEffect, useId, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { copyOf } from '#scenarios/own'
import type { Scenario } from '#scenarios/schema'
import { ruleSetById } from '#rules/sets/byId'
import { openBackup, saveBackup } from '#src/branches/backup.ts'
import { KEPT } from '#src/branches/words.ts'
import { FileButton } from '#src/controls/FileButton.tsx'
import { NameForm } from '#src/controls/NameForm.tsx'
import { phrase } from '#src/language/say.ts'
import { useSession, useSessionStore } from '#src/session/react.tsx'
import { changeOwn, ownStore } from '#src/session/ownScenarios.ts'
import { SCENARIO_TITLES } from '#src/session/scenarioTitles.ts'
import { deleteOwn, duplicate, scenarioBy } from './acts.ts'
import { exportAll, exportOne, importFile } from './files.ts'
import { actOn, branchesOf, LIBRARY, openOn, rulesOf, stepsOf, titleOfOwn } from './words.ts'

const OWN_HEADING = 'library-own'
/** Whatever was pressed is gone: to the list, or where another room is on screen, to its page. */
const focusOwn = (): void => (document.getElementById(OWN_HEADING) ?? document.querySelector('main'))?.focus()

let arriving = false

/** Deletes from a page that goes away with its scenario: the focus lands on the list once that is drawn. */
export const deleteAndLand = (id: string): void => {
  arriving = true
  window.location.hash = '#/library'
  deleteOwn(id, () => {
    if (!arriving) focusOwn()
  })
}

const Files = () => {
  const store = useSessionStore()
  return (
    <section className="library-files" aria-label={LIBRARY.files}>
      <a className="button library-new" href="#/library/new">
        {LIBRARY.newOne}
      </a>
      <FileButton className="button" name={LIBRARY.import} onChoose={importFile} />
      <button type="button" className="button" onClick={exportAll}>
        {LIBRARY.exportAll}
      </button>
      <button type="button" className="button" onClick={() => void saveBackup(store)}>
        {LIBRARY.backUp}
      </button>
      <FileButton className="button" name={LIBRARY.restore} onChoose={openBackup} />
    </section>
  )
}

interface ActProps {
  readonly act: string
  readonly title: string
  readonly onDo: () => void
}

/** A button named for what it acts on, for those who hear it apart from its row. */
const Act = ({ act, title, onDo }: ActProps) => (
  <button type="button" className="button small" aria-label={actOn(act, title)} onClick={onDo}>
    {act}
  </button>
)

const useBranchesOf = (id: string): number =>
  useSession(({ branches }) => branches.filter(({ scenario }) => scenario === id).length)

const factsOf = (scenario: Scenario, branches: number): string =>
  [
    phrase(scenario.body),
    rulesOf(phrase(ruleSetById(scenario.ruleSet)?.shortName ?? scenario.ruleSet)),
    stepsOf(scenario.events.length),
    ...(branches > 0 ? [branchesOf(branches)] : []),
  ].join(' · ')

const OwnRow = ({ scenario }: { readonly scenario: Scenario }) => {
  const { id } = scenario
  const title = titleOfOwn(scenario)
  const branches = useBranchesOf(id)
  const [renaming, setRenaming] = useState(false)
  const row = useRef<HTMLLIElement>(null)
  const renamed = () => {
    setRenaming(false)
    requestAnimationFrame(() => row.current?.querySelector<HTMLElement>('[data-rename] button')?.focus())
  }
  return (
    <li className="library-row" ref={row}>
      {renaming ? (
        <NameForm
          name={scenario.title}
          longest={200}
          says={{ label: LIBRARY.name, keep: LIBRARY.keepName, cancel: LIBRARY.cancel }}
          button="button"
          onKeep={(title) => changeOwn({ ...scenario, title })}
          onDone={renamed}
        />
      ) : (
        <h3>
          <a href={`#/library/${id}`}>{title}</a>
        </h3>
      )}
      <p className="hint">{factsOf(scenario, branches)}</p>
      {scenario.rules !== undefined && <p className="library-changed">{phrase(scenario.rules.name)}</p>}
      <div className="library-acts">
        <a className="button small" href={`#/s/${id}`} aria-label={openOn(title)}>
          {LIBRARY.open}
        </a>
        <a className="button small" href={`#/library/${id}`} aria-label={actOn(LIBRARY.edit, title)}>
          {LIBRARY.edit}
        </a>
        <span data-rename="">
          <Act act={LIBRARY.rename} title={title} onDo={() => setRenaming(true)} />
        </span>
        <Act act={LIBRARY.duplicate} title={title} onDo={() => void duplicate(id)} />
        <Act act={LIBRARY.export} title={title} onDo={() => exportOne(scenario)} />
        <Act act={LIBRARY.remove} title={title} onDo={() => deleteOwn(id, focusOwn)} />
      </div>
    </li>
  )
}

const exportShipped = async (id: string): Promise<void> => {
  const scenario = await scenarioBy(id)
  // With the steps that it takes from another scenario: where the file is opened, that one may not be.
  if (scenario !== null) exportOne(copyOf(scenario, id, scenario.title))
}

const ShippedRow = ({ id, ...shipped }: (typeof SCENARIO_TITLES)[number]) => {
  const title = phrase(shipped.title)
  const body = phrase(shipped.body)
  const branches = useBranchesOf(id)
  return (
    <li className="library-row">
      <h3>{title}</h3>
      <p className="hint">{branches > 0 ? `${body} · ${branchesOf(branches)}` : body}</p>
      <div className="library-acts">
        <a className="button small" href={`#/s/${id}`} aria-label={openOn(title)}>
          {LIBRARY.open}
        </a>
        <Act act={LIBRARY.makeMine} title={title} onDo={() => void duplicate(id)} />
        <Act act={LIBRARY.export} title={title} onDo={() => void exportShipped(id)} />
      </div>
    </li>
  )
}

export const Shelf = () => {
  const { scenarios, kept } = useStore(ownStore)
  const shipped = useId()
  useEffect(() => {
    if (arriving) focusOwn()
    arriving = false
  }, [])
  return (
    <main className="library" tabIndex={-1}>
      <h1>{LIBRARY.page}</h1>
      <p className="library-lead">{LIBRARY.says}</p>
      <Files />
      <section aria-labelledby={OWN_HEADING}>
        <h2 id={OWN_HEADING} tabIndex={-1}>
          {LIBRARY.own}
        </h2>
        <output className="hint">{KEPT[kept]}</output>
        {scenarios.length === 0 ? (
          <p>{LIBRARY.noneYet}</p>
        ) : (
          <ul className="library-list">
            {scenarios.map((scenario) => (
              <OwnRow key={scenario.id} scenario={scenario} />
            ))}
          </ul>
        )}
      </section>
      <section aria-labelledby={shipped}>
        <h2 id={shipped}>{LIBRARY.shipped}</h2>
        <p className="hint">{LIBRARY.shippedSay}</p>
        <ul className="library-list">
          {SCENARIO_TITLES.map((one) => (
            <ShippedRow key={one.id} {...one} />
          ))}
        </ul>
      </section>
    </main>
  )
}
