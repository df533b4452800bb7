import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import axe from 'axe-core'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { ungaPlenary } from '#rules/sets/ungaPlenary'
import { chartOfConference } from '#machines/chart'
import { start, statesOf, step, type Step } from '#machines/replay'
import { applyEdits, replayBranch } from '#scenarios/branch'
import { votesOf } from '#src/chart/drawn.ts'
import { ChartView } from '#src/chart/ChartView.tsx'
import { statusAt, type ChartStatus, type LineStatus } from '#src/chart/status.ts'
import { FIRST_SCENARIO } from '#src/session/scenarios.ts'

// Five regions are drawn one after the other: slow where other tests run beside.
vi.setConfig({ testTimeout: 60_000 })

const branch = applyEdits(FIRST_SCENARIO, [])
const { ruleSet } = branch.input
const record = replayBranch(branch)
const names = { question: 'matter', vote: 'next-vote', in: 'plenary', meeting: 3 } as const

/** The record up to and with this step. */
const upTo = (id: string): readonly Step[] => {
  const last = record.findIndex((entry) => entry.id === id)
  return record.slice(0, last + 1).flatMap((entry) => entry.step ?? [])
}

const snapshotAfter = (steps: readonly Step[]) => steps.at(-1)?.snapshot ?? start(branch.input)
const statusAfter = (steps: readonly Step[]): ChartStatus =>
  statusAt(steps, snapshotAfter(steps), snapshotAfter(steps).context.ruleSet, names)

const lineIn = (status: ChartStatus, id: string): LineStatus => {
  const found = status.lines.find(({ line }) => line.id === id)
  if (found === undefined) throw new Error(`no line ${id}`)
  return found
}

const CONTESTED = 'conference.observers.contested'
const VOTE = `${CONTESTED}.natureVote`

const show = (steps: readonly Step[], rules = ruleSet) =>
  render(<ChartView steps={steps} snapshot={snapshotAfter(steps)} ruleSet={rules} names={names} />)

/** jsdom has no modal dialogs: these open and close, without the top layer. */
beforeAll(() => {
  const { prototype } = HTMLDialogElement
  if ('showModal' in prototype) return
  Object.assign(prototype, {
    showModal(this: HTMLDialogElement) {
      this.open = true
    },
    close(this: HTMLDialogElement) {
      this.open = false
      this.dispatchEvent(new Event('close'))
    },
  })
})

describe('the status of the chart', () => {
  test('has the present states that the replay has, at every step', () => {
    record.forEach((_, index) => {
      const steps = record.slice(0, index + 1).flatMap((entry) => entry.step ?? [])
      const { nodes } = statusAfter(steps)
      const innermost = chartOfConference().nodes.filter(({ kind }) => kind === 'atomic' || kind === 'final')
      const present = innermost.filter(({ id }) => nodes.get(id) === 'present').map(({ id }) => id)
      expect(present).toEqual(statesOf(snapshotAfter(steps)))
    })
  })

  test('marks the ways of the last step as taken now, and those before as taken earlier', () => {
    for (const [index] of record.entries()) {
      const steps = record.slice(0, index + 1).flatMap((entry) => entry.step ?? [])
      const status = statusAfter(steps)
      const ways = [...status.lines.flatMap((line) => line.ways), ...[...status.stays.values()].flat()]
      const now = ways.filter(({ trail }) => trail === 'now').map(({ way }) => way.transition)
      expect(now).toEqual(expect.arrayContaining([...(steps.at(-1)?.taken ?? [])]))
      const before = new Set(steps.slice(0, -1).flatMap(({ taken }) => taken))
      const trodden = ways.filter(({ way }) => before.has(way.transition))
      expect(trodden.filter(({ trail }) => trail === 'never')).toEqual([])
    }
  })

  test('follows a result through the end of its vote', () => {
    const status = statusAfter(upTo('result-1'))
    expect(lineIn(status, `${VOTE}.counted>${VOTE}.carried`).trail).toBe('now')
    expect(lineIn(status, `${VOTE}>>${CONTESTED}.classified`).trail).toBe('now')
    expect(lineIn(status, `${VOTE}>>${CONTESTED}.voteRequested`).trail).toBe('never')
    expect(status.nodes.get(`${VOTE}.carried`)).toBe('past')
    expect(status.path.slice(-2).map(({ from, to }) => [from, to])).toEqual([
      [`${VOTE}.counted`, `${VOTE}.carried`],
      [`${VOTE}.carried`, `${CONTESTED}.classified`],
    ])
  })

  test('tells open ways from barred ones, with the verdict, and from those that the act passes over', () => {
    const status = statusAfter(upTo('ballots-1'))
    expect(lineIn(status, `${VOTE}.counted>${VOTE}.carried`).standing).toBe('open')
    const [lost] = lineIn(status, `${VOTE}.counted>${VOTE}.lost`).ways
    expect(lost).toMatchObject({ standing: 'passedOver', failing: [], instead: `${VOTE}.carried` })
    const [adjourned] = lineIn(status, 'conference.meeting.open.business>conference.meeting.notOpen').ways
    expect(adjourned).toMatchObject({
      standing: 'barred',
      failing: [{ slot: 'vote.conduct', bar: 'vote-in-progress' }],
    })
    expect(lineIn(status, `${CONTESTED}.classified>${CONTESTED}.mannerVote`).standing).toBe('idle')
  })

  test('has no path before the first act', () => {
    const status = statusAfter([])
    expect(status.path).toEqual([])
    expect(status.nodes.get('conference.meeting.notOpen')).toBe('present')
    expect(status.lines.every(({ trail }) => trail === 'never')).toBe(true)
  })

  test('moves nothing by an act that was refused, and says so', () => {
    const before = upTo('ballots-1')
    const refused = step(snapshotAfter(before), { type: 'meeting.adjourn', by: 'president', in: 'plenary' })
    const status = statusAfter([...before, refused])
    expect(status.refused).toBe(true)
    expect(status.path).toEqual(statusAfter(before).path)
    expect(lineIn(status, `${VOTE}.balloting>${VOTE}.counted`).trail).toBe('earlier')
  })
})

