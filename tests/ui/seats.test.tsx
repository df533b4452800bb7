import { readFileSync } from 'node:fs'
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import axe from 'axe-core'
import { describe, expect, test, vi } from 'vitest'
import type { ConferenceEvent } from '#machines/events'
import { readScenarioText } from '#scenarios/load'
import type { Scenario } from '#scenarios/schema'
import { voteAt, type VoteOnBoard } from '#src/floor/vote.ts'
import { flipBallot } from '#src/seats/flip.ts'
import { hemicycle } from '#src/seats/hemicycle.ts'
import { Room } from '#src/seats/Room.tsx'
import { Seats } from '#src/seats/Seats.tsx'
import { blocksOf, namedVote } from '#src/seats/seats.ts'
import { organizationInWords, problemsInWords } from '#src/seats/words.ts'
import { SessionProvider, useView, viewOf } from '#src/session/react.tsx'
import { FIRST_SCENARIO } from '#src/session/scenarios.ts'
import { createSession, edit, goTo, undo, type SessionStore } from '#src/session/store.ts'

// A room of 131 seats is much for jsdom, the more so where other tests run beside.
vi.setConfig({ testTimeout: 60_000 })

const read = (text: string): Scenario => {
  const loaded = readScenarioText(text)
  if (!loaded.ok) throw new Error(loaded.faults.map(({ path, says }) => `${path}: ${says}`).join('\n'))
  return loaded.document
}
const text = readFileSync('scenarios/unga-1971-china.json', 'utf8')
const china = read(text)

/** The same meeting, with a regional organization of three of its Members: to be seen, not of the record. */
const withOrganization = (): Scenario => ({
  ...china,
  participants: {
    ...china.participants,
    union: {
      role: 'regional organization',
      name: 'A union',
      memberParties: ['albania', 'algeria', 'argentina'],
    },
  },
})

const at = (scenario: Scenario, step: string): SessionStore => {
  const store = createSession(scenario)
  goTo(store, step)
  return store
}

const voteIn = (store: SessionStore): VoteOnBoard => {
  const vote = voteAt(viewOf(store.getState()))
  if (vote === null) throw new Error('no vote here')
  return vote
}

const OnBoard = () => {
  const vote = voteAt(useView())
  return vote === null ? null : <Room vote={vote} />
}

const show = (store: SessionStore) =>
  render(
    <SessionProvider store={store}>
      <OnBoard />
    </SessionProvider>,
  )

const ballots = (id: string): ConferenceEvent => {
  const event = china.events.find((entry) => entry.id === id)?.event
  if (event === undefined) throw new Error(`no step ${id}`)
  return event
}

const votesIn = (event: ConferenceEvent) =>
  event.type === 'ballots.cast' && event.ballots.by === 'name' ? event.ballots.votes : {}

describe('where seats stand', () => {
  test.each([1, 2, 5, 30, 103, 131, 190, 193])('%i seats stand apart, from left to right, on the sheet', (count) => {
    const { width, height, places } = hemicycle(count)
    expect(places).toHaveLength(count)
    for (const [index, { x, y }] of places.entries()) {
      expect(x).toBeGreaterThanOrEqual(0.5)
      expect(x).toBeLessThanOrEqual(width - 0.5)
      expect(y).toBeGreaterThanOrEqual(0.5)
      expect(y).toBeLessThanOrEqual(height - 0.5)
      for (const other of places.slice(index + 1)) expect(Math.hypot(x - other.x, y - other.y)).toBeGreaterThan(0.9)
    }
  })

  test('193 seats are wide enough to be told apart where there is room for 330 pixels', () => {
    expect(330 / hemicycle(193).width).toBeGreaterThan(12)
  })
})

