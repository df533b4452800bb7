/** Mutants that no test can tell from the program, or that none should: each with its reason. They are left out of the score. */
interface Equivalent {
  readonly file: string
  /** The text that is replaced, and what stands in its place. */
  readonly was: string
  readonly is: string
  readonly why: string
}

export const EQUIVALENTS: readonly Equivalent[] = [
  {
    file: 'rules/fraction.ts',
    was: "'more than'",
    is: '""',
    why: 'There are two comparisons, and whatever is not "at least" is the other; a third does not compile.',
  },
  {
    file: 'rules/ballots.ts',
    was: '[]',
    is: '["Stryker was here"]',
    why: 'A State has no members; a member that nobody can be called by votes as little.',
  },
  {
    file: 'rules/ballots.ts',
    was: 'voters.get(id)?.memberParties',
    is: 'voters.get(id).memberParties',
    why: 'Who is no voter was refused before: the question mark is for the compiler.',
  },
  {
    file: 'rules/decide.ts',
    was: "'nothing'",
    is: '""',
    why: 'What is not known is no count that is wrong, and was left out before: the word is for the compiler.',
  },
  {
    file: 'rules/decide.ts',
    was: 'present !== undefined',
    is: 'true',
    why: 'Nothing is more than undefined: the comparison is for the compiler.',
  },
  ...[
    ['participating !== null', 'true'],
    ['participating !== undefined', 'true'],
    ['participating !== null && participating !== undefined', 'true'],
    ['participating !== null && participating !== undefined', 'participating !== null || participating !== undefined'],
  ].map(([was = '', is = '']) => ({
    file: 'rules/decide.ts',
    was,
    is,
    why: 'Null and undefined are more than no number: the comparison is for the compiler.',
  })),
  {
    file: 'rules/decide.ts',
    was: 'matterRule.quorumOfVotes === null',
    is: 'false',
    why: 'A quorum that is printed where a matter has none was refused before: the comparison is for the compiler.',
  },
  {
    file: 'rules/judge.ts',
    was: 'majority.rule === null',
    is: 'false',
    why: 'A rule that is null and none at all are the same: the rule of the slot stands.',
  },
  {
    file: 'rules/judge.ts',
    was: 'rule === null',
    is: 'false',
    why: 'A rule that is null and none at all are the same: the rule of the slot stands.',
  },
  {
    file: 'rules/least.ts',
    was: 'loss === 0',
    is: 'false',
    why: 'Divided by nothing the rest is no number, and no number is never brought below 0: null either way.',
  },
  {
    file: 'rules/mixtures.ts',
    was: 'f(x + 1) <= f(x)',
    is: 'f(x + 1) < f(x)',
    why: 'Where the top is flat, the search goes down from its first place or from its last: to the same bounds, or to none.',
  },
  {
    file: 'rules/mixtures.ts',
    was: 'Math.min(moves.length, least)',
    is: 'Math.max(moves.length, least)',
    why: 'There are no sets of more moves than there are, nor mixtures of more moves than voters: looking for them only costs.',
  },
  {
    file: 'rules/miscounts.ts',
    was: 'rule === undefined',
    is: 'false',
    why: 'What was decided has its rule: the comparison is for the compiler.',
  },
  {
    file: 'rules/rollCall.ts',
    was: "name.normalize('NFD').replaceAll(/\\p{M}/gu, '').toLowerCase()",
    is: "name.normalize('NFD').replaceAll(/\\p{M}/gu, '').toUpperCase()",
    why: 'Small letters or capitals: no name has one of the six signs that stand between the two.',
  },
  ...['true', 'false', 'one.key >= other.key', 'one.key <= other.key'].map((is) => ({
    file: 'rules/rollCall.ts',
    was: 'one.key > other.key',
    is,
    why: 'Sorting asks only whether one goes before the other; after it, or beside it, is the same to it.',
  })),
]
