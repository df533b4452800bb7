/** Light, dark, or as the device has it; kept on the device. */
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { SHELL, THEMES } from '#src/floor/words.ts'

type Theme = keyof typeof THEMES

const KEPT = 'plenary.theme'
const ORDER: readonly Theme[] = ['system', 'light', 'dark']

const named = (name: string | null): Theme | undefined => ORDER.find((theme) => theme === name)

/** What was chosen on this device; undefined where nothing was. */
export const chosenTheme = (): Theme | undefined => {
  try {
    return named(localStorage.getItem(KEPT))
  } catch {
    return undefined
  }
}

const themeStore = createStore<{ readonly theme: Theme }>()(() => ({ theme: chosenTheme() ?? 'system' }))

const wear = (theme: Theme): void => {
  if (theme === 'system') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = theme
}

/** Before anything is drawn, so that the page never flashes. */
export const wearKeptTheme = (): void => wear(themeStore.getState().theme)

/** Wears the theme of this name and keeps it. Returns false where there is none. */
export const chooseTheme = (name: string): boolean => {
  const theme = named(name)
  if (theme === undefined) return false
  themeStore.setState({ theme })
  wear(theme)
  try {
    localStorage.setItem(KEPT, theme)
  } catch {
    // Worn for this visit only.
  }
  return true
}

export const ThemeChoice = () => {
  const { theme } = useStore(themeStore)
  return (
    <label className="theme-choice">
      <span className="shell-wide">{SHELL.theme}</span>
      <select aria-label={SHELL.theme} value={theme} onChange={(event) => chooseTheme(event.currentTarget.value)}>
        {ORDER.map((one) => (
          <option key={one} value={one}>
            {THEMES[one]}
          </option>
        ))}
      </select>
    </label>
  )
}
