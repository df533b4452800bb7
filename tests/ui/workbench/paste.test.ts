import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import un from '../../../scenarios/members/un-2022.json'
import untoc from '../../../scenarios/members/untoc-2022.json'
import { ALIASES } from '#src/workbench/aliases.ts'
import { castOf, type Cast } from '#src/workbench/castWords.ts'
import { readPaste, settled, type Pasted } from '#src/workbench/paste.ts'
import { nameBookOf, plain } from '#src/workbench/stateNames.ts'

interface Listed {
  readonly id: string
  readonly name: string
  readonly iso: string
}

const bookOf = (members: readonly Listed[]) => nameBookOf(members.map(({ id, name, iso }) => ({ id, name, code: iso })))
const book = bookOf(un.members)
const read = (text: string): Pasted => readPaste(text, book)
const votesIn = (text: string): Record<string, Cast> => Object.fromEntries(settled(read(text)))

/** Every line of a text with something in it, and none that does not exist, is told of. */
const linesTold = ({ votes, unread, passed }: Pasted): number[] => {
  const told = new Set(passed)
  for (const { line, lastLine } of [...votes, ...unread]) for (let at = line; at <= lastLine; at += 1) told.add(at)
  return [...told].sort((one, other) => one - other)
}

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

describe('votes', () => {
  test.each([
    ['yes', 'yes Y y YES yea aye for For in_favour In_favor favour voted_for voted_in_favour +'],
    ['no', 'no N n NO nay against Against voted_against opposed −'],
    ['abstain', 'abstain A a abstained abstaining Abstention o O ○'],
    ['present', 'present p not_voting Non-voting did_not_vote present_and_not_voting'],
    ['absent', 'absent Absent not_present'],
  ] as const)('%s', (cast, words) => {
    for (const word of words.split(' ')) expect(castOf(word.replaceAll('_', ' ')), word).toBe(cast)
  })

  test('what may mean two things is not guessed', () => {
    expect(castOf('abs')).toBeNull()
    expect(castOf('maybe')).toBeNull()
    expect(castOf('12')).toBeNull()
  })
})

describe('rows', () => {
  const wanted = { norway: 'yes', 'iran-islamic-republic-of': 'no', 'cote-d-ivoire': 'abstain' }
  test.each([
    ['tabs', "Country\tVote\nNorway\tYes\nIran (Islamic Republic of)\tNo\nCôte d'Ivoire\tAbstain"],
    ['commas', 'Norway,yes\nIran,no\nIvory Coast,abstain'],
    ['quoted commas', 'State,Vote\n"Norway","Y"\n"Iran, Islamic Republic of","N"\n"Côte d’Ivoire","A"'],
    ['commas in names', 'Norway, yes\nIran, Islamic Republic of, no\nCote d Ivoire, abstaining'],
    ['semicolons', 'Norway;for\nIran;against\nIvory Coast;abstention'],
    ['colons', 'Norway: in favour\nIran: against\nIvory Coast: abstained'],
    ['dashes', 'Norway - yes\nIran – no\nIvory Coast — abstain'],
    ['several spaces', 'Norway      Y\nIran        N\nIvory Coast A'],
    ['one space', 'Norway Y\nIran N\nIvory Coast A'],
    ['the vote first', 'Y NORWAY\nN IRAN (ISLAMIC REPUBLIC OF)\nA COTE D’IVOIRE'],
    ['the vote first, by tabs', 'yes\tNorway\nno\tIran\nabstain\tCôte d’Ivoire'],
    ['signs', 'Norway\t+\nIran\t-\nIvory Coast\to'],
    ['signs first', '+ Norway\n- Iran\no Ivory Coast'],
    ['signs, and Windows lines', 'Norway +\r\nIran -\r\nIvory Coast ○\r\n'],
    ['alpha-2 codes', 'NO\tyes\nIR\tno\nCI\tabstain'],
    ['alpha-3 codes', 'NOR,Y\nIRN,N\nCIV,A'],
    ['brackets', 'Norway (yes)\nIran (Islamic Republic of) (no)\nIvory Coast (abstaining)'],
    ['numbers', '1. Norway yes\n2. Iran no\n3. Ivory Coast abstain'],
    ['sentences', 'Norway voted in favour.\nIran voted against.\nCôte d’Ivoire abstained.'],
    [
      'more columns than needed',
      'No.\tCountry\tISO\tRegion\tVote\n1\tNorway\tNO\tEurope\tYes\n2\tIran\tIR\tAsia\tNo\n3\tIvory Coast\tCI\tAfrica\tAbstain',
    ],
    ['more columns, by commas', 'Norway,NOR,Europe,yes\nIran,IRN,Asia,no\nIvory Coast,CIV,Africa,abstain'],
    ['a column for each vote', 'Country\tYes\tNo\tAbstain\nNorway\tx\t\t\nIran\t\tx\t\nIvory Coast\t\t\tx'],
    ['names below their votes', 'Yes\tNo\tAbstain\nNorway\tIran\tIvory Coast'],
  ])('%s', (_, text) => {
    const pasted = read(text)
    expect(pasted.unread).toEqual([])
    expect(Object.fromEntries(settled(pasted))).toEqual(wanted)
  })

  test('Norway votes no, whichever of the two NO is', () => {
    expect(votesIn('NO NO\nSE yes')).toEqual({ norway: 'no', sweden: 'yes' })
    expect(votesIn('Norway,NO,Y')).toEqual({ norway: 'yes' })
  })

  test('a title of votes is no vote of Norway', () => {
    expect(votesIn('Yes No Abstain')).toEqual({})
    expect(votesIn('YES\tNO\tABSTAIN\nSweden\tDenmark\tFinland')).toEqual({
      sweden: 'yes',
      denmark: 'no',
      finland: 'abstain',
    })
  })

  test('present and absent are told apart', () => {
    expect(votesIn('Norway\tnot voting\nSweden\tabsent\nDenmark\tpresent')).toEqual({
      norway: 'present',
      sweden: 'absent',
      denmark: 'present',
    })
  })

  test('a dash among words is no vote, and the line is told', () => {
    const { votes, unread } = read('Norway\tyes\nSweden\t-\nDenmark\tno')
    expect(votes.map(({ id }) => id)).toEqual(['norway', 'denmark'])
    expect(unread).toMatchObject([{ line: 2, id: 'sweden', cast: null }])
  })

  test('a list with bullets and no votes is a list of names without votes', () => {
    const { votes, unread } = read('- Norway\n- Sweden')
    expect(votes).toEqual([])
    expect(unread).toMatchObject([
      { line: 1, id: 'norway', cast: null },
      { line: 2, id: 'sweden', cast: null },
    ])
  })
})

