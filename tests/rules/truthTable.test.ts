/** Every vote that a body of thirty can take, under every rule set and matter, against the rules counted a second time. */
import { describe, expect, test } from 'vitest'
import { decide, type Question } from '#rules/decide'
import { isMatter } from '#rules/matters'
import type { RuleSet } from '#rules/ruleSet'
import { RULE_SETS } from '#rules/sets/byId'
import { decided } from '../support/decided.ts'
import { counting, LAWS, type Vote } from '../support/laws.ts'
import { leastNumber } from '../support/oracle.ts'

const MEMBERS = 30

/** The matters that the command line promises, body by body. */
const PROMISED: Readonly<Record<string, string>> = {
  'untoc-cop': 'substance procedure substance-or-procedure amend-convention amend-rules reconsideration appeal',
  'uncac-cosp': 'substance procedure substance-or-procedure amend-convention amend-rules reconsideration appeal',
  'unga-plenary': 'important-question other-question reconsideration appeal',
  'unga-main-committee': 'decision reconsideration appeal',
  unsc: 'substance procedure',
  'unsc-1946': 'substance procedure',
  ecosoc: 'decision',
  'ecosoc-functional-commission': 'decision',
  hrc: 'decision',
  'cites-cop': 'proposal procedure',
  iwc: 'schedule-amendment other-question',
  wha: 'important-question other-question',
  'unesco-general-conference': 'important-question other-question',
  'iaea-general-conference': 'important-question other-question',
  'ilo-conference': 'instrument',
  'opcw-csp': 'substance procedure',
  'interpol-general-assembly': 'important-question other-question',
  'oas-general-assembly': 'decision',
  'cybercrime-ahc': 'substance procedure',
}

test('the nineteen bodies are there, each with the matters promised', () => {
  expect(RULE_SETS.map(({ id }) => id).toSorted()).toEqual(Object.keys(PROMISED).toSorted())
  for (const { id, matters } of RULE_SETS) {
    expect(Object.keys(matters), id).toEqual(expect.arrayContaining((PROMISED[id] ?? '').split(' ')))
    expect(Object.keys(matters).toSorted(), id).toEqual(Object.keys(LAWS[id]?.matters ?? {}).toSorted())
  }
})

/** In favour, against, abstaining; the others are absent. */
const tallies = Array.from({ length: MEMBERS + 1 }, (_, inFavour) =>
  Array.from({ length: MEMBERS - inFavour + 1 }, (_, against) =>
    Array.from({ length: MEMBERS - inFavour - against + 1 }, (_, abstaining) => ({ inFavour, against, abstaining })),
  ),
).flat(2)

test('a body of thirty can vote in 5456 ways', () => {
  expect(tallies).toHaveLength(5456)
})

const questionOf = (matter: Question['matter'], vote: Vote): Question => ({
  matter,
  tally: vote.tally,
  present: vote.present,
  members: vote.members,
  participating: vote.attending,
  vetoes: vote.vetoes,
  quorumOfVotes: vote.printed,
})

/** What the rules answer, in the terms of the second count. */
const answerOf = (ruleSet: RuleSet, question: Question) => {
  const { outcome, majority, quorum, readings } = decided(ruleSet, question)
  return {
    outcome,
    counted: majority.counted,
    need: majority.need,
    presence: quorum?.need ?? null,
    present: quorum?.met ?? null,
    readings: readings.map(({ need }) => need),
  }
}

const matters = RULE_SETS.flatMap((ruleSet) =>
  Object.keys(ruleSet.matters)
    .filter(isMatter)
    .map((matter) => ({ name: `${ruleSet.id}, ${matter}`, ruleSet, matter })),
)

describe.each(matters)('$name', ({ ruleSet, matter }) => {
  const law = LAWS[ruleSet.id]
  const need = law?.matters[matter]
  const vetoed = law?.veto?.includes(matter) === true
  const prints = law?.quorumOfVotes === true ? [null, 7, 20] : [null]
  const attendances = law?.quorum?.endsWith('attending') === true ? [MEMBERS, 21, null] : [MEMBERS]

  test('decides every vote as the rule is worded', () => {
    if (law === undefined || need === undefined) throw new Error('no second count')
    const twoThirds = need.includes('two thirds')
    const count = counting(law, need)
    const wrong: string[] = []
    const look = (vote: Vote): void => {
      const { readings, ...answer } = answerOf(ruleSet, questionOf(matter, vote))
      const expected = count(vote)
      const both = twoThirds
        ? [leastNumber('at least two thirds', expected.counted), leastNumber('more than two thirds', expected.counted)]
        : []
      const same =
        answer.outcome === expected.outcome &&
        answer.counted === expected.counted &&
        answer.need === expected.need &&
        answer.presence === expected.presence &&
        answer.present === expected.present &&
        readings.join() === both.join()
      if (!same) wrong.push(`${JSON.stringify(vote)}: ${JSON.stringify(answer)}, not ${JSON.stringify(expected)}`)
    }
    for (const tally of tallies) {
      const present = tally.inFavour + tally.against + tally.abstaining
      const most = vetoed ? Math.min(2, tally.against) : 0
      for (let vetoes = 0; vetoes <= most; vetoes += 1)
        for (const printed of prints)
          for (const attending of attendances)
            if (attending === null || attending >= present)
              look({ tally, members: MEMBERS, present, attending, vetoes, printed })
    }
    expect(wrong.slice(0, 3)).toEqual([])
  })

  test('those present who cast nothing count for the quorum, and not as noes', () => {
    if (law === undefined || need === undefined) throw new Error('no second count')
    for (let inFavour = 0; inFavour <= 15; inFavour += 1)
      for (let against = 0; against <= 15; against += 1) {
        const tally = { inFavour, against, abstaining: 0 }
        const vote = { tally, members: MEMBERS, present: MEMBERS, attending: MEMBERS, vetoes: 0, printed: null }
        const { readings: _, ...answer } = answerOf(ruleSet, questionOf(matter, vote))
        expect(answer).toEqual(counting(law, need)(vote))
      }
  })

  test('says whether it knows vetoes, and a quorum of votes', () => {
    const tally = { inFavour: 12, against: 10, abstaining: 0 }
    const named = (question: Partial<Question>): readonly string[] => {
      const answer = decide(ruleSet, { matter, tally, ...question })
      return answer.ok ? [] : answer.problems.map(({ name }) => name)
    }
    expect(named({ vetoes: 1 })).toEqual(vetoed ? [] : ['vetoes-not-in-these-rules'])
    expect(named({ quorumOfVotes: 20 })).toEqual(
      law?.quorumOfVotes === true ? [] : ['quorum-of-votes-not-in-these-rules'],
    )
  })
})
