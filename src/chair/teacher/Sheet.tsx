/**
 * A set on paper: one page, A4 or Letter, with the answers or without. The type is as large as one page allows, and never
 * smaller than can be read; the page on screen is the page on paper, so what is measured here holds there.
 */
import { useLayoutEffect, useMemo, useRef, useState } from 'react'
import { ruleSetById } from '#rules/sets/byId'
import type { Drill } from '#src/drills/drill.ts'
import { rulesInWords } from '#src/words/language.ts'
import { drillsIn } from '../drills/drills.ts'
import { hasSeveral } from '../drills/several.ts'
import { sizeInWords } from '../drills/words.ts'
import { setHash, setPath } from '../drills/address.ts'
import type { PaperProps } from './TeacherPart.tsx'
import { commonOpening, fitToPage, type Fit } from './fit.ts'
import { letterOf, TEACHER } from './words.ts'

const OnPaper = ({
  drill,
  number,
  answers,
  opening,
}: {
  readonly drill: Drill
  readonly number: number
  readonly answers: boolean
  /** What is said once for all of them. */
  readonly opening: string
}) => (
  <li className="sheet-drill" data-drill>
    <p>
      <strong>{number}.</strong> {drill.situation.slice(opening.length)}
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

export const Sheet = ({ asked, answers }: PaperProps & { readonly answers: boolean }) => {
  const page = useRef<HTMLElement>(null)
  const [fit, setFit] = useState<Fit | null>(null)
  const drills = useMemo(() => drillsIn(asked), [asked])
  const count = drills.all.length
  useLayoutEffect(() => {
    const measure = () => page.current !== null && setFit(fitToPage(page.current, count))
    measure()
    // Again in the typeface itself, which may come later.
    void document.fonts?.ready.then(measure)
  }, [count])
  const ruleSet = ruleSetById(asked.ruleSet)
  if (ruleSet === undefined) return null
  const opening = commonOpening(drills.all.map((_, index) => drills.at(index).situation))
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
          <a className="button" href={`#/chair/teacher/${answers ? 'sheet' : 'answers'}/${setPath(asked)}`}>
            {answers ? TEACHER.sheet : TEACHER.answers}
          </a>
          <a className="button" href="#/chair/teacher">
            {TEACHER.back}
          </a>
        </p>
      </div>
      <div className="sheet-scroll">
        <article ref={page} className="sheet" aria-label={answers ? TEACHER.answers : TEACHER.sheet}>
          <header className="sheet-head">
            <p>
              <strong>{ruleSet.shortName}</strong> · {sizeInWords(asked.count, asked.minutes)} · {TEACHER.setNumber}{' '}
              {asked.seed}
            </p>
            {answers ? <p>{TEACHER.answers}</p> : <p className="sheet-name">{TEACHER.nameLine}</p>}
          </header>
          {opening !== '' && <p className="sheet-opening">{TEACHER.forAll(opening.trim())}</p>}
          <ol className="sheet-drills">
            {drills.all.map(({ kind, seed }, index) => (
              <OnPaper
                key={`${kind} ${seed}`}
                drill={drills.at(index)}
                number={index + 1}
                answers={answers}
                opening={opening}
              />
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
