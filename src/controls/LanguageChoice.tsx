/** English or French; kept on the device. Their names are their own and stay as they are. */
import { useState } from 'react'
import { LANGUAGE } from '#src/floor/words.ts'
import { choose, LANGUAGES, useLanguage, type Offered } from '#src/language/tongues.ts'

const ORDER = Object.keys(LANGUAGES).filter((code): code is Offered => Object.hasOwn(LANGUAGES, code))

export const LanguageChoice = () => {
  const language = useLanguage()
  const [failed, setFailed] = useState(false)
  const take = (code: string) => {
    const next = ORDER.find((one) => one === code) ?? 'en'
    choose(next).catch(() => setFailed(true))
  }
  return (
    <>
      <select
        className="language-choice"
        aria-label={LANGUAGE.choice}
        value={language}
        onChange={(event) => take(event.currentTarget.value)}
      >
        {ORDER.map((one) => (
          <option key={one} value={one} lang={one} translate="no">
            {LANGUAGES[one]}
          </option>
        ))}
      </select>
      {failed && <span role="alert">{LANGUAGE.notFetched}</span>}
    </>
  )
}
