/** `plenary decide`: one vote from its options, or a file of votes. */
import type { TwoThirdsReading } from '#rules/ruleSet'
import { readBatch } from '#src/tables/batch.ts'
import { decisionJson, type DecisionJson } from '#src/tables/decisionJson.ts'
import { answerRow, countInText, idOfRow, type Answer, type Row } from '#src/tables/question.ts'
import { decisionLine, decisionLines } from './decisionText.ts'
import {
  EXIT,
  printJson,
  readText,
  report,
  reportAll,
  say,
  UsageError,
  type Command,
  type Exit,
  type Io,
} from './io.ts'
import { atMost, readOptions } from './options.ts'

const help = `plenary decide --rule-set ID --matter MATTER --for N --against N --abstain N
               [--present N] [--participating N] [--members N] [--vetoes N] [--quorum N]
               [--two-thirds at-least|more-than] [--json]
plenary decide --batch FILE.json|FILE.csv [--two-thirds …] [--json]

Says whether a vote carries, why, and what would turn it.

  --present        in the room, voting or not; the quorum of members is judged only where it is given
  --participating  taking part in the session, where the quorum is a share of these
  --members        all who are entitled to vote, where that is not the body's number of today
  --vetoes         votes against that bar adoption
  --quorum         a printed quorum of votes (for plus against)
  --two-thirds     reads "two thirds" in another way than the body does
  --batch          a list of rows, each with id, ruleSet, matter, inFavour, against, abstaining, and where known
                   present, participating, members, vetoes, quorum; other names are passed over. In CSV the first row
                   has these names; commas, semicolons or tabs divide; rows are counted without the header. Rows that
                   are wrong are named on standard error, the others are still answered, and the exit status is 1.

plenary rules lists the rule sets and their matters.`

const OPTIONS = {
  'rule-set': { type: 'string' },
  matter: { type: 'string' },
  for: { type: 'string' },
  against: { type: 'string' },
  abstain: { type: 'string' },
  present: { type: 'string' },
  participating: { type: 'string' },
  members: { type: 'string' },
  vetoes: { type: 'string' },
  quorum: { type: 'string' },
  'two-thirds': { type: 'string' },
  batch: { type: 'string' },
  json: { type: 'boolean' },
} as const

/** The name in a row that an option stands for. */
const FIELD_OF = {
  'rule-set': 'ruleSet',
  matter: 'matter',
  for: 'inFavour',
  against: 'against',
  abstain: 'abstaining',
  present: 'present',
  participating: 'participating',
  members: 'members',
  vetoes: 'vetoes',
  quorum: 'quorum',
} as const
type RowOption = keyof typeof FIELD_OF
const ROW_OPTIONS: readonly RowOption[] = [
  'rule-set',
  'matter',
  'for',
  'against',
  'abstain',
  'present',
  'participating',
  'members',
  'vetoes',
  'quorum',
]
const NEEDED_OPTIONS: readonly RowOption[] = ['rule-set', 'matter', 'for', 'against', 'abstain']

const READINGS: Readonly<Record<string, TwoThirdsReading>> = { 'at-least': 'at least', 'more-than': 'more than' }

const jsonOf = ({ ruleSet, decision, question }: Answer): DecisionJson => decisionJson(ruleSet, decision, question)

const decideBatch = (path: string, reading: TwoThirdsReading | null, json: boolean, io: Io): Exit => {
  const text = readText(io, path)
  const batch = text.ok ? readBatch(path, text.document) : text
  if (!batch.ok) {
    reportAll(io, path, batch.faults)
    return EXIT.wrong
  }
  const answered: (DecisionJson & { readonly id: string | number })[] = []
  let exit: Exit = EXIT.done
  batch.document.forEach((each, index) => {
    if (!each.ok && each.fault.path !== '') {
      exit = EXIT.wrong
      reportAll(io, path, [each.fault])
      return
    }
    const id = each.ok ? idOfRow(each.row) : null
    const given = each.ok ? answerRow(each.row, reading) : { ok: false as const, faults: [each.fault] }
    if (given.ok && id?.ok === true) {
      if (json) answered.push({ id: id.document, ...jsonOf(given.document) })
      else say(io, `${id.document}: ${decisionLine(given.document.decision)}`)
      return
    }
    exit = EXIT.wrong
    const where = `${path}: row ${index + 1}${id?.ok === true ? ` (${id.document})` : ''}`
    reportAll(io, where, [...(id?.ok === false ? id.faults : []), ...(given.ok ? [] : given.faults)])
  })
  if (json) printJson(io, answered)
  return exit
}

/** Options are text; a row has numbers. */
const rowOf = (values: Readonly<Partial<Record<RowOption, string>>>): Row =>
  Object.fromEntries(
    ROW_OPTIONS.flatMap((option): [string, string | number][] => {
      const value = values[option]
      if (value === undefined) return []
      const isWord = option === 'rule-set' || option === 'matter'
      return [[FIELD_OF[option], isWord ? value : countInText(value)]]
    }),
  )

const optionOf = (field: string): string => {
  const option = ROW_OPTIONS.find((name) => FIELD_OF[name] === field)
  return option === undefined || option === field ? `--${field}` : `--${option} (${field})`
}

export const decideCommand: Command = {
  name: 'decide',
  summary: 'says whether a vote carries, why, and what would turn it',
  help,
  run: (args, io) => {
    const { values, positionals } = readOptions(args, OPTIONS)
    atMost(0, positionals)
    const json = values.json === true
    const beside = ROW_OPTIONS.find((option) => values[option] !== undefined)
    if (values.batch !== undefined && beside !== undefined) throw new UsageError(`--${beside} does not go with --batch`)
    const missing = NEEDED_OPTIONS.filter((option) => values[option] === undefined)
    if (values.batch === undefined && missing.length > 0)
      throw new UsageError(`missing: ${missing.map((option) => `--${option}`).join(', ')}`)
    const word = values['two-thirds']
    const reading = word === undefined ? null : Object.hasOwn(READINGS, word) ? READINGS[word] : undefined
    if (reading === undefined)
      report(io, '--two-thirds', { path: '', says: `found "${word}", expected at-least or more-than` })
    if (values.batch !== undefined) {
      if (reading !== undefined) return decideBatch(values.batch, reading, json, io)
      // Nothing can be answered; what else is wrong is told all the same.
      decideBatch(values.batch, null, json, { ...io, out: () => undefined })
      return EXIT.wrong
    }
    const given = answerRow(rowOf(values), reading ?? null)
    if (!given.ok) {
      for (const { path, says } of given.faults) report(io, optionOf(path), { path: '', says })
      return EXIT.wrong
    }
    if (reading === undefined) return EXIT.wrong
    const { ruleSet, decision, question } = given.document
    if (json) printJson(io, jsonOf(given.document))
    else decisionLines(ruleSet, decision, question).forEach((line) => io.out(line))
    return EXIT.done
  },
}
