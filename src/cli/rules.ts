/** `plenary rules`: the bodies we know, and the whole law of one. */
import type { Requirement, Rule, RuleSet } from '#rules/ruleSet'
import { bookOf, ruleInBook } from '#rules/sets/books'
import { RULE_SETS, ruleSetById } from '#rules/sets/byId'
import { SLOTS, type Slot } from '#rules/slots'
import { rulesNamed } from '#src/drills/home.ts'
import { EXIT, printJson, report, type Command, type Io } from './io.ts'
import { atMost, readOptions } from './options.ts'

const help = `plenary rules [ID] [--json]

Lists the rule sets and the matters that each can decide; with an id, one rule set whole: its majorities, the rules that
the simulator asks for, and every rule of its book, in our own words, with how well each is known.`

/** A body in the list of bodies. */
const summaryJson = ({ id, version, body, shortName, members, twoThirds, matters }: RuleSet) => ({
  id,
  version,
  body,
  shortName,
  members: members.count,
  twoThirds,
  matters: Object.keys(matters),
})

const bookEntry = (ruleSet: RuleSet, number: string | null): Rule | null =>
  number === null ? null : (ruleInBook(ruleSet, number) ?? null)

/** Of an answer under no number: what it rests on, and that its number was not seen. */
const WITHOUT_NUMBER = 'no number was seen in its own rules'
const RESTS_ON: Readonly<Record<Requirement['family'], string>> = {
  condition: `The common pattern of the rules and the practice of the United Nations; ${WITHOUT_NUMBER}`,
  majority: `The common pattern of the rules and the practice of the United Nations; ${WITHOUT_NUMBER}`,
  quorum: `What is known of this body; ${WITHOUT_NUMBER}`,
  notice: `What is known of this body; ${WITHOUT_NUMBER}`,
  nothing: 'No rule was seen that asks for anything here',
}
const UNNUMBERED: Rule['grades'] = { number: 'not seen', title: 'not seen', says: 'inferred' }

/** A body's answer to one question of the machine, with what its rule book says there. */
const slotJson = (ruleSet: RuleSet, slot: Slot) => {
  const answer = ruleSet.slots[slot]
  if (answer === null) return null
  const rule = bookEntry(ruleSet, answer.rule)
  const grades = answer.rule === null ? UNNUMBERED : (rule?.grades ?? null)
  return {
    rule: answer.rule,
    paragraph: answer.paragraph ?? null,
    title: rule?.title ?? null,
    says: rule?.says ?? null,
    grade: grades?.says ?? null,
    grades,
    source: answer.rule === null ? RESTS_ON[answer.requires.family] : (rule?.source ?? null),
    parameters: { by: answer.by ?? null, ...answer.requires },
  }
}

const wholeJson = (ruleSet: RuleSet) => ({
  id: ruleSet.id,
  version: ruleSet.version,
  body: ruleSet.body,
  shortName: ruleSet.shortName,
  members: ruleSet.members,
  twoThirds: ruleSet.twoThirds,
  twoThirdsSource: ruleSet.twoThirdsSource,
  classification: ruleSet.classification,
  matters: ruleSet.matters,
  slots: Object.fromEntries(SLOTS.map((slot) => [slot, slotJson(ruleSet, slot)])),
  rules: bookOf(ruleSet),
})

const printSummary = (io: Io, ruleSet: RuleSet): void => {
  io.out(`${ruleSet.id}: ${ruleSet.body}, ${ruleSet.members.count} members`)
  io.out(`  ${Object.keys(ruleSet.matters).join(', ')}`)
}

const GRADES: Readonly<Record<Rule['grades']['says'], string>> = {
  verified: 'verified',
  'verified-sister': 'verified in sister rules',
  inferred: 'inferred',
  'not seen': 'not seen',
}

const printWhole = (io: Io, ruleSet: RuleSet): void => {
  io.out(`${ruleSet.body} (${ruleSet.id}, version ${ruleSet.version})`)
  io.out(`${ruleSet.members.count} members. ${ruleSet.members.source}`)
  io.out(`Two thirds is read as “${ruleSet.twoThirds}”, ${ruleSet.twoThirdsSource}.`)
  io.out(`Rules that its answers to the machine name: ${rulesNamed(ruleSet).size}.`)
  io.out('')
  io.out('Matters:')
  for (const [matter, { label, rule, majority, grade }] of Object.entries(ruleSet.matters)) {
    const needed = majority.kind === 'fixed' ? `${majority.votes} votes` : `${majority.kind} of ${majority.of}`
    io.out(`  ${matter}: ${label}. ${needed}${rule === null ? '' : `, rule ${rule}`} (${GRADES[grade]})`)
  }
  let chapter = ''
  for (const rule of bookOf(ruleSet)) {
    if (rule.chapter !== chapter) {
      chapter = rule.chapter
      io.out('')
      io.out(chapter)
    }
    io.out(`  ${rule.number}. ${rule.title} (${GRADES[rule.grades.says]})`)
    if (rule.says !== '') io.out(`      ${rule.says}`)
  }
}

export const rulesCommand: Command = {
  name: 'rules',
  summary: 'lists the rule sets and their matters, or one rule set whole',
  help,
  run: (args, io) => {
    const { values, positionals } = readOptions(args, { json: { type: 'boolean' } })
    atMost(1, positionals)
    const [id] = positionals
    if (id === undefined) {
      if (values.json === true) printJson(io, RULE_SETS.map(summaryJson))
      else RULE_SETS.forEach((ruleSet) => printSummary(io, ruleSet))
      return EXIT.done
    }
    const ruleSet = ruleSetById(id)
    if (ruleSet === undefined) {
      const known = RULE_SETS.map((each) => each.id).join(', ')
      report(io, 'rules', { path: '', says: `no rule set "${id}"; expected one of ${known} [unknown-rule-set]` })
      return EXIT.wrong
    }
    if (values.json === true) printJson(io, wholeJson(ruleSet))
    else printWhole(io, ruleSet)
    return EXIT.done
  },
}
