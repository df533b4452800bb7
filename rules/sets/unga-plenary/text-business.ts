/** Rules 67 to 81 of the General Assembly, on the conduct of business, in our own words. */
import type { Texts } from '../../ruleSet.ts'
import { PAGES, TITLED } from './pages.ts'

export const PLENARY_BUSINESS: Texts = {
  '67': {
    says: 'A meeting may open when at least one third of the Members are present. For a decision, a majority of the Members must be present.',
    source: `${TITLED} A guide for student delegates, which follows the United Nations training guide`,
    urls: [PAGES.plenary, PAGES.trainingGuide],
    note: 'The Assembly usually waives the third. The text was not seen.',
  },
  '68': {
    says: 'Nobody speaks before the President gives the floor. Speakers are called in the order in which they asked. The President may call to order a speaker who leaves the subject.',
    source: `${TITLED} By analogy with rule 42 of the UNTOC Conference, which follows it; the text was not seen`,
    urls: [PAGES.plenary],
  },
  '69': {
    says: 'The chair and the rapporteur of a committee may be called before others, to explain what the committee concluded.',
    source: `${TITLED} General knowledge; the text was not seen`,
    urls: [PAGES.plenary],
  },
  '71': {
    says: 'A representative may raise a point of order at any time in a discussion, and the President rules on it at once. The ruling may be appealed. The appeal goes to the vote immediately, and the ruling stands unless a majority of the Members present and voting overrules it. Who raises a point of order does not speak on the substance.',
    source: `${TITLED} United Nations guide to the rules of the Assembly (French), and general knowledge; the text was not seen`,
    urls: [PAGES.plenary, PAGES.guideToRules],
    note: 'A tie upholds the ruling. Chairs often put the ruling itself, so that a yes keeps it; here the question is whether to overrule.',
  },
  '72': {
    says: 'The Assembly may limit how long, and how often, each representative speaks on a question.',
    source: `${TITLED} General knowledge; the text was not seen`,
    urls: [PAGES.plenary],
  },
  '73': {
    says: 'The President may read out the list of speakers and, if the Assembly agrees, close it. The President may still give a right of reply.',
    source: `${TITLED} General knowledge, and decision 34/401 on the right of reply; the text was not seen`,
    urls: [PAGES.plenary, PAGES.annexFive],
    note: 'In practice a delegation has two replies.',
  },
  '74': {
    says: 'A representative may move that the debate on an item be adjourned. Besides the mover, two speak for and two against, and the vote follows at once. If it carries, both debate and voting on the item stop.',
    source: `${TITLED} A handbook on conference procedure reports the rule; the Assembly text itself was not seen`,
    urls: [PAGES.plenary, PAGES.adjournmentHandbook],
    note: 'Delegates call it a no-action motion.',
  },
  '75': {
    says: 'A representative may move to close the debate even if others still wish to speak. Only two speakers are heard, both against. The motion is then voted on at once.',
    source: `${TITLED} General knowledge; the text was not seen`,
    urls: [PAGES.plenary],
  },
  '76': {
    says: 'A representative may move to suspend or to adjourn the meeting. There is no debate, and the vote is immediate.',
    source: `${TITLED} General knowledge; the text was not seen`,
    urls: [PAGES.plenary],
  },
  '77': {
    says: 'A point of order comes before everything. Then four motions go before all other business. First come those on the meeting: to suspend it, to adjourn it. Then come those on the debate: to adjourn it, to close it.',
    source: `${TITLED} General knowledge; the text was not seen`,
    urls: [PAGES.plenary],
  },
  '78': {
    says: 'Proposals and amendments are handed in in writing. As a rule, the Assembly does not discuss or vote on a text that was not sent round by the day before. The President may allow amendments and procedural motions sooner.',
    source: `${TITLED} General knowledge; the text was not seen`,
    urls: [PAGES.plenary],
  },
  '79': {
    says: 'A motion that the Assembly has no competence to adopt a proposal is voted on before that proposal.',
    source: `${TITLED} General knowledge; the text was not seen`,
    urls: [PAGES.plenary],
  },
  '80': {
    says: 'As long as no vote on it has started and nobody has amended it, the mover may take a motion back. Any Member may then put it forward again.',
    source: `${TITLED} By analogy with rule 54 of the UNTOC Conference, which follows it; the text was not seen`,
    urls: [PAGES.plenary],
  },
  '81': {
    says: 'What has been adopted or rejected is not taken up again at the same session, unless the Assembly so decides by two thirds of the Members present and voting. Two speakers against that motion are heard, and nobody else.',
    source: `${TITLED} General knowledge, and the same rule of the Assembly's committees as it once stood; the text was not seen`,
    urls: [PAGES.plenary],
  },
}
