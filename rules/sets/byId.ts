/** The bodies we know, and how to find one of them, or one of its rules. */
import type { Rule, RuleSet } from '../ruleSet.ts'
import { citesCop } from './citesCop.ts'
import { cybercrimeAhc } from './cybercrimeAhc.ts'
import { ecosoc } from './ecosoc.ts'
import { ecosocFunctionalCommission } from './ecosocFunctionalCommission.ts'
import { hrc } from './hrc.ts'
import { iaeaGeneralConference } from './iaeaGeneralConference.ts'
import { iloConference } from './iloConference.ts'
import { interpolGeneralAssembly } from './interpolGeneralAssembly.ts'
import { iwc } from './iwc.ts'
import { oasGeneralAssembly } from './oasGeneralAssembly.ts'
import { opcwCsp } from './opcwCsp.ts'
import { uncacCosp } from './uncacCosp.ts'
import { unescoGeneralConference } from './unescoGeneralConference.ts'
import { ungaMainCommittee } from './ungaMainCommittee.ts'
import { ungaPlenary } from './ungaPlenary.ts'
import { unsc } from './unsc.ts'
import { unsc1946 } from './unsc1946.ts'
import { untocCop } from './untocCop.ts'
import { wha } from './wha.ts'

/** In the order in which a menu shows them. */
export const RULE_SETS: readonly RuleSet[] = [
  untocCop,
  uncacCosp,
  ungaPlenary,
  ungaMainCommittee,
  unsc,
  unsc1946,
  ecosoc,
  ecosocFunctionalCommission,
  hrc,
  citesCop,
  iwc,
  wha,
  unescoGeneralConference,
  iaeaGeneralConference,
  iloConference,
  opcwCsp,
  interpolGeneralAssembly,
  oasGeneralAssembly,
  cybercrimeAhc,
]

/** The rule set with this id; undefined where there is none. */
export const ruleSetById = (id: string): RuleSet | undefined => RULE_SETS.find((ruleSet) => ruleSet.id === id)

/** The rule that a body numbers so; undefined where its book has none. */
export const ruleByNumber = (ruleSet: RuleSet, number: string): Rule | undefined =>
  ruleSet.rules.find((rule) => rule.number === number)
