/** The way in: what can be learned here, the first lesson first. */
import { CHAIR } from './words.ts'

export const Home = () => (
  <main className="chair" tabIndex={-1}>
    <h1>{CHAIR.page}</h1>
    <p className="chair-lead">{CHAIR.says}</p>
  </main>
)
