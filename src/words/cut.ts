/** A text that is not too long. */

/** Its beginning, of so many letters at most, with no half of a letter that takes two units (an emoji) at its end. */
export const cut = (text: string, most: number): string => {
  const half = text.length > most && /[\uD800-\uDBFF]/.test(text.charAt(most - 1))
  return text.slice(0, half ? most - 1 : most).trim()
}
