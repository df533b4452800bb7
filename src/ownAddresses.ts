/**
 * The one policy by which an address may become a script: a worker that lies in the app's own folder. Everything else that
 * could turn text into code is refused by the browser (`require-trusted-types-for`).
 */

/** The name is the platform's: this policy is asked wherever a plain text is used as an address of a script. */
export const POLICY_NAME = 'default'

declare global {
  /** As much of the browser's Trusted Types as is used; undefined in browsers that have none. */
  var trustedTypes:
    | {
        readonly createPolicy: (
          name: string,
          rules: { readonly createScriptURL: (address: string) => string },
        ) => unknown
      }
    | undefined
}

/** The address, resolved. @throws TypeError where it lies outside the folder that the app was loaded from. */
export const ownAddress = (address: string, page: string): string => {
  const folder = new URL('.', page).href
  const { href } = new URL(address, page)
  if (!href.startsWith(folder)) throw new TypeError(`${href} lies outside ${folder}`)
  return href
}

const createScriptURL = (address: string): string => ownAddress(address, document.baseURI)

let trusted = false

/** To be called before anything loads a worker; once is enough. */
export const trustOwnAddresses = (): void => {
  if (!trusted) globalThis.trustedTypes?.createPolicy(POLICY_NAME, { createScriptURL })
  trusted = true
}
