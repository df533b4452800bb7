/** One obvious control moves to the next step; beside it, back, play, and a way to any step. */
import { Suspense, useEffect, useState, type KeyboardEvent } from 'react'
import { later } from '#src/later.ts'
import { useSessionStore, useView } from '#src/session/react.tsx'
import { goBy, goTo } from '#src/session/store.ts'
import { titleOf } from '#src/words/acts.ts'
import { Icon } from './Icon.tsx'
import { setBeat, setPlaying, togglePlay, usePlaying } from './playing.ts'
import { nextLabel, PLAYER, SPEEDS, stepOf, stepSpoken } from './words.ts'
import './player.css'

/** What has time is fetched when it is first played. */
const Beat = later(
  () => import('./Beat.ts'),
  (part) => part.Beat,
)

/** A range and a menu have keys of their own; whoever listens to keys for the whole room does not hear these. */
const ownKeys = (event: KeyboardEvent): void => {
  if (/^(Arrow|Home|End|Page| )/.test(event.key)) event.stopPropagation()
}

const NextButton = () => {
  const store = useSessionStore()
  const { happening, cursor, line } = useView()
  const next = happening[cursor + 1]
  const [start] = happening
  if (next === undefined) {
    return (
      <button
        type="button"
        className="player-next"
        data-quiet=""
        onClick={() => start !== undefined && goTo(store, start.id)}
      >
        {PLAYER.again}
      </button>
    )
  }
  return (
    <button
      type="button"
      className="player-next"
      data-quiet={next.step.accepted ? undefined : ''}
      onClick={() => goBy(store, 1)}
    >
      {next.step.accepted ? nextLabel(next.event, line.branch.input.participants, line.told) : PLAYER.refusedNext}
    </button>
  )
}

const Scrubber = () => {
  const store = useSessionStore()
  const { happening, cursor, current, line } = useView()
  const title = titleOf(current.event, line.branch.input.participants, line.told)
  return (
    <input
      type="range"
      className="player-scrubber"
      aria-label={PLAYER.scrubber}
      aria-valuetext={stepSpoken(cursor + 1, happening.length, title)}
      min={1}
      max={happening.length}
      value={cursor + 1}
      onKeyDown={ownKeys}
      onChange={(event) => {
        const target = happening[event.currentTarget.valueAsNumber - 1]
        if (target !== undefined) goTo(store, target.id)
      }}
    />
  )
}

const Play = () => {
  const { playing, beat } = usePlaying()
  const [played, setPlayed] = useState(playing)
  if (playing && !played) setPlayed(true)
  return (
    <>
      <Suspense>{played && <Beat key={beat} beat={beat} />}</Suspense>
      <button
        type="button"
        className="player-icon"
        aria-label={playing ? PLAYER.pause : PLAYER.play}
        title={playing ? PLAYER.pause : PLAYER.play}
        onClick={togglePlay}
      >
        <Icon name={playing ? 'pause' : 'play'} />
      </button>
      <select
        className="player-speed"
        aria-label={PLAYER.speed}
        value={beat}
        onKeyDown={ownKeys}
        onChange={(event) => setBeat(Number(event.currentTarget.value))}
      >
        {SPEEDS.map((speed) => (
          <option key={speed.beat} value={speed.beat}>
            {speed.name}
          </option>
        ))}
      </select>
    </>
  )
}

export const PlayerBar = () => {
  const store = useSessionStore()
  const { happening, cursor } = useView()
  // Who leaves the room stops the replay.
  useEffect(() => () => setPlaying(false), [])
  return (
    <section className="player" aria-label={PLAYER.name}>
      <button
        type="button"
        className="player-icon"
        aria-label={PLAYER.back}
        title={PLAYER.back}
        aria-disabled={cursor === 0}
        onClick={() => goBy(store, -1)}
      >
        <Icon name="back" />
      </button>
      <NextButton />
      <Play />
      <Scrubber />
      <span className="player-count">{stepOf(cursor + 1, happening.length)}</span>
    </section>
  )
}
