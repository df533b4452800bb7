/** Officers, the Bureau, and credentials. */
import type { Form } from './form.ts'
import { listed } from './reading.ts'
import {
  because,
  byChair,
  byParty,
  fromChair,
  inHand,
  inMeeting,
  noMotion,
  onlyMembers,
  quorumToDecide,
  roleOf,
  type Act,
  type Reasons,
} from './reasons.ts'
import { numbersOf } from './rulebook.ts'

const ELECTION = 'the election of officers'

const electing = (act: Act): Reasons => (act.elsewhere ? inHand(act, 'another matter') : inHand(act, ELECTION))

const nominees = ({ scene }: Act, office: string): readonly string[] =>
  scene.nominations.filter((nomination) => nomination.office === office).map(({ party }) => party)

/** One of these, beside whom it names: else only the one named does it. */
const orRole = (act: Act, roles: readonly string[], reasons: Reasons): Reasons =>
  roles.includes(roleOf(act.by)) ? [] : reasons

/** A ballot that is not the first: for one place between two, for several among the first; where a body has such a rule. */
const furtherBallot = (act: Act, office: string, named: readonly string[]): Reasons => {
  const round = act.scene.rounds[office]
  if (round === undefined || act.book.number('runoff') === null) return []
  const outside = named.some(
    (name) => round.placed.includes(name) || (round.among !== null && !listed(round.among).includes(name)),
  )
  return act.scene.places[office] === 1
    ? [
        ...because(
          'The votes of the two were equal: the President decides between them by drawing lots.',
          'runoff',
          round.tied,
        ),
        ...because(
          'This ballot is restricted to the two candidates who had the most votes.',
          'runoff',
          outside && !round.tied,
        ),
      ]
    : because(
        'This ballot is restricted to candidates without a place who had the most votes, twice as many as there are places left.',
        'remaining',
        outside,
      )
}

export const OFFICERS: readonly Form[] = [
  {
    form: /^open the election of officers$/,
    topics: ['officers'],
    why: (act) => {
      const election = act.scene.matters.find(({ name }) => name === ELECTION)
      return [
        ...inMeeting(act),
        ...byChair(act, 'officers'),
        ...because(
          `This was decided already: it comes back only if the ${act.book.called} reconsiders it.`,
          'reconsideration',
          (election?.decided ?? null) !== null,
        ),
      ]
    },
  },
  {
    form: /^nominate (.+) for ([A-Za-z-]+), for (.+)$/,
    topics: ['officers'],
    why: (act, nominee = '', office = '', group) => {
      const { places, nominations } = act.scene
      const { officersPerGroup } = numbersOf(act.book.id)
      const ofGroup = nominations.filter((nomination) => nomination.group === group).length
      return [
        ...inMeeting(act),
        ...electing(act),
        ...orRole(act, ['president'], byParty(act, 'officers')),
        ...because(onlyMembers(act.book), 'officers', !['party', 'union'].includes(roleOf(nominee))),
        ...because(
          'There is no such office to fill.',
          'officers',
          act.scene.inHand === ELECTION && (places[office] ?? 0) === 0,
        ),
        ...because(
          'This group has its officers already.',
          'officers',
          officersPerGroup !== undefined && ofGroup >= officersPerGroup,
        ),
        ...because(
          'It is nominated already: no party has two offices.',
          'officers',
          act.book.oneOffice && nominations.some(({ party }) => party === nominee),
        ),
      ]
    },
  },
  {
    form: /^withdraw the nomination of (.+) for ([A-Za-z-]+)$/,
    topics: ['officers'],
    why: (act, nominee = '', office = '') => [
      ...inMeeting(act),
      ...electing(act),
      ...byParty(act, 'officers'),
      ...because(
        'It withdraws only a nomination of its own.',
        'officers',
        act.by !== nominee || !nominees(act, office).includes(nominee),
      ),
    ],
  },
  {
    form: /^declare the nominees elected by acclamation$/,
    topics: ['officers', 'quorum'],
    why: (act) => [
      ...fromChair(act),
      ...electing(act),
      ...byChair(act, 'officers'),
      ...quorumToDecide(act),
      ...noMotion(act),
      ...because(
        'There are not exactly as many candidates as places.',
        'officers',
        Object.entries(act.scene.places).some(([office, count]) => nominees(act, office).length !== count),
      ),
    ],
  },
  {
    form: /^ask for a secret ballot$/,
    topics: ['elections'],
    why: (act) => [...inMeeting(act), ...electing(act), ...byParty(act, 'elections')],
  },
  {
    form: /^(?:hold a ballot|report a ballot for ([A-Za-z-]+): (\d+) valid papers; votes: (.+))$/,
    topics: ['elections', 'runoff', 'remaining', 'quorum'],
    why: (act, office = '', valid = '', text = 'none') => {
      const votes = text === 'none' || text === '' ? [] : text.split(', ').map((each) => /^(.+) (\d+)$/.exec(each))
      const named = votes.map((found) => found?.[1] ?? '')
      const most = votes.some((found) => Number(found?.[2]) > Number(valid))
      return [
        ...inMeeting(act),
        ...electing(act),
        ...orRole(act, ['secretariat'], byChair(act, 'elections')),
        ...quorumToDecide(act),
        ...noMotion(act),
        ...because(
          'A ballot names only those who were nominated for the office.',
          'elections',
          named.some((name) => !nominees(act, office).includes(name)),
        ),
        ...because('The ballots cannot be counted as given.', 'elections', most),
        ...furtherBallot(act, office, named),
      ]
    },
  },
  {
    form: /^draw a lot, which falls on (.+) for ([A-Za-z-]+)$/,
    topics: ['runoff', 'quorum'],
    why: (act, nominee = '', office = '') => {
      const { tied = false, among = null } = act.scene.rounds[office] ?? {}
      return [
        ...fromChair(act),
        ...electing(act),
        ...byChair(act, 'runoff'),
        ...quorumToDecide(act),
        ...noMotion(act),
        ...because('A lot is drawn only after a ballot between two that gave both as many votes.', 'runoff', !tied),
        ...because(
          'The lot falls on one of the two whose votes were equal.',
          'runoff',
          tied && !listed(among ?? '').includes(nominee),
        ),
      ]
    },
  },
  {
    form: /^note that (.+) replaces the person who is ([A-Za-z-]+)$/,
    topics: ['replacement'],
    why: (act, party, office) => [
      ...inMeeting(act),
      ...because(
        'A President who leaves is not replaced by the same State: a new one is elected.',
        'replacement',
        office === 'President',
      ),
      ...because(
        'An officer is replaced by the same State.',
        'replacement',
        !act.scene.officers.some((officer) => officer.office === office && officer.party === party),
      ),
    ],
  },
]

