/** Sentences about proposals. */
import type { Act, Said, Sentences } from './said.ts'

const table = (said: Said, change: Readonly<Record<string, unknown>> = {}): Act => ({
  type: 'proposal.table',
  ...said.by,
  ...said.draft,
  title: 'A draft resolution',
  sponsors: [said.id('actor')],
  inTime: true,
  costs: false,
  ...change,
})

export const OF_PROPOSALS: Sentences = {
  // Proposals
  '{actor} tables {draft}': (said) => table(said),
  '{actor} tables {draft}, too late': (said) => table(said, { inTime: false }),
  '{actor} tables {draft}, which costs money': (said) => table(said, { costs: true }),
  '{actor} tables {draft}, which amends the Convention': (said) => table(said, { amends: 'Convention' }),
  '{actor} tables {draft}, which amends the rules': (said) => table(said, { amends: 'rules' }),
  '{actor} tables {draft}, on a Protocol with {count} parties': (said) =>
    table(said, { decidedBy: said.number('count') }),
  '{actor} tables {draft}, on {item}': (said) => table(said, { item: said.words('item') }),
  '{actor} allows {draft} although it is late': (said) => ({ type: 'proposal.waive', ...said.by, ...said.draft }),
  '{actor} revises {draft} orally': (said) => ({ type: 'proposal.revise', ...said.by, ...said.draft }),
  '{actor} withdraws {draft}': (said) => ({ type: 'proposal.withdraw', ...said.by, ...said.draft }),
  '{actor} postpones {draft}': (said) => ({ type: 'proposal.postpone', ...said.by, ...said.draft }),
  '{actor} concludes that no action is taken on {draft}': (said) => ({
    type: 'proposal.conclude',
    ...said.by,
    ...said.draft,
    conclusion: 'no action is taken',
  }),
  '{actor} states what {draft} costs': (said) => ({
    type: 'cost.state',
    ...said.by,
    ...said.draft,
    amount: 'a sum of money',
  }),
  '{actor} moves {amendment} to {draft}, at distance {count} from the text': (said) => ({
    type: 'amendment.move',
    ...said.by,
    ...said.draft,
    amendment: said.words('amendment'),
    distance: said.number('count'),
    excludes: [],
  }),
  '{actor} moves {amendment} to {draft}, at distance {count} from the text, which excludes {amendments}': (said) => ({
    type: 'amendment.move',
    ...said.by,
    ...said.draft,
    amendment: said.words('amendment'),
    distance: said.number('count'),
    excludes: said.items('amendments'),
  }),
  '{actor} withdraws {amendment} to {draft}': (said) => ({
    type: 'amendment.withdraw',
    ...said.by,
    ...said.draft,
    amendment: said.words('amendment'),
  }),
  '{actor} puts {amendment} to {draft} to the vote': (said) => ({
    type: 'amendment.put',
    ...said.by,
    ...said.put,
    amendment: said.words('amendment'),
  }),
  '{actor} asks for separate votes on {parts} of {draft}': (said) => ({
    type: 'division.move',
    ...said.by,
    ...said.draft,
    parts: said.items('parts').map((part) => ({ id: part.split(' ')[0], operative: part.includes('operative') })),
  }),
  '{actor} opposes the division of {draft}': (said) => ({ type: 'division.oppose', ...said.by, ...said.draft }),
  '{actor} speaks {side} the division of {draft}': (said) => ({
    type: 'division.speak',
    ...said.by,
    ...said.draft,
    ...said.side,
  }),
  '{actor} speaks {side} taking up {draft} again': (said) => ({
    type: 'reconsideration.speak',
    ...said.by,
    ...said.draft,
    ...said.side,
  }),
  '{actor} notes that nobody opposes the division of {draft}': (said) => ({
    type: 'division.agree',
    ...said.by,
    ...said.draft,
  }),
  '{actor} puts the division of {draft} to the vote': (said) => ({ type: 'division.put', ...said.by, ...said.put }),
  '{actor} puts {part} of {draft} to the vote': (said) => ({
    type: 'part.put',
    ...said.by,
    ...said.put,
    part: said.words('part'),
  }),
  '{actor} questions the competence to adopt {draft}': (said) => ({
    type: 'competence.question',
    ...said.by,
    ...said.draft,
  }),
  '{actor} puts the competence to adopt {draft} to the vote': (said) => ({
    type: 'competence.put',
    ...said.by,
    ...said.put,
  }),
}
