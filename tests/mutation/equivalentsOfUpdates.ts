/** Changes to the facts, and to what acts and results change, that no test can tell from the program. */
import type { Equivalent } from './equivalent.ts'

const STRYKER = '"Stryker was here!"'

/** Lines on which nothing stands for a name. */
const NAMED_NOTHING: readonly (readonly [string, string])[] = [
  ['machines/updates.ts', "const id = context.inHand.business ?? ''"],
  ['machines/updates.ts', "const id = matter ?? ''"],
  [
    'machines/updatesOfBusiness.ts',
    "debate: context.adjourned.includes(context.inHand.observers ?? '') ? 'adjourned' : 'open',",
  ],
  ['machines/updatesOfBusiness.ts', "const question = context.questions[context.inHand.business ?? '']"],
  [
    'machines/ties.ts',
    "if (question === null || tieOf(context.questions[vote.matter ?? ''] ?? null, vote.put) !== 'none') return false",
  ],
  ['machines/facts.ts', "return this.context.questions[this.named ?? '']?.status"],
  ['machines/facts.ts', "const elects = this.context.questions[this.named ?? '']?.kind === 'election'"],
  [
    'machines/facts.ts',
    "return ballotProblems(context, given, 'on' in event ? context.votes[event.on ?? ''] : undefined)",
  ],
]

/** Lines on which what is not there is an empty list. */
const EMPTY: readonly (readonly [string, string, string])[] = [
  [
    'machines/updates.ts',
    'const earlier = context.questions[id]?.proposal?.earlier ?? []',
    'Where there is no draft, priority changes nothing, whatever it is said to come before.',
  ],
  [
    'machines/updates.ts',
    'const excluded = carried ? (proposal.amendments[id]?.excludes ?? []) : []',
    'No amendment is called so: nothing is excluded either way.',
  ],
  [
    'machines/updatesOfBusiness.ts',
    'const claims = context.questions[on]?.claims ?? []',
    'Where there is no question nothing is claimed: to change what is not there changes nothing.',
  ],
]

export const EQUIVALENTS_OF_UPDATES: readonly Equivalent[] = [
  ...NAMED_NOTHING.map(([file, on]) => ({
    file,
    was: "''",
    is: STRYKER,
    on,
    why: 'No question, and no vote, is called so: what is not there is not there under another name either.',
  })),
  ...EMPTY.map(([file, on, why]) => ({ file, was: '[]', is: '["Stryker was here"]', on, why })),
  {
    file: 'machines/updates.ts',
    was: "'adjourned'",
    is: '""',
    on: "return { ...fallen, ...risen(context, motion.in, 'adjourned') }",
    why: 'There are two words, of which only the other is asked for; a third does not compile.',
  },
  {
    file: 'machines/updates.ts',
    was: 'spoken === undefined',
    is: 'false',
    why: 'Where there is no question nobody spoke on it: to change what is not there changes nothing.',
  },
  {
    file: 'machines/ties.ts',
    was: 'default:\n      return null',
    is: 'default:',
    why: 'Neither null nor undefined is a tie: that there is an answer is for the compiler.',
  },
  {
    file: 'machines/privacy.ts',
    was: 'context.calledUpon !== null',
    is: 'true',
    why: 'Nobody is called null: the comparison is for the compiler.',
  },
  {
    file: 'machines/turns.ts',
    was: "'observer'",
    is: '""',
    why: 'Whoever is not known waits for a turn, whatever the role is said to be.',
  },
  {
    file: 'machines/facts.ts',
    was: 'named !== null',
    is: 'true',
    why: 'No question is called null: the comparison is for the compiler.',
  },
  {
    file: 'machines/facts.ts',
    was: "event.type === 'question.take'",
    is: 'true',
    on: "return event.type === 'question.take' && event.kind === 'credentials report' && context.credentialsReport === 'none'",
    why: 'No other act has this kind: the comparison is for the compiler.',
  },
  {
    file: 'machines/factsOfBusiness.ts',
    was: 'side === null',
    is: 'false',
    on: 'speakers: side === null ? 0 : (rule?.speakers[side] ?? 0),',
    why: 'On no side nobody may speak either: the comparison is for the compiler.',
  },
  ...[
    ["'on' in event && event.on !== undefined", 'true'],
    ["'on' in event && event.on !== undefined", "'on' in event || event.on !== undefined"],
    ['event.on !== undefined', 'true'],
  ].map(([was = '', is = '']) => ({
    file: 'machines/factsOfVotes.ts',
    was,
    is,
    why: 'No vote is called undefined: the comparison is for the compiler.',
  })),
]
