import { describe, expect, test } from 'vitest'
import untoc from '../../../scenarios/members/untoc-2022.json'
import un from '../../../scenarios/members/un-2022.json'
import { ALIASES } from '#src/workbench/aliases.ts'
import { plain } from '#src/workbench/stateNames.ts'
import { book, bookOf } from './pasting.ts'

describe('names', () => {
  test('every usual name and code of every Member means that Member and no other', () => {
    const wrong = un.members.flatMap(({ id, name, iso }) =>
      [name, name.toUpperCase(), iso, iso.toLowerCase(), ...(ALIASES[iso] ?? '').split('|')]
        .filter((form) => book.idOf(form) !== id)
        .map((form) => `${form} is not ${id}`),
    )
    expect(wrong).toEqual([])
  })

  test('every party to UNTOC has its forms too, the European Union among them', () => {
    const parties = bookOf(untoc.members)
    for (const { id, name, iso } of untoc.members) {
      expect(parties.idOf(name)).toBe(id)
      expect(parties.idOf(iso)).toBe(id)
    }
    expect(parties.idOf('EU')).toBe('european-union')
    expect(parties.isElsewhere('Islamic Republic of Iran')).toBe(true)
    expect(parties.isElsewhere('Freedonia')).toBe(false)
  })

  test.each([
    ['Iran', 'iran-islamic-republic-of'],
    ['Iran (Islamic Republic of)', 'iran-islamic-republic-of'],
    ['Islamic Republic of Iran', 'iran-islamic-republic-of'],
    ['Iran, Islamic Republic of', 'iran-islamic-republic-of'],
    ['USA', 'united-states'],
    ['U.S.A.', 'united-states'],
    ['the United States', 'united-states'],
    ['UK', 'united-kingdom-of-great-britain-and-northern-ireland'],
    ['U.K.', 'united-kingdom-of-great-britain-and-northern-ireland'],
    ['South Korea', 'republic-of-korea'],
    ['Korea, Rep.', 'republic-of-korea'],
    ['Korea (the Republic of)', 'republic-of-korea'],
    ['Korea (the Democratic People’s Republic of)', 'democratic-people-s-republic-of-korea'],
    ["Dem. People's Rep. of Korea", 'democratic-people-s-republic-of-korea'],
    ['Czechia', 'czechia'],
    ['Czech Republic', 'czechia'],
    ['Turkey', 'turkiye'],
    ['TURKIYE', 'turkiye'],
    ['Türkiye', 'turkiye'],
    ['Turkiye', 'turkiye'],
    ["Cote d'Ivoire", 'cote-d-ivoire'],
    ['CÔTE D’IVOIRE', 'cote-d-ivoire'],
    ['Ivory Coast', 'cote-d-ivoire'],
    ['St. Lucia', 'saint-lucia'],
    ['St.Lucia', 'saint-lucia'],
    ['Saint Vincent & the Grenadines', 'saint-vincent-and-the-grenadines'],
    ['Congo (Democratic Republic of the)', 'democratic-republic-of-the-congo'],
    ['Congo', 'congo'],
    ['Niger (the)', 'niger'],
    ['Tanzania, the United Republic of', 'united-republic-of-tanzania'],
    ['Vietnam', 'viet-nam'],
    ['Guinea Bissau', 'guinea-bissau'],
    ['  12. Norway*', 'norway'],
    ['Norway [1]', 'norway'],
  ])('%s', (form, id) => {
    expect(book.idOf(form)).toBe(id)
  })

  test('a name that could be two States is neither, and both are suggested', () => {
    expect(book.idOf('Korea')).toBeNull()
    expect(book.closest('Korea')).toEqual(
      expect.arrayContaining(['republic-of-korea', 'democratic-people-s-republic-of-korea']),
    )
  })

  test('a slip of the pen is not taken for a State, but the State is suggested first', () => {
    expect(book.idOf('Sweeden')).toBeNull()
    expect(book.closest('Sweeden')[0]).toBe('sweden')
    expect(book.closest('Kazahkstan')[0]).toBe('kazakhstan')
    expect(book.closest('xqzw')).toEqual([])
  })

  test('one key is never two States', () => {
    const owners = new Map<string, string>()
    for (const [code, forms] of Object.entries(ALIASES))
      for (const form of [code, ...forms.split('|')]) {
        const key = plain(form)
        expect(owners.get(key) ?? code, form).toBe(code)
        owners.set(key, code)
      }
  })
})
