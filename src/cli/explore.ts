/** `plenary explore`: walks the machine over a small body, and says what nothing leads out of and what never bites. */
import { alphabet, smallBody } from '#machines/alphabet'
import { explore, type Exploration, type Unexercised } from '#machines/explore'
import { RULE_SETS, ruleSetById } from '#rules/sets/byId'
import type { Fault } from '#scenarios/load'
import { nameOfAct } from '#src/words/acts.ts'
import { EXIT, printJson, report, reportAll, type Command, type Exit, type Io } from './io.ts'
import { atMost, readOptions } from './options.ts'

const help = `plenary explore [--rule-set ID] [--parties 3|4|5] [--json]

From every situation that a small body can come to, tries every act: by those who may and those who may not, with every
tally, with too little notice, and so on. Says how many situations and acts in order there are, and whether there are

  dead ends            states that the law has a way out of, and that in some situation can never be left
  uncited transitions  that stand on no rule
  unexercised rules    that never hold, or never by themselves bar anything

The exit status is 1 where there is one. Where a body has no rules on part of the chart, that part is closed, and rules that
only it could exercise are idle. Without --rule-set, walks every rule set; this takes a while.`

const SIZES: readonly string[] = ['3', '4', '5']

interface Walked extends Exploration {
  readonly ruleSet: string
  readonly parties: number
}

const ruleName = ({ slot, rule, never }: Unexercised): string =>
  `${slot}${rule === null ? '' : ` (rule ${rule})`} never ${never}`

const faultsOf = ({ deadEnds, uncited, unexercised }: Walked): readonly Fault[] => [
  ...deadEnds.map(({ state, after }) => ({
    path: state,
    says: `a dead end, after: ${after.length === 0 ? 'nothing' : after.map(({ type }) => nameOfAct(type)).join(', ')}`,
  })),
  ...uncited.map((id) => ({ path: id, says: 'stands on no rule' })),
  ...unexercised.map((each) => ({ path: 'unexercised', says: ruleName(each) })),
]

const print = (io: Io, walked: Walked): void => {
  const { ruleSet, parties, states, transitions, refused, deadEnds, uncited, unexercised, idle, closed, unreached } =
    walked
  io.out(`${ruleSet}, ${parties} parties`)
  io.out(`  situations            ${states}`)
  io.out(`  transitions           ${transitions} (${refused} acts refused)`)
  io.out(`  dead ends             ${deadEnds.length}`)
  io.out(`  uncited transitions   ${uncited.length}`)
  io.out(`  unexercised rules     ${unexercised.length}`)
  for (const id of unreached) io.out(`  open, but never come to: ${id}`)
  if (closed.length > 0) io.out(`  closed: this body has no rules for ${closed.length} states of the chart`)
  for (const each of idle) io.out(`  idle: ${ruleName(each)}`)
}

const wrong = (io: Io, option: string, says: string): Exit => {
  report(io, option, { path: '', says })
  return EXIT.wrong
}

export const exploreCommand: Command = {
  name: 'explore',
  summary: 'walks the machine over a small body, and finds what leads nowhere',
  help,
  run: (args, io) => {
    const { values, positionals } = readOptions(args, {
      'rule-set': { type: 'string' },
      parties: { type: 'string' },
      json: { type: 'boolean' },
    })
    atMost(0, positionals)
    const { 'rule-set': id, parties = '3' } = values
    if (!SIZES.includes(parties)) return wrong(io, '--parties', `found "${parties}", expected 3, 4 or 5`)
    const only = id === undefined ? undefined : ruleSetById(id)
    if (id !== undefined && only === undefined) {
      const known = RULE_SETS.map((each) => each.id).join(', ')
      return wrong(io, '--rule-set', `found "${id}", expected one of ${known} [unknown-rule-set]`)
    }
    let exit: Exit = EXIT.done
    const all = (only === undefined ? RULE_SETS : [only]).map((ruleSet): Walked => {
      const size = Number(parties)
      const walked = { ruleSet: ruleSet.id, parties: size, ...explore(smallBody(ruleSet, size), alphabet) }
      if (values.json !== true) print(io, walked)
      const faults = faultsOf(walked)
      reportAll(io, ruleSet.id, faults)
      if (faults.length > 0) exit = EXIT.wrong
      return walked
    })
    if (values.json === true) printJson(io, only === undefined ? all : all[0])
    return exit
  },
}
