/**
 * A set on paper: one page, A4 or Letter, with the answers or without. The type is as large as one page allows, and never
 * smaller than can be read; the page on screen is the page on paper, so what is measured here holds there.
 */
import { useEffect, useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react'
import { phrase } from '#src/language/say.ts'
import type { RuleSet } from '#rules/ruleSet'
import { ruleSetById } from '#rules/sets/byId'
import type { Drill } from '#src/drills/drill.ts'
import { drillsIn, type Drills } from '../drills/drills.ts'
import { hasSeveral } from '../drills/several.ts'
import { sizeInWords } from '../drills/words.ts'
import { setHash, setPath } from '../drills/address.ts'
import type { PaperProps } from './TeacherPart.tsx'
import { commonOpening, fitToPage } from './fit.ts'
import { letterOf, pageOf, rulesInShort, TEACHER } from './words.ts'
import '#src/theme/fields.css'

const PAPERS = ['A4', 'Letter'] as const
type Paper = (typeof PAPERS)[number]

/** What lies in the printers where this language is spoken. */
const usualPaper = (): Paper => (/-(US|CA|MX|PH|CL|CO)$/i.test(navigator.language) ? 'Letter' : 'A4')

interface OnPaperProps {
  readonly drill: Drill
  readonly number: number
  readonly answers: boolean
  /** What is said once for all situations. */
  readonly opening: string
}

const OnPaper = ({ drill, number, answers, opening }: OnPaperProps) => {
  const begins = commonOpening(drill.options.map(({ text }) => text))
  return (
    <li className="sheet-drill" data-drill>
      <p>
        <strong>{number}.</strong> {drill.situation.slice(opening.length)}
      </p>
      <p className="sheet-question">
        {drill.question} {hasSeveral(drill) && <em>{TEACHER.severalRight}</em>}
        {begins !== '' && <em>{TEACHER.eachBegins(begins.trim())}</em>}{' '}
      </p>
      <ul className="sheet-options">
        {drill.options.map(({ id, text, right, rules }, index) => (
          <li key={id} data-right={answers && right ? '' : undefined}>
            <span className="sheet-box" aria-hidden="true">
              {answers && right ? '✓' : ''}
            </span>
            <span className="sheet-letter">{letterOf(index)})</span> {text.slice(begins.length)}
            {answers && right && (
              <>
                <span className="unseen"> {TEACHER.right}</span>
                {rules.length > 0 && ` (${rulesInShort(rules)})`}
              </>
            )}{' '}
          </li>
        ))}
      </ul>
    </li>
  )
}

interface PageProps extends PaperProps {
  readonly drills: Drills
  readonly ruleSet: RuleSet
  readonly answers: boolean
  readonly opening: string
  /** The first drill on it, and how many there are; from 0. */
  readonly from: number
  readonly count: number
  /** "Page 1 of 2"; empty where there is but one. */
  readonly which: string
}

const Page = ({ asked, drills, ruleSet, answers, opening, from, count, which }: PageProps) => (
  <article className="sheet" aria-label={`${answers ? TEACHER.answers : TEACHER.sheet} ${which}`.trim()}>
    <header className="sheet-head">
      <p>
        <strong>{phrase(ruleSet.shortName)}</strong> · {sizeInWords(asked.count, asked.minutes)} · {TEACHER.setNumber}{' '}
        {asked.seed}
      </p>
      {answers ? <p>{TEACHER.answers}</p> : <p className="sheet-name">{TEACHER.nameLine}</p>}
    </header>
    {opening !== '' && <p>{TEACHER.forAll(opening.trim())}</p>}
    <ol className="sheet-drills" data-drills>
      {drills.all.slice(from, from + count).map(({ kind, seed }, index) => (
        <OnPaper
          key={`${kind} ${seed}`}
          drill={drills.at(from + index)}
          number={from + index + 1}
          answers={answers}
          opening={opening}
        />
      ))}
    </ol>
    <footer className="sheet-foot">
      {TEACHER.paraphrase} {setHash(asked)} {which}
    </footer>
  </article>
)