describe('where we are', () => {
  test('shows the present state, how one came to it, and what can follow', async () => {
    show(upTo('ballots-1'))
    await screen.findAllByText(/The act now leads to “Carried”/)
    const [path, onward] = screen.getAllByRole('list')
    if (path === undefined || onward === undefined) throw new Error('no path, or nothing onward')
    expect(
      within(path)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'A vote is asked for',
      'call the vote: what kind of matter is it? rules 41, 64, 61',
      'Ballots are being cast',
      'cast the ballots rules 57, 63, 64',
      'Now: The votes are counted',
    ])
    expect(within(path).getByText('The votes are counted')).toHaveProperty('ariaCurrent', 'step')
    expect(
      within(onward)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'announce the result rules 63, 41, 61 leads to: Carried',
      'announce the result rules 63, 41 leads to: Not carried✕ Not this way. The act now leads to “Carried”.',
      'announce the result rule 63 leads to: Not decided: no quorum✕ Not this way. The act now leads to “Carried”.',
      'withdraw an objection rule 17 leads to: Status decided✕ Barred. A vote has begun: only a point of order on its conduct may interrupt it.',
    ])
  })

  test('turns to the meeting while it opens and closes, and back to the matter', () => {
    const { rerender } = show(upTo('adjournment-1'))
    const now = () => document.querySelector('[aria-current="step"]')?.textContent
    expect(now()).toBe('Now: No meeting is open')
    expect(screen.getByText(/^Meanwhile:/).textContent).toContain('Consensus sought')
    const next = upTo('request-1')
    rerender(<ChartView steps={next} snapshot={snapshotAfter(next)} ruleSet={ruleSet} names={names} />)
    expect(now()).toBe('Now: A vote is asked for')
  })

  test('passes over what has not left its beginning', () => {
    show(upTo('ballots-1'))
    expect(screen.getAllByText(/^Meanwhile:/).map(({ textContent }) => textContent)).toEqual([
      'Meanwhile: Meeting › Meeting open › Business',
    ])
  })

  test('begins before the first act', () => {
    show([])
    expect(screen.getByText('No meeting is open')).toBeTruthy()
  })

  test('says that an act was refused', () => {
    const before = upTo('ballots-1')
    show([...before, step(snapshotAfter(before), { type: 'meeting.adjourn', by: 'president', in: 'plenary' })])
    expect(screen.getByText('The last act was refused: nothing moved.')).toBeTruthy()
  })
})

