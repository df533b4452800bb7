/**
 * Fetches a scenario that ships with the app, with the steps and the roll of members that it takes from elsewhere; or works out
 * one whose id says what it is made from.
 */
import { expand } from '#scenarios/expand'
import type { Members, Scenario, ScenarioDocument } from '#scenarios/schema'
import { everySentence } from '#src/language/say.ts'
import { FIRST_SCENARIO } from './scenarios.ts'

const documents = import.meta.glob<ScenarioDocument>(
  ['../../scenarios/*.json', '!../../scenarios/untoc-cop-2022-observers.json'],
  { import: 'default' },
)
const rolls = import.meta.glob<Members>('../../scenarios/members/*.json', { import: 'default' })

const fetched = async <Document>(
  files: Readonly<Record<string, () => Promise<Document>>>,
  folder: string,
  id: string,
): Promise<Document | undefined> => {
  const path = `../../scenarios/${folder}${id}.json`
  return Object.hasOwn(files, path) ? files[path]?.() : undefined
}

const documentBy = async (id: string): Promise<ScenarioDocument | undefined> =>
  id === FIRST_SCENARIO.id ? { ...FIRST_SCENARIO, events: [...FIRST_SCENARIO.events] } : fetched(documents, '', id)

/** Reading it makes every body known. */
const everyBody = () => import('#rules/sets/byId')

/** A meeting that was presided over. What holds it again is fetched with the first that is asked for. */
const presided = async (id: string): Promise<Scenario | undefined> =>
  id.startsWith('presided-') ? (await import('#src/presiding/scenario.ts')).presidedScenario(id) : undefined

export const fetchScenario = async (id: string): Promise<Scenario | undefined> => {
  const document = await documentBy(id)
  if (document === undefined) return presided(id)
  await Promise.all([everyBody(), everySentence()])
  const includes = document.events.flatMap((item) => ('include' in item ? [item.include] : []))
  const scenarios = new Map<string, ScenarioDocument>()
  for (const include of new Set(includes)) {
    const other = await documentBy(include)
    if (other !== undefined) scenarios.set(include, other)
  }
  const roll = document.members === undefined ? undefined : await fetched(rolls, 'members/', document.members)
  const expanded = expand(document, {
    scenario: (other) => {
      const taken = scenarios.get(other)
      return taken === undefined ? undefined : { ok: true, document: taken }
    },
    members: () => (roll === undefined ? undefined : { ok: true, document: roll }),
  })
  if (!expanded.ok) throw new Error(expanded.faults.map(({ path, says }) => `${path}: ${says}`).join('\n'))
  return expanded.document
}
