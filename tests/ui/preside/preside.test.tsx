/** In the chair, as a person meets it: a request, a refusal with its rule, one choice taken back, the record. */
import { act, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { beforeEach, describe, expect, test } from 'vitest'
import { useHashLocation } from 'wouter/use-hash-location'
import { untocCop } from '#rules/sets/untocCop'
import { PresidePart } from '#src/chair/preside/PresidePart.tsx'
import { pathOf } from '#src/chair/preside/address.ts'
import { ANNOUNCED_WORDS } from '#src/chair/preside/words.ts'
import { filledBy } from '#src/presiding/counting.ts'
import { heldRightly, hold, holdWith, rightly } from '#src/presiding/meeting.ts'
import { recordOf, rulingsIn } from '#src/presiding/record.ts'
import type { Setup } from '#src/presiding/setup.ts'
import { NUMBERS, type Filled, type Turn, type TurnKind } from '#src/presiding/turn.ts'
import { SessionProvider } from '#src/session/react.tsx'
import { FIRST_SCENARIO } from '#src/session/scenarios.ts'
import { createSession } from '#src/session/store.ts'

const SETUP: Setup = { ruleSet: untocCop, temper: 'mixed', seed: 1, length: 'short' }

/** The part as its room gives it the address. */
const Room = () => {
  const [path] = useHashLocation()
  return (
    <PresidePart
      rest={path
        .split('/')
        .filter((part) => part !== '')
        .slice(2)}
    />
  )
}

const open = (path: string): void => {
  location.hash = path
  render(
    <SessionProvider store={createSession(FIRST_SCENARIO)}>
      <Room />
    </SessionProvider>,
  )
}

/** The choices of a President who errs in nothing, as far as the first turn of this kind, and that turn. */
const before = (kind: TurnKind) => {
  const { choices, turn } = holdWith(SETUP, (at) => (at.kind === kind ? null : rightly(at)))
  if (turn === null) throw new Error(`no ${kind} in this meeting`)
  return { path: pathOf({ setup: SETUP, choices }), choices, turn }
}

/** Fills the announcement in, in place of what stands there. */
const fillIn = async ({ outcome, ...numbers }: Filled): Promise<void> => {
  const fields = screen.getAllByRole('textbox')
  for (const [place, number] of NUMBERS.entries()) {
    const field = fields[place]
    if (field === undefined) throw new Error(`no field for ${number}`)
    await userEvent.clear(field)
    await userEvent.type(field, String(numbers[number]))
  }
  await userEvent.click(screen.getByRole('radio', { name: ANNOUNCED_WORDS[outcome] }))
  await userEvent.click(screen.getByRole('button', { name: 'Announce' }))
}

/** The announcement that is due here, rightly. */
const rightAnnouncement = ({ vote }: Turn): Filled => {
  if (vote === null || vote.decision === null) throw new Error('no vote is to be announced')
  return filledBy(vote.decision)
}

const choicesShown = () => within(screen.getByRole('list', { name: 'Your choices' })).getAllByRole('button')

beforeEach(() => {
  location.hash = ''
})

describe('in the chair', () => {
  test('whoever has risen is named, with what is said, and granting or refusing is offered', () => {
    const { path, turn } = before('request')
    open(path)
    expect(screen.getByText(`“${turn.risen?.says ?? ''}”`)).toBeDefined()
    expect(choicesShown().map(({ textContent }) => textContent)).toEqual(turn.options.map(({ text }) => text))
  })

  test('an act out of order is refused with its reason and its rule, and cannot be tried again', async () => {
    const { path, turn } = before('next')
    open(path)
    const wrong = turn.options.find(({ right }) => !right)
    await userEvent.click(screen.getByText(wrong?.text ?? ''))
    expect(screen.getByRole('heading', { name: 'Not in order' })).toBeDefined()
    const refusal = screen.getByRole('heading', { name: 'Not in order' }).closest('section')
    expect(refusal?.textContent).toContain(wrong?.because)
    expect(
      within(refusal ?? document.body)
        .getAllByRole('button')
        .map(({ textContent }) => textContent),
    ).toEqual(expect.arrayContaining([expect.stringContaining(`Rule ${wrong?.rules[0]}`)]))
    expect(choicesShown()).toHaveLength(turn.options.length - 1)
    await userEvent.click(screen.getByRole('button', { name: 'Take back the last choice' }))
    expect(choicesShown()).toHaveLength(turn.options.length)
  })

  test('after a choice the focus is on what is asked next, and what happened is said once', async () => {
    const { path, turn } = before('request')
    open(path)
    const [first] = choicesShown()
    if (first === undefined) throw new Error('no choice')
    await userEvent.click(first)
    expect(document.activeElement?.tagName).toBe('H2')
    expect(screen.getByRole('status').textContent).not.toBe('')
    expect(location.hash).toContain(`#${path}${turn.options.findIndex(({ text }) => text === first.textContent)}`)
  })

  test('an announcement with a wrong number is answered with the number and the rule, and is made again', async () => {
    const { path, choices, turn } = before('announce')
    const right = rightAnnouncement(turn)
    open(path)
    await fillIn({ ...right, need: right.need + 1 })
    const refusal = screen.getByRole('heading', { name: 'Not so' }).closest('section')
    expect(refusal?.textContent).toContain(`You said ${right.need + 1}.`)
    expect(refusal?.textContent).toContain(`: ${right.need}.`)
    expect(within(refusal ?? document.body).getAllByRole('button', { name: /^Rule \d+/ }).length).toBe(1)
    expect(screen.getByRole('textbox', { name: 'Majority required' })).toHaveProperty('value', String(right.need + 1))
    await fillIn(right)
    expect(screen.queryByRole('heading', { name: 'Not so' })).toBeNull()
    const { log } = hold(SETUP, [...choices, { ...right, need: right.need + 1 }, 0])
    expect(
      rulingsIn(log)
        .slice(-2)
        .map(({ chosen }) => chosen.right),
    ).toEqual([false, true])
  })

  test('nothing is announced before it is filled in', async () => {
    open(before('announce').path)
    const { hash } = location
    await userEvent.click(screen.getByRole('button', { name: 'Announce' }))
    expect(location.hash).toBe(hash)
  })

  test('what may be done is listed, when it is asked for, with rules', async () => {
    open(pathOf({ setup: SETUP, choices: [] }))
    await userEvent.click(screen.getByText('What may I do?'))
    expect(await screen.findByRole('heading', { name: 'Not in order' })).toBeDefined()
    expect(screen.getByText(/Open the 1st meeting/, { selector: 'aside li' })).toBeDefined()
  })

  test('a whole meeting is presided over from the keyboard alone', async () => {
    open(pathOf({ setup: SETUP, choices: [] }))
    const { choices } = heldRightly(SETUP)
    for (const [place, choice] of choices.entries()) {
      const { turn } = hold(SETUP, choices.slice(0, place))
      if (turn?.kind === 'announce') {
        const { outcome, ...numbers } = rightAnnouncement(turn)
        act(() => screen.getAllByRole('textbox')[0]?.focus())
        for (const number of NUMBERS) await userEvent.keyboard(`${numbers[number]}{Tab}`)
        act(() => screen.getByRole('radio', { name: ANNOUNCED_WORDS[outcome] }).focus())
        await userEvent.keyboard(' {Enter}')
      } else {
        act(() => choicesShown()[Number(choice)]?.focus())
        await userEvent.keyboard('{Enter}')
      }
    }
    expect(screen.getByText(/^(\d+) of \1 decisions were right at the first try$/)).toBeDefined()
    expect(screen.getByText(/^Nowhere\./)).toBeDefined()
    expect(document.activeElement?.tagName).toBe('H1')
  })
})

describe('the record', () => {
  test('has each paragraph, each ruling, and only those not right when that is asked for', async () => {
    const meeting = holdWith(SETUP, (turn) =>
      turn.kind === 'request' ? turn.options.findIndex(({ right }) => !right) : rightly(turn),
    )
    const record = recordOf(meeting)
    open(pathOf({ setup: SETUP, choices: meeting.choices }))
    const rulings = () => document.querySelectorAll('.preside-ruling')
    expect(document.querySelectorAll('.preside-paragraphs li')).toHaveLength(record.paragraphs.length)
    expect(rulings()).toHaveLength(record.rulings.length)
    await userEvent.click(screen.getByRole('checkbox', { name: 'Only what was not right' }))
    expect(rulings()).toHaveLength(record.rulings.filter(({ right }) => !right).length)
  })
})

describe('the address', () => {
  test('that cannot be read says what is wrong in it, and what was expected', () => {
    open('/chair/preside/unsc/angry/x/short/0z')
    const alert = screen.getByRole('alert').textContent
    for (const word of ['unsc', 'angry', 'mixed, cautious', '“x” is no number', 'digits']) expect(alert).toContain(word)
  })

  test('with choices that are not offered goes on from before them, and says so', () => {
    open(pathOf({ setup: SETUP, choices: [9, 1, 1] }))
    expect(screen.getByRole('alert').textContent).toContain('The last 3 choices')
    expect(choicesShown().length).toBeGreaterThan(1)
  })

  test('sets a meeting up: body, temper, length and seed', async () => {
    open('/chair/preside')
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Body' }), 'unga-plenary')
    await userEvent.click(screen.getByRole('radio', { name: /^Confused/ }))
    await userEvent.clear(screen.getByRole('textbox', { name: 'Number of the meeting' }))
    await userEvent.type(screen.getByRole('textbox', { name: 'Number of the meeting' }), '42')
    await userEvent.click(screen.getByRole('button', { name: 'Take the chair' }))
    expect(location.hash).toBe('#/chair/preside/unga-plenary/confused/42/short')
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('UN General Assembly')
    expect(document.activeElement?.textContent).toBe('What do you do next?')
  })
})