describe('headings', () => {
  test('as records of the United Nations print them', () => {
    expect(
      votesIn(
        [
          'In favour: Afghanistan, Bolivia (Plurinational State of), Bosnia and Herzegovina, Iran (Islamic',
          'Republic of), Lao People’s Democratic Republic, Trinidad and Tobago, Zimbabwe.',
          '',
          'Against: Antigua and Barbuda, Korea, Republic of, United States of America',
          'Abstaining: Saint Vincent and the Grenadines, Micronesia (Federated States of) and Norway',
          'Absent: none',
        ].join('\n'),
      ),
    ).toEqual({
      afghanistan: 'yes',
      'bolivia-plurinational-state-of': 'yes',
      'bosnia-and-herzegovina': 'yes',
      'iran-islamic-republic-of': 'yes',
      'lao-people-s-democratic-republic': 'yes',
      'trinidad-and-tobago': 'yes',
      zimbabwe: 'yes',
      'antigua-and-barbuda': 'no',
      'republic-of-korea': 'no',
      'united-states': 'no',
      'saint-vincent-and-the-grenadines': 'abstain',
      'micronesia-federated-states-of': 'abstain',
      norway: 'abstain',
    })
  })

  test('with counts, in capitals, on lines of their own', () => {
    expect(votesIn('IN FAVOUR (2)\nNorway\nSweden\n\nVOTING AGAINST (1):\n• Denmark\nAbstentions – 0\n')).toEqual({
      norway: 'yes',
      sweden: 'yes',
      denmark: 'no',
    })
  })

  test('codes under headings: NO among codes is Norway, No alone is a heading', () => {
    expect(votesIn('Yes\nSE\nNO\nDK')).toEqual({ sweden: 'yes', norway: 'yes', denmark: 'yes' })
    expect(votesIn('Yes\nSweden\nNo\nDenmark')).toEqual({ sweden: 'yes', denmark: 'no' })
    expect(votesIn('In favour: SE, NO, DK')).toEqual({ sweden: 'yes', norway: 'yes', denmark: 'yes' })
  })

  test('what is not a name there is told with the vote of its heading', () => {
    expect(read('Against: Norway, Freedonia, Sweeden').unread).toMatchObject([
      { text: 'Freedonia', id: null, cast: 'no' },
      { text: 'Sweeden', id: null, cast: 'no' },
    ])
  })

  test('every Member in one paragraph, wrapped anywhere between words', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(un.members, { minLength: 1 }),
        fc.integer({ min: 30, max: 120 }),
        (members, width) => {
          let text = 'In favour:'
          let length = text.length
          for (const word of members
            .map(({ name }) => name)
            .join(', ')
            .split(' ')) {
            const breaks = length + word.length >= width
            text += `${breaks ? '\n' : ' '}${word}`
            length = breaks ? word.length : length + word.length + 1
          }
          const pasted = read(text)
          expect(pasted.unread).toEqual([])
          expect(new Set(pasted.votes.map(({ id }) => id))).toEqual(new Set(members.map(({ id }) => id)))
        },
      ),
      { numRuns: 60 },
    )
  })
})

