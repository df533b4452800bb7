/** Light, dark, or as the device has it; kept on the device. */
import { useState } from 'react'
import { SHELL, THEMES } from '#src/floor/words.ts'

type Theme = keyof typeof THEMES

const KEPT = 'plenary.theme'
const ORDER: readonly Theme[] = ['system', 'light', 'dark']

const kept = (): Theme => {
  try {
    const found = localStorage.getItem(KEPT)
    return ORDER.find((theme) => theme === found) ?? 'system'
  } catch {
    return 'system'
  }
}

const wear = (theme: Theme): void => {
  if (theme === 'system') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = theme
}

/** Before anything is drawn, so that the page never flashes. */
export const wearKeptTheme = (): void => wear(kept())

export const ThemeChoice = () => {
  const [theme, setTheme] = useState(kept)
  const choose = (next: Theme) => {
    setTheme(next)
    wear(next)
    try {
      localStorage.setItem(KEPT, next)
    } catch {
      // Worn for this visit only.
    }
  }
  return (
    <label className="theme-choice">
      <span className="shell-wide">{SHELL.theme}</span>
      <select
        aria-label={SHELL.theme}
        value={theme}
        onChange={(event) => choose(ORDER.find((one) => one === event.currentTarget.value) ?? 'system')}
      >
        {ORDER.map((one) => (
          <option key={one} value={one}>
            {THEMES[one]}
          </option>
        ))}
      </select>
    </label>
  )
}
