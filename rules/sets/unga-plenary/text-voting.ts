/** Rules 82 to 95, 153 and 163 of the General Assembly, in our own words. */
import type { Texts } from '../../ruleSet.ts'
import { PAGES, TITLED } from './pages.ts'

export const PLENARY_VOTING: Texts = {
  '82': {
    says: 'Each Member of the Assembly has one vote.',
    source: `${TITLED} General knowledge; the text was not seen`,
    urls: [PAGES.plenary],
  },
  '83': {
    says: 'Important questions need two thirds of the Members present and voting. The kinds listed in article 18(2) of the Charter are among them.',
    source: `${TITLED} Charter of the United Nations, article 18(2), which it repeats`,
    urls: [PAGES.plenary, PAGES.charter],
    note: 'The majority is verified in the Charter. The number of this rule was not seen.',
  },
  '84': {
    says: 'An amendment to a proposal on an important question needs two thirds of the Members present and voting. So does a part of it that is put to the vote apart.',
    source: 'Resolution of the General Assembly of 1950, which added it as rule 84(a)',
    urls: [PAGES.resolution1950],
    note: 'The title is ours.',
  },
  '85': {
    says: 'All other questions need a majority of the Members present and voting. The same majority decides whether a further kind of question needs two thirds.',
    source: `${TITLED} Charter of the United Nations, article 18(3), which it repeats`,
    urls: [PAGES.plenary, PAGES.charter],
    note: 'The majority is verified in the Charter. The number of this rule was not seen.',
  },
  '86': {
    says: 'Those who vote for or against count as present and voting. Those who abstain count as not voting.',
    source: `${TITLED} Text of rules 86 and 126, quoted in a paper on the list of the ICANN council`,
    urls: [PAGES.plenary, PAGES.presentAndVoting],
  },
  '87': {
    says: 'Votes are by show of hands or by machine. A Member may ask for a recorded vote. A roll-call follows the English alphabet from a name drawn by lot, and each vote goes into the record.',
    source: `${TITLED} General knowledge; the text was not seen`,
    urls: [PAGES.plenary],
  },
  '88': {
    says: 'Once voting begins, nobody interrupts it, except for a point of order on how the vote is being held. Votes may be explained before or after. The sponsor of a proposal or amendment gives no explanation of its vote on it.',
    source: `${TITLED} General knowledge, and decision 34/401 on explanations of vote; the text was not seen`,
    urls: [PAGES.plenary, PAGES.annexFive],
  },
  '89': {
    says: 'A representative may ask for separate votes on parts of a text. If someone objects, the Assembly votes on that request after two speakers for and two against. The approved parts are then voted on together. If all operative parts are rejected, the whole is rejected.',
    source: `${TITLED} General knowledge; the text was not seen`,
    urls: [PAGES.plenary],
  },
  '90': {
    says: 'An amendment is voted on before the text it changes. Of several, the one furthest in substance from the text goes first. One that an earlier result excludes is not put. Last comes the text as amended.',
    source: `${TITLED} General knowledge; the text was not seen`,
    urls: [PAGES.plenary],
  },
  '91': {
    says: 'Proposals on one question are voted on in the order of submission, unless the Assembly decides otherwise. After each vote it may decide whether to vote on the next.',
    source: `${TITLED} General knowledge; the text was not seen`,
    urls: [PAGES.plenary],
    note: 'How many may speak on a motion to give priority was not seen. Here two speak for it and two against, by analogy with the rule on adjournment of debate (74).',
  },
  '92': {
    says: 'Elections are by secret ballot.',
    source: `${TITLED} General knowledge; the text was not seen`,
    urls: [PAGES.plenary],
  },
  '93': {
    says: 'If nobody reaches the majority for a single place, a further ballot is limited to the two candidates with the most votes. If their votes are equal, the President decides by drawing lots. After three ballots without a result three are open to all, then three are limited again, and so on.',
    source: 'Its first sentences, seen in translators’ collections; the rest is general knowledge',
    urls: [PAGES.alignedBallot],
    note: 'The title is ours. Where two thirds are needed there is no lot: the ballots go on.',
  },
  '94': {
    says: 'If too few candidates reach the majority for several places, those who reach it are elected. Further ballots are limited to the candidates with the most votes, twice as many as there are places left. After three ballots without a result three are open to all, and so on.',
    source: 'General knowledge, and a record of such ballots in 2019; the text was not seen',
    urls: [PAGES.ballots],
    note: 'The title is ours.',
  },
  '95': {
    says: 'If the votes on anything but an election are equal, a second vote is taken at a later meeting within 48 hours. If it is equal again, the proposal is rejected.',
    source: `${TITLED} General knowledge; the text was not seen`,
    urls: [PAGES.plenary],
    note: 'Where two thirds are needed, a tie is simply not enough. The simulator takes the second vote on drafts, amendments and parts; whatever else is equal, such as a motion, is lost.',
  },
}

export const LATER_CHAPTERS: Texts = {
  Practice: {
    says: 'The President may ask whether the Assembly wishes to adopt a text without a vote. It is adopted so if nobody objects.',
    source: 'General knowledge of what the Assembly does',
    note: 'This is practice: no rule that was seen provides for it. The title is ours.',
  },
  '153': {
    says: 'The Assembly does not vote on a text that costs money before the Fifth Committee has reported on the cost.',
    source: 'United Nations page of the Fifth Committee on the budget rules',
    urls: [PAGES.budget],
  },
  '163': {
    says: 'The Assembly amends these rules by a majority, after a committee has reported.',
    source: 'Rules of procedure of the General Assembly, chapter on amendments, on the United Nations site',
    urls: [PAGES.amendments],
  },
}
