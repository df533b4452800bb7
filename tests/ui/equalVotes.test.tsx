/** An equal vote in the Assembly is taken again, once, on a draft alone: every page says which it is. */
import { cleanup, render, screen } from '@testing-library/react'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Edit } from '#scenarios/schema'
import { shownAt } from '#src/embed/shown.ts'
import { Board } from '#src/floor/Board.tsx'
import { sentenceFor } from '#src/floor/sentence.ts'
import { voteAt } from '#src/floor/vote.ts'
import { placeOf } from '#src/paper/address.ts'
import { sessionRecord, voteRecord } from '#src/paper/record.ts'
import { seatsSheet } from '#src/paper/picture/seatsSheet.tsx'
import { SessionProvider, viewOf } from '#src/session/react.tsx'
import { createSession, edit, goTo } from '#src/session/store.ts'
import { scriptOf } from '#src/words/script.ts'
import { china1971, ON_DRAFT, ON_MOTION } from '../support/equalVotes.ts'

const AGAIN = 'the vote is taken a second time at a later meeting'

const TIES = [
  {
    tie: 'the first on the draft',
    edits: ON_DRAFT,
    step: 'result-7',
    verdict: `Not carried: a tie, so ${AGAIN}.`,
    why: `50 on each side: ${AGAIN}.`,
    announced: `The votes are equal: ${AGAIN} (rule 95).`,
  },
  {
    tie: 'the second on the draft',
    edits: ON_DRAFT,
    step: 'result-again',
    verdict: 'Not carried: a tie, so the proposal is rejected.',
    why: '51 on each side: an equal vote does not carry.',
    announced: 'The proposal is not adopted, the votes are equal.',
  },
  {
    tie: 'one on a motion',
    edits: ON_MOTION,
    step: 'result-1',
    verdict: 'Not carried: a tie, so the meeting goes on as before.',
    why: '50 on each side: an equal vote does not carry.',
    announced: 'Not carried, the votes are equal: the meeting goes on as before.',
  },
] as const

const openAt = (edits: readonly Edit[], step: string) => {
  const store = createSession(china1971)
  edit(store, edits)
  goTo(store, step)
  return { store, view: viewOf(store.getState()) }
}

const show = ({ store }: ReturnType<typeof openAt>) =>
  render(
    <SessionProvider store={store}>
      <Board />
    </SessionProvider>,
  )

/** The board of a vote is fetched when it is first shown. */
beforeAll(async () => {
  show(openAt([], 'result-1'))
  await screen.findByRole('heading', { name: 'Why' })
  cleanup()
})

describe.each(TIES)('$tie', ({ edits, step, verdict, why, announced }) => {
  const opened = openAt(edits, step)
  const { store, view } = opened
  const { current, line, ruleSet } = view

  test('on the board, and to those who listen', () => {
    const { container } = show(opened)
    expect(container.textContent).toContain(verdict)
    expect(container.textContent).toContain(why)
    expect(sentenceFor(view)).toContain(verdict)
  })

  test('in the report of the session and of the vote', () => {
    const told = sessionRecord(view).parts.flatMap(({ paragraphs }) => paragraphs)
    expect(told.find((paragraph) => paragraph.step === step)?.text).toContain(verdict)
    expect(voteRecord(view)?.why.map(({ text }) => text)).toContain(why)
  })

  test('in a frame on another page', async () => {
    const shown = await shownAt(['vote', ...placeOf(store.getState()).slice(1).split('/')])
    expect(shown.ok && shown.vote.verdict).toBe(verdict)
    expect(shown.ok ? shown.vote.why.map(({ text }) => text) : []).toContain(why)
  })

  test('in the picture of the board', () => {
    const vote = voteAt(view)
    const sheet = vote === null ? null : seatsSheet(view, vote)
    expect(sheet?.lines).toContain(verdict)
    expect(sheet?.why.join(' ')).toContain(why.slice(0, -1))
  })

  test('in what whoever presides announces', () => {
    const { context } = current.step.before
    const people = line.branch.input.participants
    const decisions = [current.step.decision, null]
    const said = decisions.map((decision) =>
      scriptOf(current.event, { context, decision, put: null, ruleSet, people, told: line.told }),
    )
    expect(said.map((says) => says?.endsWith(announced))).toEqual([true, true])
  })
})
