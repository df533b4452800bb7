/** Everything as one file, and back. */
import { copyOf, sameScenario } from '#scenarios/own'
import { newOwnId } from '#src/session/ownId.ts'
import type { Scenario } from '#scenarios/schema'
import { learnedKind } from '#src/chair/memory/learned.ts'
import {
  BACKUP_VERSION,
  backupText,
  restore,
  restorerOf,
  type Held,
  type Restorable,
  type Restorer,
} from '#src/keep/backup.ts'
import { restoredName, restoredSays } from '#src/keep/words.ts'
import { saveText } from '#src/controls/saveText.ts'
import { branchKind, sameBranch, toKeep } from '#src/session/kept.ts'
import { notify } from '#src/session/notices.ts'
import { ownHeld, ownKind } from '#src/session/ownScenarios.ts'
import type { NamedBranch, SessionStore } from '#src/session/store.ts'
import { BACKUP, FILE } from './fileWords.ts'
import { settingsHeld, settingsRestorer } from './settings.ts'

/** More than anybody makes: a mistaken choice of file is told, not read. */
const LARGEST_FILE = 64_000_000

const branches: Restorable<NamedBranch> = {
  ...branchKind,
  same: sameBranch,
  newId: () => crypto.randomUUID(),
  copy: (branch, id) => ({ ...branch, id, name: restoredName(branch.name) }),
  follow: (branch, moved) => ({ ...branch, scenario: moved.get(branch.scenario) ?? branch.scenario }),
}

const scenarios: Restorable<Scenario> = {
  ...ownKind,
  same: sameScenario,
  newId: newOwnId,
  copy: (scenario, id) => copyOf(scenario, id, restoredName(scenario.title)),
}

/** Fetched with the Chair. */
const chairMemory = () => import('#src/chair/memory/memory.ts')

/** What was learned adds up with what is here: no id of its own to be found under, and nothing twice. */
const learned: Restorer = {
  store: learnedKind.store,
  restore: async ({ version, data }) => {
    const log = version > learnedKind.version ? null : learnedKind.read(data, version)
    if (log === null) return 'left'
    try {
      return await (await chairMemory()).restoreLearned(log)
    } catch {
      return 'left'
    }
  },
}

/** Scenarios first: a branch is put back beside the scenario that it belongs to. */
const RESTORERS = [restorerOf(scenarios), restorerOf(branches), learned, settingsRestorer]

/** All of it as one thing; where the Chair cannot be fetched, the records as they lie on the device. */
const allLearned = async (): Promise<Held> => {
  try {
    const { isSomething, learned: all, records } = await (await chairMemory()).learnedHeld()
    return { kind: learnedKind, things: isSomething ? [{ id: 'all', ...all }] : [], holds: records }
  } catch {
    return { kind: learnedKind, things: [] }
  }
}

export const saveBackup = async (store: SessionStore): Promise<void> => {
  const name = `plenary-backup-${new Date().toISOString().slice(0, 10)}.json`
  saveText(
    name,
    await backupText([
      { kind: branchKind, things: store.getState().branches.map(toKeep) },
      { kind: ownKind, things: ownHeld() ?? [] },
      await allLearned(),
      settingsHeld(),
    ]),
    'application/json',
  )
  notify({ id: 'file', tone: 'info', title: FILE.saved(name), details: [] })
}

/** What is said of a text that is no backup, or a later app's. */
const whyNone = (text: string): string => {
  let value: unknown = null
  try {
    value = JSON.parse(text)
  } catch {
    return BACKUP.unsound
  }
  if (typeof value !== 'object' || value === null) return BACKUP.unsound
  if ('backup' in value && typeof value.backup === 'number' && value.backup > BACKUP_VERSION) return BACKUP.newer
  if ('scenarios' in value || 'events' in value) return BACKUP.isScenario
  return 'edits' in value ? BACKUP.isBranch : BACKUP.unsound
}

/** Puts what a backup holds beside what is here; this tab and others hear of them as of any change. */
export const openBackup = async (file: File): Promise<void> => {
  const text = file.size > LARGEST_FILE ? null : await file.text().catch(() => null)
  const restored = text === null ? null : await restore(text, RESTORERS)
  if (restored === null)
    notify({ id: 'file', tone: 'error', title: text === null ? BACKUP.unsound : whyNone(text), details: [] })
  else notify({ id: 'file', tone: restored.left > 0 ? 'caution' : 'info', ...restoredSays(restored) })
}
