/** Sound inputs, to be damaged: as the program writes them, with as much in them as they can hold. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ruleSetById } from '#rules/sets/byId'
import { untocCop } from '#rules/sets/untocCop'
import type { Scenario } from '#scenarios/schema'
import type { SetAsked } from '#src/chair/drills/address.ts'
import { drillsIn } from '#src/chair/drills/drills.ts'
import { after, beginning, everyDrill } from '#src/chair/drills/sitting.ts'
import { resultOf } from '#src/chair/drills/toResult.ts'
import { scenarioOf } from '#src/presiding/scenario.ts'
import { resultText } from '#src/chair/results/result.ts'
import { memoryText } from '#src/chair/memory/document.ts'
import { codeOf, heldRightly } from '#src/presiding/meeting.ts'
import { scenarioIn } from '../support/record.ts'
import type { Json } from './damage.ts'

/** As a file holds it: what is written and read again. */
const written = (value: unknown): Json => JSON.parse(JSON.stringify(value)) as Json

export const documentIn = (path: string): Json => JSON.parse(readFileSync(path, 'utf8')) as Json
export const documentsIn = (folder: string): readonly Json[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => documentIn(join(folder, file)))

export const MEETING = heldRightly({ ruleSet: untocCop, temper: 'mixed', seed: 7, length: 'short' })
export const MEETING_LINK = `untoc-cop/mixed/7/short/${codeOf(MEETING.choices)}`
export const MEETING_RECORD = written(scenarioOf(MEETING))

/** One act of every kind that the scenarios hold, put in after one another. */
const actsOfEveryKind = (scenarios: readonly Scenario[]) => {
  const kinds = new Map(scenarios.flatMap(({ events }) => events.map(({ event }) => [event.type, event] as const)))
  return [...kinds.values()].map((event, place) => ({
    kind: 'insert',
    after: place === 0 ? 'call-1' : `more-${place - 1}`,
    id: `more-${place}`,
    event,
  }))
}

const observers = scenarioIn('untoc-cop-2022-observers.json')
const ballots = { type: 'ballots.cast', by: 'secretariat', in: 'plenary', on: 'vote-1' }
const EDITS = [
  { kind: 'set', parameter: 'two-thirds reading', value: 'at least' },
  { kind: 'set', parameter: 'members', value: 191 },
  { kind: 'set', parameter: 'participating', value: 118 },
  {
    kind: 'change',
    id: 'ballots-1',
    event: { ...ballots, ballots: { by: 'count', inFavour: 63, against: 32, abstaining: 8 } },
  },
  {
    kind: 'change',
    id: 'ballots-2',
    event: { ...ballots, on: 'vote-2', ballots: { by: 'name', votes: { china: 'no', azerbaijan: 'yes' } } },
  },
  { kind: 'remove', id: 'adjournment-1' },
  ...actsOfEveryKind([scenarioIn('untoc-cop-2022.json'), scenarioIn('unga-1971-china.json'), observers]),
]

export const BRANCH = written({
  plenary: 1,
  scenario: observers.id,
  ruleSet: { id: untocCop.id, version: untocCop.version },
  name: 'What if',
  edits: EDITS,
  at: 'ballots-1',
  beside: { name: 'And if not', edits: EDITS.slice(0, 4) },
})

/** A branch as a device keeps it, in its envelope. */
export const RECORD = written({
  store: 'branch',
  id: 'b',
  version: 1,
  revision: 'r',
  data: { id: 'b', scenario: observers.id, name: 'What if', edits: EDITS, past: [EDITS.slice(0, 3)], future: [[]] },
})

export const BACKUP = written({ plenary: 1, backup: 1, records: [RECORD, RECORD] })

export const MEMORY = written(
  JSON.parse(
    memoryText({
      answers: [
        { item: 'drill:untoc-cop:carried', right: true, at: 1_790_000_000_000 },
        { item: 'lesson:quorum:2', right: false, at: 1_790_000_001_000 },
        { item: 'situation:tie', right: true, at: 1_790_000_002_000 },
      ],
      lessons: { quorum: { place: 2, finished: false, at: 1_790_000_003_000 } },
    }),
  ),
)

/** A log of answers as a device keeps it, in its envelope. */
export const LEARNED = written({
  store: 'learned',
  id: 'v',
  version: 1,
  revision: 'r',
  data: {
    id: 'v',
    answers: [{ item: 'drill:untoc-cop:carried', right: true, at: 1_790_000_000_000 }],
    lessons: { quorum: { place: 2, finished: false, at: 1_790_000_003_000 } },
  },
})

export const ASKED: SetAsked = { ruleSet: 'untoc-cop', kinds: 'all', seed: 7, count: 6, minutes: 20 }

const sat = () => {
  const uuid = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
  const drills = drillsIn(ASKED)
  const begun = Date.UTC(2026, 8, 1, 9)
  const ids = { registration: uuid(1), completion: uuid(2), passing: uuid(3) }
  let sitting = beginning(everyDrill(ASKED.count), ids, begun)
  for (const index of [0, 1, 2, 3]) {
    const now = begun + index * 30_000
    const chosen = drills.at(index).options.slice(0, 1 + (index % 2))
    const right = chosen.every((option) => option.right)
    sitting = after(sitting, { type: 'checked', chosen: chosen.map(({ id }) => id), right, id: uuid(9 + index), now })
    sitting = after(sitting, { type: 'on', now: now + 20_000 })
  }
  return sitting
}

export const SITTING = written(sat())

export const RESULT = (() => {
  const learner = { name: 'Ana Lima', identity: { mbox: 'mailto:ana@example.org' } }
  const ruleSet = ruleSetById(ASKED.ruleSet) ?? untocCop
  return written(JSON.parse(resultText(resultOf({ asked: ASKED, drills: drillsIn(ASKED), ruleSet }, sat(), learner))))
})()

const ROW = { id: 'a', ruleSet: 'untoc-cop', matter: 'substance', inFavour: 58, against: 7, abstaining: 34 }
export const VOTES_JSON = written([
  ROW,
  { ...ROW, id: 'b', present: 102 },
  { ...ROW, matter: 'procedure', members: 190 },
])

export const VOTES_CSV = `id,ruleSet,matter,inFavour,against,abstaining,present,participating,members,vetoes,quorum
first,untoc-cop,substance,58,7,34,102,118,,,
second,unsc,substance,9,2,4,15,,,1,
"third, of them",unga-plenary,important-question,100,20,3,,,190,,
`
