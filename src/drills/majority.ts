/** Which majority, of what, and how many? The right claim from the decision, the others each wrong in one way. */
import { phrase, say, words } from '#src/language/say.ts'
import type { Decision } from '#rules/decide'
import { half, leastReaching, twoThirds } from '#rules/fraction'
import { shareOf } from '#rules/majority'
import type { RuleSet, Share } from '#rules/ruleSet'
import { castIn } from '#rules/tally'
import { readingsNote, reasonsOf, type Because } from '#src/words/reasons.ts'
import { points, reasoned, rightly, wrongly, type Maker } from './making.ts'
import { drawVote, mattersOf, tallyOf } from './votes.ts'
import { tellVote } from './tellVote.ts'

/** Of whom a share is taken, rightly or wrongly. */
type Whole = 'present and voting' | 'cast' | 'present' | 'members'

/** What somebody might say that it takes. `share` is null for a plain number of votes. */
export interface Claim {
  readonly share: Share | null
  readonly of: Whole
  readonly counted: number
  readonly need: number
}

const SHARES = words({
  'more than': { half: 'More than half', thirds: 'More than two thirds', quarters: 'More than three quarters' },
  'at least': { half: 'At least half', thirds: 'At least two thirds', quarters: 'At least three quarters' },
})

const shareWords = ({ denominator, comparison }: Share): string =>
  SHARES[comparison][denominator === 2 ? 'half' : denominator === 3 ? 'thirds' : 'quarters']

const wholeWords = (law: RuleSet, { of, counted }: Claim): string => {
  switch (of) {
    case 'present and voting':
      return say`the ${counted} present and voting`
    case 'cast':
      return say`the ${counted} who voted or abstained`
    case 'present':
      return say`the ${counted} present`
    case 'members':
      return say`all ${counted} ${phrase(law.member.many)}`
  }
}

const votes = (count: number): string => (count === 1 ? say`${count} vote in favour` : say`${count} votes in favour`)

export const claimText = (law: RuleSet, claim: Claim): string =>
  claim.share === null
    ? say`${votes(claim.need)}, whoever abstains`
    : say`${shareWords(claim.share)} of ${wholeWords(law, claim)}: ${votes(claim.need)}`

const idOf = ({ share, of, counted, need }: Claim): string =>
  [
    share === null ? 'fixed' : `${share.comparison}-${share.numerator}-${share.denominator}`.replace(' ', '-'),
    of.replaceAll(' ', '-'),
    counted,
    need,
  ].join('-')

const claimed = (share: Share, of: Whole, counted: number): Claim => ({
  share,
  of,
  counted,
  need: leastReaching(share, counted),
})

interface WrongClaim {
  readonly claim: Claim
  readonly why: Because
}

/** Wrong by whom it counts. */
const wrongWholes = (law: RuleSet, decision: Decision, right: Claim, share: Share): readonly WrongClaim[] => {
  const { tally, majority } = decision
  const all = law.members.count
  const counts: readonly (readonly [Whole, number, string])[] = [
    [
      'cast',
      castIn(tally),
      majority.base === 'present and voting'
        ? phrase('Those who abstain are not counted among those present and voting.')
        : phrase('The majority is not taken of those who vote or abstain.'),
    ],
    ['present', tally.present, phrase('The majority is not taken of those who are in the room.')],
    ['members', all, say`The majority is not taken of all ${phrase(law.member.many)}.`],
    [
      'present and voting',
      tally.inFavour + tally.against,
      phrase('The majority is not taken of those who vote for or against.'),
    ],
  ]
  const rule = majority.base === 'present and voting' ? (decision.presentAndVoting ?? majority.rule) : majority.rule
  return counts
    .filter(([of, counted]) => of !== right.of && counted > 0 && counted !== right.counted)
    .map(([of, counted, text]) => ({ claim: claimed(share, of, counted), why: { text, rule } }))
}

const wrongClaims = (law: RuleSet, decision: Decision, right: Claim): readonly WrongClaim[] => {
  const { majority } = decision
  const { rule } = majority
  const isTwoThirds = majority.kind === 'two-thirds'
  const other = isTwoThirds ? half : twoThirds(law.twoThirds)
  const reading = twoThirds(law.twoThirds === 'more than' ? 'at least' : 'more than')
  const share = right.share ?? half
  const kind = law.matters[decision.matter]?.label ?? decision.matter
  const offBy = (difference: number): WrongClaim => ({
    claim: { ...right, need: right.need + difference },
    why: { text: say`It is counted wrongly: ${right.need} are needed, not ${right.need + difference}.`, rule },
  })
  const otherOf: Whole = right.share === null ? 'present and voting' : right.of
  const otherCount = right.share === null ? decision.tally.inFavour + decision.tally.against : right.counted
  return [
    ...(otherCount > 0
      ? [
          {
            claim: claimed(other, otherOf, otherCount),
            why: { text: say`Another majority is needed here (“${phrase(kind)}”).`, rule },
          },
        ]
      : []),
    ...(isTwoThirds && leastReaching(reading, right.counted) !== right.need
      ? [
          {
            claim: { ...right, share: reading, need: leastReaching(reading, right.counted) },
            why: {
              text: say`Two thirds is read as “${phrase(law.twoThirds)}” here, ${phrase(law.twoThirdsSource)}.`,
              rule,
            },
          },
        ]
      : []),
    ...wrongWholes(law, decision, right, share),
    offBy(1),
    ...(right.need > 1 ? [offBy(-1)] : []),
  ]
}

/** What the decision says that it takes. */
export const rightClaim = (law: RuleSet, { matter, majority }: Decision): Claim => {
  const rule = law.matters[matter]
  return {
    share: rule === undefined ? null : shareOf(rule.majority, law.twoThirds),
    of: majority.base,
    counted: majority.counted,
    need: majority.need,
  }
}

const MOST_WRONG = 4

export const majority: Maker = (law, random) => {
  const vote = drawVote(law, random.pick(mattersOf(law)), random)
  // With nobody counted, or no quorum, the question of how many is idle.
  if (vote === null || vote.decision.majority.counted === 0 || vote.decision.outcome === 'no-quorum') return null
  const { question, decision } = vote
  const right = rightClaim(law, decision)
  const text = claimText(law, right)
  const { who, needed } = reasonsOf(decision, law, null)
  const least = [who, needed].filter((reason) => reason !== null)
  const readings = readingsNote(decision, law)
  const note = readings === null ? [] : [{ text: readings, rule: decision.majority.rule }]
  const claims = new Set([idOf(right)])
  const wrong = random
    .shuffled(wrongClaims(law, decision, right))
    .filter(({ claim }) => {
      const id = idOf(claim)
      return !claims.has(id) && claims.add(id).size > 0
    })
    .slice(0, MOST_WRONG)
  const [plain, strict] = decision.readings
  return {
    situation: tellVote(law, question),
    question: phrase('Which majority does it need, of whom, and how many votes in favour is that?'),
    options: random.shuffled([
      rightly(idOf(right), text, reasoned(...least, ...note)),
      ...wrong.map(({ claim, why }) => wrongly(idOf(claim), claimText(law, claim), reasoned(why))),
    ]),
    tally: tallyOf(question),
    matter: question.matter,
    hardness: points(
      question.tally.abstaining > 0,
      plain?.need !== strict?.need,
      decision.majority.base !== 'present and voting',
      ['appeal', 'reconsideration', 'substance-or-procedure'].includes(question.matter),
      decision.majority.kind !== 'simple',
    ),
  }
}
