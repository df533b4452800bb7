/** Named conditions of applications for observer status, and of the manner of deciding them. */
import type { Bar } from './bars.ts'
import { first, type Conditions } from './condition.ts'
import type { AddressedOrganization, Facts } from './facts.ts'

const open = (organization: AddressedOrganization): Bar | null => {
  if (!organization.known) return 'organization-not-on-list'
  return organization.decided ? 'organization-already-decided' : null
}

const each = (facts: Facts, look: (organization: AddressedOrganization) => Bar | null): Bar | null => {
  const seen = new Set(facts.organizations.map(({ id }) => id))
  if (seen.size !== facts.organizations.length) return 'organization-named-twice'
  if (facts.organizations.length === 0) return 'organization-not-on-list'
  return first(...facts.organizations.map(look))
}

/** To be added to the applications. */
const added = (organization: AddressedOrganization): Bar | null => {
  if (!organization.isOrganization) return 'no-organization'
  return organization.known ? 'organization-already-on-list' : null
}

export const ON_OBSERVERS = {
  'observers.rights': (facts) => (facts.applicantsSpeak ? 'not-entitled-to-speak' : null),
  'observers.apply': (facts) => each(facts, added),
  'observers.list': (facts) => each(facts, added),
  'observers.object': (facts) =>
    each(facts, (organization) =>
      first(
        open(organization),
        organization.consultativeStatus ? 'with-consultative-status' : null,
        organization.opposedByActor ? 'already-objected' : null,
      ),
    ),
  'observers.withdrawObjection': (facts) =>
    each(facts, (organization) => first(open(organization), organization.opposedByActor ? null : 'did-not-object')),
  'observers.refer': (facts) => (facts.objectionsStanding > 0 ? null : 'no-objection-stands'),
  'observers.unopposed': (facts) => (facts.objectionsStanding > 0 ? 'objection-stands' : null),
  'observers.decideOtherwise': (facts) =>
    each(facts, (organization) =>
      first(open(organization), organization.consultativeStatus ? null : 'without-consultative-status'),
    ),
  'observers.settled': (facts) => (facts.undecided > 0 ? 'organizations-undecided' : null),
  'manner.decide': (facts) => (facts.undecided > 1 ? null : 'only-one-organization'),
  'manner.settled': (facts) => (facts.manner === 'undecided' && facts.undecided > 1 ? 'manner-not-decided' : null),
  'manner.followed': (facts) => {
    const named = each(facts, open)
    if (named !== null) return named
    if (facts.manner === 'one by one') return facts.organizations.length === 1 ? null : 'not-one-by-one'
    return facts.organizations.length === facts.undecided ? null : 'not-all-together'
  },
} satisfies Conditions
