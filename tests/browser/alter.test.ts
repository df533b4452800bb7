import { describe, expect, test } from 'vitest'
import { openFloor, type Counts, type OnFloor } from './floor.ts'

/** Seventeen of those who abstained on the first vote vote against instead. */
const LOST: Counts = [63, 32, 8]
const RECORDED_THIRD = '58 in favour, 7 against, 34 abstaining'

const voteOneIsLost = async ({ says, verdict, timeline }: OnFloor) => {
  await says('64 needed')
  await verdict('Not carried: it is a matter of substance.')
  await timeline.getByText('The record diverges here: rule 61').waitFor()
}

describe('seventeen abstainers vote against on whether it is procedure', () => {
  test('typed: the vote is lost, and what follows needs two thirds', async () => {
    const app = await openFloor('ballots-1')
    const { counts, typeVote, goTo, says, verdict, section, page } = app
    await typeVote(LOST)
    await voteOneIsLost(app)
    expect(await section('Why').innerText()).toContain('So what follows needs two thirds.')
    expect(await page.getByText('record: 15').isVisible()).toBe(true)

    await goTo(RECORDED_THIRD)
    await says('44 needed')
    await verdict('Carried: observer status is accorded to all.')
    await typeVote([58, 30, 11])
    await says('59 needed')
    await verdict('Not carried: observer status is refused.')
    expect(await counts()).toEqual([58, 30, 11])
  })

  test('dragged along the bar: one gesture, undone at once', async () => {
    const app = await openFloor('ballots-1')
    const { page, counts, button } = app
    const middleOf = async (name: string) => {
      const box = await page.getByRole('slider', { name }).boundingBox()
      if (box === null) throw new Error(`${name} is not on screen`)
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
    }
    const upper = await middleOf('Between in favour and against')
    const lower = await middleOf('Between against and abstaining')
    // The boundaries stand at 63 and at 78.
    const vote = (lower.x - upper.x) / (78 - 63)
    await page.mouse.move(lower.x, lower.y)
    await page.mouse.down()
    await page.mouse.move(lower.x + 17 * vote, lower.y + 3, { steps: 6 })
    await page.mouse.up()
    await expect.poll(counts).toEqual(LOST)
    await voteOneIsLost(app)
    await button(/^Undo$/).click()
    await expect.poll(counts).toEqual([63, 15, 25])
    await button(/^Redo$/).click()
    await expect.poll(counts).toEqual(LOST)
  })

  test('moved with the arrow keys of the bar, which keeps the focus', async () => {
    const app = await openFloor('ballots-1')
    const { page, counts, focused } = app
    await page.getByRole('slider', { name: 'Between against and abstaining' }).focus()
    for (let vote = 0; vote < 17; vote += 1) await page.keyboard.press('ArrowRight')
    await expect.poll(counts).toEqual(LOST)
    await voteOneIsLost(app)
    expect(await focused()).toBe('Between against and abstaining')
  })

  test('tried from what would turn it, and the third vote after it', async () => {
    const app = await openFloor('ballots-1')
    const { counts, goTo, says, verdict, button, focused } = app
    await button('Try: 17 abstaining vote against').click()
    await expect.poll(counts).toEqual(LOST)
    await voteOneIsLost(app)
    expect(await focused()).toBe('What would turn it')
    await goTo(RECORDED_THIRD)
    await says('44 needed')
    // One fewer than it takes under either reading: 58 of 87 is exactly two thirds, and not more.
    await button('Try: 22 abstaining vote against').click()
    await says('59 needed')
    await verdict('Not carried: observer status is refused.')
    expect(await counts()).toEqual([58, 29, 12])
  })
})

test('the same 23 turn nothing where it is procedure: 45 of 88 are needed', async () => {
  const { typeVote, says, verdict, timeline } = await openFloor('ballots-3')
  await typeVote([58, 30, 11])
  await says('45 needed')
  await says('88 present and voting')
  await verdict('Carried: observer status is accorded to all.')
  expect(await timeline.getByText('The record diverges here').count()).toBe(0)
})

