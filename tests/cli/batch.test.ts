import { describe, expect, test } from 'vitest'
import { parseCsv, separatorOf } from '#src/tables/csv.ts'
import { plenary, plenaryJson } from './inProcess.ts'

const ROW = { id: 'a', ruleSet: 'untoc-cop', matter: 'substance', inFavour: 63, against: 15, abstaining: 25 }
const json = (...rows: readonly unknown[]) => plenaryJson(['decide', '--batch=v.json'], { 'v.json': rows })
const csv = (text: string) => plenaryJson(['decide', '--batch=v.csv'], { 'v.csv': text })
const HEADER = 'id,ruleSet,matter,inFavour,against,abstaining'

describe('JSON', () => {
  test('answers every row in its order, each with its id; other names are passed over', () => {
    const { exit, value } = json({ ...ROW, record: { date: '2022' } }, { ...ROW, id: 'b', inFavour: 1, present: null })
    expect(exit).toBe(0)
    expect(value).toMatchObject([
      { id: 'a', outcome: 'carried' },
      { id: 'b', outcome: 'lost' },
    ])
    expect(json()).toMatchObject({ exit: 0, value: [] })
  })

  test('a row that is wrong is named with all that is wrong; the others are answered', () => {
    const { exit, value, err } = json(ROW, { ...ROW, id: 'b', inFavour: 'x', against: '15', abstaining: undefined }, 5)
    expect(exit).toBe(1)
    expect(value).toMatchObject([{ id: 'a' }])
    expect(err).toEqual([
      'v.json: row 2 (b): inFavour: found "x", expected a whole number from 0 to 99999 [not-a-count]',
      'v.json: row 2 (b): against: found "15", expected a whole number from 0 to 99999 [not-a-count]',
      'v.json: row 2 (b): abstaining: found nothing, expected a whole number from 0 to 99999 [not-a-count]',
      'v.json: row 3: expected an object',
    ])
  })

  test('a row without an id is wrong', () => {
    expect(json({ ...ROW, id: undefined }).err).toEqual(['v.json: row 1: id: found nothing, expected a name in text'])
    expect(json({ ...ROW, id: [7] }).err).toEqual(['v.json: row 1: id: found a list, expected a name in text'])
  })

  test('an id that is a number is given back as it was', () => {
    expect(json({ ...ROW, id: 7 })).toMatchObject({ exit: 0, err: [], value: [{ id: 7, outcome: 'carried' }] })
    expect(json({ ...ROW, id: 7, against: 'x' }).err).toEqual([
      expect.stringMatching(/^v\.json: row 1 \(7\): against: /),
    ])
    expect(plenary(['decide', '--batch=v.json'], { 'v.json': [{ ...ROW, id: 7 }] }).out).toMatch(/^7: Carried/)
  })

  test('a row in which a name stands twice is wrong, as a column that does; the others are answered', () => {
    const row = JSON.stringify(ROW)
    const twice = row.replace('"inFavour":63', '"inFavour":63,"record":{"x":1,"x":2},"inFavour":1')
    const { exit, value, err } = plenaryJson(['decide', '--batch=v.json'], { 'v.json': `[${row},${twice}]` })
    expect({ exit, err }).toEqual({ exit: 1, err: ['v.json: row 2: "inFavour" stands twice'] })
    expect(value).toMatchObject([{ id: 'a' }])
  })

  test.each([
    ['', /^v\.json: not JSON: /],
    ['[{"id": "a",\n}]', /^v\.json: not JSON: /],
    ['{"id": "a"}', /^v\.json: expected a list of rows/],
    [new Uint8Array([0xff, 0xfe, 0x5b]), /^v\.json: not text in UTF-8$/],
  ])('damaged: %s', (text, says) => {
    const { exit, out, err } = plenaryJson(['decide', '--batch=v.json'], { 'v.json': text })
    expect({ exit, out }).toEqual({ exit: 1, out: '' })
    expect(err).toEqual([expect.stringMatching(says)])
    expect(err.join('')).not.toMatch(/[\r\n]/)
  })

  test('a file that is not there', () => {
    expect(plenary(['decide', '--batch=/no/such.json'])).toEqual({
      exit: 1,
      out: '',
      err: ['/no/such.json: no such file'],
    })
  })

  test('what came from outside cannot drive a terminal', () => {
    expect(json({ ...ROW, inFavour: '\u001b[2J\n!' }).err).toEqual([expect.stringContaining('found "\\u001b[2J !"')])
    const { out } = plenary(['decide', '--batch=v.json'], { 'v.json': [{ ...ROW, id: '\u001b[2Ja\nb' }] })
    expect(out).toMatch(/^\\u001b\[2Ja b: Carried/)
  })
})

describe('CSV', () => {
  test.each([
    ['commas', `${HEADER}\na,untoc-cop,substance,63,15,25\n`],
    ['semicolons', `${HEADER}\na,untoc-cop,substance,63,15,25`.replaceAll(',', ';')],
    ['tabs', `${HEADER}\na,untoc-cop,substance,63,15,25`.replaceAll(',', '\t')],
    ['a byte order mark and CRLF', `\ufeff${HEADER}\r\na,untoc-cop,substance,63,15,25\r\n\r\n`],
    [
      'quotes, doubled quotes and a break within',
      `"id",ruleSet,matter,inFavour,against,abstaining,note\r\n"a",untoc-cop,"substance","63",15,25,"so, ""said""\r\nthe report"`,
    ],
    ['columns in another order', 'abstaining,against,inFavour,matter,id,ruleSet\n25,15,63,substance,a,untoc-cop'],
    ['an optional count left empty', `${HEADER},present\na,untoc-cop,substance,63,15,25,`],
  ])('%s', (_, text) => {
    expect(csv(text)).toMatchObject({ exit: 0, err: [], value: [{ id: 'a', outcome: 'carried' }] })
  })

  test.each(['x', '1e3', '-0', '6 3', '+63', '0x3f', '63.0', '063', '', '100000', '٦٣'])('"%s" is no count', (cell) => {
    const { exit, value, err } = csv(`${HEADER}\na,untoc-cop,substance,${cell},15,25`)
    expect({ exit, value }).toEqual({ exit: 1, value: [] })
    expect(err).toEqual([expect.stringMatching(/^v\.csv: row 1 \(a\): inFavour: found .*, expected a whole number/)])
  })

  test('a number that is too large is told as it is in JSON', () => {
    const says = 'row 1 (a): inFavour: found 100000000000, expected a whole number from 0 to 99999 [not-a-count]'
    expect(csv(`${HEADER}\na,untoc-cop,substance,100000000000,15,25`).err).toEqual([`v.csv: ${says}`])
    expect(json({ ...ROW, inFavour: 100_000_000_000 }).err).toEqual([`v.json: ${says}`])
  })

  test.each([
    ['', 'v.csv: expected a header row: id, ruleSet, matter, inFavour, against, abstaining'],
    ['id,ruleSet,matter,inFavour,against\n', 'v.csv: header: no column "abstaining"'],
    [`${HEADER},against\n`, 'v.csv: header: the column "against" stands twice'],
    [`${HEADER}\na,untoc-cop,substance,63,15`, 'v.csv: row 1: found 5 cells, expected 6'],
    [`${HEADER}\na,"untoc-cop`, 'v.csv: line 2: a quote that is not closed'],
    [`${HEADER}\na,"untoc"-cop`, 'v.csv: line 2: text after a closing quote'],
    [`${HEADER}\na,un"toc`, 'v.csv: line 2: a quote within a field that has none around it'],
  ])('damaged: %j', (text, line) => {
    expect(csv(text)).toMatchObject({ exit: 1, err: [line] })
  })

  test('a header alone is an empty list', () => {
    expect(csv(HEADER)).toMatchObject({ exit: 0, value: [] })
  })

  test('fields are read as RFC 4180 has them', () => {
    const read = (text: string) => parseCsv(text, separatorOf(text)).map((record) => (record.ok ? record.cells : null))
    expect(read('a,b\r\n\r\n,"x ""y"" z",\n"",q')).toEqual([
      ['a', 'b'],
      ['', 'x "y" z', ''],
      ['', 'q'],
    ])
    expect(read('"a;b",c,d\n')).toEqual([['a;b', 'c', 'd']])
    expect(read('a;b\r1;2\r')).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ])
  })

  test('a damaged line is told by its number, and those after it are still decided', () => {
    const good = 'untoc-cop,substance,63,15,25'
    const { exit, value, err } = csv(
      [HEADER, `a,${good}`, 'b,"untoc"-cop', `"c\nd",${good}`, 'e,un"toc', `f,${good}`, 'g,"', `h,${good}`].join('\n'),
    )
    expect(exit).toBe(1)
    expect((value as readonly { readonly id: string }[]).map(({ id }) => id)).toEqual(['a', 'c\nd', 'f', 'h'])
    expect(err).toEqual([
      'v.csv: line 3: text after a closing quote',
      'v.csv: line 6: a quote within a field that has none around it',
      'v.csv: line 8: a quote that is not closed',
    ])
  })
})
