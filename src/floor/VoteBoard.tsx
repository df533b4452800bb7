/** The board of a vote: the question, the counts, the line to reach, the verdict. Everything on it can be changed. */
import { Suspense, useState } from 'react'
import { beyond, later } from '#src/later.ts'
import { castIn, type Tally } from '#rules/tally'
import { NumberField } from '#src/controls/NumberField.tsx'
import { recordOf } from '#src/session/derive.ts'
import { useSessionStore, useView, type View } from '#src/session/react.tsx'
import { endGesture } from '#src/session/store.ts'
import { questionTitle } from '#src/words/decisions.ts'
import { benchAddress } from '#src/workbench/fromFloor.ts'
import { startFor } from './acts.ts'
import { BoardHead } from './BoardHead.tsx'
import { changePresent, changeTally } from './changes.ts'
import { Counts } from './Counts.tsx'
import { impliedPresence, mostPresent, presenceFor } from './presence.ts'
import { Verdict } from './Verdict.tsx'
import { VoteBar } from './VoteBar.tsx'
import { isMoot, type VoteOnBoard } from './vote.ts'
import { allAreHere, VOTE } from './voteWords.ts'
import { FLOOR, inRecord, oneFewer, oneMore } from './words.ts'
import '#src/theme/fields.css'
import '#src/theme/vote.css'
import '#src/theme/bar.css'

/** Fetched when it is first asked for. */
const TakeAlong = later(
  () => beyond(() => import('#src/paper/TakeAlong.tsx')),
  (part) => part.TakeAlong,
)

/** What the record counts here, whether by name or not; null for a vote that it does not have. */
const recordedTally = ({ ballots }: VoteOnBoard, { session }: View): Tally | null => {
  if (ballots === null || ballots.recorded === null) return null
  const { event } = ballots.recorded
  const step = recordOf(session.scenario).steps.find(({ id }) => id === ballots.id)?.step
  if (step?.decision !== null && step?.decision !== undefined) return step.decision.tally
  return event.type === 'ballots.cast' && event.ballots.by === 'count' ? event.ballots : null
}

/** Whether more votes are cast than are in the room: then the refusal says who may be there. */
const isOver = ({ tally, present }: VoteOnBoard): boolean => tally !== null && castIn(tally) > present

const InTheRoom = ({ vote }: { readonly vote: VoteOnBoard }) => {
  const store = useSessionStore()
  const view = useView()
  const presence = presenceFor(view, vote)
  const most = mostPresent(view)
  const { participating } = view.line.branch.input
  const recorded = presence?.recorded?.event.type === 'presence.establish' ? presence.recorded.event.present : null
  const changed = presence !== null && presence.origin !== 'record'
  const implied = impliedPresence(view, vote, presence)
  const isFull = vote.present === participating && participating < view.ruleSet.members.count && !isOver(vote)
  const before = changed ? (recorded ?? presence.step.before.context.present) : null
  return (
    <div className="in-room">
      <span className="in-room-word">{FLOOR.inRoom}</span>
      <NumberField
        label={FLOOR.inRoom}
        value={vote.present}
        max={most}
        more={oneMore(FLOOR.inRoom)}
        fewer={oneFewer(FLOOR.inRoom)}
        onChange={(present) => changePresent(store, present, `present ${vote.id}`)}
        onEnd={() => endGesture(store)}
      />
      {before !== null && before !== vote.present && <span className="changed">{inRecord(before)}</span>}
      {implied !== null && implied < vote.present && <span className="hint">{VOTE.roomFollows}</span>}
      {changed && isFull && <span className="hint">{allAreHere(participating)}</span>}
    </div>
  )
}

const SIDES = ['inFavour', 'against', 'abstaining'] as const

/** Whence the counts are: a vote that was added starts from the record's counts where it has some, or from none. */
const hintOf = ({ ballots, called, present }: VoteOnBoard, tally: Tally, { session }: View): string => {
  if (ballots === null || ballots.origin !== 'inserted') return VOTE.dragHint
  if ('ballots' in ballots.event && ballots.event.ballots.by === 'name') return VOTE.dragHint
  const start = startFor(session.scenario, called.event, present)
  if (start !== null && SIDES.every((side) => start[side] === tally[side]))
    return `${VOTE.assumedStart} ${VOTE.assumed}`
  return castIn(tally) === 0 ? VOTE.noCounts : VOTE.assumed
}

const ToTake = () => {
  const [open, setOpen] = useState(false)
  return (
    <>
      <button type="button" className="button small" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {VOTE.take}
      </button>
      <Suspense>{open && <TakeAlong onClose={() => setOpen(false)} />}</Suspense>
    </>
  )
}

export const VoteBoard = ({ vote }: { readonly vote: VoteOnBoard }) => {
  const store = useSessionStore()
  const view = useView()
  const { ruleSet, line } = view
  const { tally, decision, question, ifAllVote, present } = vote
  const gesture = `ballots ${vote.id}`
  const end = () => endGesture(store)
  const put = vote.called.event
  const on = 'question' in put ? line.told.titles[put.question] : undefined
  const head = <BoardHead title={questionTitle(vote.put, line.branch.input.participants, line.told)} on={on} />
  if (isMoot(vote)) return head
  return (
    <>
      {head}
      <Counts
        tally={tally}
        recorded={recordedTally(vote, view)}
        base={(decision?.majority ?? ifAllVote)?.base ?? 'present and voting'}
        max={Math.max(ruleSet.members.count, tally === null ? 0 : castIn(tally))}
        onChange={(changed) => changeTally(store, changed, gesture)}
        onEnd={end}
      />
      <VoteBar
        tally={tally}
        present={present}
        decision={decision}
        ifAllVote={ifAllVote}
        ruleSet={ruleSet}
        onChange={(changed) => changeTally(store, changed, gesture)}
        onEnd={end}
      />
      <div className="under-bar">
        <InTheRoom vote={vote} />
        {tally !== null && <p className="hint">{hintOf(vote, tally, view)}</p>}
      </div>
      <Verdict vote={vote} />
      <p className="to-bench">
        {decision !== null && question !== null && <a href={benchAddress(ruleSet, question)}>{VOTE.toBench}</a>}{' '}
        <ToTake />
      </p>
    </>
  )
}
