/** Changes to `machines/` that no test can tell from the program, or that none should. */
import type { Equivalent } from './equivalent.ts'

export const EQUIVALENTS_OF_MACHINES: readonly Equivalent[] = [
  {
    file: 'machines/actsOfQuestions.ts',
    was: 'context.applications[id]?.objections',
    is: 'context.applications[id].objections',
    why: 'What is still to be decided is an application: the question mark is for the compiler.',
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
  {
    file: 'machines/after.ts',
    was: '{ input: snapshot.context }',
    is: '{}',
    why: 'The actor is never started, and its first state never looked at.',
  },
  {
    file: 'machines/after.ts',
    was: `{
    self,
    system: self.system,
    id: self.id,
    sessionId: self.sessionId,
    logger: nothing,
    defer: nothing,
    emit: nothing,
    stopChild: nothing,
    actionExecutor: nothing,
  }`,
    is: '{}',
    why: 'The machine never speaks to an actor: that there is one is for the compiler.',
  },
  {
    file: 'machines/questions.ts',
    was: 'id === null',
    is: 'false',
    why: 'No question is called null: the comparison is for the compiler.',
  },
  {
    file: 'machines/factsOfRoom.ts',
    was: "'exceptional' in event",
    is: 'true',
    why: 'What an act does not have is not true either: the comparison is for the compiler.',
  },
  {
    file: 'machines/factsOfBusiness.ts',
    was: "event.type !== 'credentials.examine'",
    is: 'false',
    why: 'No other act has a finding: the comparison is for the compiler.',
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
    file: 'machines/conference.ts',
    was: '{ maxIterations: 100 }',
    is: '{}',
    why: 'No act leads round in a circle: the bound is for one that would, so that it ends with an error.',
  },
  {
    file: 'machines/conferenceSetup.ts',
    was: "''",
    is: '"Stryker was here!"',
    why: 'Where the last part is rejected its proposal is in hand: the name of none is for the compiler.',
  },
  ...["'public'", "'adjourned'"].map((was) => ({
    file: 'machines/conferenceSetup.ts',
    was,
    is: '""',
    why: 'There are two words, of which only the other is asked for; a third does not compile.',
  })),
  {
    file: 'machines/replay.ts',
    was: 'event.on !== undefined',
    is: 'true',
    why: 'Whatever puts a question names the vote: the comparison is for the compiler.',
  },
  {
    file: 'machines/replay.ts',
    was: 'event.deviation === true',
    is: 'true',
    why: 'What does not call itself a deviation is taken only in order: to ask the rules again is only cost.',
  },
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
