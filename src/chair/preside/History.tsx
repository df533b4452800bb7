/** Where history turned: the first act that differs, and every vote and question that came out otherwise. */
import type { Otherwise, Turned } from '#src/presiding/compare.ts'
import type { Meeting } from '#src/presiding/meeting.ts'
import { toldFirst } from './keep.ts'
import { REPORT } from './words.ts'

const Table = ({ title, rows }: { readonly title: string; readonly rows: readonly Otherwise[] }) =>
  rows.length > 0 && (
    <table className="preside-table">
      <thead>
        <tr>
          <th scope="col">{title}</th>
          <th scope="col">{REPORT.here}</th>
          <th scope="col">{REPORT.rightly}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ what, here, rightly }, place) => (
          <tr key={`${place} ${what}`}>
            <th scope="row">{what}</th>
            <td>{here}</td>
            <td>{rightly}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )

export const History = ({ turned, meeting }: { readonly turned: Turned; readonly meeting: Meeting }) => {
  const first = toldFirst(turned, meeting)
  const same = turned.votes.length + turned.fates.length === 0
  return (
    <section className="preside-history">
      <h2>{REPORT.history}</h2>
      {first === null ? (
        <p>{REPORT.unturned}</p>
      ) : (
        <>
          <h3>{REPORT.firstHere}</h3>
          <dl className="preside-first">
            {first.after !== null && (
              <>
                <dt>{REPORT.after}</dt>
                <dd>{first.after}</dd>
              </>
            )}
            <dt>{REPORT.here}</dt>
            <dd>{first.here}</dd>
            <dt>{REPORT.rightly}</dt>
            <dd>{first.rightly}</dd>
          </dl>
          {same && <p>{REPORT.same}</p>}
          <Table title={REPORT.fates} rows={turned.fates} />
          <Table title={REPORT.votes} rows={turned.votes} />
        </>
      )}
    </section>
  )
}
