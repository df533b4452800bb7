/** The board of a vote as a picture: the room in seats, the verdict and why. No seat is a State where only counts are known. */
import type { VoteOnBoard } from '#src/floor/vote.ts'
import { hemicycle } from '#src/seats/hemicycle.ts'
import { Mark, Sign } from '#src/seats/Mark.tsx'
import { whyUnnamed } from '#src/seats/Room.tsx'
import { blocksOf, namedVote, ORDER, type NamedVote, type Standing } from '#src/seats/seats.ts'
import { organizationInWords, STANDINGS } from '#src/seats/words.ts'
import type { View } from '#src/session/react.tsx'
import { questionTitle, verdictTitle } from '#src/words/decisions.ts'
import { because, readingsNote } from '#src/words/reasons.ts'
import { verdictLine } from '#src/words/votes.ts'
import { headOf, notesOf } from '../head.ts'
import { changedForVote } from '../ownLaw.ts'
import { withRule } from '../words.ts'
import { flatten } from './flatten.ts'
import type { Sheet } from './sheet.ts'
import { assumedInWords, PICTURE, seatsInWords } from './words.ts'

interface Seated {
  readonly standing: Standing
  readonly assumed: boolean
}

/** In the order of the room. */
const seatsOf = (vote: VoteOnBoard, named: NamedVote | null, members: number): readonly Seated[] =>
  named === null
    ? blocksOf(vote, members).flatMap(([standing, count]) =>
        Array.from({ length: count }, (): Seated => ({ standing, assumed: false })),
      )
    : named.seats

const Drawing = ({ seats }: { readonly seats: readonly Seated[] }) => {
  const { width, height, places } = hemicycle(seats.length)
  return (
    <svg className="seats-drawing" viewBox={`-0.1 -0.1 ${width + 0.2} ${height + 0.2}`}>
      {places.map(({ x, y }, place) => {
        const seat = seats[place]
        // oxlint-disable-next-line react/no-array-index-key -- a seat without a name is its place
        return seat === undefined ? null : <Mark key={place} x={x} y={y} {...seat} />
      })}
    </svg>
  )
}

/** Who voted how, for who does not see the seats. */
const namesIn = ({ seats, organizations }: NamedVote): readonly string[] => [
  ...ORDER.map((standing) => [standing, seats.filter((seat) => seat.standing === standing)] as const)
    .filter(([, members]) => members.length > 0)
    .map(([standing, members]) =>
      PICTURE.named(
        STANDINGS[standing].long,
        members.map(({ name }) => name),
      ),
    ),
  ...organizations.map(organizationInWords),
]

export const seatsSheet = (view: View, vote: VoteOnBoard): Sheet => {
  const { line, ruleSet } = view
  const { decision, votedAgain, put, ballots } = vote
  const named = namedVote(vote)
  const seats = seatsOf(vote, named, ruleSet.members.count)
  const counted = ORDER.map(
    (standing) => [standing, seats.filter((seat) => seat.standing === standing).length] as const,
  )
  const assumed = seats.filter((seat) => seat.assumed).length
  const legend = [
    ...counted
      .filter(([, count]) => count > 0)
      .map(([standing, count]) => ({
        sample: flatten(<Sign standing={standing} />),
        text: seatsInWords(count, standing),
      })),
    ...(assumed === 0 ? [] : [{ sample: flatten(<Sign standing="absent" assumed />), text: assumedInWords(assumed) }]),
  ]
  const head = headOf(view)
  const lines = decision === null ? [] : [verdictTitle(put, decision, votedAgain, line.told), verdictLine(decision)]
  const note = decision === null ? null : readingsNote(decision, ruleSet)
  return {
    over: `${head.body}. ${head.title}`,
    title: questionTitle(put, line.branch.input.participants, line.told),
    description: [...lines, ...legend.map(({ text }) => `${text}.`), ...(named === null ? [] : namesIn(named))].join(
      ' ',
    ),
    lines,
    drawing: flatten(<Drawing seats={seats} />),
    legend,
    why: [
      ...changedForVote(view, decision),
      ...(decision === null ? [] : because(decision, ruleSet, votedAgain).map(withRule)),
    ],
    notes: [
      ...(named === null ? [whyUnnamed(ballots, view.session.scenario)] : []),
      head.standing,
      ...view.session.scenario.sources.map(({ title, symbol }) => PICTURE.source(title, symbol)),
      head.law,
      ...notesOf(view, note === null ? [] : [note], vote),
    ],
  }
}
