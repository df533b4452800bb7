import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { ConferenceEvent } from '#machines/events'
import { applyEdits, replayBranch } from '#scenarios/branch'
import { editsOf, faultsOfLesson } from '#scenarios/lesson'
import { answersOf } from '#scenarios/lessonAnswers'
import { readLesson, readLessonShape } from '#scenarios/lessonLoad'
import type { Lesson } from '#scenarios/lessonSchema'
import type { Scenario } from '#scenarios/schema'
import type { RuleSet, SlotAnswer } from '#rules/ruleSet'
import { answerTo, textOf } from '#src/chair/lessons/explain.ts'
import { isDrillKind } from '#src/drills/drill.ts'
import { voteAt } from '#src/floor/vote.ts'
import { LESSONS } from '#src/lessons/list.ts'
import { sceneOf } from '#src/lessons/lessons.ts'
import { announcementOf } from '#src/words/announcement.ts'
import { scenarioIn } from '../support/record.ts'

const FILES = readdirSync('scenarios/lessons').filter((name) => name.endsWith('.json'))
const valueOf = (file: string): unknown => JSON.parse(readFileSync(`scenarios/lessons/${file}`, 'utf8'))

const lessonIn = (file: string): Lesson => {
  const read = readLessonShape(valueOf(file))
  if (!read.ok) throw new Error(read.faults.map(({ path, says }) => `${file}: ${path}: ${says}`).join('\n'))
  return read.document
}

const scenarios = new Map<string, Scenario>()
const scenarioOf = (id: string): Scenario => {
  const known = scenarios.get(id) ?? scenarioIn(`${id}.json`)
  scenarios.set(id, known)
  return known
}
const quorum = (): Lesson => lessonIn('quorum.json')
const pathsOf = (lesson: Lesson, amended?: (ruleSet: RuleSet) => RuleSet): readonly string[] =>
  faultsOfLesson(lesson, scenarioOf(lesson.scenario), amended).map(({ path }) => path)

/** The lesson with this part changed. */
const withPart = (id: string, change: Partial<Lesson['parts'][number]>): Lesson => {
  const lesson = quorum()
  const known = lesson.parts.some((part) => part.id === id)
  if (!known) throw new Error(`no part ${id}`)
  return { ...lesson, parts: lesson.parts.map((part) => (part.id === id ? { ...part, ...change } : part)) }
}

describe.each(FILES)('%s', (file) => {
  test('its scenario and the rules bear out all that it claims', () => {
    const read = readLesson(valueOf(file), (id) => ({ ok: true, document: scenarioOf(id) }))
    expect(read.ok ? [] : read.faults).toEqual([])
  })

  test('is called as its file, and something is asked in most of its parts', () => {
    const lesson = lessonIn(file)
    expect(`${lesson.id}.json`).toBe(file)
    const asked = lesson.parts.filter(({ act }) => act !== undefined).length
    expect(asked).toBeGreaterThanOrEqual(4)
    expect(asked * 2).toBeGreaterThan(lesson.parts.length)
  })

  test('every act has exactly one right option, and every part claims something that it tells of', () => {
    const lesson = lessonIn(file)
    const scenario = scenarioOf(lesson.scenario)
    for (const part of lesson.parts) {
      if (part.act === undefined) continue
      const steps = replayBranch(applyEdits(scenario, editsOf(lesson, part) ?? []))
      const at = steps.find(({ id }) => id === part.step)?.step
      const answers = at === undefined || at === null ? null : answersOf(part.act, at)
      expect([part.id, answers?.ok === true && answers.answered.options.filter(({ right }) => right).length]).toEqual([
        part.id,
        1,
      ])
      expect([part.id, part.claims.length > 0]).toEqual([part.id, true])
    }
  })

  test('of each announcement to be mended, the part that is wrong is wrong, and the others are as they should be', () => {
    const lesson = lessonIn(file)
    const open = { lesson, scenario: scenarioOf(lesson.scenario) }
    for (const part of lesson.parts) {
      if (part.act?.kind !== 'fix') continue
      const scene = sceneOf(open, part)
      const answers = answersOf(part.act, scene.current.step)
      if (!answers.ok) throw new Error(answers.says)
      const { announced, options } = answers.answered
      const vote = voteAt(scene)
      if (announced === null || vote === null) throw new Error(`nothing is announced in ${part.id}`)
      const { ruleSet, participants } = scene.line.branch.input
      const should = announcementOf(vote.put, announced.right, vote.votedAgain, ruleSet, participants, scene.line.told)
      for (const option of options) {
        if (option.offered.kind !== 'part') throw new Error('a part is offered')
        const says = textOf(option, answers.answered, scene)
        expect([part.id, option.id, says === should[option.offered.part]]).toEqual([part.id, option.id, !option.right])
      }
    }
  })

  test('every option says something of its own, and every answer gives a reason', () => {
    const lesson = lessonIn(file)
    const open = { lesson, scenario: scenarioOf(lesson.scenario) }
    for (const part of lesson.parts) {
      if (part.act === undefined) continue
      const scene = sceneOf(open, part)
      const answers = answersOf(part.act, scene.current.step)
      if (!answers.ok) throw new Error(answers.says)
      const { options } = answers.answered
      expect(new Set(options.map((option) => textOf(option, answers.answered, scene))).size).toBe(options.length)
      for (const option of options) {
        const because = answerTo(option, answers.answered, scene)
        expect([part.id, option.id, because.some(({ text }) => text !== '')]).toEqual([part.id, option.id, true])
        expect([part.id, option.id, because.some(({ rule }) => rule !== null) || option.id === 'votes']).toEqual([
          part.id,
          option.id,
          true,
        ])
      }
    }
  })

  test('no answer is written in it', () => {
    const text = readFileSync(`scenarios/lessons/${file}`, 'utf8')
    expect(text).not.toMatch(/"(right|answer|key|correct|because)"/)
  })
})

