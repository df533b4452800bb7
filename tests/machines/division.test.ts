import { describe, expect, test } from 'vitest'
import { ALL, business, considering, NONE, voting } from '../support/business.ts'

describe('division (rule 67)', () => {
  test('parts are put in the order in which the division names them, whatever their names', () => {
    const inOrder = considering()
      .does(
        business.divide({ id: '2', operative: false }, { id: '1', operative: true }),
        business.agreeDivision,
        business.seek,
        business.request(),
      )
      .refuses(business.putPart('1'), 'other-part-first')
      .votes(business.putPart('2'), ...ALL)
    expect(inOrder.can(business.putPart('1'))).toBe(true)
  })

  test('names a part at least, and each once', () => {
    const part = { id: 'one', operative: true }
    const undivided = considering()
      .refuses(business.divide(), 'no-part-named')
      .refuses(business.divide(part, { ...part, operative: false }), 'part-named-twice')
    expect(undivided.can(business.divide(part))).toBe(true)
  })

  const parts = [
    { id: 'preamble', operative: false },
    { id: 'operative', operative: true },
  ] as const
  const moved = () => voting().does(business.divide(...parts))

  test('unopposed, it is agreed without a vote', () => {
    const conference = moved()
      .refuses(business.put, 'division-undecided')
      .refuses(business.putDivision, 'division-not-opposed')
    expect(conference.does(business.agreeDivision).can(business.putPart('preamble'))).toBe(true)
  })

  test('where nobody asked for one, none is agreed to, opposed, spoken on or put', () => {
    const none = voting()
      .refuses(business.agreeDivision, 'no-division-moved')
      .refuses(business.opposeDivision(), 'no-division-moved')
      .refuses(business.putDivision, 'no-division-moved')
    expect(none.question().proposal?.division).toBe('none')
  })

  test('agreed to, it is neither opposed nor agreed to again', () => {
    const divided = moved()
      .does(business.agreeDivision)
      .refuses(business.agreeDivision, 'division-agreed')
      .refuses(business.opposeDivision(), 'division-agreed')
      .refuses(business.putDivision, 'division-agreed')
    expect(divided.question().proposal?.division).toBe('agreed')
  })

  test('opposed, it is put to the vote', () => {
    const conference = moved().does(business.opposeDivision()).refuses(business.agreeDivision, 'division-opposed')
    expect(conference.votes(business.putDivision, 3, 2, 0).question().proposal?.division).toBe('agreed')
  })

  test('rejected, the proposal stays whole', () => {
    const conference = moved()
      .does(business.opposeDivision())
      .votes(business.putDivision, ...NONE)
    expect(conference.question().proposal).toMatchObject({ division: 'none', parts: {} })
    expect(conference.can(business.put)).toBe(true)
  })

  test('part after part, then what is left of the whole', () => {
    const conference = moved().does(business.agreeDivision).refuses(business.putPart('operative'), 'other-part-first')
    conference.votes(business.putPart('preamble'), ...NONE).refuses(business.put, 'part-pending')
    expect(
      conference
        .votes(business.putPart('operative'), ...ALL)
        .votes(business.put, ...ALL)
        .question().status,
    ).toBe('adopted')
  })

  test('with all operative parts rejected, the whole is rejected and is not put', () => {
    const conference = moved()
      .does(business.agreeDivision)
      .votes(business.putPart('preamble'), ...ALL)
    conference.votes(business.putPart('operative'), ...NONE).expectIn('business.none')
    expect(conference.question().status).toBe('rejected')
  })
})
