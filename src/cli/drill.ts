/** `plenary drill`: questions made by the machine, with the answer that the law gives. */
import { RULE_SETS, ruleSetById } from '#rules/sets/byId'
import { DRILL_KINDS, isDrillKind, type Drill } from '#src/drills/drill.ts'
import { drillsOf, kindsFor } from '#src/drills/generate.ts'
import { isSeed, LARGEST_SEED } from '#src/drills/seeds.ts'
import { list, ruleInWords } from '#src/words/language.ts'
import { EXIT, printJson, report, type Command, type Exit, type Io } from './io.ts'
import { atMost, readOptions } from './options.ts'

const MOST = 100_000

const help = `plenary drill [--kind KIND] [--rule-set ID] [--seed N] [--count N] [--json]

Makes questions on the rules of a body, and says which answers are right, and why each is or is not. Nothing is written
beforehand: situations are drawn from a seed, and every answer is the machine's own. The same seed gives the same
questions everywhere.

  --kind      one of ${DRILL_KINDS.slice(0, 4).join(', ')},
              ${DRILL_KINDS.slice(4).join(', ')};
              without it, those that the body's rules have matter for take turns
  --rule-set  whose rules: untoc-cop where nothing is said
  --seed      a whole number from 0 to ${LARGEST_SEED}: 1 where nothing is said. The first question has this seed, each
              other one of its own, printed with it; they get harder as the set goes on
  --count     how many, from 1 to ${MOST}: 1 where nothing is said

plenary rules lists the rule sets.`

const wrong = (io: Io, option: string, says: string): Exit => {
  report(io, option, { path: '', says })
  return EXIT.wrong
}

const letterOf = (index: number): string => String.fromCharCode(97 + index)

const lettersOf = ({ options }: Drill): string =>
  options.flatMap(({ right }, index) => (right ? [letterOf(index)] : [])).join(', ')

const printQuestion = (io: Io, drill: Drill, number: number): void => {
  io.out(`${number}. ${drill.situation}`)
  io.out('')
  io.out(`   ${drill.question}`)
  drill.options.forEach(({ text }, index) => io.out(`   ${letterOf(index)}) ${text}`))
  io.out('')
}

const printKey = (io: Io, drill: Drill, number: number): void => {
  io.out(`${number}. ${lettersOf(drill)}  (${drill.kind}, level ${drill.level}, seed ${drill.seed})`)
  drill.options.forEach(({ right, because, rules }, index) => {
    const cited = rules.length === 0 ? '' : ` (${list(rules.map(ruleInWords))})`
    io.out(`   ${letterOf(index)}) ${right ? 'right' : 'not right'}: ${because}${cited}`)
  })
}

const print = (io: Io, drills: readonly Drill[]): void => {
  drills.forEach((drill, index) => printQuestion(io, drill, index + 1))
  io.out('Key')
  drills.forEach((drill, index) => printKey(io, drill, index + 1))
  io.out('')
  io.out('Rules are paraphrased, never the legal text.')
}

const readNumber = (text: string): number => (/^(0|[1-9]\d{0,11})$/.test(text) ? Number(text) : Number.NaN)

export const drillCommand: Command = {
  name: 'drill',
  summary: 'asks questions on the rules, made by the machine, and gives the key',
  help,
  run: (args, io) => {
    const { values, positionals } = readOptions(args, {
      kind: { type: 'string' },
      'rule-set': { type: 'string' },
      seed: { type: 'string' },
      count: { type: 'string' },
      json: { type: 'boolean' },
    })
    atMost(0, positionals)
    const { kind, 'rule-set': id = 'untoc-cop', seed: ofSeed = '1', count: ofCount = '1' } = values
    if (kind !== undefined && !isDrillKind(kind))
      return wrong(io, '--kind', `found "${kind}", expected one of ${DRILL_KINDS.join(', ')} [unknown-kind]`)
    if (ruleSetById(id) === undefined) {
      const known = RULE_SETS.map((each) => each.id).join(', ')
      return wrong(io, '--rule-set', `found "${id}", expected one of ${known} [unknown-rule-set]`)
    }
    const seed = readNumber(ofSeed)
    if (!isSeed(seed))
      return wrong(io, '--seed', `found "${ofSeed}", expected a whole number from 0 to ${LARGEST_SEED} [not-a-seed]`)
    const count = readNumber(ofCount)
    if (!(count >= 1 && count <= MOST))
      return wrong(io, '--count', `found "${ofCount}", expected a whole number from 1 to ${MOST} [not-a-count]`)
    const kinds = kindsFor(id)
    if (kind !== undefined && !kinds.includes(kind))
      return wrong(
        io,
        '--kind',
        `found "${kind}", but the rules of ${id} have no matter for it; expected one of ${kinds.join(', ')} [kind-not-in-these-rules]`,
      )
    const drills = drillsOf({ ruleSet: id, kinds: kind === undefined ? kinds : [kind], seed, count })
    if (values.json === true) printJson(io, drills)
    else print(io, drills)
    return EXIT.done
  },
}
