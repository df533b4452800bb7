/** All that a body's law is called and says where somebody reads it. */
import type { Rule } from '#rules/ruleSet'
import { bookOf, pageTitle } from '#rules/sets/books'
import { RULE_SETS } from '#rules/sets/byId'
import { INFORMATIVE } from '#rules/sets/untoc-cop/informative'

const textsOf = ({ chapter, title, says, source, note, urls = [] }: Rule): readonly string[] => [
  chapter,
  title,
  says,
  source,
  ...(note === undefined ? [] : [note]),
  ...urls.flatMap((url) => pageTitle(url) ?? []),
]

export const LAWS = RULE_SETS.map((law) => ({
  id: law.id,
  texts: [
    law.body,
    law.member.one,
    law.member.many,
    law.twoThirds,
    law.twoThirdsSource,
    law.members.source,
    ...Object.values(law.matters).map(({ label }) => label),
    ...bookOf(law).flatMap(textsOf),
    ...(law.id === 'untoc-cop' ? Object.values(INFORMATIVE) : []),
  ].filter((text) => /[a-z]/.test(text)),
}))
