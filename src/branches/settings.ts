/** What was chosen of how the app looks and speaks, as a record of a backup: on the device each choice keeps itself. */
import '#machines/jitless'
import * as z from 'zod/mini'
import { chosenTheme, chooseTheme } from '#src/controls/ThemeChoice.tsx'
import { allowLetters, chosenLetters } from '#src/floor/keys.ts'
import type { Restorer } from '#src/keep/backup.ts'
import { choose, chosenLanguage, isLanguage } from '#src/language/tongues.ts'

const STORE = 'settings'
const VERSION = 1

const settingsSchema = z.object({
  theme: z.optional(z.string()),
  language: z.optional(z.string()),
  /** Whether single letters are keys. */
  letters: z.optional(z.boolean()),
})

/** What was chosen on this device, as what a backup holds; nothing where nothing was. */
export const settingsHeld = () => {
  const chosen = { theme: chosenTheme(), language: chosenLanguage(), letters: chosenLetters() }
  const some = Object.values(chosen).some((choice) => choice !== undefined)
  return { kind: { store: STORE, version: VERSION }, things: some ? [{ id: 'device', ...chosen }] : [] }
}

/** Takes a language, where it can be fetched. */
const speak = async (language: string): Promise<boolean> => {
  if (!isLanguage(language)) return false
  try {
    await choose(language)
    return true
  } catch {
    return false
  }
}

/** Takes each choice that was not made on this device. */
export const settingsRestorer: Restorer = {
  store: STORE,
  restore: async ({ version, data }) => {
    const read = settingsSchema.safeParse(data)
    if (version > VERSION || !read.success) return 'left'
    const { theme, language, letters } = read.data
    let taken = false
    if (theme !== undefined && chosenTheme() === undefined) taken = chooseTheme(theme)
    if (letters !== undefined && chosenLetters() === undefined) {
      allowLetters(letters)
      taken = true
    }
    if (language !== undefined && chosenLanguage() === undefined && (await speak(language))) taken = true
    return taken ? 'back' : 'there'
  },
}
