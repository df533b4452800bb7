/** Scenarios leave and come in as files. Whatever goes wrong is told; nothing is lost or overwritten. */
import { collectionText, readCollection, scenarioText } from '#scenarios/collection'
import { parsed } from '#scenarios/load'
import { isObject } from '#scenarios/object'
import { copyOf, sameScenario } from '#scenarios/own'
import { isOwnId } from '#scenarios/ownId'
import { phrase } from '#src/language/say.ts'
import { newOwnId } from '#src/session/ownId.ts'
import type { Scenario } from '#scenarios/schema'
import { fileSlug } from '#scenarios/latinWords'
import { saveText } from '#src/controls/saveText.ts'
import { notify } from '#src/session/notices.ts'
import { addOwn, ownById, ownStore } from '#src/session/ownScenarios.ts'
import { faultsInWords } from '#src/words/faults.ts'
import { FILES, fromFile, importedSays, titleOfOwn } from './words.ts'

/** More than anybody makes: a mistaken choice of file is told, not read. */
const LARGEST_FILE = 32_000_000

const save = (name: string, text: string): void => {
  saveText(name, text, 'application/json')
  notify({ id: 'file', tone: 'info', title: FILES.saved(name), details: [] })
}

const fileName = (title: string): string => {
  return `plenary-${fileSlug(title) || 'scenario'}.json`
}

export const exportOne = (scenario: Scenario): void => save(fileName(scenario.title), scenarioText(scenario))

export const exportAll = (): void => {
  const { scenarios } = ownStore.getState()
  if (scenarios.length === 0) notify({ id: 'file', tone: 'caution', title: FILES.nothing, details: [] })
  else save(`plenary-scenarios-${new Date().toISOString().slice(0, 10)}.json`, collectionText(scenarios))
}

/** Adds one beside what is there; null where the very same is there already. Its own id stays, so that links find it. */
const takeIn = (scenario: Scenario): string | null => {
  const { scenarios } = ownStore.getState()
  if (scenarios.some((one) => sameScenario(one, copyOf(scenario, one.id, scenario.title)))) return null
  const taken = ownById(scenario.id) !== undefined
  const id = isOwnId(scenario.id) && !taken ? scenario.id : newOwnId()
  const title = taken ? fromFile(titleOfOwn(scenario)) : scenario.title.trim() || titleOfOwn(scenario)
  addOwn(copyOf(scenario, id, title))
  return phrase(title)
}

const refuse = (title: string): void => {
  notify({ id: 'file', tone: 'error', title, details: [] })
}

/** What a document is that holds no scenarios, where that is known: told by name. */
const otherKind = (document: unknown): string | null => {
  if (!isObject(document)) return null
  if (Object.hasOwn(document, 'backup')) return FILES.isBackup
  return Object.hasOwn(document, 'edits') ? FILES.isBranch : null
}

export const importText = (text: string): void => {
  const value = parsed(text)
  const read = value.ok ? readCollection(value.document) : value
  if (!read.ok) {
    const other = value.ok ? otherKind(value.document) : null
    if (other !== null) return refuse(other)
    notify({ id: 'file', tone: 'error', title: FILES.unsound, ...faultsInWords(read.faults) })
    return
  }
  const titles = read.document.map(takeIn)
  const added = titles.filter((title) => title !== null)
  notify({ id: 'file', tone: 'info', ...importedSays({ added, there: titles.length - added.length }) })
}

export const importFile = async (file: File): Promise<void> => {
  if (file.size > LARGEST_FILE) return refuse(FILES.tooLarge)
  const text = await file.text().catch(() => null)
  return text === null ? refuse(FILES.unread) : importText(text)
}
