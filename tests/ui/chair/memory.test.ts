import fc from 'fast-check'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { thisDevice, type Device } from '#src/chair/memory/device.ts'
import { memoryText, merged, NOTHING, readMemory, type Answer } from '#src/chair/memory/document.ts'
import { sumOf } from '#src/chair/memory/learned.ts'
import { createMemory, memory, recordAnswer, recordPlace } from '#src/chair/memory/memory.ts'
import { schedulesOf, toRepeat } from '#src/chair/memory/repeat.ts'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
const MORNING = Date.UTC(2026, 8, 1, 9)
const CARRIED = 'drill:untoc-cop:carried'
const MAJORITY = 'drill:untoc-cop:majority'

/** A page of this device, opened now. */
const page = (name: string) => createMemory(thisDevice, name, () => expect.unreachable('the device keeps it'))

const deviceOf = (keeps: boolean): Device => ({ load: () => ({}), save: () => keeps })

beforeEach(() => localStorage.clear())

describe('what is remembered', () => {
  test('is there again on the next visit', () => {
    const first = page('a')
    first.recordAnswer(CARRIED, true, MORNING)
    first.recordPlace('quorum', 2, false, MORNING)
    expect(page('b').store.getState()).toEqual({
      answers: [{ item: CARRIED, right: true, at: MORNING }],
      lessons: { quorum: { place: 2, finished: false, at: MORNING } },
    })
  })

  test('of two pages open at once adds up', () => {
    const [one, other] = [page('a'), page('b')]
    one.recordAnswer(CARRIED, true, MORNING)
    other.recordAnswer(MAJORITY, false, MORNING + 1)
    one.recordAnswer(CARRIED, false, MORNING + 2)
    expect(
      page('c')
        .store.getState()
        .answers.map(({ item, right }) => [item, right]),
    ).toEqual([
      [CARRIED, true],
      [MAJORITY, false],
      [CARRIED, false],
    ])
  })

  test('an answer that two logs hold counts once', () => {
    const answer = { item: CARRIED, right: true, at: MORNING }
    const other = { ...answer, at: MORNING + 1 }
    const log = (...answers: readonly Answer[]) => ({ answers, lessons: {} })
    expect(sumOf([log(answer), log(other, answer), log(answer)]).answers).toEqual([answer, other])
  })

  test('a lesson once finished stays so when it is followed again', () => {
    const visit = page('a')
    visit.recordPlace('quorum', 7, true, MORNING)
    visit.recordPlace('quorum', 1, false, MORNING + MINUTE)
    expect(page('b').store.getState().lessons['quorum']).toMatchObject({ place: 1, finished: true })
  })

  test('what cannot be read on the device is passed over and left where it is', () => {
    localStorage.setItem('plenary.memory.visit.old', '{"not": "answers"}')
    localStorage.setItem('plenary.memory.lesson.quorum', 'not JSON')
    expect(page('a').store.getState()).toEqual(NOTHING)
    expect(localStorage.getItem('plenary.memory.visit.old')).toBe('{"not": "answers"}')
  })

  test('a device that keeps nothing still counts for this visit, and it is told', () => {
    const refused = vi.fn<() => void>()
    const visit = createMemory(deviceOf(false), 'a', refused)
    visit.recordAnswer(CARRIED, true, MORNING)
    visit.reread()
    expect(visit.store.getState().answers).toHaveLength(1)
    expect(refused).toHaveBeenCalled()
  })

  test('the room records with the time of the device, and never throws', () => {
    recordAnswer(CARRIED, false)
    recordPlace('quorum', 1, false)
    expect(memory.store.getState().answers.at(-1)).toMatchObject({ item: CARRIED, right: false })
    expect(page('later').store.getState().lessons['quorum']?.place).toBe(1)
  })
})

describe('erasing', () => {
  test('takes everything off the device, and can be undone', () => {
    const visit = page('a')
    visit.recordAnswer(CARRIED, true, MORNING)
    visit.recordPlace('quorum', 3, true, MORNING)
    localStorage.setItem('plenary.branch.kept', 'of another room')
    const before = visit.store.getState()
    const undo = visit.erase()
    expect(visit.store.getState()).toEqual(NOTHING)
    expect(page('b').store.getState()).toEqual(NOTHING)
    expect(localStorage.getItem('plenary.branch.kept')).toBe('of another room')
    undo()
    expect(page('c').store.getState()).toEqual(before)
  })

  test('on one page is not undone by the next answer on another', () => {
    const [one, other] = [page('a'), page('b')]
    other.recordAnswer(CARRIED, true, MORNING)
    one.erase()
    other.reread()
    other.recordAnswer(MAJORITY, true, MORNING + MINUTE)
    expect(
      page('c')
        .store.getState()
        .answers.map(({ item }) => item),
    ).toEqual([MAJORITY])
  })
})

