/** Which reader takes a line, by itself, under a heading, or under titles of columns: the first that knows it. */
import { describe, expect, test } from 'vitest'
import { linesOf, READERS } from '#src/workbench/pasteReaders.ts'
import { Reading } from '#src/workbench/pasteReading.ts'
import { book } from './pasting.ts'

const reading = () => new Reading({ book, dashVotes: false, dashLeads: false, commaTable: false })

/** Who takes the last line of the text. */
const takes = (text: string, now = reading()): string | undefined => {
  const line = linesOf(text).at(-1)
  return line === undefined ? undefined : READERS.find((reader) => reader(now, line))?.name
}

describe('a line is taken', () => {
  test.each([
    ['  ', 'blank'],
    ['Against: Norway, Iran', 'headingAndNames'],
    ['Against: none', 'headingAndNames'],
    ['In favour', 'headingAlone'],
    ['NO', 'headingAlone'],
    ['SE\nNO', 'anything'],
    ['Country\tYes\tNo\tAbstain', 'titlesOfVotes'],
    ['Norway, yes', 'nameAndVote'],
    ['Country\tVote', 'otherTitles'],
    ['Norway', 'anything'],
    ['Atlantis', 'anything'],
  ])('%j', (text, name) => {
    expect(takes(text)).toBe(name)
  })

  test.each([
    ['- Norway', 'namesUnderHeading'],
    ['Norway, yes', 'nameAndVote'],
    ['Iran (Islamic', 'anythingUnderHeading'],
    ['Against', 'headingAlone'],
  ])('%j, under a heading', (text, name) => {
    const now = reading()
    now.begin('yes')
    expect(takes(text, now)).toBe(name)
  })

  test.each([
    ['Norway\tx\t\t', 'rowWithMark'],
    ['\tNorway\tIran\tSweden', 'rowOfNames'],
    ['Norway\tx\tx\t', 'anything'],
  ])('%j, under titles of columns', (text, name) => {
    const now = reading()
    now.columns = { separator: '\t', casts: [null, 'yes', 'no', 'abstain'] }
    expect(takes(text, now)).toBe(name)
  })
})

test('a name that runs over to the next line is read once its heading ends', () => {
  const now = reading()
  now.begin('no')
  now.wait(2, 'Iran (Islamic')
  now.wait(3, 'Republic of)')
  expect(now.votes).toEqual([])
  now.begin(null)
  expect(now.votes).toEqual([{ id: 'iran-islamic-republic-of', cast: 'no', line: 2, lastLine: 3 }])
  expect([now.unread, now.passed]).toEqual([[], []])
})
