/**
 * A set on paper: one page, A4 or Letter, with the answers or without. The type is as large as one page allows, and never
 * smaller than can be read; the page on screen is the page on paper, so what is measured here holds there.
 */
import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import { ruleSetById } from '#rules/sets/byId'
import { useHashLocation } from 'wouter/use-hash-location'
import type { Drill } from '#src/drills/drill.ts'
import { rulesInWords } from '#src/words/language.ts'
import { drillsIn } from '../drills/drills.ts'
import { hasSeveral } from '../drills/several.ts'
import { sizeInWords } from '../drills/words.ts'
import { setHash } from '../drills/address.ts'
import type { PaperProps } from './TeacherPart.tsx'
import { letterOf, TEACHER } from './words.ts'

/** In points, the largest first; smaller than the last is not printed. */
const SIZES = [12, 11.5, 11, 10.5, 10, 9.5, 9] as const
export const SMALLEST = 9

const OnPaper = ({
  drill,
  number,
  answers,
}: {
  readonly drill: Drill
  readonly number: number
  readonly answers: boolean
}) => (
  <li className="sheet-drill">
    <p>
      <strong>{number}.</strong> {drill.situation}
    </p>
    <p className="sheet-question">
      {drill.question} {hasSeveral(drill) && <em>{TEACHER.severalRight}</em>}
    </p>
    <ul className="sheet-options">
      {drill.options.map(({ id, text, right, rules }, index) => (
        <li key={id} data-right={answers && right ? '' : undefined}>
          <span className="sheet-box" aria-hidden="true">
            {answers && right ? '✓' : ''}
          </span>
          {letterOf(index)}) {text}
          {answers && right && (
            <>
              <span className="unseen"> {TEACHER.right}</span>
              {rules.length > 0 && <span className="sheet-rules"> ({rulesInWords(rules)})</span>}
            </>
          )}
        </li>
      ))}
    </ul>
  </li>
)

interface Fit {
  /** In points. */
  readonly size: number
  /** How many of the drills lie on the first page. */
  readonly fits: number
}

/** How many drills lie wholly within the columns of the page, when the type has this size. */
const fittingAt = (page: HTMLElement, size: number): number => {
  page.style.fontSize = `${size}pt`
  const { right, bottom } = page.getBoundingClientRect()
  const drills = [...page.querySelectorAll('.sheet-drill')]
  const beyond = drills.findIndex((drill) =>
    [...drill.getClientRects()].some((box) => box.right > right + 1 || box.bottom > bottom + 1),
  )
  return beyond === -1 ? drills.length : beyond
}

const measured = (page: HTMLElement, count: number): Fit => {
  for (const size of SIZES) {
    if (fittingAt(page, size) === count) return { size, fits: count }
  }
  return { size: SMALLEST, fits: fittingAt(page, SMALLEST) }
}

export const Sheet = ({ asked, answers }: PaperProps & { readonly answers: boolean }) => {
  const page = useRef<HTMLElement>(null)
  const [fit, setFit] = useState<Fit | null>(null)
  const [path] = useHashLocation()
  const drills = useMemo(() => drillsIn(asked), [asked])
  const count = drills.all.length
  useLayoutEffect(() => {
    const measure = () => {
      if (page.current === null) return
      page.current.removeAttribute('data-long')
      setFit(measured(page.current, count))
    }
    measure()
    // Again in the typeface itself, which may come later.
    void document.fonts?.ready.then(measure)
  }, [count, path])
  const ruleSet = ruleSetById(asked.ruleSet)
  if (ruleSet === undefined) return null
  const fitting = fit === null || fit.fits === count
  return (
    <main className="chair sheet-room" tabIndex={-1}>
      <div className="sheet-tools">
        <h1>{answers ? TEACHER.answers : TEACHER.sheet}</h1>
        <output className={fitting ? 'hint' : 'caution'}>
          {fit === null ? TEACHER.measuring : fitting ? TEACHER.fits(fit.size) : TEACHER.tooMany(fit.fits)}
        </output>
        <p className="set-moves">
          <button type="button" className="button primary" onClick={() => window.print()}>
            {TEACHER.print}
          </button>
          <a
            className="button"
            href={path.replace(/\/(sheet|answers)\//, answers ? '/sheet/' : '/answers/').replace(/^/, '#')}
          >
            {answers ? TEACHER.sheet : TEACHER.answers}
          </a>
          <a className="button" href="#/chair/teacher">
            {TEACHER.back}
          </a>
        </p>
      </div>
      <div className="sheet-scroll">
        <article
          ref={page}
          className="sheet"
          data-long={fitting ? undefined : ''}
          style={{ fontSize: `${fit?.size ?? SMALLEST}pt` }}
          aria-label={answers ? TEACHER.answers : TEACHER.sheet}
        >
          <header className="sheet-head">
            <p>
              <strong>{ruleSet.shortName}</strong> · {sizeInWords(asked.count, asked.minutes)} · {TEACHER.setNumber}{' '}
              {asked.seed}
            </p>
            {answers ? <p>{TEACHER.answers}</p> : <p className="sheet-name">{TEACHER.nameLine}</p>}
          </header>
          <ol className="sheet-drills">
            {drills.all.map(({ kind, seed }, index) => (
              <OnPaper key={`${kind} ${seed}`} drill={drills.at(index)} number={index + 1} answers={answers} />
            ))}
          </ol>
          <footer className="sheet-foot">
            {TEACHER.paraphrase} {setHash(asked)}
          </footer>
        </article>
      </div>
    </main>
  )
}
