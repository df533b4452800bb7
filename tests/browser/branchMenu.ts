/** The menu of the record and the branches, as a person uses it. */
import type { OnFloor } from './floor.ts'

/** The record and the branches, as the menu lists them. */
export const listed = async ({ page, branches }: OnFloor): Promise<string[]> => {
  await branches.getByRole('button').first().click()
  const menu = page.getByRole('dialog', { name: 'Record and branches' })
  await menu.waitFor()
  const names = await menu.getByRole('list').first().getByRole('button').allInnerTexts()
  await page.keyboard.press('Escape')
  await menu.waitFor({ state: 'detached' })
  return names.map((name) => name.split('\n')[0]?.trim() ?? '')
}

/** Names the branch on screen. */
export const nameBranch = async ({ page, branches }: OnFloor, name: string) => {
  await branches.getByRole('button').first().click()
  const menu = page.getByRole('dialog', { name: 'Record and branches' })
  await menu.getByRole('button', { name: 'Rename' }).click()
  await page.keyboard.type(name)
  await page.keyboard.press('Enter')
  await menu.getByRole('heading', { name, exact: true }).waitFor()
  await page.keyboard.press('Escape')
  await branches.getByRole('button', { name, exact: true }).waitFor()
}

/** Opens a file by one of the menu's buttons. */
export const openFile = async ({ page, branches }: OnFloor, name: string, text: string, by = 'Open file') => {
  await branches.getByRole('button').first().click()
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('dialog').getByRole('button', { name: by }).click()
  await (await chooser).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) })
}
