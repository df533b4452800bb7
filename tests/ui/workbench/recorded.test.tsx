import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { untocCop } from '#rules/sets/untocCop'
import { blankUnder } from '#src/workbench/asked.ts'
import { BenchProvider } from '#src/workbench/bench.tsx'
import { Recorded } from '#src/workbench/Recorded.tsx'
import { RECORDED } from '#src/workbench/recorded.ts'
import { createBench } from '#src/workbench/store.ts'

afterEach(cleanup)

const show = () =>
  render(
    <BenchProvider store={createBench(blankUnder(untocCop))}>
      <Recorded />
    </BenchProvider>,
  )

test('every recorded vote is listed with its source: a link that leads there, or the symbol of a document', () => {
  show()
  const items = screen.getAllByRole('listitem')
  expect(items).toHaveLength(RECORDED.length)
  for (const item of items) expect(item.textContent).toContain('Source: ')
  for (const link of screen.getAllByRole('link')) {
    const href = link.getAttribute('href') ?? ''
    expect(URL.canParse(href)).toBe(true)
    // An address with a remark behind it is none.
    expect(href).not.toMatch(/\s/)
  }
})

test('a vote printed in a document without an address names the document', () => {
  show()
  fireEvent.change(screen.getByRole('searchbox'), { target: { value: '63-15-25' } })
  const [item] = screen.getAllByRole('listitem')
  expect(item?.textContent).toContain('CTOC/COP/2022/9')
  expect(item?.querySelector('a')).toBeNull()
})
