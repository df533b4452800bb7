/** Officers by regional group: who is nominated, who is elected. */
import { useView } from '#src/session/react.tsx'
import { phrase } from '#src/language/say.ts'
import { Who } from '#src/words/people.ts'
import { officersByGroup } from './derive.ts'
import { BUSINESS, officeName } from './words.ts'

export const Officers = () => {
  const { current, line } = useView()
  const groups = officersByGroup(current.step.snapshot.context)
  if (groups.length === 0) return null
  return (
    <section>
      <h2>{BUSINESS.officers}</h2>
      <table className="business-table">
        <tbody>
          {groups.flatMap(({ group, officers }) =>
            officers.map(({ office, party, elected }, index) => (
              <tr key={`${group} ${party}`}>
                {index === 0 && (
                  <th scope="rowgroup" rowSpan={officers.length}>
                    {phrase(group)}
                  </th>
                )}
                <td>{Who(line.branch.input.participants, party)}</td>
                <td>{officeName(office)}</td>
                <td className="business-state" data-state={elected ? 'adopted' : undefined}>
                  {elected ? `✓ ${BUSINESS.elected}` : BUSINESS.nominated}
                </td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </section>
  )
}
