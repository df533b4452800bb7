/** Rewrites the golden counts, to be read in the diff. */
import { writeFileSync } from 'node:fs'
import { countsOf, GOLDEN, goldenText, GROUNDS, walkOver } from '../support/grounds.ts'

const sections = GROUNDS.map((ground): readonly [string, readonly string[]] => {
  const lines: string[] = []
  walkOver(
    ground,
    () => {},
    (walked, name) => lines.push(countsOf(walked, name)),
  )
  return [ground.name, lines]
})
writeFileSync(GOLDEN, goldenText(sections))
console.log(goldenText(sections))
