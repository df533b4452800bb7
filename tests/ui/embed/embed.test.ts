import { describe, expect, test } from 'vitest'
import { embedAddress, embedCode } from '#src/embed/code.ts'
import { shownAt, type ShownVote } from '#src/embed/shown.ts'
import { placeOf } from '#src/paper/address.ts'
import { FIRST_SCENARIO } from '#src/session/scenarios.ts'
import { createSession, edit, goTo } from '#src/session/store.ts'
import { copyOf } from '#scenarios/own'
import { ownStore } from '#src/session/ownScenarios.ts'
import { cast } from '../../support/record.ts'

const at = (address: string) => shownAt(address.replace('#/embed/', '').split('/'))
const voteAt = async (address: string): Promise<ShownVote> => {
  const shown = await at(address)
  if (!shown.ok) throw new Error(shown.says.join(' '))
  return shown.vote
}

describe('a frame shows', () => {
  test('a step of the record: its numbers, verdict, reasons with their rules, and what it is not', async () => {
    const vote = await voteAt('#/embed/vote/untoc-cop-2022-observers/ballots-1')
    expect(vote.tally).toMatchObject({ inFavour: 63, against: 15, abstaining: 25 })
    expect([vote.decision?.outcome, vote.decision?.majority.need]).toEqual(['carried', 53])
    expect(vote.why.map(({ rule }) => rule)).toContain('61')
    expect(vote.notes).toContain('Rules are paraphrased. This is not the legal text.')
    expect(vote.notes).toContain('The record gives counts only: it does not say how each State voted.')
    expect(vote.address).toBe('#/s/untoc-cop-2022-observers/ballots-1')
  })

  test('a branch as it is shared, and says that it did not happen', async () => {
    const store = createSession(FIRST_SCENARIO)
    goTo(store, 'ballots-1')
    edit(store, [cast(1, 63, 32, 8)])
    const vote = await voteAt(embedAddress('vote', placeOf(store.getState())))
    expect(vote.tally).toMatchObject({ inFavour: 63, against: 32, abstaining: 8 })
    expect(vote.decision?.outcome).toBe('lost')
    expect(vote.notes.join(' ')).toContain('not what happened')
  })

  test('a vote of one’s own scenario on the device that keeps it; elsewhere it says why there is nothing', async () => {
    const address = '#/embed/vote/own-mine/ballots-1'
    const elsewhere = await at(address)
    expect(elsewhere.ok ? [] : elsewhere.says[1]).toContain('only on the device that keeps it')
    const reading = { parameter: 'two-thirds reading', value: 'at least' } as const
    const rules = { name: 'Club rules', changes: [reading] }
    ownStore.setState({ scenarios: [{ ...copyOf(FIRST_SCENARIO, 'own-mine', 'Mine'), rules }] })
    const vote = await voteAt(address)
    expect(vote.over).toContain('Mine')
    expect(vote.notes.join(' ')).toContain('Rules changed by “Club rules”. Two thirds is read as: at least')
  })

  test('numbers of the bench, of any body', async () => {
    const vote = await voteAt('#/embed/bench/unga-plenary/important-question/76-35-17')
    expect([vote.decision?.outcome, vote.title]).toEqual(['carried', 'Important question'])
    expect(vote.address).toBe('#/workbench/unga-plenary/important-question/76-35-17')
  })

  test('numbers of the bench under changed rules, and says what is changed', async () => {
    const vote = await voteAt('#/embed/bench/untoc-cop/substance/40-30-30/majority=simple-of-present-and-voting')
    expect(vote.decision?.outcome).toBe('carried')
    expect(vote.notes.join(' ')).toContain(
      'Some of these rules are changed here: Matter of substance: a simple majority',
    )
  })

  test.each([
    '#/embed/',
    '#/embed/vote',
    '#/embed/vote/no-such-scenario/ballots-1',
    '#/embed/vote/untoc-cop-2022-observers/views',
    '#/embed/vote/untoc-cop-2022-observers/ballots-1/damaged',
    '#/embed/bench/untoc-cop/substance/many-few-some',
    '#/embed/bench/no-such-body/substance/1-2-3',
    '#/embed/bench/untoc-cop/substance/0-0-0',
    '#/embed/bench/untoc-cop/substance/900-1-1',
    '#/embed/other/thing',
  ])('at %s nothing, and says so', async (address) => {
    const shown = await at(address)
    expect(shown.ok ? shown.vote : shown.says[0]).toBe('This address shows no vote.')
  })
})

test('the code to paste is one element, whatever the title says', () => {
  const code = embedCode('https://a.example/app/#/embed/vote/x"y', '"><script>alert(1)</script>')
  const { body } = new DOMParser().parseFromString(code, 'text/html')
  expect([...body.querySelectorAll('*')].map(({ localName }) => localName)).toEqual(['iframe'])
  expect(body.querySelector('iframe')?.getAttribute('src')).toBe('https://a.example/app/#/embed/vote/x"y')
  expect(body.querySelector('iframe')?.title).toBe('"><script>alert(1)</script>')
})
