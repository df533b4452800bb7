/** All that a body's law is called and says where somebody reads it. */
import type { Rule, RuleSet } from '#rules/ruleSet'
import { bookOf, pageTitle } from '#rules/sets/books'
import { RULE_SETS } from '#rules/sets/byId'
import { INFORMATIVE } from '#rules/sets/untoc-cop/informative'

/** "41", "7(a)": read as they stand. Others have words in them. */
const NUMBER_ALONE = /^[\d(), ]+(\([a-z]\))?$/

const inWords = (numbers: readonly (string | null)[]): readonly string[] =>
  numbers.flatMap((number) => (number === null || NUMBER_ALONE.test(number) ? [] : [number]))

const textsOf = ({ number, chapter, title, says, source, note, urls = [] }: Rule): readonly string[] => [
  ...inWords([number]),
  chapter,
  title,
  says,
  source,
  ...(note === undefined ? [] : [note]),
  ...urls.flatMap((url) => pageTitle(url) ?? []),
]

const textsOfLaw = (law: RuleSet): readonly string[] =>
  [
    law.body,
    law.shortName,
    law.member.one,
    law.member.many,
    law.twoThirds,
    law.twoThirdsSource,
    law.members.source,
    ...Object.values(law.matters).flatMap(({ label, onTie = [] }) => [label].concat(onTie)),
    ...inWords(Object.values(law.matters).map(({ rule }) => rule)),
    ...inWords(Object.values(law.slots).map((answer) => answer?.rule ?? null)),
    ...inWords(Object.values(law.questionRules)),
    ...law.motions.flatMap(({ kind, rule }) => [kind, ...inWords([rule])]),
    ...Object.keys(law.offices),
    ...law.credentials.issuers,
    ...law.credentials.issuersForAmendments,
    ...law.credentials.issuersForOrganizations,
    ...bookOf(law).flatMap(textsOf),
    ...(law.id === 'untoc-cop' ? Object.values(INFORMATIVE) : []),
  ].filter((text) => /[a-z]|^GA \d/.test(text))

/** Each text once, however many rules say it. */
export const LAWS = RULE_SETS.map((law) => ({ id: law.id, texts: [...new Set(textsOfLaw(law))] }))
