/** Rules 56 to 71 of the Conference of the Parties to UNTOC, by number, title and how well each is known. */
import type { RuleHeading } from '../../ruleSet.ts'

export const DECISIONS: readonly RuleHeading[] = [
  {
    number: '56',
    title: 'Consensus',
    chapter: 'XIV. Decision-making',
    grades: { number: 'verified', title: 'verified', says: 'verified' },
  },
  {
    number: '57',
    title: 'Voting rights',
    chapter: 'XIV. Decision-making',
    grades: { number: 'verified', title: 'verified', says: 'verified' },
  },
  {
    number: '58',
    title: 'Decisions on matters of substance and on budgetary matters',
    chapter: 'XIV. Decision-making',
    grades: { number: 'verified', title: 'verified', says: 'inferred' },
  },
  {
    number: '59',
    title: '(not seen)',
    chapter: 'XIV. Decision-making',
    grades: { number: 'inferred', title: 'not seen', says: 'not seen' },
  },
  {
    number: '60',
    title: 'Decisions on matters of procedure',
    chapter: 'XIV. Decision-making',
    grades: { number: 'verified-sister', title: 'verified-sister', says: 'verified-sister' },
  },
  {
    number: '61',
    title: 'Decision whether a matter is one of substance or of procedure',
    chapter: 'XIV. Decision-making',
    grades: { number: 'verified', title: 'inferred', says: 'inferred' },
  },
  {
    number: '62',
    title: 'Decisions on amendments to the Convention',
    chapter: 'XIV. Decision-making',
    grades: { number: 'verified', title: 'inferred', says: 'inferred' },
  },
  {
    number: '63',
    title: 'Meaning of "States Parties present and voting"',
    chapter: 'XIV. Decision-making',
    grades: { number: 'verified', title: 'inferred', says: 'inferred' },
  },
  {
    number: '64',
    title: 'Method of voting',
    chapter: 'XIV. Decision-making',
    grades: { number: 'inferred', title: 'inferred', says: 'inferred' },
  },
  {
    number: '65',
    title: 'Conduct during voting',
    chapter: 'XIV. Decision-making',
    grades: { number: 'inferred', title: 'inferred', says: 'inferred' },
  },
  {
    number: '66',
    title: 'Explanation of vote',
    chapter: 'XIV. Decision-making',
    grades: { number: 'inferred', title: 'inferred', says: 'inferred' },
  },
  {
    number: '67',
    title: 'Division of proposals and amendments',
    chapter: 'XIV. Decision-making',
    grades: { number: 'inferred', title: 'inferred', says: 'inferred' },
  },
  {
    number: '68',
    title: 'Order of voting on amendments',
    chapter: 'XIV. Decision-making',
    grades: { number: 'inferred', title: 'inferred', says: 'inferred' },
  },
  {
    number: '69',
    title: 'Order of voting on proposals',
    chapter: 'XIV. Decision-making',
    grades: { number: 'inferred', title: 'inferred', says: 'inferred' },
  },
  {
    number: '70',
    title: 'Elections',
    chapter: 'XIV. Decision-making',
    grades: { number: 'inferred', title: 'inferred', says: 'inferred' },
  },
  {
    number: '71',
    title: 'Equally divided votes',
    chapter: 'XIV. Decision-making',
    grades: { number: 'inferred', title: 'inferred', says: 'inferred' },
  },
]
