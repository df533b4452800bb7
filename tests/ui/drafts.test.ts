/** Drafts submitted on the Floor, and amendments moved to them: each has a name that no other in the whole line has. */
import { expect, test } from 'vitest'
import { actsAt } from '#machines/acts'
import type { EventType } from '#machines/events'
import { namesAt, withStart } from '#src/floor/acts.ts'
import { insertAct } from '#src/floor/insertAct.ts'
import { viewOf } from '#src/session/react.tsx'
import { FIRST_SCENARIO } from '#src/session/scenarios.ts'
import { createSession, goTo, type SessionStore } from '#src/session/store.ts'

const does = (store: SessionStore, type: EventType): void => {
  const view = viewOf(store.getState())
  const act = actsAt(view.current.step.snapshot, namesAt(view)).find(({ event }) => event.type === type)
  if (act === undefined) throw new Error(`no ${type} here`)
  insertAct(store, withStart(view, act.event))
}

test('a draft submitted earlier in the line does not take the name of a later one', () => {
  const store = createSession(FIRST_SCENARIO)
  goTo(store, 'views')
  does(store, 'proposal.table')
  does(store, 'question.take')
  goTo(store, 'opening-2')
  does(store, 'proposal.table')
  does(store, 'proposal.table')
  const added = viewOf(store.getState()).happening.filter(({ origin }) => origin === 'inserted')
  expect(added.map(({ event, step }) => [step.accepted, 'title' in event ? event.title : null])).toEqual([
    [true, 'Draft resolution 2'],
    [true, 'Draft resolution 3'],
    [true, 'Draft resolution 1'],
    [true, 'Draft resolution 1'],
  ])
})

test('an amendment moved earlier in the line does not take the name of a later one', () => {
  const store = createSession(FIRST_SCENARIO)
  goTo(store, 'views')
  does(store, 'proposal.table')
  does(store, 'question.take')
  const before = store.getState().at
  does(store, 'amendment.move')
  goTo(store, before)
  does(store, 'amendment.move')
  const moved = viewOf(store.getState()).happening.filter(({ event }) => event.type === 'amendment.move')
  expect(moved.map(({ event, step }) => [step.accepted, 'amendment' in event ? event.amendment : null])).toEqual([
    [true, 'amendment-2'],
    [true, 'amendment-1'],
  ])
})
