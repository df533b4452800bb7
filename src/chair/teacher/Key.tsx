/** The answer key of a set: of every option whether it is right, and why, with its rules. */
import { useMemo } from 'react'
import { phrase } from '#src/language/say.ts'
import { ruleSetById } from '#rules/sets/byId'
import { DrillCard } from '../drills/DrillCard.tsx'
import { drillsIn } from '../drills/drills.ts'
import { KINDS, levelInWords, sizeInWords } from '../drills/words.ts'
import type { PaperProps } from './TeacherPart.tsx'
import { TEACHER } from './words.ts'

const NONE: ReadonlySet<string> = new Set()
const ignore = () => undefined

export const Key = ({ asked }: PaperProps) => {
  const drills = useMemo(() => drillsIn(asked), [asked])
  const ruleSet = ruleSetById(asked.ruleSet)
  if (ruleSet === undefined) return null
  return (
    <main className="chair drills key" tabIndex={-1}>
      <h1>{TEACHER.key}</h1>
      <p className="key-note">
        {phrase(ruleSet.shortName)} · {sizeInWords(asked.count, asked.minutes)} · {TEACHER.setNumber} {asked.seed}
      </p>
      <p className="set-moves">
        <button type="button" className="button primary" onClick={() => window.print()}>
          {TEACHER.print}
        </button>
        <a className="button" href="#/chair/teacher">
          {TEACHER.back}
        </a>
      </p>
      <ol className="key-drills">
        {drills.all.map(({ kind, seed }, index) => {
          const drill = drills.at(index)
          return (
            <li key={`${kind} ${seed}`}>
              <h2>
                {index + 1}. {KINDS[kind]} <span className="hint">{levelInWords(drill.level)}</span>
              </h2>
              <DrillCard drill={drill} ruleSet={ruleSet} chosen={NONE} onChoose={ignore} told shown />
            </li>
          )
        })}
      </ol>
      <p className="key-note">{TEACHER.paraphrase}</p>
    </main>
  )
}
