/** The record afterwards: its numbers are those of the log, and history turns only where the President erred. */
import { describe, expect, test } from 'vitest'
import { untocCop } from '#rules/sets/untocCop'
import { heldRightly, holdWith, rightly, type Meeting } from '#src/presiding/meeting.ts'
import { recordOf, rulingsIn } from '#src/presiding/record.ts'
import type { Setup } from '#src/presiding/setup.ts'

const setupOf = (seed: number): Setup => ({ ruleSet: untocCop, temper: 'mixed', seed, length: 'medium' })

/** Errs in ruling on what is asked for, and in nothing else. */
const erring = (setup: Setup): Meeting =>
  holdWith(setup, (turn) =>
    turn.kind === 'request' || turn.kind === 'ruling' ? turn.options.findIndex(({ right }) => !right) : rightly(turn),
  )

describe('the report', () => {
  test.each([1, 2, 3, 4, 5])('gives each vote in the numbers that were cast (seed %i)', (seed) => {
    const meeting = heldRightly(setupOf(seed))
    const said = recordOf(meeting).paragraphs.join('\n')
    const votes = meeting.log.flatMap((entry) =>
      entry.kind === 'act' && entry.step.event.type === 'result.announce' && entry.step.decision !== null
        ? [entry.step.decision]
        : [],
    )
    expect(votes.length).toBeGreaterThan(0)
    for (const { tally, majority } of votes) {
      expect(said).toContain(`${tally.inFavour} in favour, ${tally.against} against, ${tally.abstaining} abstaining.`)
      expect(said).toContain(`Majority required: ${majority.need}`)
    }
  })

  test('is in whole sentences', () => {
    const { paragraphs } = recordOf(erring(setupOf(3)))
    expect(paragraphs.filter((text) => !/^[A-Z0-9“].*[.”]$/s.test(text))).toEqual([])
  })

  test('has every ruling, what was right, and why', () => {
    const meeting = erring(setupOf(2))
    const { rulings, right, decisions } = recordOf(meeting)
    expect(rulings).toHaveLength(rulingsIn(meeting.log).length)
    // This President errs where nothing is asked twice.
    expect(decisions).toBe(rulings.length)
    expect(right).toBe(rulings.filter((ruling) => ruling.right).length)
    const wrong = rulings.filter((ruling) => !ruling.right)
    expect(wrong.length).toBeGreaterThan(0)
    for (const ruling of wrong) {
      expect(ruling.wouldHave).not.toBe(ruling.ruled)
      expect(ruling.rules.length).toBeGreaterThan(0)
    }
  })
})

describe('where history turned', () => {
  test('nowhere, under a President who errs in nothing', () => {
    const { turned } = recordOf(heldRightly(setupOf(4)))
    expect(turned.first).toBeNull()
    expect([...turned.votes, ...turned.fates]).toEqual([])
  })

  test('a choice that the machine refused turns nothing', () => {
    const setup = setupOf(4)
    let erred = false
    const meeting = holdWith(setup, (turn) => {
      const wrong = turn.options.findIndex(({ right }) => !right)
      if (erred || turn.kind !== 'next' || wrong === -1) return rightly(turn)
      erred = true
      return wrong
    })
    const { turned, rulings, right, decisions } = recordOf(meeting)
    expect(rulings.length - decisions).toBe(1)
    expect(decisions - right).toBe(1)
    expect(turned.first).toBeNull()
  })

  test('where the President wrongly refuses and wrongly allows, the acts part, and the rest is compared', () => {
    const turns = [1, 2, 3, 4, 5, 6].map((seed) => recordOf(erring(setupOf(seed))).turned)
    expect(turns.every(({ first }) => first !== null)).toBe(true)
    for (const { votes, fates } of turns)
      for (const { here, rightly: there } of [...votes, ...fates]) expect(here).not.toBe(there)
    expect(turns.some(({ votes }) => votes.length > 0)).toBe(true)
    expect(turns.some(({ fates }) => fates.length > 0)).toBe(true)
  })
})
