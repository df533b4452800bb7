/** What happens and what the President says, in French, at every step of what ships: whole sentences, whatever name fills them. */
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { putOf } from '#machines/questions'
import { applyEdits, replayBranch } from '#scenarios/branch'
import { FRENCH } from '#src/language/french.ts'
import { speak } from '#src/language/say.ts'
import { imperativeOf, titleOf } from '#src/words/acts.ts'
import { questionTitle, verdictTitle } from '#src/words/decisions.ts'
import { because } from '#src/words/reasons.ts'
import { scriptOf } from '#src/words/script.ts'
import { toldBy } from '#src/words/told.ts'
import { scenarioIn, SCENARIO_FILES } from '../support/record.ts'

/** All that is said at the steps of a record; `begins` is what stands first on its line. */
const saidIn = (file: string): { readonly begins: readonly string[]; readonly within: readonly string[] } => {
  const branch = applyEdits(scenarioIn(file), [])
  const { ruleSet, participants: people } = branch.input
  const told = toldBy(
    ruleSet,
    branch.entries.map(({ event }) => event),
  )
  const begins: string[] = []
  const within: string[] = []
  for (const { event, step } of replayBranch(branch)) {
    begins.push(titleOf(event, people, told))
    within.push(imperativeOf(event, people, told))
    if (step === null) continue
    const { context } = step.before
    const { decision, votedAgain } = step
    const put = putOf(event) ?? ('on' in event ? (context.votes[event.on ?? '']?.put ?? null) : null)
    const script = scriptOf(event, { context, decision, put, ruleSet, people, told })
    if (script !== null) begins.push(script)
    if (decision === null || put === null) continue
    begins.push(questionTitle(put, people, told), verdictTitle(put, decision, votedAgain, told))
    begins.push(...because(decision, ruleSet, votedAgain).map(({ text }) => text))
  }
  return { begins, within }
}

beforeAll(async () => {
  await FRENCH.rest?.()
})
afterEach(() => speak(null))

describe.each(SCENARIO_FILES)('%s', (file) => {
  test('begins every line with a capital or a number', () => {
    speak(FRENCH)
    expect(saidIn(file).begins.filter((text) => !/^[«\p{Lu}\d]/u.test(text))).toEqual([])
  })

  test('takes articles up, and doubles none', () => {
    speak(FRENCH)
    const { begins, within } = saidIn(file)
    const wrong =
      /(?<!\p{L})(de|à) les? (?=\p{Lu}|\d|représentant)|(?<!\p{L})(le|la|les|l’) ?(le |la |les |l’)|(?<!\p{L})(de|que) (?=[aeiouéè])/iu
    expect([...begins, ...within].filter((text) => wrong.test(text))).toEqual([])
  })

  test('leaves no English word', () => {
    speak(FRENCH)
    const { begins, within } = saidIn(file)
    // Names of organizations stay as they are: these words are in none of them.
    const english = /(?<!\p{L})(the|is|are|was|asks|voted|meeting|rule|party|none|which)(?!\p{L})/u
    expect([...begins, ...within].filter((text) => english.test(text))).toEqual([])
  })
})
