/** Pictures of the board, the map and the chart, saved as files and opened. */
import type { Download, Locator, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { openApp } from '../support/app.ts'

const NOTE = 'Rules are paraphrased. This is not the legal text.'

const bytesOf = async (download: Download): Promise<Buffer> => {
  const chunks: Uint8Array[] = []
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Uint8Array)
  return Buffer.concat(chunks)
}

const saved = async (page: Page, button: Locator): Promise<{ readonly name: string; readonly bytes: Buffer }> => {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()])
  return { name: download.suggestedFilename(), bytes: await bytesOf(download) }
}

/** The size that a PNG says it has. */
const pngSize = (bytes: Buffer) => {
  expect(bytes.subarray(0, 8)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
}

const svgSize = (svg: string) => {
  const [, width, height] = /^<svg [^>]*?width="(\d+)" height="(\d+)"/.exec(svg) ?? []
  return { width: Number(width), height: Number(height) }
}

/** A picture as another program shows it: its size, and how many of its points are of each of these colours. */
const shown = async (bytes: Buffer, type: string, colours: readonly string[]) => {
  const { page } = await openApp('', { withoutPolicy: true })
  return page.evaluate(
    async ({ address, wanted }) => {
      const image = new Image()
      image.src = address
      await image.decode()
      const canvas = Object.assign(document.createElement('canvas'), {
        width: image.naturalWidth,
        height: image.naturalHeight,
      })
      const context = canvas.getContext('2d')
      context?.drawImage(image, 0, 0)
      const { data } = context?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] }
      const counts = wanted.map(() => 0)
      for (let at = 0; at < data.length; at += 4) {
        const hex = [0, 1, 2].map((part) => (data[at + part] ?? 0).toString(16).padStart(2, '0')).join('')
        const place = wanted.indexOf(`#${hex}`)
        if (place !== -1) counts[place] = (counts[place] ?? 0) + 1
      }
      return { width: canvas.width, height: canvas.height, counts }
    },
    { address: `data:${type};base64,${bytes.toString('base64')}`, wanted: [...colours] },
  )
}

const CASES = [
  {
    name: 'the seats of a vote',
    file: 'plenary-seats-untoc-cop-2022-observers-ballots-1',
    path: '#/s/untoc-cop-2022-observers/ballots-1',
    open: async (page: Page) => page.getByRole('button', { name: 'Print, save, embed' }).click(),
    what: 'the seats',
    says: ['63 in favour', '53 needed', '(rule 61)', 'Seats are not States', 'CTOC/COP/2022/9', NOTE],
    colours: ['#1f7a5a', '#b23b2e', '#8f6512'],
  },
  {
    name: 'the map',
    file: 'plenary-map-untoc-cop-substance-58-7-34',
    path: '#/workbench/untoc-cop/substance/58-7-34',
    open: async (page: Page) => page.getByRole('heading', { name: 'Every way that 99 could vote' }).waitFor(),
    what: 'the map',
    says: ['58 in favour', '44 needed', 'two thirds', 'This matter needs', NOTE],
    colours: ['#1f7a5a', '#fbecea'],
  },
  {
    name: 'the chart of the procedure',
    file: 'plenary-chart-untoc-cop-conference-meeting',
    path: '#/s/untoc-cop-2022-observers/opening-1',
    open: async (page: Page) => page.getByRole('button', { name: 'Whole chart' }).click(),
    what: 'the chart',
    says: ['Meeting open', 'rule', NOTE],
    colours: ['#1d4f91'],
  },
] as const

describe.each(CASES)('$name', ({ file, path, open, what, says, colours }) => {
  test.each(['light', 'dark'] as const)(
    'is saved from a page in %s as one SVG, in light colours and by itself',
    async (colorScheme) => {
      const { page } = await openApp(path, { width: 1440, height: 900, colorScheme })
      await open(page)
      const { name, bytes } = await saved(
        page,
        page.getByRole('button', { name: `Save as picture: ${what}, SVG`, exact: true }),
      )
      expect(name).toBe(`${file}.svg`)
      const svg = bytes.toString()
      for (const words of says) expect(svg.replaceAll(/<[^>]+>\s*/g, ' ')).toContain(words)
      expect(svg).toMatch(/^<svg [^>]*>\n<title[^>]*>[^<]+<\/title>\n<desc[^>]*>[^<]+<\/desc>/)
      expect(svg).toContain("'Public Sans', 'Segoe UI'")
      expect(svg).not.toMatch(/var\(|light-dark|oklab|class=|style=|data-|href|<style|<script|NaN/)
      for (const colour of colours) expect(svg).toContain(colour)
      const { width, counts } = await shown(bytes, 'image/svg+xml', ['#ffffff', ...colours])
      expect(width).toBe(svgSize(svg).width)
      expect(counts.every((count) => count > 50)).toBe(true)
    },
  )

  test('is saved as a PNG of twice the size, in the same colours', async () => {
    const { page } = await openApp(path, { width: 1440, height: 900, colorScheme: 'dark' })
    await open(page)
    const button = (kind: string) =>
      page.getByRole('button', { name: `Save as picture: ${what}, ${kind}`, exact: true })
    const svg = svgSize((await saved(page, button('SVG'))).bytes.toString())
    const { name, bytes } = await saved(page, button('PNG'))
    expect(name).toBe(`${file}.png`)
    const { width, height } = pngSize(bytes)
    const scale = Math.min(2, Math.sqrt(16_000_000 / (svg.width * svg.height)))
    expect([width, height]).toEqual([Math.round(svg.width * scale), Math.round(svg.height * scale)])
    const { counts, ...size } = await shown(bytes, 'image/png', ['#ffffff', ...colours])
    expect(size).toEqual({ width, height })
    expect(counts.every((count) => count > 50)).toBe(true)
    await page.getByText(`Saved as ${file}.png.`).waitFor()
  })
})

test('a vote by name is described with its names, and drawn without them', async () => {
  const { page } = await openApp('#/s/unga-1971-china/ballots-7', { width: 1440, height: 900 })
  await page.getByRole('button', { name: 'Print, save, embed' }).click()
  const button = page.getByRole('button', { name: 'Save as picture: the seats, SVG', exact: true })
  const svg = (await saved(page, button)).bytes.toString()
  const [, description = ''] = /<desc[^>]*>([^<]+)<\/desc>/.exec(svg) ?? []
  expect(description).toMatch(/In favour: .*Albania.*Against: /)
  expect(svg.slice(svg.indexOf('</desc>'))).not.toContain('Albania')
})