describe('a ballot changed', () => {
  const cast = ballots('ballots-3')

  test('is changed alone, and the record stays as it is', () => {
    const flipped = flipBallot(cast, 'albania', 'yes')
    expect(votesIn(flipped)).toEqual({ ...votesIn(cast), albania: 'yes' })
    expect(votesIn(cast)['albania']).toBe('no')
  })

  test('is taken away from whoever is absent, and given back in its place', () => {
    const absent = flipBallot(cast, 'albania', null)
    expect(Object.keys(votesIn(absent))).not.toContain('albania')
    expect(JSON.stringify(flipBallot(absent, 'albania', 'no'))).toBe(JSON.stringify(cast))
  })

  test('changes nothing where there is nothing to change', () => {
    expect(flipBallot(cast, 'albania', 'no')).toBe(cast)
    expect(flipBallot(cast, 'nobody', null)).toBe(cast)
    const counts = ballots('ballots-4')
    expect(flipBallot(counts, 'albania', 'yes')).toBe(counts)
    const put = ballots('call-3')
    expect(flipBallot(put, 'albania', 'yes')).toBe(put)
  })
})

describe('seats without names', () => {
  test('are as many as the members, in blocks', () => {
    const vote = voteIn(at(FIRST_SCENARIO, 'ballots-1'))
    const blocks = blocksOf(vote, 190)
    expect(blocks.reduce((sum, [, count]) => sum + count, 0)).toBe(190)
    expect(Object.fromEntries(blocks)).toMatchObject({ inFavour: 63, against: 15, abstaining: 25 })
    expect(namedVote(vote)).toBeNull()
  })

  test('say that they are not States, name nobody and offer nothing to change', () => {
    const { container } = show(at(FIRST_SCENARIO, 'ballots-1'))
    expect(screen.getByText('Seats are not States: the report gives counts only.')).toBeTruthy()
    expect(container.querySelectorAll('.seats-drawing .seat-mark')).toHaveLength(190)
    expect(container.querySelectorAll('.seats-drawing [data-standing="inFavour"] .seat-sign')).toHaveLength(63)
    expect(screen.queryByRole('listbox')).toBeNull()
    expect(screen.queryByRole('combobox')).toBeNull()
  })

  test('say that nothing is cast before the count', () => {
    show(at(FIRST_SCENARIO, 'call-1'))
    expect(screen.getByText('Seats are not States: no ballot is cast yet.')).toBeTruthy()
  })

  test('say why they have lost their names', () => {
    const store = at(china, 'ballots-3')
    edit(store, [
      {
        kind: 'change',
        id: 'ballots-3',
        event: {
          type: 'ballots.cast',
          by: 'secretariat',
          in: 'plenary',
          on: 'vote-3',
          ballots: { by: 'count', inFavour: 60, against: 55, abstaining: 15 },
        },
      },
    ])
    show(store)
    expect(screen.getByText(/you changed the counts, so they no longer say who voted how/)).toBeTruthy()
  })
})

