import { say } from '#src/language/say.ts'

/** Clauses one after the other, as the language parts them: "a; b; c". */
export const joined = (clauses: readonly string[]): string =>
  clauses.reduce((all, clause) => (all === '' ? clause : say`${all}; ${clause}`), '')
