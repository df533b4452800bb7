import { render, screen, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { FRENCH } from '#src/language/french.ts'
import { speak } from '#src/language/say.ts'
import { NotModelled } from '#src/provenance/NotModelled.tsx'

afterEach(() => speak(null))

const listed = (heading: string): readonly string[] =>
  within(screen.getByRole('region', { name: heading }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent)

test('seven bodies that are not here are named, with what was seen of them', () => {
  render(<NotModelled />)
  const bodies = listed('Not modelled')
  expect(bodies).toHaveLength(7)
  for (const body of bodies) expect(body).toMatch(/^.+: .+\.$/)
  expect(screen.getByText(/too few to hold a meeting by/)).toBeTruthy()
})

test('in French too', async () => {
  await FRENCH.rest()
  speak(FRENCH)
  render(<NotModelled />)
  expect(listed('Non modélisés')).toHaveLength(7)
  expect(listed('Non modélisés').filter((body) => /\b(the|of|rules)\b/.test(body))).toEqual([])
})
