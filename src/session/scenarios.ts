/**
 * The scenarios that ship with the app. They are sound: the tests read each of them as if it came from outside. Only the
 * one that a first visit opens on comes with the page; the others, and the rolls of members, are fetched when asked for.
 */
import { expand, type Documents } from '#scenarios/expand'
import type { Members, Scenario, ScenarioDocument } from '#scenarios/schema'

const opening = import.meta.glob<ScenarioDocument>('../../scenarios/untoc-cop-2022-observers.json', {
  eager: true,
  import: 'default',
})
const documents = import.meta.glob<ScenarioDocument>(
  ['../../scenarios/*.json', '!../../scenarios/untoc-cop-2022-observers.json'],
  { import: 'default' },
)
const rolls = import.meta.glob<Members>('../../scenarios/members/*.json', { import: 'default' })

/**
 * Every scenario that can be opened, by id and title, in the order of the menu. Written here because reading it from the
 * documents would fetch them all; a test holds the two together.
 */
export const SCENARIO_TITLES: readonly { readonly id: string; readonly title: string }[] = [
  { id: 'untoc-cop-2022-observers', title: 'Observers, 17 October 2022' },
  { id: 'untoc-cop-2022', title: 'The eleventh session, 17 to 21 October 2022' },
  { id: 'unga-1971-china', title: 'The representation of China, 25 October 1971' },
]

const sound = (document: ScenarioDocument, taken: Documents): Scenario => {
  const expanded = expand(document, taken)
  if (!expanded.ok) throw new Error(expanded.faults.map(({ path, says }) => `${path}: ${says}`).join('\n'))
  return expanded.document
}

const NOTHING: Documents = { scenario: () => undefined, members: () => undefined }

const [first] = Object.values(opening)
if (first === undefined) throw new Error('no scenario ships with the app')

/** What a first visit opens on. */
export const FIRST_SCENARIO: Scenario = sound(first, NOTHING)

const fetched = async <Document>(
  files: Readonly<Record<string, () => Promise<Document>>>,
  folder: string,
  id: string,
): Promise<Document | undefined> => {
  const path = `../../scenarios/${folder}${id}.json`
  return Object.hasOwn(files, path) ? files[path]?.() : undefined
}

const documentBy = async (id: string): Promise<ScenarioDocument | undefined> =>
  id === FIRST_SCENARIO.id ? first : fetched(documents, '', id)

/** Loaded once: replays are kept by the identity of their scenario. */
const loaded = new Map<string, Scenario>([[FIRST_SCENARIO.id, FIRST_SCENARIO]])

/** The scenario of this id, with all that it takes from elsewhere; undefined where none ships under it. */
export const loadScenario = async (id: string): Promise<Scenario | undefined> => {
  const known = loaded.get(id)
  if (known !== undefined) return known
  const document = await fetched(documents, '', id)
  if (document === undefined) return undefined
  const includes = document.events.flatMap((item) => ('include' in item ? [item.include] : []))
  const scenarios = new Map<string, ScenarioDocument>()
  for (const include of new Set(includes)) {
    const other = await documentBy(include)
    if (other !== undefined) scenarios.set(include, other)
  }
  const roll = document.members === undefined ? undefined : await fetched(rolls, 'members/', document.members)
  const scenario = sound(document, {
    scenario: (other) => {
      const taken = scenarios.get(other)
      return taken === undefined ? undefined : { ok: true, document: taken }
    },
    members: () => (roll === undefined ? undefined : { ok: true, document: roll }),
  })
  loaded.set(id, scenario)
  return scenario
}
