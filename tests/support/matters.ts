/** The matters that a body answers. */
import { isMatter, type Matter } from '#rules/matters'
import type { RuleSet } from '#rules/ruleSet'

export const mattersIn = ({ matters }: RuleSet): readonly Matter[] => Object.keys(matters).filter(isMatter)
