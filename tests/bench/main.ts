/**
 * How long things take, as ratios within one run: against bare transitions, bare arithmetic, one frame of a screen, and a
 * page that only mounts React.
 * Prints and asserts nothing.
 */
import { transition } from 'xstate'
import { actsAt } from '#machines/acts'
import { conference } from '#machines/conference'
import { start } from '#machines/replay'
import { chancesOf, type Group } from '#rules/chance'
import { decide } from '#rules/decide'
import type { RuleSet } from '#rules/ruleSet'
import { everyTally } from '#rules/everyTally'
import { ungaPlenary } from '#rules/sets/ungaPlenary'
import { untocCop } from '#rules/sets/untocCop'
import { turnsOf } from '#rules/turns'
import { applyEdits, divergences, replayBranch } from '#scenarios/branch'
import { inputOf } from '#scenarios/input'
import type { Edit } from '#scenarios/schema'
import { branchOf, cast, observers2022, scenarioIn, stepAt } from '../support/record.ts'
import { naiveChances } from '../support/naiveChances.ts'
import { pageRows } from './pages.ts'
import { votes } from '../support/votes.ts'

/** One frame at 60 a second, in milliseconds. */
const FRAME = 16

/** Milliseconds for one run: the median of many, after a warm-up. */
const taken = (run: () => unknown, runs = 200): number => {
  for (let index = 0; index < runs / 4; index += 1) run()
  const times = Array.from({ length: runs }, () => {
    const begun = performance.now()
    run()
    return performance.now() - begun
  }).sort((one, other) => one - other)
  return times[Math.floor(runs / 2)] ?? Number.NaN
}

const edits = [cast(1, 63, 32, 8), cast(3, 58, 30, 11)]
const record = branchOf()
const events = branchOf(...edits).map(({ event }) => event)
const first = start(inputOf(observers2022))

const rederivation = taken(() => divergences(replayBranch(applyEdits(observers2022, edits)), record))
const bare = taken(() => events.reduce((snapshot, event) => transition(conference, snapshot, event)[0], first))

const session = scenarioIn('untoc-cop-2022.json')
const [opening] = session.events
if (opening === undefined) throw new Error('the session has no first step')
/** The whole session after a change of its very first step: nothing before it can be kept. */
const editsOfSession: readonly Edit[] = [{ kind: 'change', id: opening.id, event: opening.event }]
const recordOfSession = replayBranch(applyEdits(session, []))
const eventsOfSession = recordOfSession.map(({ event }) => event)
const firstOfSession = start(inputOf(session))
const wholeSession = taken(() => divergences(replayBranch(applyEdits(session, editsOfSession)), recordOfSession), 60)
const bareSession = taken(
  () => eventsOfSession.reduce((snapshot, event) => transition(conference, snapshot, event)[0], firstOfSession),
  60,
)

const names = { question: 'observers', vote: 'vote-9', in: 'plenary', meeting: 3 } as const
const cursors = ['opening-2', 'procedure', 'ballots-1', 'result-3'].map((id) => stepAt(record, id).snapshot)
const offered = Math.max(...cursors.map((snapshot) => taken(() => actsAt(snapshot, names))))

const MANY = 10_000
let sum = 0
const deciding = taken(() => {
  for (let yes = 0; yes < MANY; yes += 1) {
    const answer = decide(untocCop, { matter: 'substance', tally: votes(yes % 100, 30, 10) })
    sum += answer.ok ? answer.value.majority.need : 0
  }
}, 20)
const arithmetic = taken(() => {
  for (let yes = 0; yes < MANY; yes += 1) sum += (yes % 100) * 3 > ((yes % 100) + 30) * 2 ? 1 : 0
}, 20)

/** So many voters of five choices, no two alike. */
const openMinds = (many: number): readonly Group[] =>
  Array.from({ length: many }, (_, index) => ({
    count: 1,
    weights: { yes: 20 + (index % 37), no: 5 + (index % 23), abstain: 1 + (index % 11), present: 1, absent: 3 },
  }))
/** As many as the recursion ends for: five times as long for each more. */
const FEW = 9
const body = (many: number): RuleSet => ({ ...untocCop, members: { ...untocCop.members, count: many } })
const chancesOfFew = taken(() => chancesOf(body(FEW), { matter: 'substance' }, openMinds(FEW)), 20)
const recursion = taken(() => naiveChances(body(FEW), { matter: 'substance' }, openMinds(FEW)), 4)
const chancesOfAll = taken(() => chancesOf(body(193), { matter: 'substance' }, openMinds(193)), 8)
const manyVotes = {
  matter: 'substance',
  tally: votes(30_000, 40_000, 5_000),
  present: 80_000,
  members: 99_999,
} as const
const turning = taken(() => turnsOf(untocCop, manyVotes), 20)
const oneDecision = deciding / MANY
const everyWay = taken(
  () => everyTally(ungaPlenary, { matter: 'important-question', tally: votes(100, 60, 33), present: 193 }),
  60,
)

const share = (time: number): string => `${((100 * time) / FRAME).toFixed(1)} % of a frame of ${FRAME} ms`
const rows: readonly (readonly [string, string])[] = [
  [`re-derivation of a branch of ${events.length} steps`, share(rederivation)],
  ['  against as many bare transitions', `${(rederivation / bare).toFixed(2)} times`],
  [`the whole session, ${eventsOfSession.length} steps, after an edit of its first`, share(wholeSession)],
  ['  against as many bare transitions', `${(wholeSession / bareSession).toFixed(2)} times`],
  ['acts at the cursor, at the slowest of four', share(offered)],
  ['  against a re-derivation', `${(offered / rederivation).toFixed(2)} times`],
  ['decide, per call', `${((1000 * deciding) / MANY).toFixed(2)} microseconds`],
  ['  against the bare comparison', `${(deciding / arithmetic).toFixed(0)} times`],
  ['  decisions in a frame', Math.floor((FRAME * MANY) / deciding).toLocaleString('en')],
  ['chances of 193 voters of five choices', share(chancesOfAll)],
  [`  chances of ${FEW}, against trying every vote`, `${(recursion / chancesOfFew).toFixed(0)} times as quick`],
  [`  chances of 193, against those of ${FEW}`, `${(chancesOfAll / chancesOfFew).toFixed(0)} times`],
  ['what turns a vote of eighty thousand', share(turning)],
  ['  against one decision', `${(turning / oneDecision).toFixed(0)} times`],
  ['every way in which 193 could vote', share(everyWay)],
  ['  against as many decisions', `${((everyWay * MANY) / (deciding * ((194 * 195) / 2))).toFixed(2)} times`],
]
for (const [what, how] of [...rows, ...(await pageRows())]) console.log(`${what.padEnd(68)}${how}`)
if (!Number.isFinite(sum)) console.log('nothing was counted')
