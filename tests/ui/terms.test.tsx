import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { bookOf } from '#rules/sets/books'
import { ungaPlenary } from '#rules/sets/ungaPlenary'
import { untocCop } from '#rules/sets/untocCop'
import { ChairRoom } from '#src/chair/ChairRoom.tsx'
import { Terms } from '#src/glossary/Terms.tsx'
import { TERMS } from '#src/glossary/glossary.ts'
import { FRENCH } from '#src/language/french.ts'
import { speak } from '#src/language/say.ts'
import { SessionProvider } from '#src/session/react.tsx'
import { FIRST_SCENARIO } from '#src/session/scenarios.ts'
import { createSession } from '#src/session/store.ts'

beforeEach(() => localStorage.clear())

describe('a term where it stands', () => {
  const SENTENCE =
    'Without a quorum no decision is taken; on a point of order the President rules, and a quorum is counted.'
  const read = async () => {
    const { container } = render(
      <p>
        <Terms text={SENTENCE} />
      </p>,
    )
    return { container, user: userEvent.setup(), quorum: await screen.findByRole('button', { name: 'quorum' }) }
  }

  /** What is open. jsdom has no popovers, and takes what is in one for hidden. */
  const notes = () => screen.queryAllByRole('note', { hidden: true })
  const note = () => {
    const [only, ...others] = notes()
    if (only === undefined || others.length > 0) throw new Error(`${notes().length} terms are open`)
    return only
  }

  test('the sentence is as it was, and each term is marked once', async () => {
    const { container } = await read()
    expect(container.textContent).toBe(SENTENCE)
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['quorum', 'point of order'])
  })

  test('by keyboard: Enter opens its meaning, Escape closes it and keeps the place', async () => {
    const { user, quorum } = await read()
    await user.tab()
    expect(document.activeElement).toBe(quorum)
    await user.keyboard('{Enter}')
    expect(quorum.getAttribute('aria-expanded')).toBe('true')
    expect(quorum.getAttribute('aria-controls')).toBe(note().id)
    expect(note().textContent).toContain('How many must be in the room')
    expect(note().querySelector('[lang=fr]')?.textContent).toBe('quorum')
    expect(note().querySelector('[lang=es]')?.textContent).toBe('quórum')
    const link = note().querySelector('a')
    expect(link?.getAttribute('href')).toBe('#/rules/untoc-cop/41')
    act(() => link?.focus())
    await user.keyboard('{Escape}')
    expect(notes()).toEqual([])
    expect(document.activeElement).toBe(quorum)
  })

  test('Escape closes the term, and nothing behind it', async () => {
    const { user, quorum } = await read()
    const behind: string[] = []
    const listen = ({ key }: KeyboardEvent) => behind.push(key)
    document.addEventListener('keydown', listen)
    await user.click(quorum)
    await user.keyboard('{Escape}')
    expect(behind).toEqual([])
    await user.keyboard('{Escape}')
    expect(behind).toEqual(['Escape'])
    document.removeEventListener('keydown', listen)
  })

  test('a press elsewhere closes it, and so does another term', async () => {
    const { user, quorum } = await read()
    await user.click(quorum)
    await user.click(screen.getByRole('button', { name: 'point of order' }))
    expect(note().getAttribute('aria-label')).toBe('point of order')
    await user.click(document.body)
    expect(notes()).toEqual([])
  })

  test('pressed again, it closes', async () => {
    const { user, quorum } = await read()
    await user.click(quorum)
    await user.click(quorum)
    expect(notes()).toEqual([])
  })
})

