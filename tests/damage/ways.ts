/** Every way in for what comes from outside: sound inputs of it, and what the program does with one. */
import { ruleSetById } from '#rules/sets/byId'
import { untocCop } from '#rules/sets/untocCop'
import { readLesson } from '#scenarios/lessonLoad'
import { readBranchText, readScenario } from '#scenarios/load'
import type { BranchDocument } from '#scenarios/schema'
import { readSituation } from '#scenarios/situation'
import { vi } from 'vitest'
import { readSet } from '#src/chair/drills/address.ts'
import { drillsIn } from '#src/chair/drills/drills.ts'
import { keptSitting } from '#src/chair/drills/keptSitting.ts'
import { drillAt, missedIn, rightIn } from '#src/chair/drills/sitting.ts'
import { merged, NOTHING, readMemory } from '#src/chair/memory/document.ts'
import { readAddress as readMeeting } from '#src/chair/preside/address.ts'
import { learnedKind, sumOf } from '#src/chair/memory/learned.ts'
import { schedulesOf } from '#src/chair/memory/repeat.ts'
import { checkResult } from '#src/chair/results/check.ts'
import { longCsv, wideCsv } from '#src/chair/results/csv.ts'
import { readResult } from '#src/chair/results/result.ts'
import { restore, restorerOf } from '#src/keep/backup.ts'
import { readRecord } from '#src/keep/records.ts'
import { hold } from '#src/presiding/meeting.ts'
import { recordOf } from '#src/presiding/record.ts'
import { branchKind, sameBranch } from '#src/session/kept.ts'
import { codeOf } from '#src/session/link.ts'
import { addressOf, readAddress as readBench } from '#src/workbench/address.ts'
import { decideAsked } from '#src/workbench/asked.ts'
import { readPaste } from '#src/workbench/paste.ts'
import { countsOf } from '#src/workbench/roll.ts'
import { observers2022 } from '../support/record.ts'
import type { Json } from './damage.ts'
import {
  session,
  observers,
  library,
  told,
  why,
  valueOf,
  play,
  takeScenario,
  takeBranch,
  takeLink,
  takeTable,
  bench,
  book,
  codeOfBranch,
  type Became,
} from './takes.ts'
import {
  ASKED,
  BACKUP,
  BRANCH,
  documentIn,
  documentsIn,
  LEARNED,
  MEETING_LINK,
  MEETING_RECORD,
  MEMORY,
  RECORD,
  RESULT,
  SITTING,
  VOTES_CSV,
  VOTES_JSON,
} from './sound.ts'

interface Way {
  readonly name: string
  /** Of a hundred damaged inputs, about how many come this way. */
  readonly share: number
  /** Reads one, and uses it as the program does. */
  readonly take: (text: string) => Became | Promise<Became>
}
/** A document of JSON, damaged in its letters, its structure and its values. */
interface DocumentWay extends Way {
  readonly documents: readonly Json[]
}
/** A text of parts, damaged in its letters and its parts. */
interface TextWay extends Way {
  readonly texts: readonly string[]
  readonly between: RegExp
}

