/**
 * The service worker: it keeps every built file on the device, so that every room works without a network, and answers
 * with the files of one version at a time. A new version waits until it is asked for, or until no tab shows the old one.
 */
import { PrecacheController } from 'workbox-precaching'
import { TAKE_OVER } from './takeOver.ts'

/** As much of a service worker as is used here: the page's own types and a worker's exclude each other. */
interface Lasting extends Event {
  readonly waitUntil: (done: Promise<unknown>) => void
}
interface Fetching extends Lasting {
  readonly request: Request
  readonly respondWith: (response: Promise<Response>) => void
}
interface Scope {
  addEventListener(type: 'install' | 'activate', hear: (event: Lasting) => void): void
  addEventListener(type: 'fetch', hear: (event: Fetching) => void): void
  addEventListener(type: 'message', hear: (event: MessageEvent<unknown> & Lasting) => void): void
  readonly skipWaiting: () => Promise<void>
  readonly registration: { readonly scope: string }
  readonly clients: {
    readonly claim: () => Promise<void>
    readonly matchAll: (which: { type: 'window'; includeUncontrolled: true }) => Promise<readonly unknown[]>
  }
}
declare const self: Scope

/** Every built file with its revision; null where the name changes with what is in it. Put here when the app is built. */
declare const BUILT_FILES: { url: string; revision: string | null }[]

const PAGE = 'index.html'
const files = new PrecacheController()
files.addToCacheList(BUILT_FILES)

const { scope } = self.registration

const fromNetwork = (request: Request): Promise<Response> => fetch(request)

/** The app's page for its own address, whatever is asked after "?"; elsewhere the network, and the app where there is none. */
const pageFor = async (request: Request): Promise<Response> => {
  const { origin, pathname } = new URL(request.url)
  const asked = origin + pathname
  if (asked === scope || asked === scope + PAGE) return (await files.matchPrecache(PAGE)) ?? fromNetwork(request)
  return fromNetwork(request).catch(() => Response.redirect(scope))
}

/** A file of this version, or of the one before it, which another tab may still show. */
const fileFor = async (request: Request): Promise<Response> =>
  (await files.matchPrecache(request)) ?? (await caches.match(request)) ?? fromNetwork(request)

self.addEventListener('install', (event) => event.waitUntil(files.install(event)))

/** Whether several tabs are open while a new version takes over. */
let shared = false

self.addEventListener('activate', (event) => {
  // The files of the version before it go away when nobody can ask for them any more.
  if (!shared) event.waitUntil(files.activate(event))
  event.waitUntil(self.clients.claim())
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method !== 'GET' || !request.url.startsWith(scope)) return
  event.respondWith(request.mode === 'navigate' ? pageFor(request) : fileFor(request))
})

/** Tabs are counted before it takes over: while it does, those that load again wait for it, and it must not wait for them. */
const takeOver = async (): Promise<void> => {
  shared = (await self.clients.matchAll({ type: 'window', includeUncontrolled: true })).length > 1
  await self.skipWaiting()
}

self.addEventListener('message', (event) => {
  if (event.data === TAKE_OVER) event.waitUntil(takeOver())
})
