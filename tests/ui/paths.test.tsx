/** Every situation that a small meeting can come to, reached on the page by pressing what it offers. */
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { beforeAll, expect, test } from 'vitest'
import { actsAt } from '#machines/acts'
import type { ConferenceEvent, EventType } from '#machines/events'
import type { ConferenceSnapshot } from '#machines/explain'
import { inputOf } from '#scenarios/input'
import type { Scenario } from '#scenarios/schema'
import { BranchBar } from '#src/branches/BranchBar.tsx'
import { isAnybodys } from '#src/floor/acts.ts'
import { Board } from '#src/floor/Board.tsx'
import { Now } from '#src/floor/Now.tsx'
import { actInWords } from '#src/floor/words.ts'
import { lineOf } from '#src/session/derive.ts'
import { SessionProvider } from '#src/session/react.tsx'
import { FIRST_SCENARIO } from '#src/session/scenarios.ts'
import { activeBranch, createSession, edit, goTo } from '#src/session/store.ts'
import { cast } from '../support/record.ts'
import { meetingOf, names, SHOWN, type Situation, treeOf, verdictIn } from './smallMeeting.ts'

/** The board of a vote and that of a refusal are fetched when first shown: here, before the walk. */
beforeAll(async () => {
  const store = createSession(FIRST_SCENARIO)
  goTo(store, 'ballots-1')
  render(
    <SessionProvider store={store}>
      <Board />
    </SessionProvider>,
  )
  await screen.findByText('53 needed')
  act(() => edit(store, [cast(2, 35, 35, 31)]))
  act(() => goTo(store, 'call-3'))
  await screen.findByRole('heading', { name: 'Not in order here' })
  cleanup()
})

const COUNTS = [
  ['In favour', 'inFavour'],
  ['Against', 'against'],
  ['Abstaining', 'abstaining'],
] as const

/** Numbers of meetings differ with the path, and "is to" and "may" are one act. */
const plain = (label: string): string =>
  label
    .replace(/\d+(st|nd|rd|th) meeting/, 'meeting')
    .replace(' is to ', ' may ')
    .trim()

const pageOf = (scenario: Scenario) => {
  const store = createSession(scenario)
  const { participants } = inputOf(scenario)
  const { container } = render(
    <SessionProvider store={store}>
      <BranchBar />
      <Board />
      <Now />
    </SessionProvider>,
  )
  // Read off the elements: a search by role takes too long for so many situations.
  const headings = (level: 1 | 2) => [...container.querySelectorAll(`h${level}`)]
  const section = (name: RegExp) =>
    headings(2)
      .find(({ textContent }) => name.test(textContent ?? ''))
      ?.closest('section') ?? null
  const acts = () => [
    ...(section(/^(Now|Instead)$/)?.querySelectorAll<HTMLElement>('button:not([aria-haspopup])') ?? []),
  ]
  const labelOf = ({ textContent }: HTMLElement) => plain(textContent ?? '')
  const wordsOf = (event: ConferenceEvent): string => {
    const { told, branch } = lineOf(scenario, activeBranch(store.getState())?.edits ?? [])
    const { ruleSet } = branch.input
    const room = { people: participants, told, ruleSet, anybodys: isAnybodys(event, participants) }
    const { actor, does } = actInWords({ event, modality: 'may' }, room)
    return plain(`${actor} ${does}`)
  }
  const undo = within(container).getByRole('button', { name: 'Undo' })

  return {
    edits: () => activeBranch(store.getState())?.edits ?? [],

    press: (event: ConferenceEvent) => {
      const button = acts().find((one) => labelOf(one) === wordsOf(event))
      if (button === undefined) throw new Error(`“${wordsOf(event)}” is not offered`)
      fireEvent.click(button)
      if (event.type !== 'ballots.cast' || event.ballots.by !== 'count') return
      for (const [label, side] of COUNTS)
        fireEvent.change(screen.getByLabelText(label), { target: { value: String(event.ballots[side]) } })
    },
    undo: () => fireEvent.click(undo),

    /** In what the page and the machine differ after this act. */
    faults: (event: ConferenceEvent, before: ConferenceSnapshot, after: ConferenceSnapshot): readonly string[] => {
      const { context } = after
      const found: string[] = []
      const compare = (what: string, shown: unknown, expected: unknown) => {
        if (JSON.stringify(shown) !== JSON.stringify(expected))
          found.push(`${what}: ${JSON.stringify(shown)} on the page, ${JSON.stringify(expected)} in the machine`)
      }
      const permitted = actsAt(after, { ...names, meeting: context.meetings + 1 }).filter(
        ({ modality }) => modality !== 'may not',
      )
      compare('acts', acts().map(labelOf).sort(), permitted.map((act) => wordsOf(act.event)).sort())
      if (event.type === 'ballots.cast' || event.type === 'result.announce') {
        const verdict = verdictIn(event.type === 'ballots.cast' ? after : before)
        const shown = headings(2).map(({ lastChild }) => lastChild?.textContent)
        compare('verdict', shown.find((text) => text === verdict) ?? shown, verdict)
      }
      const applications = section(/^Applications$/)
      const room = section(/^In the room$/)
      if (VOTING.has(event.type)) return found
      compare(
        'applications',
        [...(applications?.querySelectorAll('li') ?? [])].map(({ lastElementChild }) => lastElementChild?.textContent),
        Object.values(context.applications).map(({ status, objections }) =>
          status === 'pending' && objections.length > 0 ? 'objected to by one' : status,
        ),
      )
      compare('present', room?.querySelector('strong')?.textContent, String(context.present))
      compare('no meeting', room?.textContent?.includes('No meeting is open'), context.sitting.length === 0)
      return found
    },
  }
}

/** While a vote goes on, the board shows the vote. */
const VOTING: ReadonlySet<EventType> = new Set([
  'nature.put',
  'manner.put',
  'status.put',
  'ballots.cast',
  'result.announce',
])

/** Walks the tree on the page, and takes each act back before the next. Returns how many situations it came to. */
const walk = (
  scenario: Scenario,
  root: Situation,
): { readonly situations: number; readonly faults: readonly string[] } => {
  const page = pageOf(scenario)
  const faults: string[] = []
  let situations = 1
  const visit = ({ snapshot, leadsTo }: Situation, path: readonly string[]) => {
    for (const { event, situation } of leadsTo.values()) {
      const before = page.edits()
      const here = [...path, event.type]
      page.press(event)
      situations += 1
      faults.push(...page.faults(event, snapshot, situation.snapshot).map((fault) => `${here.join(', ')}: ${fault}`))
      visit(situation, here)
      for (let presses = 0; presses < 5 && page.edits().length > before.length; presses += 1) page.undo()
    }
  }
  visit(root, [])
  return { situations, faults }
}

test.each([
  {
    what: 'one organization, while delegations and meetings come and go',
    organizations: 1,
    without: new Set<EventType>(),
  },
  { what: 'two organizations, in one sitting', organizations: 2, without: SHOWN },
])('the page shows every situation of $what as the machine has it', ({ organizations, without }) => {
  const scenario = meetingOf(Array.from({ length: organizations }, (_, index) => `organization-${index + 1}`))
  const { situations, faults } = walk(scenario, treeOf(scenario, without))
  expect(faults).toEqual([])
  expect(situations).toBeGreaterThan(200)
})
