/** What is moved about a draft: amendments, its division into parts, and whether it may be adopted at all. */
import { said, competenceFirst, amendmentsFirst, earlierFirst, isDraft } from './ready.ts'
import { because, byParty, fromChair, inHand, matterNamed, type Act, type Reasons } from './reasons.ts'
import type { Form } from './form.ts'
import { form, natureFirst, ofDraft, putting } from './deciding.ts'
import { numbersOf } from './rulebook.ts'

const NONE_PENDING = 'No amendment is pending.'

export const AMENDMENTS: readonly Form[] = [
  {
    form: form('move (Amendment \\d+) to MATTER, at distance \\d+ from the original'),
    topics: ['amendments'],
    why: (act, amendment, name = '') => [
      ...ofDraft(act, name),
      ...byParty(act, 'amendments'),
      ...isDraft(act, name, 'amendments'),
      ...because(
        'This amendment was moved already.',
        'amendments',
        matterNamed(act, name)?.amendments.some((each) => each.name === amendment) === true,
      ),
    ],
  },
  {
    form: form('withdraw (Amendment \\d+) to MATTER'),
    topics: ['withdrawal'],
    why: (act, amendment, name = '') => {
      const moved = matterNamed(act, name)?.amendments.find((each) => each.name === amendment)
      const pending = moved?.pending === true
      return [
        ...ofDraft(act, name),
        ...because(NONE_PENDING, 'withdrawal', !pending),
        ...because('Only its mover may do this.', 'withdrawal', pending && moved.by !== act.by),
      ]
    },
  },
  {
    form: form('put to the vote (Amendment \\d+) to MATTER, by METHOD'),
    topics: ['amendments', 'method', 'quorum'],
    why: (act, amendment, name = '', method) => {
      const pending = (matterNamed(act, name)?.amendments ?? []).filter((each) => each.pending)
      const furthest = Math.max(...pending.map(({ distance }) => distance))
      const next = pending.find(({ distance }) => distance === furthest)
      return [
        ...putting(act, name, method),
        ...earlierFirst(act, name),
        ...natureFirst(act, name),
        ...competenceFirst(act, name),
        ...because(NONE_PENDING, 'amendments', next === undefined),
        ...because(
          'The amendment furthest from the original goes first.',
          'amendments',
          next !== undefined && next.name !== amendment,
        ),
      ]
    },
  },
]

const NOT_MOVED = 'No division was asked for.'
const UNOPPOSED = 'Nobody opposes the division.'

/** A division that is asked for, and neither agreed to nor, where it matters, opposed or unopposed. */
const divided = (act: Act, name: string, wanted: 'unopposed' | 'opposed'): Reasons => {
  const division = matterNamed(act, name)?.division ?? 'none'
  return [
    ...because(NOT_MOVED, 'division', division === 'none'),
    ...because('The division is agreed to already.', 'division', division === 'agreed'),
    ...because(UNOPPOSED, 'division', wanted === 'opposed' && division === 'unopposed'),
    ...because(
      'The division is opposed, so it is put to the vote.',
      'division',
      wanted === 'unopposed' && division === 'opposed',
    ),
  ]
}

export const DIVISION: readonly Form[] = [
  {
    form: form('ask for a division of MATTER into .+'),
    topics: ['division'],
    why: (act, name = '') => [
      ...ofDraft(act, name),
      ...byParty(act, 'division'),
      ...isDraft(act, name, 'division'),
      ...because(
        'A division was asked for already.',
        'division',
        (matterNamed(act, name)?.division ?? 'none') !== 'none',
      ),
    ],
  },
  {
    form: form('oppose the division of MATTER'),
    topics: ['division'],
    why: (act, name = '') => [...ofDraft(act, name), ...byParty(act, 'division'), ...divided(act, name, 'unopposed')],
  },
  {
    form: form('speak (for|against) the division of MATTER'),
    topics: ['division'],
    why: (act, side, name = '') => {
      const spoken = matterNamed(act, name)?.dividing ?? { for: 0, against: 0 }
      const { division } = numbersOf(act.book.id)
      const isFull = side === 'for' ? spoken.for >= division.inFavour : spoken.against >= division.against
      return [
        ...ofDraft(act, name),
        ...byParty(act, 'division'),
        ...divided(act, name, 'opposed'),
        ...because('As many have spoken on this side as the rule allows.', 'division', isFull),
      ]
    },
  },
  {
    form: form('note that the division of MATTER is agreed to, without a vote'),
    topics: ['division'],
    why: (act, name = '') => [...fromChair(act), ...inHand(act, name), ...divided(act, name, 'unopposed')],
  },
  {
    form: form('put to the vote the division of MATTER, by METHOD'),
    topics: ['division', 'method', 'quorum'],
    why: (act, name = '', method) => [...putting(act, name, method), ...divided(act, name, 'opposed')],
  },
  {
    form: form('put to the vote (the part “[^”]+”) of MATTER, by METHOD'),
    topics: ['division', 'method', 'quorum'],
    why: (act, part, name = '', method) => {
      const matter = matterNamed(act, name)
      const next = matter?.parts.find(({ status }) => status === 'pending')
      return [
        ...putting(act, name, method),
        ...earlierFirst(act, name),
        ...natureFirst(act, name),
        ...competenceFirst(act, name),
        ...amendmentsFirst(act, name),
        ...because('The proposal is not divided.', 'division', matter?.division !== 'agreed'),
        ...because('No part is left to put.', 'division', next === undefined),
        ...because('Another part goes first.', 'division', next !== undefined && next.name !== part),
      ]
    },
  },
]

export const COMPETENCE: readonly Form[] = [
  {
    form: form('question the competence to adopt MATTER'),
    topics: ['competence'],
    why: (act, name = '') => [
      ...ofDraft(act, name),
      ...byParty(act, 'competence'),
      ...isDraft(act, name, 'competence'),
      ...because(
        'Competence was questioned already.',
        'competence',
        (matterNamed(act, name)?.competence ?? 'unquestioned') !== 'unquestioned',
      ),
    ],
  },
  {
    form: form('put to the vote whether there is no competence to adopt MATTER, by METHOD'),
    topics: ['competence', 'method', 'quorum'],
    why: (act, name = '', method) => [
      ...putting(act, name, method),
      ...because(
        said(act, 'Nobody questions the competence of the Conference.'),
        'competence',
        matterNamed(act, name)?.competence !== 'questioned',
      ),
    ],
  },
]
