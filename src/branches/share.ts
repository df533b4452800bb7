/** A branch leaves and comes in: as a link, as a file. Whatever goes wrong is told; nothing is lost or overwritten. */
import { readBranchText, type Fault } from '#scenarios/load'
import { isOwnId } from '#scenarios/ownId'
import type { BranchDocument } from '#scenarios/schema'
import { fileSlug } from '#scenarios/latinWords'
import { saveText } from '#src/controls/saveText.ts'
import { addressOf, cautionsOf, documentOf, withDocument } from '#src/session/address.ts'
import { lineOf } from '#src/session/derive.ts'
import { notify } from '#src/session/notices.ts'
import { openScenario } from '#src/session/open.ts'
import type { Session, SessionStore } from '#src/session/store.ts'
import { faultsInWords } from '#src/words/faults.ts'
import { FILE, LINK } from './fileWords.ts'
import { BRANCHES } from './words.ts'

/** More than any branch holds: a mistaken choice of file is told, not read. */
const LARGEST_FILE = 4_000_000

/** The branch on screen as a file: its name, and its text. Null while the record is on screen. */
export const fileOf = (session: Session): { readonly name: string; readonly text: string } | null => {
  const document = documentOf(session)
  if (document === null) return null
  return { name: `plenary-${fileSlug(document.name) || 'branch'}.json`, text: `${JSON.stringify(document, null, 2)}\n` }
}

export const saveFile = (store: SessionStore): void => {
  const file = fileOf(store.getState())
  if (file === null) return
  saveText(file.name, file.text, 'application/json')
  notify({ id: 'file', tone: 'info', title: FILE.saved(file.name), details: [] })
}

/** A scenario of one's own is on this device alone, and so is what its link opens. Returns whether that had to be told. */
const tellOwn = ({ scenario }: Session): boolean => {
  if (!isOwnId(scenario.id)) return false
  const run = () => void import('#src/library/files.ts').then(({ exportOne }) => exportOne(scenario))
  notify({ id: 'link', tone: 'caution', title: LINK.ownOnly, details: [], action: { label: LINK.exportOwn, run } })
  return true
}

/** Copies the address of what is on screen. Returns whether nothing is left to be told: else it was. */
export const copyLink = async (store: SessionStore): Promise<boolean> => {
  const { hash, whole } = addressOf(store.getState())
  if (!whole) {
    const action = { label: BRANCHES.saveFile, run: () => saveFile(store) }
    notify({ id: 'link', tone: 'caution', title: LINK.tooLong, details: [], action })
    return false
  }
  const url = new URL(hash, window.location.href).href
  try {
    await navigator.clipboard.writeText(url)
    return !tellOwn(store.getState())
  } catch {
    notify({ id: 'link', tone: 'caution', title: LINK.refused, details: [url] })
    return false
  }
}

const refuse = (title: string, faults: readonly Fault[] = []): void => {
  notify({ id: 'file', tone: 'error', title, ...faultsInWords(faults) })
}

const opened = (store: SessionStore, document: BranchDocument): void => {
  const session = store.getState()
  const { scenario } = session
  const { faults } = lineOf(scenario, document.edits).branch
  const cautions = [...cautionsOf(session, document), ...faults]
  store.setState(withDocument(session, document))
  notify({
    id: 'file',
    tone: cautions.length > 0 ? 'caution' : 'info',
    title: FILE.opened(document.name),
    ...faultsInWords(cautions),
  })
}

/** Opens a file beside what is there. */
export const openFile = async (store: SessionStore, file: File): Promise<void> => {
  if (file.size > LARGEST_FILE) return refuse(FILE.tooLarge)
  const text = await file.text().catch(() => null)
  if (text === null) return refuse(FILE.unread)
  const read = readBranchText(text)
  if (!read.ok) return refuse(FILE.unsound, read.faults)
  const found = await openScenario(store, read.document.scenario).catch(() => null)
  if (found === 'shown') return opened(store, read.document)
  return refuse(found === 'not here' ? FILE.otherScenario(read.document.scenario) : FILE.notLoaded)
}
