import { expect, test } from 'vitest'
import { colourOf } from '#src/paper/picture/colour.ts'
import type { Marks } from '#src/paper/picture/flatten.ts'
import { svgOf, wrapped, type Sheet } from '#src/paper/picture/sheet.ts'

const DRAWING: Marks = { inner: '<circle cx="5" cy="5" r="5" fill="#1f7a5a"/>', x: 0, y: 0, width: 10, height: 10 }
const SHEET: Sheet = {
  over: 'A body. A session',
  title: 'Shall it be adopted?',
  description: '58 in favour, 7 against, 34 abstaining.',
  lines: ['Carried: it is adopted.', '58 in favour, 33 needed: 25 to spare.'],
  drawing: DRAWING,
  legend: [
    { sample: DRAWING, text: '58 in favour' },
    { sample: null, text: 'no sample' },
  ],
  why: ['The majority is more than half of 65: 33. (rule 60)'],
  notes: ['Rules are paraphrased. This is not the legal text.'],
}

const read = (svg: string): Document => {
  const document = new DOMParser().parseFromString(svg, 'image/svg+xml')
  expect(document.querySelector('parsererror')?.textContent ?? '').toBe('')
  return document
}
const textIn = (svg: string) => [...read(svg).querySelectorAll('text')].map(({ textContent }) => textContent).join(' ')

test('a picture is named, described, and says the numbers, the rule and what it is not', () => {
  const svg = svgOf(SHEET)
  const { documentElement } = read(svg)
  expect(documentElement.getAttribute('role')).toBe('img')
  expect(documentElement.querySelector(':scope > title')?.textContent).toBe(SHEET.title)
  expect(documentElement.querySelector(':scope > desc')?.textContent).toBe(SHEET.description)
  for (const words of [SHEET.over, SHEET.title, ...SHEET.lines, ...SHEET.why, ...SHEET.notes, '58 in favour'])
    expect(textIn(svg)).toContain(words)
  expect(documentElement.getAttribute('font-family')).toMatch(/^'Public Sans', .*sans-serif$/)
})

test('a picture needs nothing from elsewhere and runs nothing', () => {
  const { documentElement } = read(
    svgOf({ ...SHEET, title: '</text><script>alert(1)</script><image href="https://x.example"/>' }),
  )
  expect([...documentElement.querySelectorAll('script, image, style, foreignObject, a, use')]).toEqual([])
  expect([...documentElement.querySelectorAll('*')].flatMap((each) => each.getAttributeNames())).not.toContain('href')
})

test('a name with characters that XML forbids still makes a picture', () => {
  expect(textIn(svgOf({ ...SHEET, title: 'a\u0000\u0008b \uD800c & d < e "f"' }))).toContain('ab c & d < e "f"')
})

test('every word of a long text is kept, and no line is longer than there is room for', () => {
  const text = `${'word '.repeat(60)}${'x'.repeat(200)}`
  const lines = wrapped(text, 40)
  expect(lines.every((line) => line.length <= 40)).toBe(true)
  expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
})

test('a larger drawing makes a larger picture, and nothing lies outside it', () => {
  const { documentElement } = read(svgOf({ ...SHEET, drawing: { ...DRAWING, width: 2000, height: 900 }, scale: 1 }))
  const size = (name: string) => Number(documentElement.getAttribute(name))
  expect(size('width')).toBe(2080)
  expect(size('height')).toBeGreaterThan(900)
  const ys = [...documentElement.querySelectorAll('text')].map((each) => Number(each.getAttribute('y')))
  expect(Math.max(...ys)).toBeLessThan(size('height'))
})

test.each([
  ['rgb(31, 122, 90)', '#1f7a5a', 1],
  ['rgba(31, 122, 90, 0.5)', '#1f7a5a', 0.5],
  ['rgba(0, 0, 0, 0)', 'none', 1],
  ['none', 'none', 1],
  ['url("#picture-1-lost")', 'url(#picture-1-lost)', 1],
] as const)('the colour %s is written %s, with an opacity of %d', (computed, value, opacity) => {
  expect(colourOf(computed)).toEqual({ value, opacity })
})
