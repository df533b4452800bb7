/** The Content-Security-Policy of the built app: its own files and nothing else, no code from text. */
import type { Plugin } from 'vite'
import { POLICY_NAME } from '#src/ownAddresses.ts'

const OWN = "'self'"

const DIRECTIVES: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': OWN,
  'style-src': OWN,
  'font-src': OWN,
  // A picture of the app's own is drawn to pixels by way of an address that the page makes and takes back.
  'img-src': `${OWN} blob:`,
  'connect-src': OWN,
  'worker-src': OWN,
  'manifest-src': OWN,
  'base-uri': "'none'",
  'form-action': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': POLICY_NAME,
}

export const CONTENT_SECURITY_POLICY = Object.entries(DIRECTIVES)
  .map(([name, value]) => `${name} ${value}`)
  .join('; ')

/** Writes the policy into the built page, before whatever it governs. While developing there is none: Vite puts its own code into the page. */
export const contentSecurityPolicy = (): Plugin => ({
  name: 'content-security-policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY },
      injectTo: 'head-prepend',
    },
  ],
})