const NOT_SUBMITTED = 'No credentials were submitted for this delegation.'

/** One original set, by an authority that the rule names (anybody, where it is not known whom it names): fewer of them where the treaty itself is to be amended. */
const isAcceptable = ({ scene, book }: Act, name: string): boolean => {
  const [only, ...others] = scene.credentials[name]?.sets ?? []
  const [, issuer = ''] = /^an original \(issued by: (.+)\)$/.exec(only ?? '') ?? []
  const amending = scene.matters.some((matter) => matter.name === 'the draft amendment' && matter.decided === null)
  const named =
    roleOf(name) === 'union' ? ['competent authority'] : amending ? book.issuersForAmendments : (book.issuers ?? [])
  return others.length === 0 && issuer !== '' && (named.length === 0 || [...named, 'not stated'].includes(issuer))
}

export const CREDENTIALS: readonly Form[] = [
  {
    form: /^(?:convene the Bureau|end the meeting of the Bureau)$/,
    topics: ['bureau'],
    why: (act) => byChair(act, 'bureau'),
  },
  {
    form: /^decide a matter by silence procedure in the Bureau$/,
    topics: ['silence'],
    why: (act) => byChair(act, 'silence'),
  },
  {
    form: /^submit credentials of .+: .+$/,
    topics: ['submission'],
    why: (act) => orRole(act, ['secretariat'], byParty(act, 'submission')),
  },
  {
    form: /^object to the delegation of (.+)$/,
    topics: ['provisional'],
    why: (act, name = '') => [
      ...byParty(act, 'provisional'),
      ...because(NOT_SUBMITTED, 'provisional', !(name in act.scene.credentials)),
    ],
  },
  {
    form: /^find of the credentials of (.+): (complies|does not comply|deferred)$/,
    topics: ['examination', 'submission'],
    why: (act, name = '', finding) => [
      ...orRole(act, ['bureau'], byChair(act, 'examination')),
      ...because(NOT_SUBMITTED, 'examination', !(name in act.scene.credentials)),
      ...because(
        'Credentials comply only as one original set, issued by an authority that the rule names.',
        'submission',
        finding === 'complies' && !isAcceptable(act, name),
      ),
    ],
  },
  {
    form: /^report on credentials: (\d+) represented, of which (\d+) comply$/,
    topics: ['examination'],
    why: (act, represented, comply) => [
      ...orRole(act, ['bureau'], byChair(act, 'examination')),
      ...because('More would comply than are represented.', 'examination', Number(comply) > Number(represented)),
    ],
  },
]
