/** Applications for observer status: listed, opposed, referred, decided together or one by one. */
import {
  ADDRESSED,
  afterOrder,
  because,
  byParty,
  bySecretariat,
  fromChair,
  inMeeting,
  noMotion,
  notInVote,
  quorumToDecide,
  type Act,
  type Reasons,
} from './reasons.ts'
import type { Form } from './form.ts'
import { form, natureFirst, putting } from './deciding.ts'
import { listed } from './reading.ts'
import { said } from './ready.ts'

const APPLICATIONS = 'the applications'
const NOTICE = 30

const isBefore = (act: Act): Reasons => because(ADDRESSED, 'chair', act.elsewhere || !act.scene.isBefore)

const applied = (act: Act): Reasons =>
  because(ADDRESSED, 'chair', act.elsewhere || Object.keys(act.scene.organizations).length === 0)

const undecided = ({ scene }: Act): readonly string[] =>
  Object.entries(scene.organizations).flatMap(([name, { decided }]) => (decided ? [] : [name]))

/** Named once each, on the list, and not decided. */
const open = (act: Act, names: readonly string[]): Reasons => {
  const { organizations } = act.scene
  return [
    ...because('An organization is named twice.', 'observers', new Set(names).size < names.length),
    ...because(
      'No such organization has applied.',
      'observers',
      names.some((name) => !(name in organizations)),
    ),
    ...because(
      'Its status is decided already.',
      'observers',
      names.some((name) => organizations[name]?.decided === true),
    ),
  ]
}

const standing = ({ scene }: Act): boolean =>
  Object.values(scene.organizations).some(({ decided, objectors }) => !decided && objectors.length > 0)

const onlyOne = (act: Act): Reasons =>
  because('Only one organization is to be decided.', 'procedure', undecided(act).length <= 1)

export const OBSERVERS: readonly Form[] = [
  {
    form: /^circulate a list on which (.+) stands?, (\d+) days? before the session$/,
    topics: ['observers'],
    why: (act, names = '', days) => [
      ...because(ADDRESSED, 'chair', act.elsewhere && Object.keys(act.scene.organizations).length > 0),
      ...bySecretariat(act, 'observers'),
      ...because('Too few days of notice were given.', 'observers', Number(days) < NOTICE),
      ...because(
        'It is on the list already.',
        'observers',
        listed(names).some((name) => name in act.scene.organizations),
      ),
    ],
  },
  {
    form: /^receive the application of (.+), with consultative status$/,
    topics: ['observers'],
    why: (act, names = '') =>
      because(
        'It is on the list already.',
        'observers',
        listed(names).some((name) => name in act.scene.organizations),
      ),
  },
  {
    form: /^object to ((?:Organization \d+(?:, | and )?)+)$/,
    topics: ['observers'],
    why: (act, names = '') => {
      const all = listed(names).map((name) => act.scene.organizations[name])
      return [
        ...afterOrder(act),
        ...notInVote(act),
        ...applied(act),
        ...byParty(act, 'observers'),
        ...open(act, listed(names)),
        ...because(
          said(
            act,
            'It has consultative status: an objection alone does not bring it before the Conference. Ask the Conference to decide otherwise.',
          ),
          'observers',
          all.some((each) => each?.consultative === true),
        ),
        ...because(
          'It has objected already.',
          'observers',
          all.some((each) => each?.objectors.includes(act.by) === true),
        ),
      ]
    },
  },
  {
    form: /^withdraw its objection to (.+)$/,
    topics: ['observers'],
    why: (act, names = '') => [
      ...afterOrder(act),
      ...notInVote(act),
      ...applied(act),
      ...open(act, listed(names)),
      ...because(
        'It has no objection to withdraw.',
        'observers',
        listed(names).some((name) => act.scene.organizations[name]?.objectors.includes(act.by) !== true),
      ),
    ],
  },
  {
    form: /^ask the body to decide otherwise on (.+)$/,
    topics: ['observers'],
    why: (act, names = '') => [
      ...inMeeting(act),
      ...applied(act),
      ...byParty(act, 'observers'),
      ...open(act, listed(names)),
      ...because(
        'This way is for organizations with consultative status; here an objection is enough.',
        'observers',
        listed(names).some((name) => act.scene.organizations[name]?.consultative === false),
      ),
    ],
  },
  {
    form: /^refer the applications to the body for decision$/,
    topics: ['observers'],
    why: (act) => [
      ...fromChair(act),
      ...applied(act),
      ...because('No objection stands, so there is nothing to refer.', 'observers', !standing(act)),
    ],
  },
  {
    form: /^note that observer status is accorded$/,
    topics: ['observers'],
    why: (act) => [
      ...fromChair(act),
      ...applied(act),
      ...because('An objection still stands.', 'observers', standing(act)),
    ],
  },
  {
    form: /^note the agreement that the organizations are taken (?:together|one by one)$/,
    topics: ['procedure', 'quorum'],
    why: (act) => [
      ...fromChair(act),
      ...isBefore(act),
      ...quorumToDecide(act),
      ...noMotion(act),
      ...natureFirst(act, APPLICATIONS),
      ...onlyOne(act),
    ],
  },
  {
    form: form('put to the vote whether the organizations are decided together, by METHOD'),
    topics: ['procedure', 'method', 'quorum'],
    why: (act, method) => [
      ...putting(act, APPLICATIONS, method),
      ...isBefore(act),
      ...natureFirst(act, APPLICATIONS),
      ...onlyOne(act),
    ],
  },
  {
    form: form('put to the vote observer status for (.+), by METHOD'),
    topics: ['procedure', 'method', 'observers', 'quorum'],
    why: (act, names = '', method) => {
      const { manner } = act.scene
      const [named, left] = [listed(names), undecided(act)]
      const one = manner === 'one by one'
      return [
        ...putting(act, APPLICATIONS, method),
        ...isBefore(act),
        ...natureFirst(act, APPLICATIONS),
        ...because(
          'Whether they are decided together or one by one comes first.',
          'procedure',
          manner === null && left.length > 1,
        ),
        ...open(act, named).map((reason): Reasons[number] => ({ ...reason, topic: 'procedure' })),
        ...because('They are to be decided one by one.', 'procedure', one && named.length !== 1),
        ...because('They are to be decided all together.', 'procedure', !one && named.length !== left.length),
      ]
    },
  },
]
