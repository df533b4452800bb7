/** What French letters do to each other once a sentence is filled. */

/** Narrow, and never at the end of a line. */
const THIN = '\u202F'

/** Before ; : ? ! % and within « »: thin spaces. A name with its article takes "de" and "à" up: "du Kenya", "aux Pays-Bas", "d’Haïti"; so does "le représentant". */
export const typeset = (text: string): string =>
  text
    .replaceAll(/(?<!\p{L})([Dd])e le(?= (?:[\p{Lu}\d]|représentant ))/gu, '$1u')
    .replaceAll(/(?<!\p{L})([Dd])e les(?= [\p{Lu}\d])/gu, '$1es')
    .replaceAll(/(?<!\p{L})([Àà]) le(?= (?:\p{Lu}|représentant ))/gu, (_, a: string) => (a === 'À' ? 'Au' : 'au'))
    .replaceAll(/(?<!\p{L})([Àà]) les(?= [\p{Lu}\d])/gu, (_, a: string) => (a === 'À' ? 'Aux' : 'aux'))
    .replaceAll(/(?<!\p{L})([Dd]|[Qq]u)e (?=(?!oui|onz)[aeiouAEIOUàâéèêîôÀÂÉÈÊÎÔ]|Haïti)/gu, '$1’')
    .replaceAll(/[ \u00A0]+([;:?!%»])/g, `${THIN}$1`)
    .replaceAll(/(?<=[\p{L}\d»)])([;:?!])(?=\s|$)/gu, `${THIN}$1`)
    .replaceAll(/«[ \u00A0\u202F]*/g, `«${THIN}`)
