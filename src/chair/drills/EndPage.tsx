/** The end of a set: the score, what to do now, every question once more, the result as a file. */
import { lazy, useEffect, useRef } from 'react'
import { phrase, say } from '#src/language/say.ts'
import type { RuleSet } from '#rules/ruleSet'
import { CopyButton } from '#src/controls/CopyButton.tsx'
import { Folded } from '#src/controls/Folded.tsx'
import { ToRepeat } from '../memory/ToRepeat.tsx'
import { drillHash, setHash, type SetAsked } from './address.ts'
import type { Drills } from './drills.ts'
import { otherSeed } from './SetForm.tsx'
import { missedIn, rightIn, type Sitting } from './sitting.ts'
import { DRILLS, KINDS, retryInWords, scoreInWords } from './words.ts'

const SaveResult = lazy(async () => ({ default: (await import('./SaveResult.tsx')).SaveResult }))

interface EndPageProps {
  readonly asked: SetAsked
  readonly drills: Drills
  readonly ruleSet: RuleSet
  readonly first: Sitting
  /** What was missed, tried again; null before that. */
  readonly again: Sitting | null
  readonly onRetry: () => void
  readonly onSame: () => void
}

const standing = (right: boolean | undefined) =>
  right === undefined
    ? { state: 'none', sign: '–', word: DRILLS.notAnswered }
    : right
      ? { state: 'right', sign: '✓', word: DRILLS.right }
      : { state: 'wrong', sign: '✕', word: DRILLS.notRight }

const Questions = ({ asked, drills, first }: Pick<EndPageProps, 'asked' | 'drills' | 'first'>) => (
  <section>
    <h2>{DRILLS.questions}</h2>
    <ol className="drill-list">
      {drills.all.map(({ kind, seed }, index) => {
        const { state, sign, word } = standing(first.given[index]?.right)
        return (
          <li key={`${kind} ${seed}`} data-state={state}>
            <span className="drill-sign" aria-hidden="true">
              {sign}
            </span>
            <a href={drillHash(asked.ruleSet, kind, seed)}>
              {index + 1}. {KINDS[kind]}
            </a>
            <span className="hint">{word}</span>
          </li>
        )
      })}
    </ol>
  </section>
)

export const EndPage = ({ asked, drills, ruleSet, first, again, onRetry, onSame }: EndPageProps) => {
  const head = useRef<HTMLHeadingElement>(null)
  useEffect(() => head.current?.focus(), [])
  const missed = missedIn(again ?? first)
  const link = setHash(asked)
  return (
    <main className="chair drills" tabIndex={-1}>
      <div>
        <h1 ref={head} tabIndex={-1}>
          {first.timeUp && `${DRILLS.timeUp} `}
          {say`${DRILLS.result}: ${scoreInWords(rightIn(first), asked.count)}`}
        </h1>
        {again !== null && <p>{retryInWords(rightIn(again), again.order.length)}</p>}
      </div>
      <p className="hint">{phrase(ruleSet.shortName)}</p>
      <div className="set-moves">
        {missed.length > 0 && (
          <button type="button" className="button primary" onClick={onRetry}>
            {DRILLS.again}
          </button>
        )}
        <a
          className={missed.length > 0 ? 'button' : 'button primary'}
          href={setHash({ ...asked, seed: otherSeed(asked.seed) })}
        >
          {DRILLS.another}
        </a>
        <button type="button" className="button" onClick={onSame}>
          {DRILLS.same}
        </button>
        <CopyButton
          label={DRILLS.copyLink}
          copied={DRILLS.copied}
          refused={DRILLS.notCopied}
          text={() => new URL(link, window.location.href).href}
        />
      </div>
      <Questions asked={asked} drills={drills} first={first} />
      <ToRepeat />
      <Folded className="chair-fold" summary={DRILLS.save}>
        <SaveResult asked={asked} drills={drills} ruleSet={ruleSet} sitting={first} />
      </Folded>
    </main>
  )
}
