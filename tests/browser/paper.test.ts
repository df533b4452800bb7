/** A vote on paper: one page, under a head that says what it is. */
import { expect, test } from 'vitest'
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
