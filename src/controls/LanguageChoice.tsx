/** English or French; kept on the device. Their names are their own and stay as they are. */
import { useState, useSyncExternalStore } from 'react'
import { ADDRESS, SHELL } from '#src/floor/words.ts'
import { codeSpoken, hear } from '#src/language/say.ts'

const OFFERED = [
  ['en', 'English'],
  ['fr', 'Français'],
] as const

/** BCP 47, of the language spoken: what is drawn is drawn anew when it changes. */
export const useLanguage = (): string => useSyncExternalStore(hear, codeSpoken)

/** In another language everything is drawn anew, this too: the focus comes back to it. Where it is hidden it cannot. */
let taken = false
const takeFocusBack = (select: HTMLSelectElement | null) => {
  if (!taken) return
  select?.focus()
  taken = document.activeElement !== select
}

export const LanguageChoice = () => {
  const language = useLanguage()
  const [failed, setFailed] = useState(false)
  const take = async (code: string) => {
    const next = OFFERED.find(([one]) => one === code)?.[0] ?? 'en'
    taken = true
    try {
      await (await import('#src/language/tongues.ts')).choose(next)
    } catch {
      taken = false
      setFailed(true)
    }
  }
  return (
    <>
      <select
        ref={takeFocusBack}
        className="language-choice"
        aria-label={SHELL.language}
        value={language}
        onChange={(event) => void take(event.currentTarget.value)}
      >
        {OFFERED.map(([code, name]) => (
          <option key={code} value={code} lang={code} translate="no">
            {name}
          </option>
        ))}
      </select>
      {failed && <span role="alert">{ADDRESS.notLoaded}</span>}
    </>
  )
}
