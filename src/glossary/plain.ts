/** A text as it is searched: in small letters, without accents, and with one kind of apostrophe. */
export const plain = (text: string): string =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase()