/** How many drills there are on each page, and in which type. */
interface Paging {
  readonly pages: readonly number[]
  /** In points; null until it was measured. */
  readonly size: number | null
}

/** One page where it can be; otherwise as many as it takes, each filled as far as it goes. */
const usePaging = (sheets: RefObject<HTMLElement | null>, count: number, paper: Paper): Paging => {
  const [paging, setPaging] = useState<Paging>({ pages: [count], size: null })
  useLayoutEffect(() => {
    const measure = () => {
      const last = sheets.current?.querySelector<HTMLElement>('.sheet:last-child')
      if (paging.size !== null || last === null || last === undefined) return
      const { pages } = paging
      const onLast = pages.at(-1) ?? 0
      const { size, fits } = fitToPage(last, onLast, pages.length === 1)
      if (fits >= onLast || fits === 0) setPaging({ pages, size })
      else setPaging({ pages: [...pages.slice(0, -1), fits, onLast - fits], size: null })
    }
    measure()
  }, [paging, sheets])
  useEffect(() => {
    // Again for another paper, and in the typeface itself, which may come later.
    void document.fonts?.ready.then(() => setPaging({ pages: [count], size: null }))
  }, [count, paper])
  return paging
}

const fitInWords = ({ pages, size }: Paging, paper: Paper): string =>
  size === null
    ? TEACHER.measuring
    : pages.length === 1
      ? TEACHER.fits(size, paper)
      : TEACHER.tooMany(pages[0] ?? 0, pages.length)

export const Sheet = ({ asked, answers }: PaperProps & { readonly answers: boolean }) => {
  const sheets = useRef<HTMLDivElement>(null)
  const [paper, setPaper] = useState<Paper>(usualPaper)
  const drills = useMemo(() => drillsIn(asked), [asked])
  const paging = usePaging(sheets, drills.all.length, paper)
  const ruleSet = ruleSetById(asked.ruleSet)
  if (ruleSet === undefined) return null
  const opening = commonOpening(drills.all.map((_, index) => drills.at(index).situation))
  const starts = paging.pages.map((_, index) => paging.pages.slice(0, index).reduce((sum, each) => sum + each, 0))
  return (
    <main className="chair sheet-room" tabIndex={-1}>
      <div className="sheet-tools">
        <h1>{answers ? TEACHER.answers : TEACHER.sheet}</h1>
        <output className={paging.pages.length === 1 ? 'hint' : 'caution'}>{fitInWords(paging, paper)}</output>
        <div className="set-moves">
          <button type="button" className="button primary" onClick={() => window.print()}>
            {TEACHER.print}
          </button>
          <a className="button" href={`#/chair/teacher/${answers ? 'sheet' : 'answers'}/${setPath(asked)}`}>
            {answers ? TEACHER.sheet : TEACHER.answers}
          </a>
          <a className="button" href="#/chair/teacher">
            {TEACHER.back}
          </a>
          <span className="segmented" role="radiogroup" aria-label={TEACHER.paper}>
            {PAPERS.map((each) => (
              <label key={each}>
                <input type="radio" name="paper" checked={paper === each} onChange={() => setPaper(each)} />
                <span>{each}</span>
              </label>
            ))}
          </span>
        </div>
      </div>
      <div ref={sheets} className="sheet-desk" data-paper={paper}>
        {paging.pages.map((count, index) => {
          const from = starts[index] ?? 0
          return (
            <Page
              key={from}
              asked={asked}
              drills={drills}
              ruleSet={ruleSet}
              answers={answers}
              opening={opening}
              from={from}
              count={count}
              which={paging.pages.length === 1 ? '' : pageOf(index + 1, paging.pages.length)}
            />
          )
        })}
      </div>
    </main>
  )
}
