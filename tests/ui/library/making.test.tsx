import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { ruleSetById } from '#rules/sets/byId'
import { ownStore } from '#src/session/ownScenarios.ts'
import { open, button, begin } from './inLibrary.tsx'

beforeEach(begin)

test('a new scenario is made from a list of names, by the keyboard alone', async () => {
  const user = await open('new')
  await user.click(screen.getByRole('textbox', { name: 'Title of the scenario' }))
  await user.keyboard('Club of June')
  await user.type(screen.getByRole('textbox', { name: 'One name on each line' }), 'Ana\nBruno\nAna')
  expect(screen.getByText(/^2 names read/).textContent).toBe('2 names read. Written twice, taken once: Ana.')
  button('Make the scenario').focus()
  await user.keyboard('{Enter}')
  await waitFor(() => expect(ownStore.getState().scenarios).toHaveLength(3))
  const made = ownStore.getState().scenarios[2]
  expect(made).toMatchObject({ title: 'Club of June', ruleSet: 'untoc-cop', membership: 2 })
  expect(window.location.hash).toBe(`#/library/${made?.id}`)
})

test('what is written of a new scenario stays when the page is drawn anew, and goes with the scenario that is made', async () => {
  const user = await open('new')
  const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name })
  await user.type(field('Title of the scenario'), 'Club of May')
  await user.type(field('One name on each line'), 'Ana\nBruno')
  await user.selectOptions(screen.getByRole('combobox', { name: 'Rules of' }), 'unga-plenary')
  const body = field('Body and session').value
  cleanup()
  await open('new')
  expect([field('Title of the scenario').value, field('One name on each line').value]).toEqual([
    'Club of May',
    'Ana\nBruno',
  ])
  expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Rules of' }).value).toBe('unga-plenary')
  expect(field('Body and session').value).toBe(body)
  await user.click(button('Make the scenario'))
  await waitFor(() => expect(ownStore.getState().scenarios).toHaveLength(3))
  cleanup()
  await open('new')
  expect(field('Title of the scenario').value).toBe('')
})

test('what one calls the body stays when the rules are changed, and what nobody wrote follows them', async () => {
  const body = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Body and session' })
  const rules = () => screen.getByRole('combobox', { name: 'Rules of' })
  await open('new')
  const first = body().value
  // Of all that is written the first, at once, and then nothing else.
  fireEvent.input(body(), { target: { value: 'Our club' } })
  cleanup()
  const user = await open('new')
  expect(body().value).toBe('Our club')
  await user.selectOptions(rules(), 'unga-plenary')
  expect(body().value).toBe('Our club')
  fireEvent.input(body(), { target: { value: ruleSetById('unga-plenary')?.body } })
  await user.selectOptions(rules(), 'untoc-cop')
  expect(body().value).toBe(first)
  await user.selectOptions(rules(), 'unga-plenary')
  await user.type(screen.getByRole('textbox', { name: 'Title of the scenario' }), 'Club')
  await user.type(screen.getByRole('textbox', { name: 'One name on each line' }), 'Ana\nBruno')
  await user.click(button('Make the scenario'))
  await waitFor(() =>
    expect(ownStore.getState().scenarios[2]).toMatchObject({ body: ruleSetById('unga-plenary')?.body }),
  )
})

test('too few names are refused, and it is said what is wanted', async () => {
  const user = await open('new')
  await user.type(screen.getByRole('textbox', { name: 'Title of the scenario' }), 'Club')
  await user.type(screen.getByRole('textbox', { name: 'One name on each line' }), 'Ana')
  await user.click(button('Make the scenario'))
  await screen.findByText('Write two names or more, one on each line.')
  expect(ownStore.getState().scenarios).toHaveLength(2)
})