describe('seats with names', () => {
  test('are one for each Member, with its vote', () => {
    show(at(china, 'ballots-3'))
    const seats = screen.getByRole('listbox', { name: 'Seats' })
    expect(seats.querySelectorAll('[role=option]')).toHaveLength(131)
    expect(screen.getByLabelText('Albania, against')).toBeTruthy()
    expect(screen.queryByText(/Seats are not States/)).toBeNull()
  })

  test('agree with the count', () => {
    for (const step of ['ballots-1', 'ballots-2', 'ballots-3', 'ballots-6', 'ballots-7']) {
      const vote = voteIn(at(china, step))
      const { tally } = vote
      const seats = namedVote(vote)?.seats ?? []
      const count = (standing: string) => seats.filter((seat) => seat.standing === standing).length
      expect({
        inFavour: count('inFavour'),
        against: count('against'),
        abstaining: count('abstaining'),
      }).toEqual({ inFavour: tally?.inFavour, against: tally?.against, abstaining: tally?.abstaining })
      expect(seats.filter(({ assumed }) => assumed)).toEqual([])
    }
  })

  test('show as absent whoever the record says has left', () => {
    const seats = namedVote(voteIn(at(china, 'ballots-7')))?.seats ?? []
    expect(seats.find(({ id }) => id === 'china')?.standing).toBe('absent')
  })

  test('are one stop of the keyboard, with arrows and letters among them', async () => {
    const user = userEvent.setup()
    show(at(china, 'ballots-3'))
    const seats = screen.getByRole('listbox')
    await user.tab()
    expect(document.activeElement).toBe(seats)
    await user.keyboard('{Home}')
    const [first, second] = seats.querySelectorAll('[role=option]')
    expect(seats.getAttribute('aria-activedescendant')).toBe(first?.id)
    await user.keyboard('{ArrowRight}')
    expect(seats.getAttribute('aria-activedescendant')).toBe(second?.id)
    await user.keyboard('y')
    expect(seats.querySelector('[aria-selected=true]')?.getAttribute('aria-label')).toMatch(/^Y/)
    await user.tab()
    expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Member' }))
  })

  test('let a vote be changed, mark it as an assumption, and let it be undone', async () => {
    const user = userEvent.setup()
    const store = at(china, 'ballots-3')
    show(store)
    const before = voteIn(store).tally
    await user.selectOptions(screen.getByRole('combobox', { name: 'Member' }), 'Albania')
    const choice = within(screen.getByRole('group', { name: 'Albania' }))
    expect(choice.getByRole('radio', { name: 'Against' })).toHaveProperty('checked', true)
    await user.click(choice.getByRole('radio', { name: 'In favour' }))
    expect(screen.getByLabelText('Albania, in favour, your assumption')).toBeTruthy()
    const { inFavour = 0, against = 0 } = before ?? {}
    expect(voteIn(store).tally).toMatchObject({ inFavour: inFavour + 1, against: against - 1 })
    undo(store)
    expect(voteIn(store).tally).toEqual(before)
    expect(await screen.findByLabelText('Albania, against')).toBeTruthy()
  })

  test('stand in a table by choice, in alphabetical order', async () => {
    show(at(china, 'ballots-3'))
    await userEvent.click(screen.getByText('The same as a table, by name'))
    const rows = screen.getAllByRole('row').slice(1)
    const names = rows.map((row) =>
      within(row)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent ?? ''),
    )
    expect(names.flat()).toHaveLength(131)
    for (const each of names) expect(each).toEqual(each.toSorted(new Intl.Collator('en').compare))
  })

  test('have nothing that axe objects to', async () => {
    const { container } = show(at(china, 'ballots-3'))
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Member' }), 'Albania')
    await userEvent.click(screen.getByText('The same as a table, by name'))
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } })
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
  })
})

test('the seats are fetched when a vote is first on the board', async () => {
  const store = at(FIRST_SCENARIO, 'ballots-1')
  render(
    <SessionProvider store={store}>
      <Seats vote={voteIn(store)} />
    </SessionProvider>,
  )
  expect(await screen.findByRole('region', { name: 'Seats' })).toBeTruthy()
})

describe('a regional organization', () => {
  const withVote = (...flips: readonly (readonly [string, 'yes' | null])[]) => {
    const store = at(withOrganization(), 'ballots-3')
    const event = flips.reduce((cast, [id, ballot]) => flipBallot(cast, id, ballot), ballots('ballots-3'))
    edit(store, [{ kind: 'change', id: 'ballots-3', event }])
    return store
  }

  test('votes for its members, who sit with its vote', () => {
    const store = withVote(['albania', null], ['algeria', null], ['argentina', null], ['union', 'yes'])
    const named = namedVote(voteIn(store))
    expect(named?.problems).toEqual([])
    expect(named?.seats.find(({ id }) => id === 'algeria')).toMatchObject({ standing: 'inFavour', through: 'union' })
    const [union] = named?.organizations ?? []
    expect(union && organizationInWords(union)).toBe(
      'A union: casts 3 votes in favour, as many as its members that are parties. They do not vote themselves.',
    )
  })

  test('never votes beside them: the refusal says who', () => {
    const store = withVote(['albania', null], ['union', 'yes'])
    show(store)
    expect(screen.getByRole('alert').textContent).toBe(
      'These ballots cannot be counted. A union and Algeria and Argentina both vote: either the organization votes or its members, never both.',
    )
    const many = Array.from({ length: 4 }, (_, index) => ({
      name: 'organization-and-members-both-vote' as const,
      field: 'union',
      found: `m${index}`,
      expected: '',
    }))
    expect(problemsInWords(many, (id) => id)[0]).toContain('union and four of its members both vote')
  })
})
