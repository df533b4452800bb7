import { NOWHERE } from './addressWords.ts'

/** The page of an address that names none. */
export const Nowhere = () => (
  <main className="nowhere" tabIndex={-1}>
    <h1>{NOWHERE.title}</h1>
    <p>{NOWHERE.says}</p>
    <a href="#/">{NOWHERE.back}</a>
  </main>
)
