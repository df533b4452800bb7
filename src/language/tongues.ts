/** The languages that can be spoken: each but English is fetched when it is chosen, and so is this file. */
import { isBeyond, KEPT, speak, wanted, type Tongue } from './say.ts'

/** English and French for everybody. The others are for those who look after the sentences: English that is longer and marked, and English read from the right; named as ICU names them. */
const LANGUAGES = ['en', 'fr', 'en-XA', 'ar-XB'] as const
export type Language = (typeof LANGUAGES)[number]

/** Whether it is a language of ours. */
export const isLanguage = (text: string | null | undefined): text is Language =>
  LANGUAGES.some((language) => language === text)

/** What was chosen on this device; undefined where nothing was. */
export const chosenLanguage = (): Language | undefined => {
  try {
    const found = localStorage.getItem(KEPT)
    return isLanguage(found) ? found : undefined
  } catch {
    return undefined
  }
}

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

const whole = async (language: Language): Promise<Tongue | null> => {
  const tongue = await fetched(language)
  if (isBeyond()) await tongue?.rest()
  return tongue
}

const wear = (tongue: Tongue | null): void => {
  document.documentElement.lang = tongue?.code ?? 'en'
  document.documentElement.dir = tongue?.direction ?? 'ltr'
  speak(tongue)
}

/** The one of ours that was chosen or that the browser speaks: "fr" for "fr-CA", English where we have none. */
const nearest = (code: string): Language =>
  LANGUAGES.find((one) => one === code) ?? LANGUAGES.find((one) => one === code.split('-')[0]) ?? 'en'

/** Before anything is drawn. Where the language cannot be fetched, English. */
export const wearKeptLanguage = async (): Promise<void> => wear(await whole(nearest(wanted())).catch(() => null))

/** Throws where it cannot be fetched; nothing has changed then. */
export const choose = async (language: Language): Promise<void> => {
  wear(await whole(language))
  try {
    localStorage.setItem(KEPT, language)
  } catch {
    // Spoken for this visit only.
  }
}
