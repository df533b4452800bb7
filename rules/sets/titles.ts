/** What rules are called, of the bodies whose headings have no titles with them too. */
import type { Rule, RuleHeading, RuleSet } from '../ruleSet.ts'
import { TITLES as ASSEMBLY } from './unga-plenary/titles.ts'
import { TITLES as CONFERENCE } from './untoc-cop/titles.ts'

const TITLES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'untoc-cop': CONFERENCE,
  'unga-plenary': ASSEMBLY,
}

/** Whether it stands whole in its body's file. */
export const isWhole = (rule: RuleHeading | Rule): rule is Rule => 'says' in rule

/** The title of the rule that a body numbers so; undefined where its book has none. */
export const titleOfRule = ({ id, rules }: Pick<RuleSet, 'id' | 'rules'>, number: string): string | undefined => {
  const rule = rules.find((each) => each.number === number)
  return rule !== undefined && isWhole(rule) ? rule.title : TITLES[id]?.[number]
}