describe('the file', () => {
  const answer = fc.record({ item: fc.constantFrom(CARRIED, MAJORITY), right: fc.boolean(), at: fc.nat() })
  const place = fc.record({ place: fc.nat(9), finished: fc.boolean(), at: fc.nat() })
  const remembered = fc
    .record({ answers: fc.array(answer), lessons: fc.dictionary(fc.constantFrom('quorum', 'appeal'), place) })
    .map(({ answers, lessons }) => merged(NOTHING, { answers, lessons: { ...lessons } }))

  test('gives back what went in, and brought in twice changes nothing', () => {
    fc.assert(
      fc.property(remembered, remembered, (one, other) => {
        const read = readMemory(memoryText(one))
        expect(read).toEqual({ ok: true, document: one })
        const both = merged(one, other)
        expect(merged(both, other)).toEqual(both)
        expect(both.answers.length).toBeGreaterThanOrEqual(Math.max(one.answers.length, other.answers.length))
      }),
    )
  })

  test('brought in on another device, it is kept there', () => {
    const first = page('a')
    first.recordAnswer(CARRIED, true, MORNING)
    const text = memoryText(first.store.getState())
    localStorage.clear()
    const second = page('b')
    second.recordAnswer(MAJORITY, true, MORNING - DAY)
    const read = readMemory(text)
    if (read.ok) second.add(read.document)
    expect(
      page('c')
        .store.getState()
        .answers.map(({ item }) => item),
    ).toEqual([MAJORITY, CARRIED])
  })

  test.each([
    ['not JSON', 'no', ''],
    ['another file', '{"plenary": 1}', ''],
    ['a newer version', '{"plenaryMemory": 2}', 'plenaryMemory'],
    [
      'a wrong answer',
      '{"plenaryMemory": 1, "answers": [{"item": "x", "right": 1, "at": 0}], "lessons": {}}',
      'answers.0.right',
    ],
  ])('%s is refused with where and what was expected', (_, text, path) => {
    const read = readMemory(text)
    expect(read.ok ? [] : read.faults.map((fault) => fault.path)).toEqual([path])
  })
})

describe('what to repeat', () => {
  const given = (...answers: readonly (readonly [right: boolean, at: number])[]): readonly Answer[] =>
    answers.map(([right, at]) => ({ item: CARRIED, right, at }))
  const dueOf = (answers: readonly Answer[]): number => schedulesOf(answers)[0]?.due ?? 0

  test('a wrong answer comes back the same day, a right one not', () => {
    expect(dueOf(given([false, MORNING]))).toBeLessThanOrEqual(MORNING + 15 * MINUTE)
    expect(dueOf(given([true, MORNING]))).toBeGreaterThanOrEqual(MORNING + DAY)
  })

  test('each right answer at its time puts it off for longer', () => {
    let answers = given([true, MORNING])
    let before = 0
    for (let round = 0; round < 5; round += 1) {
      const due = dueOf(answers)
      const wait = due - (answers.at(-1)?.at ?? 0)
      expect(wait).toBeGreaterThan(before)
      before = wait
      answers = [...answers, ...given([true, due])]
    }
  })

  test('a wrong answer after many right ones brings it back at once', () => {
    const learned = given([true, MORNING], [true, MORNING + 3 * DAY], [true, MORNING + 14 * DAY])
    const forgotten = [...learned, ...given([false, MORNING + 40 * DAY])]
    expect(toRepeat(learned, MORNING + 15 * DAY)).toEqual([])
    expect(toRepeat(forgotten, MORNING + 41 * DAY)).toMatchObject([{ item: CARRIED, right: 3, wrong: 1, missed: true }])
  })

  test('the longest overdue comes first, and the same answers are due at the same moment', () => {
    const answers: readonly Answer[] = [
      { item: MAJORITY, right: false, at: MORNING },
      { item: CARRIED, right: false, at: MORNING + MINUTE },
    ]
    expect(toRepeat(answers, MORNING + DAY).map(({ item }) => item)).toEqual([MAJORITY, CARRIED])
    expect(schedulesOf(answers)).toEqual(schedulesOf([...answers]))
  })
})
