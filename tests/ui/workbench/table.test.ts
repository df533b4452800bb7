import { describe, expect, test } from 'vitest'
import { decideTable, UnreadableTable, type DecidedTable, type Progress } from '#src/workbench/table/decideTable.ts'
import { csvLine } from '#src/tables/csvLine.ts'
import { parseCsv } from '#src/tables/csv.ts'

const HEADER = 'id,ruleSet,matter,inFavour,against,abstaining'
const run = (name: string, text: string): { readonly table: DecidedTable; readonly heard: readonly Progress[] } => {
  const heard: Progress[] = []
  const deciding = decideTable(name, text)
  let step = deciding.next()
  for (; step.done !== true; step = deciding.next()) heard.push(step.value)
  return { table: step.value, heard }
}

describe('a table of votes', () => {
  test('ten thousand rows are decided, and it is told how far', () => {
    const rows = Array.from({ length: 10_000 }, (_, row) => `v${row},untoc-cop,substance,${row % 120},30,10`)
    const { table, heard } = run('votes.csv', [HEADER, ...rows].join('\n'))
    expect(table.rows).toHaveLength(10_000)
    // More than two thirds of those voting, 30 against: 61 in favour is the least.
    expect(table.outcomes.carried).toBe(table.rows.filter(({ numbers }) => Number(numbers.split('-')[0]) >= 61).length)
    expect(heard).toHaveLength(100)
    expect(heard.every(({ done, of }, index) => of === 10_000 && done === index * 100)).toBe(true)
  })

  test('rows that are wrong are listed by line and reason, the others are decided', () => {
    const { table } = run(
      'votes.csv',
      [
        HEADER,
        'a,untoc-cop,substance,63,15,25',
        'b,untoc-cop,substance,many,15,25',
        'c,nowhere,x,1,1,1',
        'd,"un',
        'e,untoc-cop,procedure,1,2,3',
      ].join('\n'),
    )
    expect(table.rows.map(({ id, outcome }) => [id, outcome])).toEqual([
      ['a', 'carried'],
      ['e', 'lost'],
    ])
    expect(table.wrong).toEqual([
      {
        place: { line: 3 },
        id: 'b',
        reasons: [expect.stringContaining('inFavour: found "many", expected a whole number')],
      },
      { place: { line: 4 }, id: 'c', reasons: [expect.stringContaining('ruleSet: found "nowhere"')] },
      { place: { line: 5 }, id: null, reasons: ['a quote that is not closed'] },
    ])
  })

  test('the answers come out as they went in: CSV and JSON of every row', () => {
    const rows = [
      { id: 'a', ruleSet: 'untoc-cop', matter: 'substance', inFavour: 58, against: 7, abstaining: 34, present: 99 },
      { id: 'b, "quoted"', ruleSet: 'unga-plenary', matter: 'other-question', inFavour: 1, against: 1, abstaining: 0 },
    ]
    const { table } = run('votes.json', JSON.stringify(rows))
    expect(JSON.parse(table.json)).toMatchObject([
      { id: 'a', outcome: 'carried', majority: { need: 44, counted: 65 }, quorum: { need: 96, met: true } },
      { id: 'b, "quoted"', outcome: 'tied' },
    ])
    const [header, ...lines] = parseCsv(table.csv, ',').map((record) => (record.ok ? record.cells : []))
    expect(header?.slice(0, 7)).toEqual([...HEADER.split(','), 'outcome'])
    expect(lines.map(([id, , , , , , outcome]) => [id, outcome])).toEqual([
      ['a', 'carried'],
      ['b, "quoted"', 'tied'],
    ])
  })

  test('a file that is no table says why', () => {
    expect(() => run('votes.csv', 'id,matter\n')).toThrow(UnreadableTable)
    expect(() => run('votes.json', '{')).toThrow(/not JSON/)
  })

  test('a name that a spreadsheet would run as a formula stays a text', () => {
    expect(csvLine(['=1+1', 'plain', -3])).toBe(`"'=1+1",plain,-3`)
  })
})
