import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { RULE_SETS } from '#rules/sets/byId'
import { applyEdits, replayBranch } from '#scenarios/branch'
import { readScenario } from '#scenarios/load'
import { namesIn, newScenario } from '#src/library/newScenario.ts'
import { namesRead } from '#src/library/newWords.ts'
import { fetchRoll, ROLLS } from '#src/library/rolls.ts'

const about = { title: 'Ours', body: 'Our club', ruleSet: 'untoc-cop', about: '', source: null }

describe('a class list', () => {
  test('is read line by line: numbers, bullets and further columns are passed over, a name twice is taken once', () => {
    const text = '1. Ana\n2) Bruno\tClass 7b\n- Chloé\n\n• Ana\n7\tDaría López\r\n'
    expect(namesIn(text)).toEqual({
      names: ['Ana', 'Bruno', 'Chloé', 'Daría López'],
      twice: ['Ana'],
      unread: [],
      heads: [],
    })
  })

  test('from a spreadsheet has family name and first name in cells of their own, and nobody is lost', () => {
    const text = '1\tDoe\tJohn\t7b\tjohn@school.example\nDoe\tJane\nana\nAna\n007\n🦄🌈'
    const read = namesIn(text)
    expect(read).toEqual({ names: ['Doe John', 'Doe Jane', 'ana'], twice: ['ana'], unread: ['007', '🦄🌈'], heads: [] })
    expect(namesRead(read)).toContain('Not read, without a letter: 007, 🦄🌈.')
    expect(namesIn('Delegation 1\nDelegation 2').names).toEqual(['Delegation 1', 'Delegation 2'])
    expect(namesIn(`${'x'.repeat(99)}😀`).names).toEqual(['x'.repeat(99)])
  })

  test.each([
    ['names with digits', 'Team 1\tpresent\nTeam 2\tpresent\nG77\tabsent', ['Team 1', 'Team 2', 'G77']],
    ['names with further columns', 'France\tWestern Europe\tyes\nGabon\tAfrica\tyes', ['France', 'Gabon']],
    [
      'family names, some of them of several',
      'Doe\tJohn\nRoe\tAna\nDoe\tJane\nDoe\tJohn\t7b',
      ['Doe John', 'Roe', 'Doe Jane', 'Doe John 7b'],
    ],
    ['a column of their own for the class', '7b\tAna\n7b\tBruno\n7a\tChloé', ['Ana', 'Bruno', 'Chloé']],
    ['two of one name in two classes', '7b\tAna\n7b\tBruno\n7a\tAna', ['Ana 7b', 'Bruno', 'Ana 7a']],
    ['names that look like a class', '3M\tpresent\n4H\tpresent', ['3M', '4H']],
    ['family names of one class', 'Doe\t7b\tJohn\nDoe\t7b\tJane', ['Doe John', 'Doe Jane']],
    ['an address of mail first', 'a@school.example\tAna\nb@school.example\tBruno', ['Ana', 'Bruno']],
    ['addresses of mail alone', 'a@school.example\nb@school.example', ['a@school.example', 'b@school.example']],
  ])('of %s loses nobody, and takes no more than names', (_, text, names) => {
    expect(namesIn(text)).toEqual({ names, twice: [], unread: [], heads: [] })
  })

  test.each([
    ['Surname\tFirst name\tClass\nDoe\tJohn\t7b\nRoe\tAna\t7b', ['John Doe', 'Ana Roe']],
    ['NOM\tPrénom\nDupont\tMarie\nDurand\tPaul', ['Marie Dupont', 'Paul Durand']],
    ['Class\tName\n7b\tAna\n7b\tBruno', ['Ana', 'Bruno']],
    ['First name\tLast name\tCountry\nAna\tRoe\tGabon\nJohn\tDoe\tFrance', ['Gabon', 'France']],
    ['Name\nAna\nBruno', ['Ana', 'Bruno']],
    ['\tFirst name\tSurname\n1\tAna\tRoe\n2\t\tDoe', ['Ana Roe', 'Doe']],
  ])('with the heads of its columns is read by them: %j', (text, names) => {
    const read = namesIn(text)
    expect(read).toMatchObject({ names, twice: [], unread: [] })
    const heads =
      text
        .split('\n')[0]
        ?.split('\t')
        .filter((head) => head !== '') ?? []
    expect(namesRead(read)).toContain(`Read as the heads of columns: ${heads.join(', ')}.`)
  })

  test.each([
    ['Class\tGroup\nAna\tone', ['Class', 'Ana']],
    ['Name', ['Name']],
    ['France\tName\nGabon\tName', ['France', 'Gabon']],
  ])('takes no row for heads that could be names: %j', (text, names) => {
    expect(namesIn(text)).toMatchObject({ names, heads: [] })
  })

  test('with a line that stands in it twice, columns and all, is that line once', () => {
    const line = 'France\tWestern Europe\tyes'
    expect(namesIn(`${line}\n${line}`)).toEqual({ names: ['France'], twice: ['France'], unread: [], heads: [] })
  })

  test.each([
    [['Ana', 'ana!', 'ANA']],
    [['李雷', '韩梅梅']],
    [['constructor', 'toString', 'President', 'secretariat', 'party']],
    [['x'.repeat(100), `${'x'.repeat(99)}y`]],
  ])('gives each name an id of its own, whatever is written: %j', (names) => {
    const made = newScenario({ ...about, who: { names } }, 'own-1')
    expect(readScenario(made)).toEqual({ ok: true, document: made })
    const parties = Object.values(made.participants).filter(({ role }) => role === 'party')
    expect(parties.map(({ name }) => name)).toEqual(names)
  })

  test('is as many as the members, so that the quorum is a share of the class', () => {
    const made = newScenario({ ...about, who: { names: ['A', 'B', 'C', 'D'] } }, 'own-1')
    expect(applyEdits(made, []).input.ruleSet.members.count).toBe(4)
  })
})

test.each(RULE_SETS.map(({ id }) => id))('under the rules of %s a new scenario is sound and in order', (ruleSet) => {
  const made = newScenario({ ...about, ruleSet, who: { names: ['A', 'B', 'C'] } }, 'own-1')
  expect(readScenario(made).ok).toBe(true)
  expect(replayBranch(applyEdits(made, [])).map(({ step }) => step?.accepted)).toEqual([true, true])
})

test('real parties come from the lists that are here, named and counted as the form says', async () => {
  for (const { id, title, count } of ROLLS) {
    const file: unknown = JSON.parse(readFileSync(`scenarios/members/${id}.json`, 'utf8'))
    expect(file).toMatchObject({ id, title, asOf: 'October 2022' })
    const roll = await fetchRoll(id)
    expect(roll?.members).toHaveLength(count)
    if (roll === undefined) return
    const made = newScenario({ ...about, source: { symbol: 'A/1', title: 'One' }, who: { roll } }, 'own-1')
    expect(readScenario(made).ok).toBe(true)
    expect(made.members).toBeUndefined()
    expect(Object.keys(made.participants)).toHaveLength(count + 2)
  }
  expect(await fetchRoll('no-such')).toBeUndefined()
})