describe('the whole chart', () => {
  const open = async (rules = ruleSet) => {
    const view = show(upTo('ballots-1'), rules)
    await userEvent.click(screen.getByRole('button', { name: 'Whole chart' }))
    await screen.findByRole('dialog')
    return view
  }

  test('opens in a dialog, closes, and gives the focus back', async () => {
    await open()
    const dialog = screen.getByRole('dialog', { name: /^The whole procedure/ })
    await userEvent.click(within(dialog).getByRole('button', { name: 'Close' }))
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Whole chart' }))
  })

  const showRegion = (label: string) => userEvent.click(screen.getByRole('button', { name: new RegExp(`^${label}`) }))
  const list = () => screen.getByRole('list', { name: 'What goes on side by side' })
  const presentIn = (drawing: Element | null) =>
    [...(drawing?.querySelectorAll('.chart-state[data-presence="present"]:not([data-kind="box"])') ?? [])].map(
      (state) => state.querySelector('[data-type="label"]')?.textContent,
    )

  test('begins with the region of the present act, and says where each stands', async () => {
    await open()
    const buttons = within(list()).getAllByRole('button')
    expect(buttons.map(({ textContent }) => textContent)).toEqual([
      'Observers The votes are counted',
      'Meeting Business',
      'Points of order No point of order',
      'Other business No question in hand',
      'Bureau The Bureau is not meeting',
    ])
    expect(buttons.map((button) => button.getAttribute('aria-pressed'))).toEqual([
      'true',
      'false',
      'false',
      'false',
      'false',
    ])
  })

  test('draws a region with its votes closed, and the inside of the one being taken', async () => {
    const { container } = await open()
    expect(presentIn(container.querySelector('.chart-scroll'))).toEqual(['▸ Vote: what kind of'])
    const inside = container.querySelector('.chart-inside')
    expect(presentIn(inside)).toEqual(['The votes are counted'])
    const now = [...container.querySelectorAll('.chart-label[data-trail="now"]')]
    expect(now.map(({ textContent }) => textContent)).toEqual(['cast the ballotsrules 57, 63, 64'])
    const barred = [...container.querySelectorAll('.chart-label[data-standing="barred"] [data-type="act"]')]
    expect(barred.every(({ textContent }) => textContent?.startsWith('✕ '))).toBe(true)
    const choice = screen.getByRole('combobox', { name: 'Vote' })
    await userEvent.selectOptions(choice, 'Vote: together or one by one?')
    expect(presentIn(inside)).toEqual([])
  })

  test('draws every state and every act of every region', async () => {
    const { container } = await open()
    const { nodes } = chartOfConference()
    let drawn = 0
    for (const label of ['Meeting', 'Points of order', 'Observers', 'Other business', 'Bureau']) {
      await showRegion(label)
      drawn += container.querySelectorAll('.chart-scroll .chart-state').length
    }
    const insides = votesOf(chartOfConference()).length * 5
    expect(drawn + insides).toBe(nodes.length - 1)
  })

  const cells = (columns: readonly number[]): readonly string[] => {
    const rows = [...document.querySelectorAll('.chart-table tbody tr')]
    return rows.map((row) => {
      const texts = [...row.querySelectorAll('td')].map(({ textContent }) => textContent)
      return columns.map((column) => texts[column]).join(' | ')
    })
  }

  test('says in tables what it draws, row by row', async () => {
    await open()
    const counted = 'Observers › Before the Conference › Vote: what kind of matter?'
    expect(cells([0, 1, 2, 3, 4])).toContain(
      `${counted} › The votes are counted | announce the result | ${counted} › Carried | rules 63, 41, 61 | Open.`,
    )
    expect(cells([1, 3, 4])).toContain('cast the ballots | rules 57, 63, 64 | Just taken.')
    let rows = 0
    for (const label of ['Meeting', 'Points of order', 'Observers', 'Other business', 'Bureau']) {
      await showRegion(label)
      rows += cells([0]).length
    }
    expect(rows).toBe(chartOfConference().edges.length)
  })

  test('is the same chart under another body, with the rules of that body', async () => {
    const { unmount } = await open()
    const [shape, rules] = [cells([0, 1, 2]), cells([3])]
    unmount()
    await open(ungaPlenary)
    expect(cells([0, 1, 2])).toEqual(shape)
    expect(cells([3])).not.toEqual(rules)
    expect(cells([1, 3])).toContain('refer the matter to the Conference | no rule')
    await showRegion('Points of order')
    expect(cells([1, 3])).toContain('raise a point of order | rule 71')
  })

  test('has nothing that axe objects to', async () => {
    const { container } = await open()
    await userEvent.click(screen.getByText('The same as a table'))
    // Colours are looked at in a browser: jsdom paints nothing.
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } })
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
  })
})
