/** What a command may touch: text out, problems out, files in. A test hands in its own. */
import type { Fault, Loaded } from '#scenarios/load'

export interface Io {
  /** Standard output; a line break is added. */
  readonly out: (text: string) => void
  /** Standard error: one problem, one line. */
  readonly err: (line: string) => void
  /** The bytes of a file; throws where it cannot be read. */
  readonly read: (path: string) => Uint8Array
  /** Ids of the scenarios that come with Plenary, and where their files are. */
  readonly scenarios: () => readonly string[]
  readonly scenarioPath: (id: string) => string
}

/** Exit status: a lost vote is an answer, and so 0. */
export const EXIT = { done: 0, wrong: 1, usage: 2 } as const
export type Exit = (typeof EXIT)[keyof typeof EXIT]

/** A command that was not called as it can be; ends in exit status 2. */
export class UsageError extends Error {}

export interface Command {
  readonly name: string
  /** One line for the list of commands. */
  readonly summary: string
  /** The whole help of the command. */
  readonly help: string
  /** @throws UsageError */
  readonly run: (args: readonly string[], io: Io) => Exit
}

/** What came from outside, on one line and without control characters, so that it can do no harm in a terminal. */
const onOneLine = (text: string): string =>
  text
    .replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' ')
    .replace(/\p{Cc}/gu, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** A line of plain text, of which parts may come from outside. */
export const say = (io: Io, line: string): void => io.out(onOneLine(line))

export const report = (io: Io, where: string, fault: Fault): void =>
  io.err(onOneLine([where, fault.path, fault.says].filter((part) => part !== '').join(': ')))

export const reportAll = (io: Io, where: string, faults: readonly Fault[]): void =>
  faults.forEach((fault) => report(io, where, fault))

export const printJson = (io: Io, value: unknown): void => io.out(JSON.stringify(value, null, 2))

/** What is too long to be read by eye: without the spaces, which are half of it. */
export const printLongJson = (io: Io, value: unknown): void => io.out(JSON.stringify(value))

const UNREADABLE: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  ENOTDIR: 'no such file',
  EISDIR: 'is a folder; expected a file',
  EACCES: 'may not be read',
  EPERM: 'may not be read',
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''

/** The text of a file, without a byte order mark; or why there is none. */
export const readText = (io: Io, path: string): Loaded<string> => {
  let bytes: Uint8Array
  try {
    bytes = io.read(path)
  } catch (error) {
    return { ok: false, faults: [{ path: '', says: UNREADABLE[codeOf(error)] ?? 'cannot be read' }] }
  }
  try {
    return { ok: true, document: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    return { ok: false, faults: [{ path: '', says: 'not text in UTF-8' }] }
  }
}
