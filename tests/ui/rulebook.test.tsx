import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { bookOf, pageTitle } from '#rules/sets/books'
import { ruleByNumber, RULE_SETS } from '#rules/sets/byId'
import { ungaPlenary } from '#rules/sets/ungaPlenary'
import { untocCop } from '#rules/sets/untocCop'
import { enforcedBy, isEnforced, mattersUnder } from '#src/rulebook/enforced.ts'
import { weakest } from '#src/rulebook/grades.ts'
import { RuleBookRoom } from '#src/rulebook/RuleBookRoom.tsx'
import { RuleChip } from '#src/rulebook/RuleChip.tsx'
import { ANYTHING, chaptersOf, gradesOf } from '#src/rulebook/search.ts'
import { stepsByRule } from '#src/rulebook/steps.ts'
import { slotTitle } from '#src/rulebook/words.ts'
import { SessionProvider, viewOf } from '#src/session/react.tsx'
import { FIRST_SCENARIO, loadScenario } from '#src/session/scenarios.ts'
import { createSession, edit } from '#src/session/store.ts'

const showing = (element: React.ReactNode, store = createSession(FIRST_SCENARIO)) => {
  render(<SessionProvider store={store}>{element}</SessionProvider>)
  return store
}

test('every page that a rule of the two books names as its source has a title', () => {
  const urls = [untocCop, ungaPlenary].flatMap((ruleSet) => bookOf(ruleSet)).flatMap((rule) => rule.urls ?? [])
  expect(urls.filter((url) => pageTitle(url) === null)).toEqual([])
})

test('steps of the Assembly ask whether a question is important', async () => {
  const china = await loadScenario('unga-1971-china')
  if (china === undefined) throw new Error('no such scenario')
  const titles = [...stepsByRule(viewOf(createSession(china).getState())).values()].flat().map(({ title }) => title)
  expect(titles).toContain('Vote called: is it an important question?')
  expect(titles).not.toContain('Vote called: is it a matter of procedure?')
})

const found = (text: string) =>
  chaptersOf(untocCop, { ...ANYTHING, text }).flatMap(({ rules }) => rules.map(({ number }) => number))

describe('where the machine enforces a rule', () => {
  test('is read from its chart', () => {
    const of61 = enforcedBy(untocCop, '61').map(({ slot, acts }) => [slot, acts] as const)
    expect(of61).toContainEqual(['nature.assert', ['nature.assert']])
    expect(of61).toContainEqual(['nature.disputed', ['nature.put']])
    expect(of61).toContainEqual(['majority.ofNature', ['result.announce']])
    expect(mattersUnder(untocCop, '61').map(({ label }) => label)).toEqual(['Is it a matter of procedure?'])
    expect(isEnforced(untocCop, '59')).toBe(false)
  })

  test('has words for every question of the machine', () => {
    const unnamed = RULE_SETS.flatMap((ruleSet) =>
      ruleSet.rules
        .flatMap(({ number }) => enforcedBy(ruleSet, number))
        .filter((use) => slotTitle(use).startsWith(use.slot)),
    )
    expect(unnamed).toEqual([])
  })
})

describe('the search', () => {
  test('finds by words, by number and by both', () => {
    expect(found('abstain')).toContain('63')
    expect(found('rule 41')).toContain('41')
    expect(found('QUORUM')).toContain('41')
    expect(found('no such words at all')).toEqual([])
  })

  test('counts every text of a book once', () => {
    for (const ruleSet of RULE_SETS) {
      expect(gradesOf(ruleSet).reduce((sum, [, count]) => sum + count, 0)).toBe(ruleSet.rules.length)
    }
  })

  test('keeps to what the machine enforces, and to one grade', () => {
    const rules = chaptersOf(untocCop, { text: '', grade: 'inferred', enforced: true }).flatMap((each) => each.rules)
    expect(rules.map(({ number }) => number)).toContain('61')
    expect(rules.every(({ grades }) => grades.says === 'inferred')).toBe(true)
  })
})