describe('the glossary', () => {
  const open = async (...rest: readonly string[]) => {
    render(
      <SessionProvider store={createSession(FIRST_SCENARIO)}>
        <ChairRoom rest={['terms', ...rest]} />
      </SessionProvider>,
    )
    await screen.findByRole('heading', { level: 1, name: 'Terms' })
    return userEvent.setup()
  }
  const names = () => [...document.querySelectorAll('h3')].map(({ textContent }) => textContent)
  const entry = (name: string) => {
    const heading = [...document.querySelectorAll('h3')].find(({ textContent }) => textContent === name)
    const article = heading?.closest('article')
    if (article === null || article === undefined) throw new Error(`no entry ${name}`)
    return article
  }

  test('every term is there, in three languages that say which they are', async () => {
    await open()
    expect(names()).toHaveLength(TERMS.length)
    const point = entry('Point of order')
    expect(point.querySelector('[lang=fr]')?.textContent).toBe("motion d'ordre")
    expect(point.querySelector('[lang=es]')?.textContent).toBe('cuestión de orden')
  })

  test('a term is found by a word of any language, with its accents or without', async () => {
    const user = await open()
    await user.type(screen.getByRole('searchbox', { name: 'Find a term' }), 'ajournement')
    expect(names()).toEqual(['Adjournment of the meeting', 'Adjournment of debate'])
    await user.clear(screen.getByRole('searchbox'))
    await user.type(screen.getByRole('searchbox'), 'votacion nominal')
    expect(names()).toEqual(['Roll-call vote'])
    await user.type(screen.getByRole('searchbox'), ' xyz')
    expect(screen.getByText('No term has this word.')).toBeTruthy()
  })

  test('the address of a term goes to it', async () => {
    await open('quorum')
    expect(document.activeElement).toBe(entry('Quorum'))
  })

  test('an address that names no term says so, and shows them all', async () => {
    await open('filibuster')
    expect(screen.getByRole('alert').textContent).toContain('filibuster')
    expect(names()).toHaveLength(TERMS.length)
  })

  test('a rule is shown as surely as its book knows it', async () => {
    await open()
    const books = [untocCop, ungaPlenary].map((ruleSet) => new Map(bookOf(ruleSet).map((rule) => [rule.number, rule])))
    const wrong = TERMS.flatMap(({ words, rules }) => {
      const chips = [...entry(words.en.charAt(0).toUpperCase() + words.en.slice(1)).querySelectorAll('[data-grade]')]
      const expected = [rules.untoc, rules.assembly].flatMap((numbers, book) =>
        numbers.map((number) => {
          const grades = books[book]?.get(number)?.grades
          return grades?.number === 'verified' && grades.says === 'verified'
        }),
      )
      const shown = chips.map((chip) => chip.getAttribute('data-grade') === 'verified')
      return JSON.stringify(shown) === JSON.stringify(expected) ? [] : [words.en]
    })
    expect(wrong).toEqual([])
  })

  test('the formulas are there in three languages, and say that they are general usage', async () => {
    await open()
    const section = screen.getByRole('heading', { name: 'What the chair says' }).closest('section')
    expect(section?.textContent).toContain('Puis-je considérer que')
    expect(section?.textContent).toContain('General usage')
  })

  test('a rule opens from a term', async () => {
    await open()
    fireEvent.click(within(entry('Quorum')).getByRole('button', { name: 'Rule 41' }))
    await waitFor(() => expect(document.querySelector('dialog h2')?.textContent).toMatch(/41.*Quorum/))
  })
})

describe('where French is spoken', () => {
  beforeEach(() => speak(FRENCH))
  afterEach(() => speak(null))

  test('a term in a sentence explains itself in French, its French first', async () => {
    render(
      <p>
        <Terms text="Le Président met aux voix une motion d’ordre." />
      </p>,
    )
    await userEvent.setup().click(await screen.findByRole('button', { name: 'motion d’ordre' }))
    const note = await screen.findByRole('note', { hidden: true })
    await waitFor(() => expect(note.textContent).toContain('Une demande au Président'))
    expect(note.getAttribute('aria-label')).toBe('motion d’ordre')
    expect([...note.querySelectorAll('[lang]')].map(({ textContent }) => textContent)).toEqual([
      'point of order',
      'cuestión de orden',
    ])
  })

  test('the glossary leads with French, and finds by what it says', async () => {
    await FRENCH.rest()
    render(
      <SessionProvider store={createSession(FIRST_SCENARIO)}>
        <ChairRoom rest={['terms']} />
      </SessionProvider>,
    )
    await screen.findByRole('heading', { level: 1, name: 'Termes' })
    await userEvent.setup().type(screen.getByRole('searchbox'), 'hasard')
    expect([...document.querySelectorAll('h3')].map(({ textContent }) => textContent)).toEqual(['Tiré au sort'])
    expect([...document.querySelectorAll('.glossary-entry dt')].map(({ textContent }) => textContent)).toEqual([
      'Anglais',
      'Espagnol',
      'Français',
    ])
  })
})
