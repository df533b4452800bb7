/**
 * Results as statements for a learning-record store, in the shape of xAPI 1.0.3: each question answered, the set completed,
 * and passed or failed. Ids are those of the file, so that the same result told twice counts once.
 */
import { ruleSetById } from '#rules/sets/byId'
import { codeSpoken, inEnglish } from '#src/language/say.ts'
import { drillHash, setHash } from '../drills/address.ts'
import { KINDS } from '../drills/words.ts'
import { askedIn, checkResult, type Checked, type CheckedAnswer } from './check.ts'
import type { ResultAnswer } from './result.ts'

const VERBS = {
  answered: 'http://adlnet.gov/expapi/verbs/answered',
  completed: 'http://adlnet.gov/expapi/verbs/completed',
  passed: 'http://adlnet.gov/expapi/verbs/passed',
  failed: 'http://adlnet.gov/expapi/verbs/failed',
} as const

const verb = (name: keyof typeof VERBS) => ({ id: VERBS[name], display: { en: name } })

/** ISO 8601, as the standard wants it: seconds with at most two decimals. */
const duration = (seconds: number): string => `PT${Math.round(Math.max(seconds, 0) * 100) / 100}S`

export interface Telling {
  /** The address of the app, without what follows the #. */
  readonly base: string
  /** Of a hundred: from this share of right answers on, the set is passed. */
  readonly passFrom: number
}

const actorOf = ({ result: { learner, registration } }: Checked, base: string) => ({
  objectType: 'Agent' as const,
  ...(learner.name === '' ? {} : { name: learner.name }),
  // Somebody who gave no name is told apart from others, and no more.
  ...(learner.identity ?? { account: { homePage: base, name: `anonymous-${registration}` } }),
})

const score = (right: number, of: number) => ({ scaled: right / of, raw: right, min: 0, max: of })

const drillObject = ({ drill }: CheckedAnswer, base: string) => ({
  objectType: 'Activity' as const,
  id: base + drillHash(drill.ruleSet, drill.kind, drill.seed),
  definition: {
    type: 'http://adlnet.gov/expapi/activities/cmi.interaction',
    name: { en: KINDS[drill.kind] },
    description: { en: `${drill.situation} ${drill.question}` },
    interactionType: 'choice' as const,
    choices: drill.options.map(({ id, text }) => ({ id, description: { en: text } })),
    correctResponsesPattern: [drill.options.flatMap(({ id, right }) => (right ? [id] : [])).join('[,]')],
  },
})

/** Every statement of one result, in the order in which things happened. */
export const statementsOf = (checked: Checked, { base, passFrom }: Telling) => {
  const { result, right, of } = checked
  const asked = askedIn(result)
  const actor = actorOf(checked, base)
  const setObject = {
    objectType: 'Activity' as const,
    id: base + setHash(asked),
    definition: {
      type: 'http://adlnet.gov/expapi/activities/assessment',
      name: { en: `Drills: ${ruleSetById(asked.ruleSet)?.shortName ?? asked.ruleSet}, set ${asked.seed}` },
    },
  }
  const context = {
    registration: result.registration,
    platform: 'Plenary',
    language: 'en',
    revision: `${result.set.ruleSet.id} ${result.set.ruleSet.version}`,
  }
  const common = { version: '1.0.3', actor }
  const answered = (each: CheckedAnswer, answer: ResultAnswer) => ({
    ...common,
    id: answer.id,
    verb: verb('answered'),
    object: drillObject(each, base),
    result: {
      success: each.right,
      completion: true,
      response: answer.chosen.join('[,]'),
      duration: duration(answer.seconds),
      score: score(each.right ? 1 : 0, 1),
    },
    context: { ...context, contextActivities: { parent: [{ objectType: 'Activity' as const, id: setObject.id }] } },
    timestamp: answer.at,
  })
  const took = duration((Date.parse(result.ended) - Date.parse(result.begun)) / 1000)
  const passed = right * 100 >= of * passFrom
  return [
    ...checked.answers.flatMap((each) => (each.answer === null ? [] : [answered(each, each.answer)])),
    {
      ...common,
      id: result.completion,
      verb: verb('completed'),
      object: setObject,
      result: { completion: true, duration: took, score: score(right, of) },
      context,
      timestamp: result.ended,
    },
    {
      ...common,
      id: result.passing,
      verb: verb(passed ? 'passed' : 'failed'),
      object: setObject,
      result: { success: passed, completion: true, duration: took, score: score(right, of) },
      context,
      timestamp: result.ended,
    },
  ]
}

/** In English, as the statements say of themselves: the drills are made anew for it where another language is spoken. */
export const statementsText = (results: readonly Checked[], telling: Telling): string => {
  const anew = codeSpoken() !== 'en'
  const statements = inEnglish(() =>
    results.flatMap((checked) => statementsOf(anew ? checkResult(checked.result) : checked, telling)),
  )
  return `${JSON.stringify(statements, null, 2)}\n`
}
