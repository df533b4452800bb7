/** Rewrites the golden counts, to be read in the diff. */
import { writeFileSync } from 'node:fs'
import { countsOf, GOLDEN, goldenText, GROUNDS } from '../support/grounds.ts'
import { explore } from '../support/traversal.ts'

const sections = GROUNDS.map((ground) => countsOf(ground.name, explore(ground)))
writeFileSync(GOLDEN, goldenText(sections))
console.log(sections.join('\n'))
