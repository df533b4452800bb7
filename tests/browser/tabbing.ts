/** What a keyboard must reach, and whether it does. */
import type { Page } from 'playwright-core'

/** Marks every control that is shown, and as many as there are. */
const markControls = (): number => {
  const wanted = 'a[href], button, input, select, textarea, summary, [tabindex="0"]'
  const shown = (element: Element) => element.checkVisibility({ visibilityProperty: true })
  // Of the steps of the timeline, and of a group of radio buttons, Tab reaches one; arrows reach the others.
  const byArrows = (element: Element) =>
    element.getAttribute('tabindex') === '-1' || (element instanceof HTMLInputElement && element.type === 'radio')
  // A control that is off takes no focus, and has nothing to be pressed for.
  const controls = [...document.querySelectorAll(wanted)].filter(
    (element) => shown(element) && !byArrows(element) && !element.matches(':disabled'),
  )
  for (const element of controls) element.setAttribute('data-unreached', '')
  return controls.length
}

/** What has the focus: what is wrong with how it shows, and whether it had it before, when the walk has gone round. */
const takeMark = (): { readonly round: boolean; readonly says: string | null } => {
  const { activeElement: element } = document
  if (element === null || element === document.body) return { round: false, says: null }
  const round = element.hasAttribute('data-walked')
  element.setAttribute('data-walked', '')
  element.removeAttribute('data-unreached')
  const styles = [element, element.closest('label'), element.parentElement].flatMap((each) =>
    each === null ? [] : [getComputedStyle(each)],
  )
  // A drawing shows it by a ring of the same colour.
  const probe = element.ownerDocument.createElement('span')
  probe.style.setProperty('color', 'var(--focus)')
  document.body.append(probe)
  const { color } = getComputedStyle(probe)
  probe.remove()
  const ringed = [...element.querySelectorAll('*')].some((part) => getComputedStyle(part).stroke === color)
  const seen = ringed || styles.some(({ outlineStyle, boxShadow }) => outlineStyle !== 'none' || boxShadow !== 'none')
  const { bottom, top } = element.getBoundingClientRect()
  const name = element.getAttribute('aria-label') ?? element.textContent?.trim().slice(0, 60) ?? element.tagName
  if (!seen) return { round, says: `nothing shows the focus of ${name}` }
  return { round, says: bottom < 0 || top > innerHeight ? `the focus is out of sight on ${name}` : null }
}

/** No page has as many controls: one that makes new ones without end fails. */
const LONGEST = 2_000

/** Walks the whole page with the Tab key. What was marked, and what is wrong: not reached, not shown, out of sight. */
export const walkByTab = async (
  page: Page,
): Promise<{ readonly controls: number; readonly wrong: readonly string[] }> => {
  const controls = await page.evaluate(markControls)
  await page.evaluate(() => document.body.focus())
  const unreached = page.locator('[data-unreached]')
  const wrong = new Set<string>()
  // Once round, and no count of presses: words that are explained in place become controls when their explanations come.
  for (let presses = 0; presses < LONGEST && (await unreached.count()) > 0; presses += 1) {
    await page.keyboard.press('Tab')
    const { round, says } = await page.evaluate(takeMark)
    if (says !== null) wrong.add(says)
    if (round) break
  }
  const names = await unreached.evaluateAll((elements) => elements.map((element) => element.outerHTML.slice(0, 120)))
  return { controls, wrong: [...wrong, ...names.map((name) => `not reached: ${name}`)] }
}
