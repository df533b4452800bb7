/**
 * A vote told in sentences. The forms are fixed, so that a reader, or a program, finds every number in its place:
 *
 * - "In this body (<its name>) there are <n> <members>."
 * - "<n> of them take part in the session." and "<n> are present." Where presence is not told: "The quorum is not in doubt."
 * - "The vote is on this matter: <label of the matter>."
 * - "In favour: <n>; against: <n>; abstaining: <n>."
 * - Where a body knows vetoes: "<n> of the votes against are by members with a veto." ("No member with a veto votes against.")
 * - Where a quorum of votes is printed: "The quorum of votes is printed as <n>."
 */
import { phrase, say } from '#src/language/say.ts'
import type { Question } from '#rules/decide'
import type { RuleSet } from '#rules/ruleSet'
import { capital } from '#src/words/language.ts'
import { knowsVetoes } from './votes.ts'

/** Who there is: the numbers of the room. */
export const tellRoom = (law: RuleSet, attending: Pick<Question, 'present' | 'participating'>): readonly string[] => {
  const { present, participating } = attending
  return [
    say`In this body (${phrase(law.shortName)}) there are ${law.members.count} ${phrase(law.member.many)}.`,
    ...(typeof participating === 'number' ? [say`${participating} of them take part in the session.`] : []),
    typeof present === 'number' ? say`${present} are present.` : phrase('The quorum is not in doubt.'),
  ]
}

const vetoesTold = (law: RuleSet, vetoes: number): readonly string[] => {
  if (!knowsVetoes(law)) return []
  if (vetoes === 0) return [phrase('No member with a veto votes against.')]
  return [
    vetoes === 1
      ? phrase('1 of the votes against is by a member with a veto.')
      : say`${vetoes} of the votes against are by members with a veto.`,
  ]
}

/** The whole vote: who is there, the matter, what was cast. */
export const tellVote = (law: RuleSet, question: Question): string => {
  const { inFavour, against, abstaining } = question.tally
  const label = law.matters[question.matter]?.label ?? question.matter
  return [
    ...tellRoom(law, question),
    label.endsWith('?')
      ? say`The vote is on this matter: ${phrase(label)}`
      : say`The vote is on this matter: ${capital(phrase(label))}.`,
    say`In favour: ${inFavour}; against: ${against}; abstaining: ${abstaining}.`,
    ...vetoesTold(law, question.vetoes ?? 0),
    ...(typeof question.quorumOfVotes === 'number'
      ? [say`The quorum of votes is printed as ${question.quorumOfVotes}.`]
      : []),
  ].join(' ')
}
