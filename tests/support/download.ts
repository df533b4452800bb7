import type { Download } from 'playwright-core'

/** What a file that the page offered holds. */
export const textOf = async (download: Download): Promise<string> => {
  const chunks: Uint8Array[] = []
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Uint8Array)
  return Buffer.concat(chunks).toString()
}
