/** `plenary explore`: walks the machine over a small body, and says what nothing leads out of and what never bites. */
import { explore, type Exploration, type Unexercised } from '#machines/explore'
import { smallBody } from '#machines/smallBody'
import { WALKS } from '#machines/walks'
import { RULE_SETS, ruleSetById } from '#rules/sets/byId'
import type { Fault } from '#scenarios/load'
import { nameOfAct } from '#src/words/actNames.ts'
import { EXIT, printJson, report, reportAll, type Command, type Exit, type Io } from './io.ts'
import { atMost, readOptions } from './options.ts'

const help = `plenary explore [--rule-set ID] [--parties 3|4|5] [--walk NAME] [--json]

Takes each sub-procedure by itself, and some two together, in a small body. From every situation that it can come to, tries every act of it: by those
who may and those who may not, with every result, with too little notice, and so on. The walks:

${WALKS.map(({ name, says }) => `  ${name.padEnd(12)} ${says}`).join('\n')}

Says how many situations and acts in order there are, and whether there are

  dead ends            states that the law has a way out of, and that in some situation can never be left
  uncited transitions  that stand on no rule
  unexercised rules    that never hold, or never by themselves bar anything

The exit status is 1 where there is one. With --walk, only that walk: what it does not exercise is then no fault. Where a body
has no rules on part of the chart, that part is closed. Without --rule-set, walks every rule set; this takes a while.`

const SIZES: readonly string[] = ['3', '4', '5']

interface Explored extends Exploration {
  readonly ruleSet: string
  readonly parties: number
}

const ruleName = ({ slot, rule, never }: Unexercised): string =>
  `${slot}${rule === null ? '' : ` (rule ${rule})`} never ${never}`

const faultsOf = ({ deadEnds, uncited, unexercised }: Explored, whole: boolean): readonly Fault[] => [
  ...deadEnds.map(({ walk, state, after }) => ({
    path: `${walk}: ${state}`,
    says: `a dead end, after: ${after.length === 0 ? 'nothing' : after.map(({ type }) => nameOfAct(type)).join(', ')}`,
  })),
  ...uncited.map((id) => ({ path: id, says: 'stands on no rule' })),
  ...(whole ? unexercised.map((each) => ({ path: 'unexercised', says: ruleName(each) })) : []),
]

const print = (io: Io, explored: Explored, whole: boolean): void => {
  const { ruleSet, parties, walks, states, transitions, refused, deadEnds, uncited, closed } = explored
  io.out(`${ruleSet}, ${parties} parties`)
  for (const each of walks)
    io.out(`  ${each.name.padEnd(20)}  ${each.states} situations, ${each.transitions} transitions`)
  io.out(`  situations            ${states}`)
  io.out(`  transitions           ${transitions} (${refused} acts refused)`)
  io.out(`  dead ends             ${deadEnds.length}`)
  io.out(`  uncited transitions   ${uncited.length}`)
  if (!whole) return
  io.out(`  unexercised rules     ${explored.unexercised.length}`)
  for (const id of explored.unreached) io.out(`  open, but never come to: ${id}`)
  if (closed.length > 0) io.out(`  closed: this body has no rules for ${closed.length} states of the chart`)
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
      walk: { type: 'string' },
      json: { type: 'boolean' },
    })
    atMost(0, positionals)
    const { 'rule-set': id, parties = '3', walk: name } = values
    if (!SIZES.includes(parties)) return wrong(io, '--parties', `found "${parties}", expected 3, 4 or 5`)
    const only = id === undefined ? undefined : ruleSetById(id)
    if (id !== undefined && only === undefined) {
      const known = RULE_SETS.map((each) => each.id).join(', ')
      return wrong(io, '--rule-set', `found "${id}", expected one of ${known} [unknown-rule-set]`)
    }
    const walks = WALKS.filter((walk) => name === undefined || walk.name === name)
    if (walks.length === 0) {
      const known = WALKS.map((walk) => walk.name).join(', ')
      return wrong(io, '--walk', `found "${name ?? ''}", expected one of ${known}`)
    }
    const whole = name === undefined
    let exit: Exit = EXIT.done
    const all = (only === undefined ? RULE_SETS : [only]).map((ruleSet): Explored => {
      const size = Number(parties)
      const explored = { ruleSet: ruleSet.id, parties: size, ...explore(smallBody(ruleSet, size), walks) }
      if (values.json !== true) print(io, explored, whole)
      const faults = faultsOf(explored, whole)
      reportAll(io, ruleSet.id, faults)
      if (faults.length > 0) exit = EXIT.wrong
      return explored
    })
    if (values.json === true) printJson(io, only === undefined ? all : all[0])
    return exit
  },
}
