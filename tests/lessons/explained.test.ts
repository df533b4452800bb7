/** The reasons that an answer gives, where a vote has no quorum or nobody voted for or against. */
import { expect, test } from 'vitest'
import type { Offered } from '#scenarios/lessonOptions'
import type { Edit } from '#scenarios/schema'
import { answerTo } from '#src/chair/lessons/explain.ts'
import { lineOf, played } from '#src/session/derive.ts'
import { cast, observers2022 } from '../support/record.ts'

const answers = (edits: readonly Edit[], offered: Offered, right: boolean): readonly string[] => {
  const line = lineOf(observers2022, edits)
  const happening = played(line)
  const cursor = happening.findIndex(({ id }) => id === 'ballots-3')
  const current = happening[cursor]
  const decision = current?.step.decision ?? null
  if (current === undefined || decision === null) throw new Error('nothing is decided')
  const announced = { right: decision, spoilt: decision, broken: 'outcome' } as const
  return answerTo(
    { id: 'any', right, offered },
    { options: [], announced },
    { line, happening, cursor, current, whatIf: null },
  ).map(({ text }) => text)
}

const LEFT: Edit = {
  kind: 'change',
  id: 'presence-3',
  event: { type: 'presence.establish', by: 'secretariat', in: 'plenary', present: 95 },
}
const TOO_FEW = [LEFT, cast(3, 58, 7, 30)]
const NOBODY = [cast(3, 0, 0, 99)]

test('without a quorum the outcome has the quorum for a reason, and the numbers have their own', () => {
  const [, outcome] = answers(TOO_FEW, { kind: 'part', part: 'outcome' }, true)
  expect(outcome).toContain('Only 95 are present')
  expect(answers(TOO_FEW, { kind: 'part', part: 'counted' }, true)[1]).toContain('58 + 7 = 65')
  expect(answers(TOO_FEW, { kind: 'part', part: 'majority' }, true)[1]).toContain('The majority is')
  expect(answers(TOO_FEW, { kind: 'number', about: 'counted', value: 65 }, true)).toEqual([
    expect.stringContaining('58 + 7 = 65'),
  ])
  expect(answers(TOO_FEW, { kind: 'result', result: 'no decision' }, true)[0]).toContain('Only 95 are present')
})

test('where nobody voted, whoever says that there was no quorum hears of the quorum', () => {
  expect(answers(NOBODY, { kind: 'result', result: 'no decision' }, false)).toEqual([
    expect.stringContaining('99 are present'),
  ])
  expect(answers(NOBODY, { kind: 'part', part: 'majority' }, true)).toHaveLength(1)
  expect(answers(NOBODY, { kind: 'part', part: 'outcome' }, true)[1]).toContain('Nobody voted')
})
