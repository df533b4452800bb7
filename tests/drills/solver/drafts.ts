/** Drafts: submitted, taken up, changed, withdrawn, amended, divided, questioned, and put to the vote. */
import { readyToDecide, said, earlierFirst, isDraft, bySponsor, notAmended } from './ready.ts'
import {
  ADDRESSED,
  because,
  byChair,
  byParty,
  fromChair,
  inMeeting,
  matterNamed,
  quorumToDecide,
  roleOf,
  type Act,
  type Reasons,
} from './reasons.ts'
import type { Form } from './form.ts'
import { form, natureFirst, ofDraft, putting } from './deciding.ts'

const decidedAlready = (act: Act, name: string): Reasons => {
  const decided = matterNamed(act, name)?.decided ?? null
  return because(
    said(act, 'This was decided already: it comes back only if the Conference reconsiders it.'),
    'reconsideration',
    decided !== null && decided !== 'withdrawn',
  )
}

/** What its sponsors have withdrawn is not before the room, until somebody submits it anew. */
const notWithdrawn = (act: Act, name: string): Reasons =>
  because(
    'It was withdrawn: it comes back only if a party submits it again.',
    'withdrawal',
    matterNamed(act, name)?.decided === 'withdrawn',
  )

export const DRAFTS: readonly Form[] = [
  {
    form: form(
      'submit MATTER(?: with .+ as sponsors?)?(?:, as an amendment to the [A-Za-z]+)?(?:, on the same item)?, (?:in time|late)',
    ),
    topics: ['proposals'],
    why: (act, name = '') => {
      const draft = matterNamed(act, name)
      return [
        ...byParty(act, 'proposals'),
        ...decidedAlready(act, name),
        ...because(
          'It was submitted already.',
          'proposals',
          (draft?.sponsors ?? null) !== null && draft?.decided !== 'withdrawn',
        ),
      ]
    },
  },
  {
    form: form('take up MATTER'),
    topics: ['chair', 'proposals', 'examination'],
    why: (act, name = '') => [
      ...fromChair(act),
      ...decidedAlready(act, name),
      ...notWithdrawn(act, name),
      ...because(
        'Nobody has reported on credentials.',
        'examination',
        act.book.reports && name === 'the credentials report' && !act.scene.reported,
      ),
      ...because(
        'The text was not there in the official languages by the day before; the President may allow it.',
        'proposals',
        matterNamed(act, name)?.late === true,
      ),
    ],
  },
  {
    form: form('allow MATTER, though it is late'),
    topics: ['proposals'],
    why: (act, name = '') => [...inMeeting(act), ...byChair(act, 'proposals'), ...isDraft(act, name, 'proposals')],
  },
  {
    form: form('revise MATTER orally'),
    topics: ['proposals', 'withdrawal'],
    why: (act, name = '') => [
      ...ofDraft(act, name),
      ...byParty(act, 'proposals'),
      ...bySponsor(act, name),
      ...notAmended(act, name),
    ],
  },
  {
    form: form('withdraw MATTER'),
    topics: ['withdrawal'],
    why: (act, name = '') => [
      ...inMeeting(act),
      // With nothing in hand any draft may be withdrawn; else only the one in hand.
      ...because(ADDRESSED, 'chair', act.scene.inHand !== null && act.scene.inHand !== name),
      ...bySponsor(act, name),
      ...notAmended(act, name),
      ...(act.scene.inHand === null ? [...decidedAlready(act, name), ...notWithdrawn(act, name)] : []),
    ],
  },
  {
    form: form('postpone MATTER'),
    topics: ['postponing'],
    why: (act, name = '') => [
      ...ofDraft(act, name),
      ...byParty(act, 'postponing'),
      ...bySponsor(act, name, 'postponing'),
    ],
  },
  {
    form: form('conclude MATTER without a decision'),
    topics: ['consensus', 'quorum'],
    why: (act, name = '') => [
      ...ofDraft(act, name),
      ...byChair(act, 'consensus'),
      ...because('Its sponsors have not postponed it.', 'consensus', matterNamed(act, name)?.postponed !== true),
      ...quorumToDecide(act),
    ],
  },
  {
    form: form('state what MATTER costs'),
    topics: ['costs'],
    why: (act, name = '') => [
      ...ofDraft(act, name),
      ...(roleOf(act.by) === 'secretariat' ? [] : byChair(act, 'costs')),
      ...isDraft(act, name, 'costs'),
    ],
  },
  {
    form: form('put to the vote MATTER, by METHOD'),
    topics: ['method', 'quorum'],
    why: (act, name = '', method) => [
      ...putting(act, name, method),
      ...earlierFirst(act, name),
      ...natureFirst(act, name),
      ...readyToDecide(act, name),
      ...because(
        'The votes were equal: the second vote is taken at a later meeting.',
        'secondVote',
        act.book.number('secondVote') !== null && matterNamed(act, name)?.tie === 'this meeting',
      ),
    ],
  },
]
