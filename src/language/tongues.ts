/** The languages there are, and the one that is chosen; each but English is fetched when it is. */
import { useSyncExternalStore } from 'react'
import { speak, spoken, type Tongue } from './say.ts'

/** Offered to everybody, by their own names. */
export const LANGUAGES = { en: 'English', fr: 'Français' } as const
export type Offered = keyof typeof LANGUAGES

/** For those who look after the sentences: English that is longer and marked, and English read from the right. Named as ICU names them. */
const TRIALS = { 'en-XA': true, 'ar-XB': true } as const
type Language = Offered | keyof typeof TRIALS

const KEPT = 'plenary.language'

/** Whether it is a language of ours. */
export const isLanguage = (text: string | null | undefined): text is Language =>
  text !== null && text !== undefined && (Object.hasOwn(LANGUAGES, text) || Object.hasOwn(TRIALS, text))

/** What was chosen on this device; undefined where nothing was. */
export const chosenLanguage = (): Language | undefined => {
  try {
    const found = localStorage.getItem(KEPT)
    return isLanguage(found) ? found : undefined
  } catch {
    return undefined
  }
}

/** What was chosen; else the browser's, where we have it. */
const kept = (): Language => chosenLanguage() ?? (navigator.language.startsWith('fr') ? 'fr' : 'en')

const fetched = async (language: Language): Promise<Tongue | null> => {
  switch (language) {
    case 'en':
      return null
    case 'fr':
      return (await import('./french.ts')).FRENCH
    case 'en-XA':
      return (await import('./trials.ts')).LONGER
    case 'ar-XB':
      return (await import('./trials.ts')).FROM_THE_RIGHT
  }
}

const hearers = new Set<() => void>()
const hear = (hearer: () => void): (() => void) => {
  hearers.add(hearer)
  return () => hearers.delete(hearer)
}

const wear = (tongue: Tongue | null): void => {
  speak(tongue)
  document.documentElement.lang = tongue?.code ?? 'en'
  document.documentElement.dir = tongue?.direction ?? 'ltr'
  for (const hearer of hearers) hearer()
}

/** Before anything is drawn. Where the language cannot be fetched, English. */
export const wearKeptLanguage = async (): Promise<void> => {
  const language = kept()
  if (language !== 'en') wear(await fetched(language).catch(() => null))
}

/** Throws where it cannot be fetched; nothing has changed then. */
export const choose = async (language: Language): Promise<void> => {
  wear(await fetched(language))
  try {
    localStorage.setItem(KEPT, language)
  } catch {
    // Spoken for this visit only.
  }
}

/** BCP 47, of the language spoken: what is drawn is drawn anew when it changes. */
export const useLanguage = (): string => useSyncExternalStore(hear, () => spoken()?.code ?? 'en')
