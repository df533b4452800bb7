/** The picture as a table: for each number abstaining, the least in favour that carries, and that reaches each line. */
import { useState } from 'react'
import { YARDSTICKS, type EveryTally } from '#rules/everyTally'
import { MAP, YARDSTICK_HEADS } from './words.ts'

const Rows = ({ map }: { readonly map: EveryTally }) => (
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by the keyboard
  <section className="map-table" aria-label={MAP.table} tabIndex={0}>
    <table>
      <thead>
        <tr>
          <th scope="col">{MAP.tableAbstaining}</th>
          <th scope="col">{MAP.tableVoting}</th>
          <th scope="col">{MAP.tableLeast}</th>
          {YARDSTICKS.map((yardstick) => (
            <th key={yardstick} scope="col">
              {YARDSTICK_HEADS[yardstick]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {map.rows.map(({ abstaining, voting, least, yardsticks }) => (
          <tr key={abstaining}>
            <th scope="row">{abstaining}</th>
            <td>{voting}</td>
            <td>{least ?? MAP.none}</td>
            {YARDSTICKS.map((yardstick) => (
              <td key={yardstick}>{yardsticks[yardstick] ?? MAP.none}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </section>
)

export const MapTable = ({ map }: { readonly map: EveryTally }) => {
  const [open, setOpen] = useState(false)
  return (
    <details className="map-details" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{MAP.table}</summary>
      {open && <Rows map={map} />}
    </details>
  )
}
