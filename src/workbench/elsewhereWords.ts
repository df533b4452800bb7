/** What the comparison says: the same numbers under every rule, and how they are often miscounted. */
import type { Outcome } from '#rules/decide'
import type { Difference, Elsewhere, Finding, Place } from '#rules/elsewhere'
import type { Miscount } from '#rules/miscounts'
import { phrase, say, words } from '#src/language/say.ts'
import { TIE_WORDS } from '#src/words/reasons.ts'
import { majorityOf, OF } from '#src/words/votes.ts'
import { matterName } from './words.ts'

/** The verdicts that rows stand under. */
export type Verdict = 'carried' | 'lost' | 'no-decision' | 'too-many'

export const verdictOf = (finding: Finding): Verdict => {
  if (!finding.ok) return 'too-many'
  const verdicts: Readonly<Record<Outcome, Verdict>> = {
    carried: 'carried',
    lost: 'lost',
    tied: 'lost',
    vetoed: 'lost',
    'no-votes-cast': 'lost',
    'no-quorum': 'no-decision',
    open: 'no-decision',
  }
  return verdicts[finding.decision.outcome]
}

export const ELSEWHERE = words({
  title: 'The same numbers elsewhere',
  hint: 'Choose a row to put its body and matter on the bench.',
  here: 'on the bench',
  wrong: 'Often miscounted',
  wrongHint: 'These are mistakes. No body counts so on this matter.',
})

export const VERDICT_SIGNS: Readonly<Record<Verdict, string>> = {
  carried: '✓',
  lost: '✕',
  'no-decision': '–',
  'too-many': '–',
}

export const VERDICTS = words<Readonly<Record<Verdict, string>>>({
  carried: 'Carried',
  lost: 'Not carried',
  'no-decision': 'No decision: no quorum',
  'too-many': 'Cannot be put: too few members',
})

export const placeName = ({ ruleSet, matter }: Place): string =>
  say`${phrase(ruleSet.shortName)}: ${matterName(ruleSet, matter)}`

const matters = (count: number): string => (count === 1 ? phrase('1 matter') : say`${count} matters`)

/** One place by its name; several as "UNTOC: 5 matters", or "4 bodies, 9 matters". */
export const placesName = ({ places }: Elsewhere): string => {
  const [first] = places
  if (first === undefined) return ''
  if (places.length === 1) return placeName(first)
  const bodies = new Set(places.map(({ ruleSet }) => ruleSet.id)).size
  if (bodies === 1) return say`${phrase(first.ruleSet.shortName)}: ${matters(places.length)}`
  return bodies === places.length ? say`${bodies} bodies` : say`${bodies} bodies, ${places.length} matters`
}

/** "44 of 65 needed"; for who cannot vote so, how many they are. */
export const needName = (finding: Finding): string => {
  if (!finding.ok) return say`${finding.present} present, ${finding.members} members`
  const { majority, quorum, outcome } = finding.decision
  if (outcome === 'no-quorum' && quorum?.met === false && quorum.need !== null)
    return say`${quorum.have} present, ${quorum.need} needed`
  return majority.kind === 'fixed' ? say`${majority.need} needed` : say`${majority.need} needed of ${majority.counted}`
}

/** "more than two thirds of those voting for or against". */
export const majorityName = (finding: Finding): string | null => {
  if (!finding.ok) return null
  const { kind, base, need } = finding.decision.majority
  if (kind === 'fixed') return say`${need} votes in favour`
  switch (finding.reading) {
    case null:
      return majorityOf(kind, base)
    case 'at least':
      return say`at least two thirds ${OF[base]}`
    case 'more than':
      return say`more than two thirds ${OF[base]}`
  }
}

const DIFFERENCES = words<Readonly<Record<Difference, string>>>({
  'abstentions count': 'abstentions count here',
  'abstentions do not count': 'abstentions do not count here',
  'all members count': 'all members count here, present or not',
  'fixed number': 'a fixed number, whoever abstains',
  'at least': 'exactly two thirds is enough here',
  'more than': 'exactly two thirds is not enough here',
  'no quorum here': 'the quorum is larger here',
  'no quorum there': 'the quorum is met here',
  'no quorum judged': 'no quorum stands in the way here',
  tie: 'an equal vote does not carry here',
  'no tie': 'the sides are even, and that is not the measure here',
  veto: 'a veto bars it here',
  'no veto': 'nobody has a veto here',
})

/** What is needed, why the numbers fare otherwise than on the bench, and what becomes of a tie: in phrases. */
export const phrasesOf = ({ finding, differences }: Elsewhere): string => {
  const tied = finding.ok && finding.decision.outcome === 'tied' ? finding.decision : null
  const onTie = tied?.onTie ?? null
  return [
    majorityName(finding),
    ...differences.filter((difference) => difference !== 'tie' || onTie === null).map((each) => DIFFERENCES[each]),
    onTie === null ? null : TIE_WORDS[onTie],
  ]
    .filter((part) => part !== null)
    .join(phrase('; '))
}

/** The mistake by its name. */
export const miscountName = ({ miscount, percent }: Miscount): string =>
  miscount === 'abstentions as noes' ? phrase('Abstentions counted as noes') : say`“${percent ?? 0} %” for the fraction`

export const miscountNeed = ({ need, counted, percent }: Miscount): string =>
  percent === null ? say`asks for ${need} of ${counted}` : say`${percent} % of ${counted}: asks for ${need}`

const effectOf = ({ rightNeed, need, reached, misleads }: Miscount): string => {
  if (misleads)
    return reached
      ? phrase('It would call this carried, and that is false.')
      : phrase('It would call this not carried, and that is false.')
  return need === rightNeed
    ? say`Here it happens to ask for the same ${rightNeed}.`
    : phrase('Here it happens to come to the same.')
}

/** Why it is wrong, and whether it misleads here. */
export const miscountWhy = (miscount: Miscount): string => {
  const { rightNeed } = miscount
  const why =
    miscount.miscount === 'abstentions as noes'
      ? phrase('Wrong: who abstains is not voting, and is not part of the whole.')
      : phrase('Wrong: the rule says a fraction, and a rounded per cent is another number.')
  return `${why} ${say`${rightNeed} are needed.`} ${effectOf(miscount)}`
}
