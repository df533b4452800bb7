import { expect, test } from 'vitest'
import { openFloor } from './floor.ts'
import { readAloud } from './spoken.ts'

/** Of what is read, the lines that a person would say of the vote, in their order. */
const said = (lines: readonly string[], expected: readonly string[]): readonly string[] => {
  const found: string[] = []
  for (const line of lines) if (line === expected[found.length]) found.push(line)
  return found
}

test('a vote is read as one would tell it: the question, the counts, what is needed, the result, and why', async () => {
  const { page, section } = await openFloor('ballots-1')
  await section('Why').waitFor()
  await page.getByRole('region', { name: 'Seats' }).waitFor()
  const lines = await readAloud(page, 'main')
  const expected = [
    '2nd meeting, paragraph 15 of the report',
    'Heading 1: Is according observer status a matter of procedure?',
    'In favour: 63',
    'In favour counts',
    'Against: 15',
    'Against counts',
    'Abstaining: 25',
    'Abstaining does not count',
    '53 needed',
    'Between in favour and against: 63 in favour, 15 against',
    'Between against and abstaining: 15 against, 25 abstaining',
    '78 present and voting',
    'In the room: 103',
    'Heading 2: Carried: it is a matter of procedure.',
    '63 in favour, 53 needed: 10 to spare. 103 present, 96 needed to decide.',
    'Heading 2: Why',
    'Votes for and against count: 63 + 15 = 78 present and voting. The 25 abstaining do not count. Rule 63 inferred',
    'The majority is more than two thirds of 78: 53. Rule 61 inferred',
    '63 in favour: 10 to spare.',
    '103 are present, and 96 of the 190 States parties are needed to decide. Rule 41',
    'It is a matter of procedure. So what follows needs only a simple majority. Rule 60 sister rule',
    '63 in favour',
    '15 against',
  ]
  expect(said(lines, expected), lines.join('\n')).toEqual(expected)
  expect(lines.filter((line, place) => line === lines[place - 1])).toEqual([])
  expect(lines.filter((line) => /^(, |: |Heading \d: *$)|: *$/.test(line))).toEqual([])
})

test('what a change comes to is said by itself, once', async () => {
  const { page, typeVote, verdict } = await openFloor('ballots-1')
  await typeVote([63, 32, 8])
  await verdict(/^Not carried/)
  const spoken = page.getByRole('status').filter({ hasText: /Not carried/ })
  await expect.poll(() => spoken.count()).toBe(1)
  expect(await spoken.innerText()).toMatch(/Not carried/)
})
