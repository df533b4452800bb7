/** Of the forms that there are, the one that has the most words of what was written, and the fewest others. */
export const nearestOf = (forms: readonly string[], written: string, between: string): string => {
  const words = new Set(written.split(between))
  const alike = (form: string): number => {
    const fixed = form.split(between).filter((word) => !word.startsWith('{'))
    return fixed.reduce((sum, word) => sum + (words.has(word) ? 1 : -1), 0)
  }
  return forms.reduce((best, form) => (alike(form) > alike(best) ? form : best))
}
