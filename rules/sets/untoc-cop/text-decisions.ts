/** Rules 56 to 71 of the Conference of the Parties to UNTOC, in our own words. */
import type { Texts } from '../../ruleSet.ts'
import { PAGES } from './book-sources.ts'

export const DECISIONS: Texts = {
  '56': {
    says: 'States parties do all they can to take decisions by consensus.',
    source: 'Rules booklet, French extract on decisions',
    urls: [PAGES.decisionsFrench],
  },
  '57': {
    says: 'Where there is no consensus, a decision is put to the vote, and each State party has one vote. Within its competence, a regional economic integration organization has as many votes as it has member States that are parties to the Convention. Either the organization votes or its members do, never both.',
    source: 'Rules booklet, French extract on decisions',
    urls: [PAGES.decisionsFrench],
    note: 'The report of 2022 does not say who voted for the European Union: that its members voted one by one is inferred from the tallies.',
  },
  '58': {
    says: 'On substance and on the budget, States parties try everything to agree. As a last resort, the decision needs two thirds of the States parties present and voting.',
    source:
      'Rules booklet, French extract on decisions, for the title and the effort to agree; two thirds from article 39 of the Convention and press accounts of the session of 2022',
    urls: [PAGES.decisionsFrench, PAGES.article39, PAGES.coalition],
    note: 'Only the opening was seen. Whether a budget matter can be voted at all, or needs consensus, was not seen.',
  },
  '59': {
    says: '',
    source: 'No source: the number is only the gap between rules 58 and 60',
    note: 'Neither the title nor the text was seen, and the report of 2022 does not use it.',
  },
  '60': {
    says: 'Consensus comes first here too. Otherwise a matter of procedure is decided by a simple majority of the States parties present and voting, unless the rules say something else.',
    source:
      'United Nations aligned translations; the majority is confirmed by the report of the eleventh session (CTOC/COP/2022/9), paras. 17 and 19',
    urls: [PAGES.alignedProcedure],
    note: 'The page does not name the document. In 2022 the question "jointly or one by one" was settled by this majority.',
  },
  '61': {
    says: 'If it is disputed whether a matter is substance or procedure, the Conference votes on it. To call it procedure, two thirds of the States parties present and voting must say yes. Without them, the matter is treated as substance.',
    source:
      'Report of the eleventh session (CTOC/COP/2022/9), para. 15; the same pattern was seen in the Convention on the Law of the Sea, article 159',
    urls: [PAGES.seaConvention, PAGES.alignedTwoThirds, PAGES.alignedOtherPatterns],
    note: 'The text was not seen. The vote, the question and the two thirds are those of 2022. Other bodies let the President rule, with an appeal, or decide by a simple majority.',
  },
  '62': {
    says: 'A party may propose an amendment once five years have passed since the Convention entered into force. The Conference tries everything to reach consensus. If that fails, adoption needs two thirds of the States parties that are present at the meeting and vote. Ratification comes after.',
    source:
      'Report of the eleventh session (CTOC/COP/2022/9), para. 22, for the number and the link; article 39 of the Convention for the content',
    urls: [PAGES.article39],
    note: 'The majority is verified in the Convention itself. The wording of the rule was not seen.',
  },
  '63': {
    says: 'Only those who vote for or against count as present and voting. Those who abstain do not count.',
    source:
      'Report of the eleventh session (CTOC/COP/2022/9), paras. 15 and 17; by analogy with General Assembly rule 86 and rule 58 of the ECOSOC functional commissions',
    urls: [PAGES.commissions],
    note: 'The wording is inferred. The effect is verified: all three votes of 2022 were counted so.',
  },
  '64': {
    says: 'Votes are normally by show of hands or by machine. Any State party may ask for a roll-call. It follows the English alphabet from a name that the President draws by lot. The answer is yes, no or abstention, and it goes into the report.',
    source: 'By analogy with General Assembly rule 87 and rule 59 of the ECOSOC functional commissions',
    urls: [PAGES.commissions, PAGES.alignedRollCall],
    note: 'The report of 2022 (para. 15) names rule 64 among the rules on voting. That it is the rule on method is inferred.',
  },
  '65': {
    says: 'Once the President has announced that voting begins, nobody interrupts it, except for a point of order on how the vote is being held.',
    source: 'By analogy with General Assembly rule 88 and rule 61 of the ECOSOC functional commissions',
    urls: [PAGES.commissions, PAGES.conductVotingIcc],
    note: 'The report of 2022 (para. 15) names rule 65 among the rules on voting. That it is the rule on conduct is inferred.',
  },
  '66': {
    says: 'A representative may briefly explain a vote, before or after it is taken. The sponsor of a proposal gives no explanation of its vote on it, except after an amendment.',
    source: 'By analogy with General Assembly rule 88 and rule 60 of the ECOSOC functional commissions',
    urls: [PAGES.commissions],
    note: 'It may be part of rule 65. The report of 2022 calls these statements on the vote (paras. 16, 18 and 20). The order of rules 66 to 71 follows the General Assembly.',
  },
  '67': {
    says: 'A representative may ask for separate votes on parts of a text. If someone objects, the Conference votes on that request after two speakers for and two against. The approved parts are then voted on together. If all operative parts are rejected, the whole is rejected.',
    source: 'By analogy with General Assembly rule 89 and rule 62 of the ECOSOC functional commissions',
    urls: [PAGES.commissions],
  },
  '68': {
    says: 'An amendment is voted on before the text it changes. Of several, the one furthest in substance from the text goes first. One that an earlier result excludes is not put. Last comes the text as amended. An amendment only adds, deletes or revises.',
    source: 'By analogy with General Assembly rule 90; the same pattern was seen in WIPO rule 38',
    urls: [PAGES.wipoVoting],
  },
  '69': {
    says: 'Proposals on one question are voted on in the order of submission, unless the Conference decides otherwise. After each vote it may decide whether to vote on the next.',
    source: 'By analogy with General Assembly rule 91; the same pattern was seen in WIPO rule 39',
    urls: [PAGES.wipoVoting],
    note: 'How many may speak on a motion to give priority was not seen. Here two speak for it and two against, by analogy with the rule on adjournment of debate (48).',
  },
  '70': {
    says: 'Elections are by secret ballot. Where there are as many candidates as places, the Conference may agree to elect without a ballot. Where too few reach the majority, further ballots are limited to those with the most votes; between two with equal votes for one place the lot decides.',
    source: 'By analogy with General Assembly rules 92 to 94',
    note: 'In 2022 the officers were elected by acclamation (report, para. 7).',
  },
  '71': {
    says: 'If the votes for and against are equal on anything but an election, the proposal is rejected.',
    source: 'By analogy with General Assembly rule 133 and the rules of many United Nations bodies',
    urls: [PAGES.alignedEqual],
    note: 'On an appeal a tie means that the ruling stands (rule 44).',
  },
}
