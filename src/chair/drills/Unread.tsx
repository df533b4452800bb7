/** An address that names no set: what is wrong with it, and the way to one. */
import { DRILLS } from './words.ts'

export const Unread = ({ faults }: { readonly faults: readonly string[] }) => (
  <main className="chair drills" tabIndex={-1}>
    <h1>{DRILLS.damaged}</h1>
    <div role="alert">
      <ul className="chair-list">
        {faults.map((fault) => (
          <li key={fault}>{fault}</li>
        ))}
      </ul>
    </div>
    <p>
      <a href="#/chair/drills">{DRILLS.toChoose}</a>
    </p>
  </main>
)