test('52 to 26 is lost as more than two thirds and carried as at least two thirds', async () => {
  const { page, typeVote, says, verdict, counts } = await openFloor('ballots-1')
  await typeVote([52, 26, 25])
  await says('53 needed')
  await verdict('Not carried: it is a matter of substance.')
  await says('Here the reading decides')
  await page.getByText('Rules in force', { exact: true }).click()
  const reading = page.getByRole('group', { name: 'Two thirds is read as' })
  await reading.getByRole('radio', { name: 'at least' }).check()
  await says('52 needed')
  await verdict('Carried: it is a matter of procedure.')
  await reading.getByRole('radio', { name: 'more than' }).check()
  await says('53 needed')
  await verdict('Not carried: it is a matter of substance.')
  expect(await counts()).toEqual([52, 26, 25])
})

test('a tie on all together decides the three organizations one by one', async () => {
  const { page, typeVote, says, verdict, next, now, statuses } = await openFloor('ballots-2')
  await typeVote([35, 35, 31])
  await says('36 needed')
  await verdict(/^Not carried: a tie, so each is decided on its own/)
  await next.click()
  const results: readonly { counts: Counts | null; verdict: string | RegExp }[] = [
    { counts: null, verdict: 'Carried: observer status is accorded.' },
    { counts: [40, 45, 5], verdict: 'Not carried: observer status is refused.' },
    { counts: [40, 40, 10], verdict: /^Not carried: a tie, so observer status is refused/ },
  ]
  for (const [index, { counts, verdict: came }] of results.entries()) {
    await now.getByRole('button', { name: `status for organization ${index + 1} of 3` }).click()
    await now.getByRole('button', { name: 'cast the ballots' }).click()
    if (counts !== null) await typeVote(counts)
    await verdict(came)
    await now.getByRole('button', { name: 'announce the result' }).click()
    await page.getByRole('main').getByRole('heading', { name: 'Applications' }).waitFor()
  }
  expect(await statuses()).toEqual(['accorded', 'refused', 'refused'])
})

test('without a quorum there is no decision, and the page says what would make it possible', async () => {
  const { typeVote, type, says, verdict, button, page, timeline } = await openFloor('ballots-3')
  await typeVote([58, 7, 30])
  await type('In the room', 95)
  await verdict('No decision can be taken: too few are present.')
  await says('95 are present; 96 of the 190 States parties are needed to decide: 1 too few.')
  await says('With a base of 189 States parties, 95 would be enough.')
  await timeline.getByText('The record diverges here: rule 41').waitFor()
  expect(await page.getByRole('heading', { name: /^Carried/ }).count()).toBe(0)
  await button('Count 189 States parties').click()
  await verdict('Carried: observer status is accorded to all.')
  await says('33 needed')
})

test('both objections withdrawn: status is accorded without a vote, and the recorded votes are not in order', async () => {
  const { now, title, statuses, timeline, goTo, main, unfold } = await openFloor()
  await unfold()
  await now
    .getByRole('button', { name: /^State party 1, unnamed may withdraw/ })
    .first()
    .click()
  await expect.poll(statuses).toEqual(Array(3).fill('objected to by one'))
  await unfold()
  await now
    .getByRole('button', { name: /^State party 2, unnamed may withdraw/ })
    .first()
    .click()
  await expect.poll(statuses).toEqual(Array(3).fill('accorded'))
  await title.getByText('withdraws its objection').waitFor()
  const votes = timeline.getByRole('button', { name: /Vote called/ })
  expect(await votes.count()).toBe(3)
  for (const vote of await votes.all()) expect(await vote.innerText()).toContain('Not in order.')
  await goTo('63 in favour')
  await main.getByRole('heading', { name: 'Not in order here' }).waitFor()
})

test('taking back what was added, or leaving the branch, stays at the step before it', async () => {
  const { now, place, button, branches, page, timeline, unfold } = await openFloor()
  const here = await place()
  const withdraw = async () => {
    await unfold()
    await now
      .getByRole('button', { name: /^State party 1, unnamed may withdraw/ })
      .first()
      .click()
    await expect.poll(place).toBe(here + 1)
  }
  await withdraw()
  await button(/^Undo$/).click()
  await expect.poll(place).toBe(here)
  await withdraw()
  await timeline.getByRole('button', { name: 'Remove this step' }).click()
  await expect.poll(place).toBe(here)
  await withdraw()
  await button('Back to the record').click()
  await branches.getByRole('button', { name: 'The record', exact: true }).waitFor()
  await expect.poll(place).toBe(here)
  await withdraw()
  await branches.getByRole('button').first().click()
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click()
  await expect.poll(place).toBe(here)
})
