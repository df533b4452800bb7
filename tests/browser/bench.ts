/** The Workbench as a person meets it: by what its controls are called and what it says. */
import { openApp, type AppOptions, type OpenApp } from '../support/app.ts'
import type { Page } from 'playwright-core'

export const bench = (page: Page) => {
  const section = (name: string) =>
    page.locator('section').filter({ has: page.getByRole('heading', { name, exact: true }) })
  return {
    main: page.getByRole('main'),
    section,
    quick: page.getByRole('textbox', { name: 'In favour, against, abstaining' }),
    /** What is folded away under this name. */
    folded: (name: string) => page.locator('details').filter({ has: page.locator('> summary', { hasText: name }) }),
    unfold: (name: string) => page.locator('summary').filter({ hasText: name }).click(),
    turns: section('What would turn it'),
    verdict: (text: string | RegExp) =>
      page.getByRole('main').getByRole('heading', { name: text, level: 2, exact: true }).waitFor(),
  }
}

export type OnBench = OpenApp & ReturnType<typeof bench>

/** Opens the Workbench, blank unless the address asks for something. */
export const openBench = async (path = '', options: AppOptions = {}): Promise<OnBench> => {
  const app = await openApp(`#/workbench${path === '' ? '' : `/${path}`}`, { width: 1440, height: 900, ...options })
  const onBench = { ...app, ...bench(app.page) }
  await onBench.quick.waitFor()
  return onBench
}
