/** Rules 41 to 55 of the Conference of the Parties to UNTOC, in our own words. */
import type { Texts } from '../../ruleSet.ts'
import { PAGES } from './book-sources.ts'

export const BUSINESS: Texts = {
  '41': {
    says: 'To open a meeting and hold a debate, one third or more of the States parties that take part in the session must be present. To take any decision, more than half of the States parties must be present.',
    source: 'Rules booklet, English and French extracts on the conduct of business',
    urls: [PAGES.conductEnglish, PAGES.conductFrench],
    note: 'The two bases differ. Paragraph 1 counts those taking part in the session; paragraph 2 does not say so, and is read here as all States parties. How presence was measured at a session partly online is not known.',
  },
  '42': {
    says: 'Nobody speaks before the President gives the floor. Speakers are called in the order in which they asked. The President may call to order a speaker who leaves the subject.',
    source: 'Rules booklet, English and French extracts on the conduct of business',
    urls: [PAGES.conductEnglish, PAGES.conductFrench],
  },
  '43': {
    says: 'The Secretary-General, or someone from the secretariat in his or her place, may make a statement on a question under discussion, whenever needed. It may be spoken or written.',
    source: 'Rules booklet, English and French extracts on the conduct of business',
    urls: [PAGES.conductEnglish, PAGES.conductFrench],
  },
  '44': {
    says: 'A State party may raise a point of order at any time in a discussion, and the President rules on it at once. Any representative may appeal. The appeal goes to the vote immediately. The ruling stands unless a majority of the States parties present and voting overrules it. Who raises a point of order does not speak on the substance.',
    source:
      'Rules booklet, English extract on the conduct of business, for the right to raise the point; United Nations aligned translations for the appeal; the rest by analogy with General Assembly rule 71',
    urls: [PAGES.conductEnglish, PAGES.alignedAppeal],
    note: 'The first part was seen in the booklet. The sentence on the appeal was seen in a document that the page does not name. The immediate ruling and the ban on substance are inferred. In a tie the ruling stands.',
  },
  '45': {
    says: 'The Conference may limit how long, and how often, each representative speaks on a question.',
    source: 'By analogy with General Assembly rule 72',
    note: 'This place may instead hold the rule on precedence (General Assembly rule 69).',
  },
  '46': {
    says: 'Whoever presides may give the right of reply to a representative who asks for it.',
    source:
      'Report of the eleventh session (CTOC/COP/2022/9), para. 32, for the right and its number; the content by analogy with General Assembly rule 73',
    note: 'In 2022 the Vice-President presiding gave it to Slovakia and the Russian Federation. Limits in number and minutes were not seen for this body. This rule may also cover closing the list of speakers.',
  },
  '47': {
    says: 'The President may read out the list of speakers and, if the Conference agrees, close it. When the last one has spoken, the debate is closed.',
    source: 'By analogy with General Assembly rule 73',
    note: 'It may be part of rule 46. The order of rules 47 to 53 follows the General Assembly.',
  },
  '48': {
    says: 'A representative may move that the debate on an item be adjourned. Besides the mover, two speak for and two against, and the vote follows at once. If it carries, both debate and voting on the item stop. The President may limit the time.',
    source: 'By analogy with General Assembly rule 74, as a handbook on conference procedure reports it',
    urls: [PAGES.adjournmentHandbook],
    note: 'Delegates call it a no-action motion. The number may also be 47.',
  },
  '49': {
    says: 'A representative may move to close the debate even if others still wish to speak. Only two speakers are heard, both against. The motion is then voted on at once.',
    source: 'By analogy with General Assembly rule 75; the same pattern was seen in aligned translations',
    urls: [PAGES.alignedClosure],
  },
  '50': {
    says: 'A representative may move to suspend or to adjourn the meeting. There is no debate, and the vote is immediate.',
    source: 'By analogy with General Assembly rule 76',
  },
  '51': {
    says: 'A point of order comes before everything. Then four motions go before all other business. First come those on the meeting: to suspend it, to adjourn it. Then come those on the debate: to adjourn it, to close it.',
    source:
      'By analogy with General Assembly rule 77; the same order was seen in rule 23 of an assembly of UNESCO States parties',
    urls: [PAGES.motionsOrder],
    note: 'A sentence from an unnamed body of this family cites its rule 50 where this order would be meant.',
  },
  '52': {
    says: 'Proposals and amendments reach the secretariat in writing. As a rule, a text must go round in the official languages one day ahead, or it is neither discussed nor voted on. The President may allow amendments and procedural motions sooner.',
    source: 'By analogy with General Assembly rule 78',
    note: 'In 2022 texts were adopted as amended orally (report, paras. 96 and 143).',
  },
  '53': {
    says: 'A motion that the Conference has no competence to adopt a proposal is voted on before that proposal.',
    source: 'By analogy with General Assembly rule 79; the same pattern was seen in aligned translations',
    urls: [PAGES.alignedCompetence],
    note: 'Of the numbers 47 to 53, this is the likeliest: in the General Assembly, withdrawal follows competence, and here withdrawal is rule 54.',
  },
  '54': {
    says: 'The sponsor may take back a proposal or motion until voting on it starts, unless the Conference has decided to amend it. Any State party may then put it forward again.',
    source: 'Rules booklet, French extract on decisions',
    urls: [PAGES.decisionsFrench],
  },
  '55': {
    says: 'What has been adopted or rejected is not taken up again at the same session, unless the Conference so decides by two thirds of the States parties present and voting. Two speakers against that motion are heard, and nobody else. Then it is voted on at once.',
    source: 'Rules booklet, French extract on decisions',
    urls: [PAGES.decisionsFrench],
  },
}
