/** An address that names no set: what is wrong with it, and the way to one. */
import { DRILLS } from './words.ts'

export const Unread = ({ faults }: { readonly faults: readonly string[] }) => (
  <main className="chair drills" tabIndex={-1}>
    <h1>{DRILLS.damaged}</h1>
    <ul className="chair-list" role="alert">
      {faults.map((fault) => (
        <li key={fault}>{fault}</li>
      ))}
    </ul>
    <p>
      <a href="#/chair/drills">{DRILLS.toChoose}</a>
    </p>
  </main>
)
