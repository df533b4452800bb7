/** Halving: the place where a test turns true, among numbers on which it is first false and then true. */

/** The first x in [from, to] where the test is true; `to` where it is true of none before, and `from` where there is none. */
export const firstTrue = (from: number, to: number, test: (x: number) => boolean): number => {
  let [low, high] = [from, to]
  while (low < high) {
    const middle = low + Math.floor((high - low) / 2)
    if (test(middle)) high = middle
    else low = middle + 1
  }
  return low
}

/** The least x in [from, to] where the test is true; null where it never is. */
export const leastTrue = (from: number, to: number, test: (x: number) => boolean): number | null =>
  test(to) ? firstTrue(from, to, test) : null