describe('a rule where it decides', () => {
  test('is marked where its number or text was not seen', () => {
    showing(
      <>
        <RuleChip rule="57" />
        <RuleChip rule="61" />
      </>,
    )
    expect(screen.getByRole('button', { name: 'Rule 57' })).not.toBeNull()
    expect(screen.getByRole('button', { name: 'Rule 61, inferred' })).not.toBeNull()
  })

  test('takes the less sure of number and text', () => {
    const grade = (number: string) => {
      const rule = ruleByNumber(untocCop, number)
      return rule === undefined ? null : weakest(rule)
    }
    expect(['57', '60', '61', '59'].map(grade)).toEqual(['verified', 'verified-sister', 'inferred', 'not seen'])
  })

  test('opens with its text, its grades and the steps that turn on it', async () => {
    const user = userEvent.setup()
    const store = showing(<RuleChip rule="61" />)
    await user.click(screen.getByRole('button', { name: /Rule 61/ }))
    const dialog = within(await screen.findByRole('dialog', { name: /^Rule 61\. Decision whether/ }))
    expect(dialog.getByText('This is a paraphrase, not the legal text.')).not.toBeNull()
    expect(dialog.getByText('Worked out from other sources. The text was not seen, and may differ.')).not.toBeNull()
    for (const link of dialog.getAllByRole('link').filter((each) => each.getAttribute('href')?.startsWith('http')))
      expect(link.getAttribute('rel')).toBe('noreferrer')
    await user.click(dialog.getByRole('link', { name: '63 in favour, 15 against, 25 abstaining' }))
    expect(store.getState().at).toBe('ballots-1')
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test('names the steps that it barred', async () => {
    const user = userEvent.setup()
    const store = createSession(FIRST_SCENARIO)
    edit(store, [{ kind: 'remove', id: 'consensus' }])
    showing(<RuleChip rule="56" />, store)
    await user.click(screen.getByRole('button', { name: /Rule 56/ }))
    expect((await screen.findAllByText(/not in order under it/)).length).toBeGreaterThan(0)
  })

  test('claims nothing of a rule that nobody saw', async () => {
    const user = userEvent.setup()
    showing(<RuleChip rule="59" />)
    await user.click(screen.getByRole('button', { name: 'Rule 59, not seen' }))
    const dialog = within(await screen.findByRole('dialog', { name: 'Rule 59' }))
    expect(dialog.getByText('The text of this rule was not seen, so nothing is claimed of it.')).not.toBeNull()
    expect(dialog.queryByText('This is a paraphrase, not the legal text.')).toBeNull()
  })

  test('is taken from the book that is asked for', () => {
    showing(<RuleChip rule="Charter 18(2)" ruleSet={ungaPlenary} />)
    expect(screen.getByRole('button', { name: 'Charter 18(2)' })).not.toBeNull()
  })
})

describe('the rule book', () => {
  const room = (path: string) => {
    location.hash = path
    const [, , id, rule] = path.split('/')
    return showing(<RuleBookRoom rest={[id, rule].filter((part) => part !== undefined)} />)
  }

  test('opens on the body on screen, chapter by chapter', () => {
    room('/rules')
    expect(screen.getByText(untocCop.body)).not.toBeNull()
    const chapters = [...document.querySelectorAll('h2')].map(({ textContent }) => textContent)
    expect(chapters).toEqual([...new Set(untocCop.rules.map(({ chapter }) => chapter))])
    expect(document.querySelectorAll('h3')).toHaveLength(untocCop.rules.length)
  })

  test('shows the rule that the address names, open and focused; a step is one press away', async () => {
    const user = userEvent.setup()
    const store = room('/rules/untoc-cop/61')
    const rule = document.activeElement
    if (!(rule instanceof HTMLElement)) throw new Error('nothing is focused')
    expect(rule.querySelector('h3')?.textContent).toMatch(/^Rule 61\./)
    await user.click(within(rule).getByText('63 in favour, 15 against, 25 abstaining'))
    expect(store.getState().at).toBe('ballots-1')
    expect(location.hash).toBe('#/')
  })

  test('says how many rules match', async () => {
    const user = userEvent.setup()
    room('/rules/unga-plenary')
    await user.type(screen.getByRole('searchbox'), 'important')
    expect(await screen.findByText(new RegExp(`^\\d+ of ${ungaPlenary.rules.length} rules$`))).not.toBeNull()
    await user.click(screen.getByRole('button', { name: 'Clear' }))
    expect(await screen.findByText(`${ungaPlenary.rules.length} rules`)).not.toBeNull()
  })

  test('says of every rule what enforces it, or why nothing does', async () => {
    const user = userEvent.setup()
    room('/rules/untoc-cop')
    await user.click(screen.getByText('Which rules decide something here, rule by rule'))
    const table = await screen.findByRole('table')
    const rows = [...table.querySelectorAll('tbody tr')].map(({ textContent }) => textContent)
    expect(rows).toHaveLength(81)
    expect(rows[4]).toBe(
      'Rule 5. Notification of sessionsFor information only. Notification happens before the session; nothing in a meeting turns on it.',
    )
    expect(rows[46]).toMatch(/^Rule 47\. Closing of the list of speakers.*close the list of speakers/i)
    expect(rows[70]).toBe('Rule 71. Equally divided votesWhat a tie comes to')
    const enforced = table.querySelectorAll('tbody tr[data-enforced]').length
    expect(
      screen.getByText(
        `${enforced} of the 81 rules decide something here. The other ${81 - enforced} are for information.`,
      ),
    ).not.toBeNull()
  })

  test('says so when a book has no such rule', () => {
    room('/rules/untoc-cop/999')
    expect(screen.getByRole('alert').textContent).toBe('This book has no such rule.')
  })
})
