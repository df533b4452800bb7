/** Chances, in words. */
import type { Chosen, NoChances } from '#rules/chance'
import { codeSpoken, phrase, say, words } from '#src/language/say.ts'

export const CHANCES = words({
  intro: 'Each votes by itself, and as likely as is set here.',
  add: 'Add a group',
  fromVote: 'Take the votes as sure',
  votes: 'In favour',
  probability: 'Probability',
  table: 'The numbers',
  veto: 'A vote against is a veto',
  remove: 'Remove',
  expectedIs: (votes: string): string => say`Expected in favour: ${votes}`,
})

export const CHOICE_WORDS = words<Readonly<Record<Chosen, string>>>({
  yes: 'Yes',
  no: 'No',
  abstain: 'Abstain',
  present: 'Not voting',
  absent: 'Absent',
})

/** "0.7431", "1.2e-7" with the decimal mark of the language. */
const marked = (figures: string): string => {
  const parts = new Intl.NumberFormat(codeSpoken()).formatToParts(0.5)
  return figures.replace('.', parts.find(({ type }) => type === 'decimal')?.value ?? '.')
}

/** A number with a fraction, to so many places. */
export const decimals = (value: number, places: number): string => marked(value.toFixed(places))

export const groupName = (index: number): string => say`Group ${index + 1}`
export const groupSize = (index: number): string => say`${groupName(index)}: how many`
export const groupChoice = (index: number, choice: Chosen): string => say`${groupName(index)}: ${CHOICE_WORDS[choice]}`
export const removeGroup = (index: number): string => say`Remove group ${index + 1}`
export const vetoesIn = (index: number): string => say`${groupName(index)}: a vote against is a veto`

/** Fractions people say: the nearest with a small denominator. */
const nearest = (probability: number): readonly [number, number] => {
  let best: readonly [number, number] = [0, 1]
  for (const of of [2, 3, 4, 5, 6, 8, 10, 20, 50, 100, 1_000]) {
    const part = Math.round(probability * of)
    const [had, had_of] = best
    if (part > 0 && part < of && Math.abs(part / of - probability) < Math.abs(had / had_of - probability) - 0.01 / of)
      best = [part, of]
    if (best[0] > 0 && Math.abs(best[0] / best[1] - probability) < 0.05 * Math.min(probability, 1 - probability)) break
  }
  return best
}

/** "about 3 in 4 (0.7431)"; certain, impossible, and nearly so, are said as such. */
export const inWords = (probability: number): string => {
  const digits = decimals(probability, 4)
  if (probability === 0) return phrase('cannot be (0)')
  if (probability < 0.000_5)
    return say`next to never (${probability < 0.000_05 ? marked(probability.toExponential(1)) : digits})`
  if (probability >= 1 - 1e-12) return phrase('certain (1)')
  if (probability > 0.999_5) return say`all but certain (${digits})`
  const [part, of] = nearest(probability)
  return say`about ${part} in ${of.toLocaleString(codeSpoken())} (${digits})`
}

export const problemWords = (problem: NoChances): string => {
  switch (problem.name) {
    case 'unknown-matter':
      return phrase('This body does not decide such a matter.')
    case 'not-weights':
      return say`${groupName(problem.group)} needs at least one weight above 0.`
    case 'too-many-undecided':
      return say`No more than ${problem.most} may be undecided.`
    case 'more-voters-than-members':
      return say`The groups are ${problem.voters} voters; ${problem.members} are entitled to vote.`
  }
}

/** What the drawing shows, in a sentence. */
export const drawingLabel = (likeliest: number, from: number, to: number): string =>
  say`Votes in favour: most likely ${likeliest}, nearly always from ${from} to ${to}.`
