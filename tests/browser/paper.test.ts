/** On paper and in files: a vote and a session, under a head that says what they are. */
import { expect, test } from 'vitest'
import { parseCsv } from '#src/tables/csv.ts'
import { openApp } from '../support/app.ts'
import { textOf } from '../support/download.ts'
import { openFloor } from './floor.ts'

test.each(['ballots-1', 'result-3'])(
  'the vote of %s is printed as one page, with its head and without the seats',
  async (step) => {
    const { page, says } = await openFloor(step)
    await says(/53 needed|33 needed/)
    await page.emulateMedia({ media: 'print' })
    await page.getByText(/^Source: Report of the Conference .*\(CTOC\/COP\/2022\/9\), paragraph \d+\.$/).waitFor()
    await page.getByText('Rules are paraphrased. This is not the legal text.').first().waitFor()
    expect(await page.getByRole('region', { name: 'Seats' }).count()).toBe(0)
    const pages = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page[^s]/g)
    expect(pages).toHaveLength(1)
  },
)

const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length ?? 0

test('from a vote to the record of the whole session: printed, as Markdown and as CSV', async () => {
  const { page, button, typeVote, says } = await openFloor('ballots-1')
  await typeVote([63, 32, 8])
  await says('64 needed')
  await button('Print, save, embed').click()
  await page.getByRole('dialog').getByRole('link', { name: 'The whole session' }).click()
  await page.getByRole('heading', { level: 1, name: 'Record of the session' }).waitFor()
  await page.getByText(/^A branch, “Branch 1”: not what happened\.$/).waitFor()
  await page
    .getByText(/^Changed: 63 in favour, 32 against, 8 abstaining; the record has: 63 in favour, 15 against/)
    .waitFor()

  const files: Record<string, string> = {}
  for (const name of ['Save as Markdown', 'Save as CSV']) {
    const [download] = await Promise.all([page.waitForEvent('download'), button(name).click()])
    files[download.suggestedFilename()] = await textOf(download)
  }
  expect(Object.keys(files)).toEqual([
    'plenary-untoc-cop-2022-observers-session-branch-1.md',
    'plenary-untoc-cop-2022-observers-session-branch-1.csv',
  ])
  const [markdown = '', csv = ''] = Object.values(files)
  for (const text of [markdown, csv]) {
    expect(text).toContain('Rules are paraphrased. This is not the legal text.')
    expect(text).toContain('There were 63 votes in favour and 32 against, with 8 abstentions.')
  }
  expect(csv).toMatch(/^\uFEFF/)
  expect(parseCsv(csv, ',').every(({ ok }) => ok)).toBe(true)

  // The same address on another device shows the same record.
  const address = page.url()
  expect(address).toMatch(/#\/record\/session\/untoc-cop-2022-observers\/ballots-1\/[\w-]+$/)
  await page.emulateMedia({ media: 'print' })
  expect(await page.getByRole('navigation').count()).toBe(0)
  expect(await button('Print').count()).toBe(0)
  expect(pagesOf(await page.pdf({ format: 'A4' }))).toBeGreaterThan(1)
})

test('the address of a record opens it anew, branch and all, and leads back to the Floor', async () => {
  const { page, typeVote, says } = await openFloor('ballots-3')
  await typeVote([30, 58, 11])
  await says('45 needed')
  await page.getByRole('button', { name: 'Print, save, embed' }).click()
  await page.getByRole('dialog').getByRole('link', { name: 'This vote' }).click()
  await page.getByText('There were 30 votes in favour and 58 against, with 11 abstentions.').waitFor()
  // On another device.
  const other = await openApp(new URL(page.url()).hash)
  await other.page.getByText('There were 30 votes in favour and 58 against, with 11 abstentions.').waitFor()
  await other.page.getByRole('link', { name: 'Back to the Floor' }).click()
  await other.page.getByRole('main').getByText('45 needed').first().waitFor()
  expect(other.page.url()).toMatch(/#\/s\/untoc-cop-2022-observers\/ballots-3\//)
})
