/** What whoever presides says: at every step of the records, and with the numbers and names of that step. */
import { describe, expect, test } from 'vitest'
import type { ConferenceEvent, EventType } from '#machines/events'
import { putOf } from '#machines/questions'
import { applyEdits, replayBranch } from '#scenarios/branch'
import { scriptOf } from '#src/words/script.ts'
import { toldBy } from '#src/words/told.ts'
import { scenarioIn, SCENARIO_FILES } from '../support/record.ts'

/** Acts of a President with which nothing is said by the chair. */
const SILENT: ReadonlySet<EventType> = new Set(['bureau.meet', 'bureau.rise'])

const spokenIn = (file: string) => {
  const scenario = scenarioIn(file)
  const branch = applyEdits(scenario, [])
  const { ruleSet, participants: people } = branch.input
  const told = toldBy(
    ruleSet,
    branch.entries.map(({ event }) => event),
  )
  return replayBranch(branch).flatMap(({ id, event, step }) => {
    if (step === null) return []
    const { context } = step.before
    const put = putOf(event) ?? ('on' in event ? (context.votes[event.on ?? '']?.put ?? null) : null)
    const says = scriptOf(event, { context, decision: step.decision, put, ruleSet, people, told })
    return [{ id, event, says, presides: people[event.by]?.role === 'president' }]
  })
}

const RECORDS = new Map(SCENARIO_FILES.map((file) => [file, spokenIn(file)]))

const said = (file: string, id: string): string => {
  const step = RECORDS.get(file)?.find((each) => each.id === id)
  if (step?.says === undefined || step.says === null) throw new Error(`nothing is said at ${id}`)
  return step.says
}

const of = (file: string, type: EventType, where: (event: ConferenceEvent) => boolean = () => true): string => {
  const step = RECORDS.get(file)?.find(({ event }) => event.type === type && where(event))
  if (step === undefined) throw new Error(`no ${type} in ${file}`)
  return said(file, step.id)
}

const OBSERVERS = 'untoc-cop-2022-observers.json'
const WHOLE = 'untoc-cop-2022.json'
const CHINA = 'unga-1971-china.json'

describe.each(SCENARIO_FILES)('%s', (file) => {
  test('there are words for every step of whoever presides, or the step is silent', () => {
    const speechless = (RECORDS.get(file) ?? []).filter(
      ({ event, says, presides }) =>
        presides &&
        says === null &&
        !SILENT.has(event.type) &&
        // What whoever presides says of their own is no formula.
        !(event.type === 'statement.make' && event.speakers.every((id) => id === event.by)),
    )
    expect(speechless.map(({ id }) => id)).toEqual([])
  })

  test('nothing is left unfilled, and every sentence ends', () => {
    for (const { id, says } of RECORDS.get(file) ?? []) {
      if (says === null) continue
      expect(says, id).not.toMatch(/undefined|null|NaN|\{|\}| {2}|\.\.|^[a-z]/)
      expect(says, id).toMatch(/[.?]$/)
    }
  })
})

describe('the record of 2022', () => {
  test('opens with the number of the meeting, and how many are needed', () => {
    expect(of(WHOLE, 'meeting.open')).toMatch(
      /^I call to order the 1st meeting\. 103 are present\. \d+ are needed to open \(rule 41\)\.$/,
    )
  })

  test('the first question is put with its text, the majority and the call', () => {
    const says = of(OBSERVERS, 'nature.put')
    expect(says).toContain('matter of procedure?')
    expect(says).toContain('two thirds of those voting for or against (rule 61)')
    expect(says).toContain('We shall now begin the voting.')
    expect(says).toMatch(/in favour.*against.*abstaining\.$/)
  })

  test.each([
    [
      'the matter is one of procedure',
      0,
      '63 in favour, 15 against, 25 abstaining. States parties present and voting: 78. Majority required: 53,',
    ],
    [
      'one decision for all',
      1,
      '59 in favour, 12 against, 30 abstaining. States parties present and voting: 71. Majority required: 36,',
    ],
    [
      'observer status',
      2,
      '58 in favour, 7 against, 34 abstaining. States parties present and voting: 65. Majority required: 33,',
    ],
  ])('the result is read in four parts: %s', (_what, place, numbers) => {
    const results = (RECORDS.get(OBSERVERS) ?? []).filter(({ event }) => event.type === 'result.announce')
    expect(results[place]?.says).toContain(numbers)
    expect(results[place]?.says).toMatch(/Carried: [^.]+\.$/)
  })

  test('the agenda is adopted by a question, and the gavel', () => {
    expect(of(WHOLE, 'consensus.seek')).toContain('May I take it that the Conference wishes to adopt the agenda')
    expect(of(WHOLE, 'consensus.declare')).toBe('I hear no objection. It is so decided.')
  })

  test('the officers are read out and elected by acclamation', () => {
    expect(of(WHOLE, 'election.acclaim')).toMatch(/^The candidates are Iraq \(President\).* by acclamation/)
  })

  test('credentials: 122 of 133', () => {
    expect(of(WHOLE, 'credentials.report')).toContain('Of 133 represented, 122 have credentials in order.')
  })
})

describe('the record of 1971', () => {
  test('a motion is read with its rule, and who may speak on it', () => {
    expect(of(CHINA, 'motion.move')).toBe(
      'The representative of Saudi Arabia moves to defer the vote (rule 74). I shall hear two speakers in favour and two speakers against, and no more; then it is put to the vote at once.',
    )
  })

  test('amendments: the furthest from the text first', () => {
    const third = of(
      CHINA,
      'amendment.move',
      (event) => 'amendment' in event && event.amendment === 'saudi-amendment-3',
    )
    expect(third).toMatch(/Saudi amendment 1.*Saudi amendment 2.*Saudi amendment 3/)
  })

  test('a division that is opposed is spoken on and put', () => {
    expect(of(CHINA, 'division.oppose')).toContain('two in favour of it and two against')
  })

  test('the question whether it is important is not carried, and what follows is said', () => {
    expect(of(CHINA, 'result.announce', (event) => 'on' in event && event.on === 'vote-3')).toContain(
      '55 in favour, 59 against, 15 abstaining. Member States present and voting: 114. Majority required: 58,',
    )
  })
})
