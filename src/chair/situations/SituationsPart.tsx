/** The real situations: the list of them, or the one that the address names. */
import type { PartProps } from '../ChairRoom.tsx'
import { readList } from './address.ts'
import { SITUATIONS_TOLD } from './all.ts'
import { SituationList } from './SituationList.tsx'
import { SituationPage } from './SituationPage.tsx'
import { SITUATIONS } from './words.ts'
import './situations.css'
import './situation.css'

export const SituationsPart = ({ rest }: PartProps) => {
  const listed = readList(rest)
  if (listed !== null) return <SituationList listed={listed} />
  const [id] = rest
  const situation = SITUATIONS_TOLD.find((each) => each.id === id)
  return situation === undefined ? (
    <main className="chair" tabIndex={-1}>
      <h1>{SITUATIONS.page}</h1>
      <p>{SITUATIONS.unknown}</p>
      <a href="#/chair/situations">{SITUATIONS.toList}</a>
    </main>
  ) : (
    <SituationPage key={situation.id} situation={situation} />
  )
}
