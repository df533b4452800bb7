/** The Floor: the timeline, the board, what may be done, where we are. One column, two or three. */
import { Suspense, useEffect, useMemo } from 'react'
import { later, ofVotes, seldom } from '#src/later.ts'
import { BranchBar } from '#src/branches/BranchBar.tsx'
import { ChartView } from '#src/chart/ChartView.tsx'
import { useColumns } from '#src/controls/columns.ts'
import { useSession, useSessionStore, useView } from '#src/session/react.tsx'
import { Fallible } from '#src/controls/Fallible.tsx'
import { LanguageChoice } from '#src/controls/LanguageChoice.tsx'
import { ThemeChoice } from '#src/controls/ThemeChoice.tsx'
import { PlayerBar } from '#src/timeline/PlayerBar.tsx'
import { loadReasons } from '#src/timeline/Reason.tsx'
import { Timeline } from '#src/timeline/Timeline.tsx'
import { namesAt } from './acts.ts'
import { Board } from './Board.tsx'
import { showBoard } from './focus.ts'
import { useFloorKeys } from './keys.ts'
import { Now } from './Now.tsx'
import { RulesInForce } from './RulesInForce.tsx'
import { Spoken } from './Spoken.tsx'
import { voteAt } from './vote.ts'
import { FLOOR, SHELL } from './words.ts'

/** Where there is no column for the timeline, this stands for it. */
const TimelineStrip = later(
  () => import('#src/timeline/TimelineStrip.tsx'),
  (part) => part.TimelineStrip,
)
const Flips = later(ofVotes, (part) => part.Flips)

const Chart = () => {
  const view = useView()
  const { happening, cursor, current } = view
  const { snapshot } = current.step
  const steps = useMemo(() => happening.slice(0, cursor + 1).map(({ step }) => step), [happening, cursor])
  const names = useMemo(() => namesAt(view), [view])
  return <ChartView steps={steps} snapshot={snapshot} ruleSet={snapshot.context.ruleSet} names={names} />
}

const FlipsOfVote = () => {
  const view = useView()
  return <Suspense>{voteAt(view) !== null && <Flips />}</Suspense>
}

/** From the first step that anybody takes, the board of a vote is on its way, and why a step is out of order. */
const usePrefetch = (): void => {
  const store = useSessionStore()
  useEffect(() => {
    const stop = store.subscribe(() => {
      stop()
      // A failure is told where the board is then asked for.
      Promise.all([ofVotes(), loadReasons(), seldom()]).catch(() => undefined)
    })
    return stop
  }, [store])
}

export const Floor = () => {
  const at = useSession((session) => session.at)
  const columns = useColumns()
  useFloorKeys()
  usePrefetch()
  useEffect(showBoard, [at])
  return (
    <div className="floor">
      {columns < 3 && (
        <div className="floor-branches">
          <BranchBar />
        </div>
      )}
      <div className="floor-strip">
        <Suspense>{columns < 3 && <TimelineStrip />}</Suspense>
      </div>
      <div className="floor-timeline">
        <Timeline />
      </div>
      <main className="floor-board" id="board" tabIndex={-1}>
        <Board />
      </main>
      <aside className="floor-side" aria-label={FLOOR.side}>
        <FlipsOfVote />
        <Now />
        <Fallible says={SHELL.failed} again={SHELL.again}>
          <Chart />
        </Fallible>
        <RulesInForce />
        <p className="shell-foot">
          <a href="#/provenance">{SHELL.provenance}</a>
          <LanguageChoice />
          <ThemeChoice />
        </p>
      </aside>
      <div className="floor-player">
        <PlayerBar />
      </div>
      <Spoken />
    </div>
  )
}
