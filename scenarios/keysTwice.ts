/** Names that stand twice in one object of a JSON text: `JSON.parse` keeps the last, and says nothing. */
import type { Fault } from './faults.ts'

/** An object or a list that is open: the names in it so far, null in a list; and where in it we are. */
interface Level {
  readonly names: Set<string> | null
  at: string | number
  awaitsName: boolean
}

/** @param text that `JSON.parse` has taken */
export const keysTwice = (text: string): readonly Fault[] => {
  const faults: Fault[] = []
  const levels: Level[] = []
  for (const [token] of text.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],]/g)) {
    const level = levels.at(-1)
    if (token === '{') levels.push({ names: new Set(), at: '', awaitsName: true })
    else if (token === '[') levels.push({ names: null, at: 0, awaitsName: false })
    else if (token === '}' || token === ']') levels.pop()
    else if (level === undefined) continue
    else if (token === ',') {
      if (typeof level.at === 'number') level.at += 1
      else level.awaitsName = true
    } else if (level.awaitsName && level.names !== null) {
      const name = String(JSON.parse(token))
      level.at = name
      level.awaitsName = false
      if (level.names.has(name)) faults.push({ path: levels.map(({ at }) => at).join('.'), says: 'it stands twice' })
      level.names.add(name)
    }
  }
  return faults
}
