/** `npx tsx tests/language/main.ts src/workbench`: what has no French there, and what may be said past the catalogues. */
import { CATALOGUES } from '#src/language/french/catalogues.ts'
import { readApp } from './sentences.ts'

const french = new Set(CATALOGUES.flatMap((catalogue) => Object.keys(catalogue)))
for (const folder of process.argv.slice(2)) {
  const { said, unsaid } = readApp(folder)
  const missing = said.filter(({ english }) => !french.has(english))
  console.log(`${folder}: ${missing.length} without French, ${unsaid.length} perhaps not said`)
  for (const { english, file } of missing) console.log(`  without French: ${file}: ${english}`)
  for (const text of unsaid) console.log(`  perhaps not said: ${text}`)
}
