/** Has the browser keep the app on the device, and offers a new version once it is there whole. It is never forced. */
import { notify } from '#src/session/notices.ts'
import { trustOwnAddresses } from '#src/ownAddresses.ts'
import { settled } from './settled.ts'
import { TAKE_OVER } from './takeOver.ts'
import { VERSION } from './words.ts'

/** Milliseconds between two looks for a new version while the app stays open. */
const BETWEEN_LOOKS = 3_600_000

/** Once everything is on disk. */
const reload = async (): Promise<void> => {
  await settled()
  location.reload()
}

const offer = (take: () => unknown): void => {
  const action = { label: VERSION.take, run: take }
  notify({ id: 'version', tone: 'info', title: VERSION.ready, details: [VERSION.says], action })
}

/** Offers the version that has been fetched and waits, now and whenever there is one. */
const offerWaiting = (registration: ServiceWorkerRegistration, take: (waiting: ServiceWorker) => void): void => {
  const look = () => {
    const { active, waiting } = registration
    if (active !== null && waiting !== null) offer(() => take(waiting))
  }
  const follow = () => registration.installing?.addEventListener('statechange', look)
  look()
  follow()
  registration.addEventListener('updatefound', follow)
}

/** @throws where the browser refuses: then the app goes on as a page. */
export const keepAppOnDevice = async (): Promise<void> => {
  trustOwnAddresses()
  const { serviceWorker } = navigator
  let taken = false
  let answered = serviceWorker.controller !== null
  serviceWorker.addEventListener('controllerchange', () => {
    if (taken) void reload()
    // Another tab took it: this one goes on with what it has, until it is asked to.
    else if (answered) offer(reload)
    answered = true
  })
  const registration = await serviceWorker.register('./sw.js', { scope: './' })
  offerWaiting(registration, (waiting) => {
    taken = true
    waiting.postMessage(TAKE_OVER)
  })
  let looked = Date.now()
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - looked < BETWEEN_LOOKS) return
    looked = Date.now()
    // Without a network there is nothing new.
    registration.update().catch(() => undefined)
  })
}
