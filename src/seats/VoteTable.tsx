/** Who voted how, by choice, in alphabetical order: the same as the seats, in words. */
import { Sign } from './Mark.tsx'
import { alphabetical, ORDER, type Seat } from './seats.ts'
import { castBy, SEATS, STANDINGS } from './words.ts'

interface VoteTableProps {
  readonly seats: readonly Seat[]
  readonly nameOf: (id: string) => string
}

export const VoteTable = ({ seats, nameOf }: VoteTableProps) => (
  <details className="seats-table">
    <summary>{SEATS.table}</summary>
    <table>
      <thead>
        <tr>
          <th scope="col">{SEATS.columns.vote}</th>
          <th scope="col">{SEATS.columns.members}</th>
        </tr>
      </thead>
      <tbody>
        {ORDER.map((standing) => [standing, seats.filter((seat) => seat.standing === standing)] as const)
          .filter(([, members]) => members.length > 0)
          .map(([standing, members]) => (
            <tr key={standing}>
              <th scope="row">
                <Sign standing={standing} /> {STANDINGS[standing].long}{' '}
                <span className="seats-count">{members.length}</span>
              </th>
              <td>
                <ul>
                  {members.toSorted(alphabetical()).map(({ id, name, through, assumed }) => (
                    <li key={id}>
                      {name}
                      {through !== null && ` (${castBy(nameOf(through))})`}
                      {assumed && ' '}
                      {assumed && <span className="seats-assumption">{SEATS.assumption}</span>}
                    </li>
                  ))}
                </ul>
              </td>
            </tr>
          ))}
      </tbody>
    </table>
  </details>
)
