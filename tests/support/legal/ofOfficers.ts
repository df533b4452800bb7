/** Sentences about officers, credentials and the Bureau. */
import { pairsOf, type Sentences } from './said.ts'

/** A slate that fills every place: two officers of each of the five regional groups. */
const SLATE: readonly (readonly [office: string, group: string, party: string])[] = [
  ['President', 'Asia-Pacific States', 'party-a'],
  ['Vice-President', 'Asia-Pacific States', 'party-b'],
  ['Rapporteur', 'African States', 'party-c'],
  ['Vice-President', 'African States', 'party-d'],
  ['Vice-President', 'Eastern European States', 'party-e'],
  ['Vice-President', 'Eastern European States', 'party-f'],
  ['Vice-President', 'Latin American and Caribbean States', 'party-g'],
  ['Vice-President', 'Latin American and Caribbean States', 'party-h'],
  ['Vice-President', 'Western European and other States', 'party-i'],
  ['Vice-President', 'Western European and other States', 'party-j'],
]

export const OF_OFFICERS: Sentences = {
  // Officers
  '{actor} opens the election of officers': (said) => ({ type: 'election.open', ...said.by, on: 'election' }),
  '{actor} nominates {nominee} for {office}, from the {group}': (said) => ({
    type: 'officer.nominate',
    ...said.by,
    on: 'election',
    office: said.words('office'),
    group: said.words('group'),
    party: said.id('nominee'),
  }),
  '{actor} withdraws the nomination of {party} for {office}': (said) => ({
    type: 'officer.withdraw',
    ...said.by,
    on: 'election',
    office: said.words('office'),
    party: said.id('party'),
  }),
  'ten officers are nominated, two from each regional group': () =>
    SLATE.map(([office, group, party]) => ({
      type: 'officer.nominate',
      by: party,
      on: 'election',
      office,
      group,
      party,
    })),
  '{actor} declares the nominees elected by acclamation': (said) => ({
    type: 'election.acclaim',
    ...said.by,
    on: 'election',
  }),
  '{actor} asks for a secret ballot': (said) => ({ type: 'election.askBallot', ...said.by, on: 'election' }),
  'the ballot for {office} gives {papers}, of {count} valid papers': (said) => ({
    type: 'election.ballot',
    by: 'secretariat',
    on: 'election',
    office: said.words('office'),
    votes: Object.fromEntries(pairsOf(said.words('papers')).map(([party, count]) => [party, Number(count)])),
    valid: said.number('count'),
    invalid: 0,
  }),
  '{actor} reports a ballot for {office}: {papers}, of {count} valid papers': (said) => ({
    type: 'election.ballot',
    ...said.by,
    on: 'election',
    office: said.words('office'),
    votes: Object.fromEntries(pairsOf(said.words('papers')).map(([party, count]) => [party, Number(count)])),
    valid: said.number('count'),
    invalid: 0,
  }),
  'the lot falls on {nominee} for {office}': (said) => ({
    type: 'election.lot',
    by: 'president',
    on: 'election',
    office: said.words('office'),
    party: said.id('nominee'),
  }),
  '{party} names a new representative as {office}': (said) => ({
    type: 'officer.replace',
    by: said.id('party'),
    office: said.words('office'),
    party: said.id('party'),
  }),
  // Credentials, and the Bureau
  '{actor} convenes the Bureau': (said) => ({ type: 'bureau.meet', ...said.by, in: 'bureau' }),
  'the Bureau rises': () => ({ type: 'bureau.rise', by: 'president', in: 'bureau' }),
  '{party} submits credentials issued by: {issuer}': (said) => ({
    type: 'credentials.submit',
    by: said.id('party'),
    party: said.id('party'),
    issuer: said.words('issuer'),
    original: true,
  }),
  'organization-1 submits the credentials of {party}': (said) => ({
    type: 'credentials.submit',
    by: 'organization-1',
    party: said.id('party'),
    issuer: 'Minister for Foreign Affairs',
    original: true,
  }),
  '{party} submits a copy of credentials issued by: {issuer}': (said) => ({
    type: 'credentials.submit',
    by: said.id('party'),
    party: said.id('party'),
    issuer: said.words('issuer'),
    original: false,
  }),
  '{actor} objects to the delegation of {party}': (said) => ({
    type: 'credentials.object',
    ...said.by,
    party: said.id('party'),
  }),
  '{actor} examines the credentials of {party}: {finding}': (said) => ({
    type: 'credentials.examine',
    ...said.by,
    in: 'bureau',
    party: said.id('party'),
    finding: said.words('finding'),
  }),
  '{actor} reports that {count} of {count2} represented comply': (said) => ({
    type: 'credentials.report',
    ...said.by,
    in: 'bureau',
    comply: said.number('count'),
    represented: said.number('count2'),
  }),
}
