import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import untoc from '../../../scenarios/members/untoc-2022.json'
import un from '../../../scenarios/members/un-2022.json'
import { castOf } from '#src/workbench/castWords.ts'
import { readPaste, settled } from '#src/workbench/paste.ts'
import { bookOf, linesTold, read, votesIn } from './pasting.ts'

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