describe('what is left to the one who pasted', () => {
  test('a name that is not known, with its vote', () => {
    expect(read('Norway\tyes\nFreedonia\tno').unread).toMatchObject([
      { line: 2, text: 'Freedonia', id: null, cast: 'no', elsewhere: false },
    ])
  })

  test('a State that is not on this roll', () => {
    const { unread } = readPaste('Norway yes\nIran no', bookOf(untoc.members))
    expect(unread).toMatchObject([{ line: 2, id: null, cast: 'no', elsewhere: true }])
  })

  test('a name without a vote', () => {
    expect(read('Norway\tyes\nSweden\t').unread).toMatchObject([{ line: 2, id: 'sweden', cast: null }])
  })

  test('the same State twice with different votes stands with neither', () => {
    const pasted = read('Norway\tyes\nSweden\tno\nNOR\tno\nSWE\tno')
    expect(pasted.conflicts).toMatchObject([{ id: 'norway', said: [{ line: 1 }, { line: 3 }] }])
    expect(Object.fromEntries(settled(pasted))).toEqual({ sweden: 'no' })
  })

  test('two names on a line that cannot be told apart', () => {
    expect(read('Norway, Sweden, yes').votes).toEqual([])
    expect(read('Norway, Sweeden, yes').votes).toEqual([])
    expect(read('Norway, Sweden, yes').unread).toHaveLength(1)
  })
})

describe('any text', () => {
  const piece = fc.oneof(
    fc.constantFrom(...un.members.map(({ name }) => name)),
    fc.constantFrom(...un.members.map(({ iso }) => iso)),
    fc.constantFrom('yes', 'No', 'A', '+', '-', 'In favour:', 'Against', 'and', 'x', '"', '(', '1'),
    fc.constantFrom('\n', '\r\n', '\t', ', ', '; ', ': ', ' - ', '  ', ' '),
    fc.string(),
    fc.string({ unit: 'binary' }),
  )
  const texts = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''))

  test('never throws, and never loses a line', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const count = text.split(/\r\n|[\n\r\u2028\u2029]/).length
        expect(linesTold(read(text))).toEqual(Array.from({ length: count }, (_, at) => at + 1))
      }),
      { numRuns: 400 },
    )
  })

  test('every name and vote comes back from any separator and order', () => {
    const rows = fc.shuffledSubarray(un.members, { minLength: 1, maxLength: 40 }).chain((members) =>
      fc.tuple(
        fc.constant(members),
        fc.array(fc.constantFrom('yes', 'no', 'abstain', 'absent'), {
          minLength: members.length,
          maxLength: members.length,
        }),
        fc.constantFrom('\t', ', ', '; ', ': ', ' - ', '   ', ' '),
        fc.boolean(),
      ),
    )
    fc.assert(
      fc.property(rows, ([members, casts, separator, nameFirst]) => {
        const text = members
          .map(({ name }, at) => (nameFirst ? [name, casts[at]] : [casts[at], name]).join(separator))
          .join('\n')
        const pasted = read(text)
        expect(pasted.unread).toEqual([])
        expect(Object.fromEntries(settled(pasted))).toEqual(
          Object.fromEntries(members.map(({ id }, at) => [id, casts[at]])),
        )
      }),
      { numRuns: 150 },
    )
  })

  test('the longest text is read to its end, and says what was beyond it', () => {
    const names = un.members.map(({ name }) => name).join(', ')
    const long = `${'x'.repeat(20_000)}\n${' '.repeat(20_000)}x\nAgainst: ${'Freedonia, '.repeat(1_000)}\n${names}`
    const pasted = read(long)
    expect(pasted.votes).toHaveLength(193)
    expect(pasted.unread.filter(({ text }) => text === 'Freedonia')).toHaveLength(1_000)
    expect(pasted.beyond).toBe(0)
    expect(read('\n'.repeat(200_050)).beyond).toBe(50)
  })
})
