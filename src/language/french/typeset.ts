/** What French letters do to each other once a sentence is filled. */

/** Narrow, and never at the end of a line. */
const THIN = '\u202F'

const QUOTES = /«[ \u00A0\u202F]*|[ \u00A0\u202F]*»/gu

/** Within a quotation another one stands between “ ”. What is not closed, or not opened, stays as it is. */
const nested = (text: string): string => {
  const marks = text.match(QUOTES) ?? []
  const isOpening = (mark: string): boolean => mark.startsWith('«')
  const depths = marks.reduce<readonly number[]>(
    (before, mark) => [...before, (before.at(-1) ?? 0) + (isOpening(mark) ? 1 : -1)],
    [],
  )
  if (!depths.some((depth) => depth > 1) || depths.some((depth) => depth < 0) || depths.at(-1) !== 0) return text
  let index = -1
  return text.replaceAll(QUOTES, (mark) => {
    index += 1
    const depth = depths[index] ?? 0
    if (isOpening(mark)) return depth > 1 ? '“' : mark
    return depth > 0 ? '”' : mark
  })
}

/** Before ; : ? ! % and within « »: thin spaces. A name with its article takes "de" and "à" up: "du Kenya", "aux Pays-Bas", "d’Haïti"; so do "le représentant" and "le secrétariat". What a number belongs to stays on its line. */
export const typeset = (text: string): string =>
  nested(text)
    .replaceAll(/(?<!\p{L})([Dd])e le(?= (?:[\p{Lu}\d]|représentant |secrétariat))/gu, '$1u')
    .replaceAll(/(?<!\p{L})([Dd])e les(?= [\p{Lu}\d])/gu, '$1es')
    .replaceAll(/(?<!\p{L})([Àà]) le(?= (?:\p{Lu}|représentant |secrétariat))/gu, (_, a: string) =>
      a === 'À' ? 'Au' : 'au',
    )
    .replaceAll(/(?<!\p{L})([Àà]) les(?= [\p{Lu}\d])/gu, (_, a: string) => (a === 'À' ? 'Aux' : 'aux'))
    .replaceAll(/(?<!\p{L})([Dd]|[Qq]u)e (?=(?!oui|onz)[aeiouAEIOUàâéèêîôÀÂÉÈÊÎÔ]|Haïti)/gu, '$1’')
    .replaceAll(/(?<!\p{L})([Aa]rticles?|[Pp]ar\.|[Nn]°) (?=\d)/gu, '$1\u00A0')
    .replaceAll(/(?<=\d) (?=(?:voix|jours?|minutes?)(?!\p{L}))/gu, '\u00A0')
    .replaceAll(/[ \u00A0]+([;:?!%»])/g, `${THIN}$1`)
    .replaceAll(/(?<=[\p{L}\d»)])([;:?!])(?=\s|$)/gu, `${THIN}$1`)
    .replaceAll(/«[ \u00A0\u202F]*/g, `«${THIN}`)
