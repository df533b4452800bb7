/** What would turn it, in words. */
import { say, words } from '#src/language/say.ts'
import { counted } from '#src/words/language.ts'
import { VOTING_OTHERWISE } from '#src/words/votes.ts'
import type { Move, Step } from '#rules/moves'
import type { QuorumRoom, Turn } from '#rules/turns'

const MOVED: Readonly<Record<Move, (count: number) => string>> = {
  ...VOTING_OTHERWISE,
  'silent leave': (count) => (count === 1 ? say`${count} not voting leaves` : say`${count} not voting leave`),
  'abstaining leave': (count) => (count === 1 ? say`${count} abstaining leaves` : say`${count} abstaining leave`),
  'in favour leave': (count) => (count === 1 ? say`${count} in favour leaves` : say`${count} in favour leave`),
  'against leave': (count) => (count === 1 ? say`${count} against leaves` : say`${count} against leave`),
  'arrive silent': (count) =>
    count === 1 ? say`${count} arrives and does not vote` : say`${count} arrive and do not vote`,
  'arrive in favour': (count) =>
    count === 1 ? say`${count} arrives and votes in favour` : say`${count} arrive and vote in favour`,
  'arrive against': (count) =>
    count === 1 ? say`${count} arrives and votes against` : say`${count} arrive and vote against`,
}

/** "5 against abstain". */
export const stepWords = ({ move, count }: Step): string => MOVED[move](count)

/** "6 in favour vote against, 1 abstaining leaves" */
export const turnTitle = (turn: Turn): string => {
  const [step] = turn.steps
  if (step !== undefined && emptiesRoom(turn))
    return step.count === 1 ? say`${step.count} leaves the room` : say`${step.count} leave the room`
  return turn.steps.map(stepWords).join(', ')
}

/** Whoever leaves, the quorum is lost: it is said once, and not for each side of the room. */
const emptiesRoom = ({ steps: [step, ...more], then }: Turn): boolean =>
  more.length === 0 && step !== undefined && step.move.endsWith('leave') && then.quorum?.met === false

/** The changes worth a row each: of those that only empty the room below the quorum, the least alone. */
export const worthARow = (turns: readonly Turn[]): readonly Turn[] => {
  const leaving = turns.find(emptiesRoom)
  return turns.filter((turn) => turn === leaving || !emptiesRoom(turn))
}

/** What would then be decided, as far as it explains the change: "63 to 32: 64 needed of 95". */
export const turnLine = ({ then }: Turn): string => {
  const { quorum, quorumOfVotes, majority, tally } = then
  if (quorum?.met === false && quorum.need !== null)
    return say`${tally.present} present: ${quorum.need} needed to decide`
  if (quorumOfVotes?.met === false && quorumOfVotes.need !== null)
    return say`${quorumOfVotes.have} votes: ${quorumOfVotes.need} needed for the quorum`
  return say`${tally.inFavour} to ${tally.against}: ${majority.need} needed of ${majority.counted}`
}

/** "7 may leave before the quorum of 96 is lost." */
export const quorumLine = ({ of, need, canGo, mustCome, within }: QuorumRoom): string => {
  if (of === 'votes') {
    return mustCome > 0
      ? say`${mustCome} more must vote for or against: the quorum is ${need} votes.`
      : say`${canGo} may withhold their vote: the quorum is ${need} votes.`
  }
  if (mustCome === 0) return say`${canGo} may leave: the quorum is ${need}.`
  return within
    ? say`${mustCome} more must arrive: the quorum is ${need}.`
    : say`${mustCome} more must arrive: the quorum is ${need}. There are not so many.`
}

export const TURNS = words({
  turns: 'What would turn it',
  noTurn: 'No change of one kind turns it.',
  nothing: 'Nothing turns it.',
  mixtures: 'In the cheapest mixture',
  asFew: 'As few, in several ways at once',
  more: 'There are more mixtures of as many.',
})

/** "17 voters, changing in several ways: fewer than in any one way." */
export const leastLine = (least: number, beatsSingles: boolean): string =>
  beatsSingles
    ? say`${counted(least, 'voter', 'voters')} in all: fewer than in any one way.`
    : say`${counted(least, 'voter', 'voters')} in all, as few as in one way.`

/** The button to show the rest: "12 more". */
export const moreOf = (count: number): string => say`${count} more`
