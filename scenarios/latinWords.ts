/** The words of a text in plain Latin letters and figures, small and without accents, for ids and names of files. Empty where it has none. */
export const latinWords = (text: string): readonly string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g) ?? []

/** For the name of a file: the words joined by hyphens, no longer than any file system takes. Empty where there are none. */
export const fileSlug = (text: string): string => latinWords(text).join('-').slice(0, 60)
