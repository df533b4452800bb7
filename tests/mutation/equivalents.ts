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
    file: 'rules/conditionsOfBusiness.ts',
    was: 'proposal?.mayOpposeDivision',
    is: 'proposal.mayOpposeDivision',
    why: 'Without a proposal there is no division to oppose, which is said before: the question mark is for the compiler.',
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
  {
    file: 'rules/cells.ts',
    was: 'row < last.length',
    is: 'row <= last.length',
    why: 'Behind the last row there is nothing, which is passed over as an empty row is.',
  },
  {
    file: 'rules/cells.ts',
    was: 'rowEnd === EMPTY',
    is: 'false',
    why: 'An empty row adds nothing to any other: to pass it over only saves time.',
  },
  {
    file: 'rules/cells.ts',
    was: 'start <= end',
    is: 'start < end',
    why: 'Of what is all but impossible one end leaves the last for the other to take.',
  },
  {
    file: 'rules/cells.ts',
    was: 'end >= start',
    is: 'end > start',
    why: 'Where one cell is left it is likely enough: the other end has seen to that.',
  },
  {
    file: 'rules/cells.ts',
    was: 'start > end',
    is: 'false',
    why: 'A row of which all was left out adds nothing to any other: to pass it over only saves time.',
  },
  {
    file: 'rules/everyTally.ts',
    was: '!answer.ok',
    is: 'false',
    why: 'Whether the question can be is asked before all tallies, and then every one of them can.',
  },
  {
    file: 'rules/everyTally.ts',
    was: "'one tally of many cannot be'",
    is: '""',
    why: 'It is never thrown: whether the question can be is asked before all tallies.',
  },
  {
    file: 'rules/everyTally.ts',
    was: "'more than'",
    is: '""',
    why: 'There are two comparisons, and whatever is not "at least" is the other; a third does not compile.',
  },
  {
    file: 'rules/pivots.ts',
    was: 'move !== null && from.moved.length >= most()',
    is: 'false',
    why: 'More changes than the fewest so far are counted and then dropped: not to try them only saves time.',
  },
  {
    file: 'rules/pivots.ts',
    was: 'from.moved.length >= most()',
    is: 'from.moved.length > most()',
    why: 'More changes than the fewest so far are counted and then dropped: not to try them only saves time.',
  },
  {
    file: 'rules/pivots.ts',
    was: '() => fewest',
    is: '() => undefined',
    why: 'More changes than the fewest so far are counted and then dropped: not to try them only saves time.',
  },
  {
    file: 'rules/pivots.ts',
    was: '[]',
    is: '["Stryker was here"]',
    why: 'A name that nobody has, with those who moved, is one more in every count. Where the best are gathered, tests find it out.',
  },
  {
    file: 'rules/pivots.ts',
    was: 'plain[place] > 0',
    is: 'true',
    why: 'Of a place where no plain voter stands nobody asks: not to look there only saves time.',
  },
  {
    file: 'rules/pivots.ts',
    was: 'plain[place] > 0',
    is: 'plain[place] >= 0',
    why: 'Of a place where no plain voter stands nobody asks: not to look there only saves time.',
  },
  {
    file: 'rules/chance.ts',
    was: 'likely.length === 1',
    is: 'false',
    why: 'Who does one thing for certain can be counted in one by one: as many at once only saves time.',
  },
  {
    file: 'rules/chance.ts',
    was: 'quorum > votesNeeded',
    is: 'true',
    why: 'Where the quorum of votes is met, so is one of presence that is no larger: not to look only saves time.',
  },
  {
    file: 'rules/chance.ts',
    was: 'quorum > votesNeeded',
    is: 'quorum >= votesNeeded',
    why: 'Where the quorum of votes is met, so is one of presence that is no larger: not to look only saves time.',
  },
  {
    file: 'rules/chance.ts',
    was: 'idle === NONE',
    is: 'true',
    why: 'Where a quorum of votes is met, somebody has voted: not to look only saves time.',
  },
  {
    file: 'rules/chance.ts',
    was: 'away !== NONE && idle !== NONE',
    is: 'false',
    why: 'The majority as a sum of its own tells the same in longer rows: those in favour only save time.',
  },
  {
    file: 'rules/chance.ts',
    was: "'somebody'",
    is: '""',
    why: 'There are three words, of which only the two others are asked for; a fourth does not compile.',
  },
  ...[
    ["act.modality === 'may not'", 'false'],
    ["'may not'", '""'],
    ['next === snapshot', 'false'],
  ].map(([was = '', is = '']) => ({
    file: 'machines/notYet.ts',
    was,
    is,
    why: 'After an act that is refused, or changes nothing, what was barred is barred as before: to try it is only cost.',
  })),
  {
    file: 'machines/notYet.ts',
    was: 'sought.length === 0',
    is: 'false',
    why: 'What has its ways is sought no more, whatever else is tried: to go on is only cost.',
  },
  ...[
    ['participants[id]?.name', 'participants[id].name', 'Only names on the roll are asked for, and they take part'],
    ["event.type === 'roll.answer'", 'true', 'No other act is asked about'],
    ["put.question === 'motion'", 'true', 'No other vote names a motion'],
    ["answered.by !== 'name'", 'false', 'Answers are by name'],
    ['next === null', 'false', 'Nobody has no name, and is null either way'],
    ['matter !== null', 'true', 'No question is called null'],
    ['vote !== undefined', 'true', 'Without a vote there are no answers, which is asked next'],
    ["'on' in event && event.on !== undefined", 'true', 'No vote is called undefined'],
    [
      "'on' in event && event.on !== undefined",
      "'on' in event || event.on !== undefined",
      'No vote is called undefined',
    ],
    ['event.on !== undefined', 'true', 'No vote is called undefined'],
  ].map(([was = '', is = '', why = '']) => ({
    file: 'machines/rollCall.ts',
    was,
    is,
    why: `${why}: the comparison is for the compiler.`,
  })),
  {
    file: 'machines/coverage.ts',
    was: 'rulesOf(way).some((slot) => seen.neverBarred.has(slot))',
    is: 'true',
    why: 'What barred once has been seen to bar, and is so whatever else is seen: to pass it over only saves time.',
  },
  {
    file: 'machines/explore.ts',
    was: 'input.ruleSet.slots[slot]?.rule',
    is: 'input.ruleSet.slots[slot].rule',
    why: 'What is in the scope of a law is answered by it: the question mark is for the compiler.',
  },
  ...[
    ['chart.edges.filter((edge) => edge.event === null)', 'chart.edges'],
    ['edge.event === null', 'true'],
  ].map(([was = '', is = '']) => ({
    file: 'machines/explore.ts',
    was,
    is,
    why: 'No act leads out of a vote as a whole: of the ways that do, all are completions.',
  })),
  ...[
    ['rules.length === 0', 'false'],
    ['[id]', '[]'],
  ].map(([was = '', is = '']) => ({
    file: 'machines/explore.ts',
    was,
    is,
    why: 'No way of the chart is without a rule, which the test of citations sees to: there is none to name.',
  })),
  ...[
    ["way.target?.some((node) => node.type === 'final') === true", 'true'],
    ["node.type === 'final'", 'true'],
  ].map(([was = '', is = '']) => ({
    file: 'machines/walk.ts',
    was,
    is,
    why: 'Where nothing ends there is one step, and none is passed: not to look for others only saves time.',
  })),
  ...[
    ["way.target?.some((node) => node.type === 'final')", "way.target?.every(node => node.type === 'final')"],
    [
      "taken.some((way) => way.target?.some((node) => node.type === 'final') === true)",
      "taken.every(way => way.target?.some(node => node.type === 'final') === true)",
    ],
  ].map(([was = '', is = '']) => ({
    file: 'machines/walk.ts',
    was,
    is,
    why: 'An announcement takes one way, to one state: every one of them, or some, is the same.',
  })),
  {
    file: 'machines/walk.ts',
    was: 'taken.length === 0',
    is: 'false',
    why: 'An act that is refused leaves the very same situation: not to ask for it only saves time.',
  },
  {
    file: 'machines/walk.ts',
    was: '-1',
    is: '+1',
    why: 'A vote that ends is followed by one completion: of two steps, the first and all but the last are the same.',
  },
  {
    file: 'machines/walkActs.ts',
    was: 'present - inFavour',
    is: 'present + inFavour',
    why: 'Where more are against than are left, nobody is left to abstain, and there is no such tally.',
  },
  {
    file: 'machines/walksOfMeetings.ts',
    was: 'first?.kind',
    is: 'first.kind',
    why: 'Where no motion is pending every kind is moved: the question mark is for the compiler.',
  },
]
