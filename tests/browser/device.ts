/** What lies on the device, as it lies there; and what the page says of it. */
import type { Page } from 'playwright-core'

/** Everything in the database, as it lies there. */
export const records = (page: Page): Promise<Record<string, unknown>[]> =>
  page.evaluate(
    () =>
      new Promise<Record<string, unknown>[]>((resolve, reject) => {
        const opening = indexedDB.open('plenary')
        opening.addEventListener('error', () => reject(new Error('not opened')))
        opening.addEventListener('success', () => {
          const all = opening.result.transaction('records').objectStore('records').getAll()
          all.addEventListener('success', () => {
            opening.result.close()
            resolve(all.result)
          })
        })
      }),
  )

/** Puts a record there as another version of the app would. */
export const seed = (page: Page, record: object, version?: number): Promise<void> =>
  page.evaluate(
    ([value, at]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('plenary', at)
        opening.addEventListener('error', () => reject(new Error('not opened')))
        opening.addEventListener('upgradeneeded', () => {
          if (!opening.result.objectStoreNames.contains('records'))
            opening.result.createObjectStore('records', { keyPath: ['store', 'id'] })
        })
        opening.addEventListener('success', () => {
          const writing = opening.result.transaction('records', 'readwrite')
          writing.objectStore('records').put(value)
          writing.addEventListener('complete', () => {
            opening.result.close()
            resolve()
          })
        })
      }),
    [record, version] as const,
  )

export const notice = (page: Page, text: string | RegExp) => page.locator('.notices-one').filter({ hasText: text })

/** Records of one kind. */
export const recordsOf = async (page: Page, store: string): Promise<Record<string, unknown>[]> =>
  (await records(page)).filter((record) => record['store'] === store)

/** Has the disk be full, or have room again. */
export const fill = async (page: Page, base: string, full: boolean): Promise<void> => {
  const cdp = await page.context().newCDPSession(page)
  const { origin } = new URL(base)
  await cdp.send('Storage.overrideQuotaForOrigin', full ? { origin, quotaSize: 1 } : { origin })
}
