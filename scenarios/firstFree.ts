/** The first name, counted from 1, that is not taken. */
export const firstFree = (taken: ReadonlySet<string>, nameOf: (number: number) => string): string => {
  let number = 1
  while (taken.has(nameOf(number))) number += 1
  return nameOf(number)
}