export const DOCUMENTS: readonly DocumentWay[] = [
  { name: 'scenarios', share: 13, documents: [observers, MEETING_RECORD], take: takeScenario },
  {
    name: 'scenarios that take steps and names from others',
    share: 2,
    documents: [session, documentIn('scenarios/unga-1971-china.json')],
    take: takeScenario,
  },
  {
    name: 'rolls of members',
    share: 2,
    documents: [documentIn('scenarios/members/untoc-2022.json')],
    take: (text) => why(readScenario(session, { ...library, members: () => valueOf(text) })),
  },
  {
    name: 'lessons',
    share: 3,
    documents: documentsIn('scenarios/lessons'),
    take: (text) => why(readLesson(valueOf(text), () => ({ ok: true, document: observers2022 }))),
  },
  {
    name: 'real situations',
    share: 6,
    documents: documentsIn('scenarios/situations'),
    take: (text) => why(readSituation(valueOf(text), ruleSetById)),
  },
  { name: 'branches in files', share: 12, documents: [BRANCH], take: (text) => takeBranch(readBranchText(text)) },
  {
    name: 'branches in links',
    share: 6,
    documents: [BRANCH],
    take: (text) => takeLink(codeOf(valueOf(text) as BranchDocument) ?? ''),
  },
  {
    name: 'what was learned, kept on the device',
    share: 2,
    documents: [LEARNED],
    take: (text) => {
      const record = readRecord(valueOf(text))
      const log = record === null ? null : learnedKind.read(record.data, record.version)
      if (log === null) return ['It is damaged. It is left as it is: expected a log of answers.']
      schedulesOf(sumOf([log, log]).answers)
      return []
    },
  },
  {
    name: 'branches kept on the device',
    share: 6,
    documents: [RECORD],
    take: (text) => {
      const record = readRecord(valueOf(text))
      const branch = record === null ? null : branchKind.read(record.data, record.version)
      if (branch === null) return ['It is damaged. It is left as it is: expected a branch.']
      for (const edits of [branch.edits, ...branch.past, ...branch.future]) play(observers2022, edits)
      return []
    },
  },
  {
    name: 'backups',
    share: 5,
    documents: [BACKUP],
    take: async (text) => {
      const restored = await restore(text, [
        restorerOf({
          ...branchKind,
          same: sameBranch,
          newId: () => 'another',
          copy: (branch, id) => ({ ...branch, id }),
        }),
      ])
      return restored === null ? ['expected a backup that this version can read'] : []
    },
  },
  {
    name: 'what was learned',
    share: 5,
    documents: [MEMORY],
    take: (text) => {
      const read = readMemory(text)
      if (read.ok) merged(read.document, NOTHING)
      return read.ok ? [] : told(read.faults)
    },
  },
  {
    name: 'results of drills',
    share: 6,
    documents: [RESULT],
    take: (text) => {
      const read = readResult(text)
      if (!read.ok) return told(read.faults)
      const checked = checkResult(read.document)
      wideCsv([checked])
      longCsv([checked])
      return []
    },
  },
  {
    name: 'drills under way',
    share: 3,
    documents: [SITTING],
    take: (text) => {
      vi.stubGlobal('sessionStorage', { getItem: () => text })
      const sitting = keptSitting(ASKED)
      if (sitting === null) return ['another set is begun']
      missedIn(sitting)
      rightIn(sitting)
      return drillAt(sitting) === null || drillsIn(ASKED).at(drillAt(sitting) ?? 0).options.length > 0
        ? []
        : ['no drill']
    },
  },
  { name: 'tables of votes in JSON', share: 4, documents: [VOTES_JSON], take: (text) => takeTable('votes.json', text) },
]

export const TEXTS: readonly TextWay[] = [
  {
    name: 'tables of votes in CSV',
    share: 8,
    texts: [VOTES_CSV, VOTES_CSV.replaceAll(',', ';')],
    between: /[,;\n]/,
    take: (text) => takeTable('votes.csv', text),
  },
  { name: 'codes of branches', share: 4, texts: [codeOfBranch(BRANCH)], between: /_/, take: takeLink },
  {
    name: 'links to the bench',
    share: 5,
    texts: [
      'untoc-cop/substance/58-7-34',
      'unsc/substance/9-0-6/silent=2,present=unknown,members=189,vetoes=1,quorum=300,reading=at-least',
      'untoc-cop/procedure/by-name/roll=few:yn-',
      'wha/other-question/58-7-34/participating=190,majority=simple-of-present,to-decide=at-least-1-in-4-of-members',
    ],
    between: /[/,=:-]/,
    take: (text) => {
      const { asked, faults } = readBench(text, untocCop, bench)
      const counts = asked === null ? null : countsOf(asked.votes)
      if (asked !== null && counts?.ok === true) {
        decideAsked(ruleSetById(asked.ruleSet) ?? untocCop, asked, counts.value)
        addressOf(asked, bench)
      }
      return faults
    },
  },
  {
    name: 'links to drills',
    share: 4,
    texts: ['untoc-cop/all/7/10', 'unga-plenary/carried,majority/4294967295/50/240'],
    between: /[/,]/,
    take: (text) => {
      const read = readSet(text.split('/'))
      return read.ok ? [] : read.faults
    },
  },
  {
    name: 'links to meetings that somebody presided over',
    share: 1,
    texts: [MEETING_LINK],
    between: /\//,
    take: (text) => {
      const read = readMeeting(text.split('/'))
      if (!('asked' in read)) return read.faults
      recordOf(hold(read.asked.setup, read.asked.choices))
      return []
    },
  },
  {
    name: 'lists of votes, pasted',
    share: 3,
    texts: [
      'In favour: Chile, Ghana, Japan.\nAgainst: Republic of Korea\nAbstaining:\nViet Nam',
      'Chile\tY\nGhana\tN\nIran (Islamic Republic of)\tA\n',
    ],
    between: /[,\n\t]/,
    take: (text) => {
      readPaste(text, book)
      return []
    },
  },
]