test('the list has every lesson once, as its document has it; the first asks for no other', () => {
  const written = FILES.map((file) => lessonIn(file))
  expect(LESSONS.length).toBeGreaterThanOrEqual(10)
  expect([...LESSONS].sort((one, other) => one.id.localeCompare(other.id))).toEqual(
    written
      .map(({ id, title, about, minutes }) => ({ id, title, about, minutes }))
      .sort((one, other) => one.id.localeCompare(other.id)),
  )
  expect(LESSONS[0]?.id).toBe('quorum')
})

test('each of the four kinds of act is asked, and every drill that a lesson leads to is one', () => {
  const lessons = FILES.map((file) => lessonIn(file))
  const kinds = new Set(lessons.flatMap(({ parts }) => parts.flatMap(({ act }) => act?.kind ?? [])))
  expect([...kinds].sort()).toEqual(['choose', 'fix', 'flip', 'predict'])
  expect(lessons.flatMap(({ drills }) => drills).filter((kind) => !isDrillKind(kind))).toEqual([])
})

describe('a lesson whose claim no longer holds is found out', () => {
  test('when more must be present to open a meeting', () => {
    const half = (ruleSet: RuleSet): RuleSet => {
      const answer: SlotAnswer = {
        ...ruleSet.slots['quorum.open'],
        rule: '41',
        requires: {
          family: 'quorum',
          quorum: { share: { numerator: 1, denominator: 2, comparison: 'at least' }, of: 'participating' },
        },
      }
      return { ...ruleSet, slots: { ...ruleSet.slots, 'quorum.open': answer } }
    }
    expect(pathsOf(quorum())).toEqual([])
    expect(pathsOf(quorum(), half)).toContain('parts.1.claims.0.toOpen')
  })

  test('when the body has another number of members', () => {
    const found = pathsOf(quorum(), (ruleSet) => ({ ...ruleSet, members: { ...ruleSet.members, count: 193 } }))
    expect(found).toContain('parts.3.claims.0.members')
    expect(found).toContain('parts.3.claims.0.toDecide')
  })

  test.each(FILES)('%s, when the rules have other numbers', (file) => {
    const renumbered = (ruleSet: RuleSet): RuleSet => ({
      ...ruleSet,
      slots: Object.fromEntries(
        Object.entries(ruleSet.slots).map(([slot, answer]) => [
          slot,
          answer === null ? null : { ...answer, rule: '999' },
        ]),
      ) as RuleSet['slots'],
    })
    expect(pathsOf(lessonIn(file), renumbered)).not.toEqual([])
  })

  test.each(FILES)('%s, when nobody but the secretariat may do anything', (file) => {
    const barred = (ruleSet: RuleSet): RuleSet => ({
      ...ruleSet,
      slots: Object.fromEntries(
        Object.entries(ruleSet.slots).map(([slot, answer]) => [
          slot,
          answer === null ? null : { ...answer, by: ['secretariat'] },
        ]),
      ) as unknown as RuleSet['slots'],
    })
    expect(pathsOf(lessonIn(file), barred)).not.toEqual([])
  })

  test('when a simple majority becomes two thirds', () => {
    const harder = (ruleSet: RuleSet): RuleSet => ({
      ...ruleSet,
      matters: Object.fromEntries(
        Object.entries(ruleSet.matters).map(([matter, rule]) => [
          matter,
          { ...rule, majority: { kind: 'two-thirds', of: 'present and voting' } },
        ]),
      ),
    })
    const touched = FILES.filter((file) => pathsOf(lessonIn(file), harder).length > 0)
    expect(touched).toEqual(
      expect.arrayContaining([
        'who-counts.json',
        'announcing.json',
        'substance-or-procedure.json',
        'observers.json',
        'motions.json',
        'points-of-order.json',
        'important-question.json',
        'amendments.json',
      ]),
    )
  })

  test('when the rule that opens meetings has another number', () => {
    const found = pathsOf(quorum(), (ruleSet) => ({
      ...ruleSet,
      slots: { ...ruleSet.slots, 'quorum.open': { ...ruleSet.slots['quorum.open'], rule: '40' } as SlotAnswer },
    }))
    expect(found).toContain('parts.1.claims.0.rule')
  })
})

