/** The Floor as a person meets it: by what its controls are called and what the page says. */
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { openApp, type AppOptions, type OpenApp } from '../support/app.ts'

export const SCENARIO = 'untoc-cop-2022-observers'

/** The address of a step of the record. */
export const stepAddress = (id: string): string => `#/s/${SCENARIO}/${id}`

/** A vote as three numbers: in favour, against, abstaining. */
export type Counts = readonly [inFavour: number, against: number, abstaining: number]

const SIDES = ['In favour', 'Against', 'Abstaining'] as const

export const floor = (page: Page) => {
  const main = page.getByRole('main')
  const section = (name: string) =>
    page.locator('section').filter({ has: page.getByRole('heading', { name, exact: true }) })
  const field = (name: string) => page.getByRole('spinbutton', { name, exact: true })
  const button = (name: string | RegExp) => page.getByRole('button', { name })
  const stepCount = page.getByRole('region', { name: 'Player' }).getByText(/^Step \d+ of /)
  const read = (name: string) => field(name).inputValue().then(Number)

  return {
    main,
    section,
    field,
    button,
    title: main.getByRole('heading', { level: 1 }),
    timeline: page.getByRole('region', { name: 'Observers, 17 October 2022' }),
    next: button(/^(Next: |Start again)/),
    branches: page.getByRole('region', { name: 'What is on screen' }),
    now: page.locator('section').filter({ has: page.getByRole('heading', { name: /^(Now|Instead)$/ }) }),

    /** Where the player stands: the number of the step. A narrow window does not print it. */
    place: async () => Number(/\d+/.exec((await stepCount.textContent()) ?? '')?.[0]),
    /** Waits until the player stands at this step. */
    atStep: (place: number) =>
      stepCount.filter({ hasText: new RegExp(`^Step ${place} of `) }).waitFor({ state: 'attached' }),
    /** Opens every group of what may be done. */
    unfold: async () => {
      const now = page.locator('section').filter({ has: page.getByRole('heading', { name: /^(Now|Instead)$/ }) })
      const closed = now.locator('details:not([open]) > summary')
      while ((await closed.count()) > 0) await closed.first().click()
    },
    /** Waits until the main part of the page says this. */
    says: (text: string | RegExp) => main.getByText(text).first().waitFor(),
    /** Waits for a heading of the main part of the page: the verdict of a vote is one. */
    verdict: (text: string | RegExp) => main.getByRole('heading', { name: text, level: 2 }).waitFor(),
    counts: async (): Promise<Counts> => [await read(SIDES[0]), await read(SIDES[1]), await read(SIDES[2])],
    /** Types a number over another, as one would: into the field, over what it holds. */
    type: async (name: string, count: number) => {
      await field(name).click()
      await page.keyboard.press('ControlOrMeta+A')
      await page.keyboard.type(String(count))
    },
    /** Types the three counts that are not there already, from left to right. */
    typeVote: async (counts: Counts) => {
      for (const [index, name] of SIDES.entries()) {
        const count = counts[index] ?? 0
        if ((await read(name)) === count) continue
        await field(name).click()
        await page.keyboard.press('ControlOrMeta+A')
        await page.keyboard.type(String(count))
      }
      await page.keyboard.press('Tab')
    },
    /** Goes to a step of the timeline by pressing it. */
    goTo: async (step: string | RegExp) => {
      const timeline = page.getByRole('region', { name: 'Observers, 17 October 2022' })
      await timeline.getByRole('button', { name: step }).first().focus()
      await page.keyboard.press('Enter')
    },
    /** The accessible name of what has the focus; empty where nothing has. */
    focused: () =>
      page.evaluate(() => {
        const { activeElement: element } = document
        if (element === null || element === document.body) return ''
        return element.getAttribute('aria-label') ?? element.textContent?.trim() ?? element.tagName
      }),
    /** What each application has come to, in order. */
    statuses: async (): Promise<string[]> => {
      const items = section('Applications').getByRole('listitem')
      const texts = await items.allInnerTexts()
      return texts.map((text) => text.split('\n').at(-1)?.trim() ?? '')
    },
  }
}

export type OnFloor = OpenApp & ReturnType<typeof floor>

/** Opens the Floor, at a step of the record where one is named. */
export const openFloor = async (step: string | null = null, options: AppOptions = {}): Promise<OnFloor> => {
  const app = await openApp(step === null ? '' : stepAddress(step), { width: 1440, height: 900, ...options })
  const onFloor = { ...app, ...floor(app.page) }
  await onFloor.title.waitFor()
  return onFloor
}

/** Waits until the address holds a branch: it is written a moment after the change. */
export const branchAddress = async ({ page }: Pick<OnFloor, 'page'>): Promise<string> => {
  await expect.poll(() => page.url()).toMatch(/#\/s\/[^/]+\/[^/]+\/[\w-]+$/)
  return page.url()
}
