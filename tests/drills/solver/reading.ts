/** Reading sentences: blanks in forms of words. */

export const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\“”]/g, String.raw`\$&`)
export const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

/** "A, B and C" taken apart. */
export const listed = (text: string): readonly string[] => text.split(/, | and /)

export const group = (text: string, form: RegExp | string): string | null => new RegExp(form).exec(text)?.[1] ?? null
export const groups = (text: string, form: string): readonly (readonly string[])[] =>
  [...text.matchAll(new RegExp(form, 'g'))].map((found) => [...found].map((part) => part ?? ''))
