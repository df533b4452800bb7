/**
 * The address says what is on screen: `#/`, or `#/s/<scenario>/<step>`, or `#/s/<scenario>/<step>/<code of the branch>`.
 * Links are permanent: the code carries the version of the document and of the rule set it was made under.
 */
import { ruleSetById } from '#rules/sets/known'
import type { Fault } from '#scenarios/load'
import { SCHEMA_VERSION, type BranchDocument } from '#scenarios/schema'
import { phrase, say } from '#src/language/say.ts'
import { codeOf, readCode } from './link.ts'
import { FIRST_SCENARIO } from './scenarios.ts'
import { activeBranch, branchById, type NamedBranch, type Session } from './store.ts'

/** The branch on screen as a document; null while the record is on screen. */
export const documentOf = (session: Session): BranchDocument | null => {
  const branch = activeBranch(session)
  if (branch === null) return null
  const beside = branchById(session, session.beside)
  const ruleSet = { id: session.scenario.ruleSet, version: ruleSetById(session.scenario.ruleSet)?.version ?? '0' }
  return {
    plenary: SCHEMA_VERSION,
    scenario: session.scenario.id,
    ruleSet,
    name: branch.name,
    edits: [...branch.edits],
    at: session.at,
    ...(beside === null ? {} : { beside: { name: beside.name, edits: [...beside.edits] } }),
  }
}

/** The hash that shows this session again; `whole` is false where the branch is too long for a link. */
export const addressOf = (session: Session): { readonly hash: string; readonly whole: boolean } => {
  const { scenario, at } = session
  const document = documentOf(session)
  const place = `#/s/${scenario.id}/${at}`
  const opening = scenario.id === FIRST_SCENARIO.id && at === scenario.opensAt
  if (document === null) return { hash: opening ? '#/' : place, whole: true }
  const code = codeOf(document)
  return code === null ? { hash: place, whole: false } : { hash: `${place}/${code}`, whole: true }
}

/** What an address asks for. */
export interface Asked {
  readonly scenario: string | null
  readonly at: string | null
  readonly document: BranchDocument | null
  /** What is wrong with the address; the rest of it stands. */
  readonly faults: readonly Fault[]
}

const NOTHING: Asked = { scenario: null, at: null, document: null, faults: [] }

/** Reads an address of the Floor. Anything else asks for nothing. Never throws. */
export const readAddress = (hash: string): Asked => {
  const [room, scenario, at, code, ...rest] = hash.replace(/^#?\/?/, '').split('/')
  if (room !== 's') return NOTHING
  if (scenario === undefined || scenario === '') {
    return { ...NOTHING, faults: [{ path: 'address', says: phrase('names no scenario') }] }
  }
  const asked = { ...NOTHING, scenario, at: at === undefined || at === '' ? null : at }
  if (rest.length > 0)
    return { ...asked, faults: [{ path: 'address', says: phrase('goes on after the code of the branch') }] }
  if (code === undefined || code === '') return asked
  const read = readCode(code)
  if (!read.ok)
    return {
      ...asked,
      faults: read.faults.map(({ path, says }) => ({ path: path === '' ? 'branch' : `branch.${path}`, says })),
    }
  return { ...asked, document: read.document }
}

const sameEdits = (branch: NamedBranch, edits: BranchDocument['edits']): boolean =>
  JSON.stringify(branch.edits) === JSON.stringify(edits)

/** The branch that holds these edits already, or a new one. */
const adopted = (
  branches: readonly NamedBranch[],
  scenario: string,
  named: Pick<BranchDocument, 'name' | 'edits'>,
): NamedBranch =>
  branches.find((branch) => branch.scenario === scenario && sameEdits(branch, named.edits)) ?? {
    id: crypto.randomUUID(),
    scenario,
    name: named.name,
    edits: named.edits,
    past: [],
    future: [],
  }

const withBranch = (branches: readonly NamedBranch[], branch: NamedBranch): readonly NamedBranch[] =>
  branches.some(({ id }) => id === branch.id) ? branches : [...branches, branch]

/** The session with a shared branch opened beside those already there; none is overwritten. */
export const withDocument = (session: Session, document: BranchDocument): Session => {
  const branch = adopted(session.branches, document.scenario, document)
  const beside = document.beside === undefined ? null : adopted(session.branches, document.scenario, document.beside)
  const branches = withBranch(session.branches, branch)
  return {
    ...session,
    branches: beside === null ? branches : withBranch(branches, beside),
    active: branch.id,
    beside: beside?.id ?? null,
    at: document.at ?? session.at,
    gesture: null,
  }
}

/** Faults of a document for this scenario and this version of the law: told, never fatal. */
export const cautionsOf = (session: Session, document: BranchDocument): readonly Fault[] => {
  const faults: Fault[] = []
  const version = ruleSetById(document.ruleSet.id)?.version
  if (document.scenario !== session.scenario.id) {
    faults.push({ path: 'branch.scenario', says: say`is for the scenario "${document.scenario}", which is not here` })
  }
  if (version !== document.ruleSet.version) {
    faults.push({
      path: 'branch.ruleSet.version',
      says: say`was made under version ${document.ruleSet.version} of the rules; these are version ${version ?? phrase('unknown')}, so numbers may differ`,
    })
  }
  return faults
}
