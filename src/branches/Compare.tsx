/** Two lines step by step: what each step came to on either, and in what they differ. */
import { useId, useMemo, useState } from 'react'
import type { BranchStep } from '#scenarios/branch'
import { Dialog } from '#src/dialog/Dialog.tsx'
import { useBranchesHere, useSession, useSessionStore, useView, type View } from '#src/session/react.tsx'
import { branchById, compareWith, goTo } from '#src/session/store.ts'
import { titleOf } from '#src/words/acts.ts'
import { rulesInWords } from '#src/words/language.ts'
import { paragraphSign } from '#src/timeline/words.ts'
import { pairsOf, type Pair } from './compare.ts'
import { COMPARE, commonTitle, differenceInWords, sideInWords } from './compareWords.ts'
import { BRANCHES } from './words.ts'
import './compare.css'

/** The value of the record in the menu: no branch has an empty id. */
const RECORD = ''

const Choice = () => {
  const store = useSessionStore()
  const { active, beside } = useSession((session) => session)
  const others = useBranchesHere().filter(({ id }) => id !== active)
  return (
    <label className="compare-with">
      {COMPARE.with}{' '}
      <select value={beside ?? RECORD} onChange={({ currentTarget: { value } }) => compareWith(store, value || null)}>
        <option value={RECORD}>{active === null ? COMPARE.nothingChosen : BRANCHES.record}</option>
        {others.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}

const titleIn = (side: BranchStep | null, view: View): string | null =>
  side === null ? null : titleOf(side.event, view.line.branch.input.participants, view.line.told)

interface SideProps {
  readonly side: BranchStep | null
  readonly line: View['line']
  /** The act itself, where the two lines differ in it. */
  readonly title: string | null
  readonly column: string
}

const Side = ({ side, line, title, column }: SideProps) => {
  const { says, rules } = sideInWords(side, line.branch.input.ruleSet)
  return (
    <td data-column={column}>
      {title !== null && <span className="compare-act">{title}</span>}
      {says}
      {rules.length > 0 && <span className="compare-rules">{rulesInWords(rules)}</span>}
    </td>
  )
}

interface PairRowProps {
  readonly pair: Pair
  readonly view: View
  readonly names: readonly [there: string, here: string]
  readonly onChoose: (id: string) => void
}

const PairRow = ({ pair, view, names: [thereName, hereName], onChoose }: PairRowProps) => {
  const { id, here, there, first } = pair
  const mine = titleIn(here, view)
  const theirs = titleIn(there, view)
  const differ = mine !== null && theirs !== null && mine !== theirs
  const differing = differenceInWords(pair)
  const happens = here !== null && here.step !== null
  const title = (differ && here !== null ? commonTitle(here.event.type) : null) ?? theirs ?? mine
  const paragraph = (there ?? here)?.recorded?.paragraph ?? null
  return (
    <tr data-differs={pair.differs ? '' : undefined} data-first={first ? '' : undefined}>
      <th scope="row">
        {first && <span className="compare-part">{COMPARE.part}</span>}
        {paragraph !== null && <span className="compare-paragraph">{paragraphSign(paragraph)}</span>}{' '}
        {happens ? (
          <button type="button" className="compare-step" onClick={() => onChoose(id)}>
            {title}
          </button>
        ) : (
          title
        )}
      </th>
      <Side side={there} line={view.beside} title={differ ? theirs : null} column={thereName} />
      <Side side={here} line={view.line} title={differ ? mine : null} column={hereName} />
      <td data-column={COMPARE.difference}>
        {differing.length === 0 ? (
          <span className="compare-same">{COMPARE.noDifference}</span>
        ) : (
          differing.map((words) => (
            <span key={words} className="compare-difference">
              {words}
            </span>
          ))
        )}
      </td>
    </tr>
  )
}

const Table = ({ view, onChoose }: Pick<PairRowProps, 'view' | 'onChoose'>) => {
  const [every, setEvery] = useState(false)
  const box = useId()
  const pairs = useMemo(() => pairsOf(view.line, view.beside), [view.line, view.beside])
  const shown = every ? pairs : pairs.filter(({ differs }) => differs)
  const thereName = branchById(view.session, view.session.beside)?.name ?? BRANCHES.record
  const hereName = view.branch?.name ?? BRANCHES.record
  return (
    <>
      <p className="compare-every">
        <input id={box} type="checkbox" checked={every} onChange={() => setEvery(!every)} />
        <label htmlFor={box}>{COMPARE.every}</label>
      </p>
      {shown.length === 0 ? (
        <p>{COMPARE.same}</p>
      ) : (
        <table className="compare-table">
          <thead>
            <tr>
              <th scope="col">{COMPARE.step}</th>
              <th scope="col">{thereName}</th>
              <th scope="col">{hereName}</th>
              <th scope="col">{COMPARE.difference}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((pair) => (
              <PairRow key={pair.id} pair={pair} view={view} names={[thereName, hereName]} onChoose={onChoose} />
            ))}
          </tbody>
        </table>
      )}
    </>
  )
}

export const Compare = ({ onClose }: { readonly onClose: () => void }) => {
  const store = useSessionStore()
  const view = useView()
  const { branches, active, beside } = view.session
  const nothing = active === null && branches.length === 0
  const chosen = active !== null || beside !== null
  return (
    <Dialog title={COMPARE.title} className="compare" onClose={onClose}>
      {nothing ? <p>{COMPARE.nothingToCompare}</p> : <Choice />}
      {chosen && (
        <Table
          view={view}
          onChoose={(id) => {
            goTo(store, id)
            onClose()
          }}
        />
      )}
    </Dialog>
  )
}
