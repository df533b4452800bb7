/**
 * French sentences by their English. In ICU MessageFormat where there are places ({0}, {1}, …): a plural is `{0, plural, one {…} other {…}}`,
 * a large number `{0, number}`. Apostrophes are ’; spaces before ; : ? ! and within « » are ordinary ones here, and set by `typeset.ts`.
 */
export type Catalogue = Readonly<Record<string, string>>