describe('what is wrong in a lesson is named, and where', () => {
  const faultsWith = (id: string, change: Partial<Lesson['parts'][number]>) =>
    faultsOfLesson(withPart(id, change), scenarioOf('untoc-cop-2022-observers'))

  test('a number in a sentence that nothing claims', () => {
    expect(faultsWith('to-open', { says: ['It takes 77 of 133.'] })).toEqual([
      { path: 'parts.1.says.0', says: 'the sentence gives 77, and no part claims it' },
    ])
  })

  test('a year, a date and the symbol of a document are no such numbers', () => {
    expect(faultsWith('to-open', { says: ['On 17 October 2022, of L.9/Rev.1 and A/L.632, 133 spoke.'] })).toEqual([])
  })

  test('a step, a branch or an option that is not there', () => {
    expect(faultsWith('to-open', { step: 'nowhere' })).toContainEqual({
      path: 'parts.1.step',
      says: 'no step "nowhere"',
    })
    expect(faultsWith('to-open', { branch: 'nowhere' })).toContainEqual({
      path: 'parts.1.branch',
      says: 'no branch "nowhere"',
    })
    expect(
      faultsWith('to-open', { claims: [{ of: 'nowhere', participating: 133 }] }).map(({ path }) => path),
    ).toContain('parts.1.claims.0.of')
  })

  test('a claim that is not so, with what was found', () => {
    expect(
      faultsWith('one-short', { claims: [{ of: 'opening-1', inOrder: true, present: 44, toOpen: 45 }] }),
    ).toContainEqual({
      path: 'parts.2.claims.0.inOrder',
      says: '"opening-1": found false, claimed true',
    })
  })

  test('a choice with two acts in order, or none', () => {
    const hear: ConferenceEvent = { type: 'statement.make', by: 'president', in: 'plenary', speakers: [] }
    const act = {
      kind: 'choose' as const,
      options: [
        { id: 'one', event: hear },
        { id: 'other', event: hear },
      ],
    }
    expect(faultsWith('what-may-be-done', { act, claims: [] })).toContainEqual({
      path: 'parts.6.act',
      says: 'expected one option in order, found one, other',
    })
  })

  test('a prediction of a result where nothing is decided', () => {
    expect(faultsWith('to-open', { act: { kind: 'predict', about: 'outcome' } })).toContainEqual({
      path: 'parts.1.act',
      says: 'the step on screen decides nothing',
    })
  })

  test('a lesson of a newer version, and one that is no lesson at all', () => {
    expect(readLessonShape({ ...quorum(), plenary: 99 })).toMatchObject({ ok: false, faults: [{ path: 'plenary' }] })
    expect(readLessonShape({ ...quorum(), parts: [] })).toMatchObject({ ok: false, faults: [{ path: 'parts' }] })
  })
})
