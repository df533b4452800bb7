/** A branch as text for an address: small, checked when read, and told when it is too long for a link. */
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate'
import { readBranchText, type Loaded } from '#scenarios/load'
import type { BranchDocument } from '#scenarios/schema'
import { phrase } from '#src/language/say.ts'

/** Addresses beyond this are cut by some mail and chat programs; a longer branch is offered as a file. */
export const LONGEST_CODE = 6_000

/** More than any branch holds when unpacked: a small code must not unpack into a flood. */
const LARGEST_TEXT = 4_000_000

const toBase64Url = (bytes: Uint8Array): string => {
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

const fromBase64Url = (code: string): Uint8Array => {
  const binary = atob(code.replaceAll('-', '+').replaceAll('_', '/'))
  return Uint8Array.from(binary, (character) => character.charCodeAt(0))
}

/** The code of a branch; null where it is too long for a link. */
export const codeOf = (document: BranchDocument): string | null => {
  const code = toBase64Url(deflateSync(strToU8(JSON.stringify(document)), { level: 9 }))
  return code.length > LONGEST_CODE ? null : code
}

/** Reads a code back, or says what is wrong with it. Never throws. */
export const readCode = (code: string): Loaded<BranchDocument> => {
  try {
    const text = strFromU8(inflateSync(fromBase64Url(code), { out: new Uint8Array(LARGEST_TEXT) }))
    return readBranchText(text)
  } catch {
    return { ok: false, faults: [{ path: '', says: phrase('the code of the branch is cut off or damaged') }] }
  }
}
