/** Security Council of eleven members, from 1946 to the end of 1965: seven affirmative votes. */
import type { Rule, RuleSet } from '../ruleSet.ts'
import { chapter } from './family.ts'
import { unsc } from './unsc.ts'

const AMENDING = 'http://www.austlii.edu.au/au/other/dfat/treaties/1968/11.html'
const SEVEN = { kind: 'fixed', votes: 7, of: 'members' } as const
const { substance, procedure, appeal } = unsc.matters

/** What the Council's rules say was seen as they stand today; that they said so then is a guess. */
const asOfThen = (rule: Rule): Rule => ({
  ...rule,
  says: rule.says.replace('nine', 'seven'),
  grades: {
    ...rule.grades,
    number: rule.grades.number === 'verified' ? 'inferred' : rule.grades.number,
    says: 'inferred',
  },
  source: `By analogy with today's rule. ${rule.source}`,
  ...(rule.note === undefined ? {} : { note: rule.note.replace('nine', 'seven') }),
})

export const unsc1946 = {
  ...unsc,
  id: 'unsc-1946',
  body: 'Security Council of the United Nations, to 1965',
  shortName: 'Security Council to 1965',
  members: {
    count: 11,
    grade: 'verified',
    source: 'Text that amended the Charter: eleven members before, fifteen after.',
  },
  motions: unsc.motions.map((motion) =>
    motion.kind === 'adjourn the debate' ? { ...motion, speakers: { inFavour: 10, against: 10 } } : motion,
  ),
  rules: [
    ...chapter('Charter of the United Nations, before it was amended', [
      {
        number: 'Charter 23',
        title: 'Members',
        says: 'The Council has eleven members. Five of them are permanent.',
        text: 'verified',
        source: 'Text that amended the Charter, which says what stood there before',
        urls: [AMENDING],
        note: 'The change took effect on 31 August 1965, and fifteen first met on 1 February 1966 (secondary accounts: the Brazilian foreign ministry, the United Nations library). In between eleven still sat, while the law asked for nine votes.',
      },
      {
        number: 'Charter 27(2)',
        title: 'Matters of procedure',
        says: 'On procedure seven members must vote in favour, whichever they are. Nobody has a veto.',
        text: 'verified',
        source: 'Text that amended the Charter, which says what stood there before',
        urls: [AMENDING],
      },
      {
        number: 'Charter 27(3)',
        title: 'All other matters',
        says: 'On everything else seven members must vote in favour, and no permanent member against. A party to a dispute abstains on it, under Chapter VI and article 52(3).',
        text: 'verified',
        source: 'Text that amended the Charter, which says what stood there before',
        urls: [AMENDING],
        note: 'On 24 May 1948 eight voted that a question was procedure, two against and one abstained (a secondary account: American Journal of International Law). That the no of the Soviet Union stopped it, the double veto, is general knowledge.',
      },
    ]),
    ...unsc.rules.filter(({ number }) => !number.startsWith('Charter')).map(asOfThen),
  ],
  matters: {
    substance: { ...substance, majority: SEVEN },
    procedure: { ...procedure, majority: SEVEN },
    appeal: { ...appeal, majority: SEVEN },
  },
} satisfies RuleSet
