/** Whether a replay came to what the record prints. */
import { questionNamed } from '#machines/questions'
import type { BranchStep } from './branch.ts'
import type { Expectation } from './schema.ts'

export interface ExpectationResult {
  readonly id: string
  readonly met: boolean
  readonly expected: Readonly<Record<string, unknown>>
  /** The same keys, as found. */
  readonly found: Readonly<Record<string, unknown>>
}

const flatten = ({
  decision,
  status,
  manner,
  nature,
  questions,
  officers,
}: Partial<Expectation>): Record<string, unknown> => ({
  ...decision,
  ...(status === undefined
    ? {}
    : Object.fromEntries(Object.entries(status).map(([id, value]) => [`status of ${id}`, value]))),
  ...(manner === undefined ? {} : { manner }),
  ...(nature === undefined ? {} : { nature }),
  ...(officers === undefined ? {} : { officers }),
  ...(questions === undefined
    ? {}
    : Object.fromEntries(Object.entries(questions).map(([id, value]) => [`outcome of ${id}`, value]))),
})

const foundAt = ({ step }: BranchStep, expectation: Expectation): Record<string, unknown> => {
  if (step === null) return {}
  const { decision } = step
  const { applications, manner, questions, inHand, officers } = step.snapshot.context
  const named = questionNamed(step.before.context, step.event) ?? inHand.observers ?? ''
  const nature = questions[named]?.nature ?? null
  const all: Record<string, unknown> = {
    ...(decision === null
      ? {}
      : {
          matter: decision.matter,
          ...decision.tally,
          counted: decision.majority.counted,
          need: decision.majority.need,
          outcome: decision.outcome,
        }),
    ...Object.fromEntries(Object.entries(applications).map(([id, { status }]) => [`status of ${id}`, status])),
    ...Object.fromEntries(Object.entries(questions).map(([id, { status }]) => [`outcome of ${id}`, status])),
    officers: officers.length,
    manner,
    nature,
  }
  return Object.fromEntries(Object.keys(flatten(expectation)).map((key) => [key, all[key] ?? null]))
}

/** Every expectation against the steps of a replay, in the order of the document. */
export const checkExpectations = (
  steps: readonly BranchStep[],
  expects: readonly Expectation[],
): readonly ExpectationResult[] =>
  expects.map((expectation) => {
    const expected = flatten(expectation)
    const reached = steps.find(({ id }) => id === expectation.after)
    const found = reached === undefined ? {} : foundAt(reached, expectation)
    return {
      id: expectation.id,
      met: Object.keys(expected).every((key) => expected[key] === found[key]),
      expected,
      found,
    }
  })
