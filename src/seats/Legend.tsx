/** How many seats stand how, with the mark of each. */
import { Sign } from './Mark.tsx'
import type { Blocks } from './seats.ts'
import { assumedInWords, countInWords } from './words.ts'

export const Legend = ({ blocks, assumed }: { readonly blocks: Blocks; readonly assumed: number }) => (
  <ul className="seats-legend">
    {blocks
      .filter(([, count]) => count > 0)
      .map(([standing, count]) => (
        <li key={standing}>
          <Sign standing={standing} />
          {countInWords(standing, count)}
        </li>
      ))}
    {assumed > 0 && (
      <li>
        <Sign standing="absent" assumed />
        {assumedInWords(assumed)}
      </li>
    )}
  </ul>
)
