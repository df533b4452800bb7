/** Rules 14 to 21 of the Conference of the Parties to UNTOC, in our own words. */
import type { Texts } from '../../ruleSet.ts'
import { PAGES } from './book-sources.ts'

export const OBSERVERS: Texts = {
  '14': {
    says: 'A State or regional organization that signed the Convention may attend as an observer, after it gives notice in writing. It may attend, speak, receive documents, send written views and join the discussions that prepare decisions.',
    source: 'Rules booklet, French extract on observers',
    urls: [PAGES.observersFrench],
    note: 'A signatory has no vote, since it is not yet a State party. In 2022 this was the case of the Islamic Republic of Iran (report of the eleventh session, paras. 31 and 59). Inferred: since it may join the discussions, it is not asked to leave a private meeting of the Conference. The Bureau, which it does not sit in, is another matter.',
  },
  '15': {
    says: 'A State or regional organization that did not sign may ask the Bureau for observer status. It receives the status unless the Conference decides otherwise. It takes no part in decisions, by consensus or by vote.',
    source: 'Rules booklet, French extract on observers',
    urls: [PAGES.observersFrench],
    note: 'Only the first part of this rule was seen. Inferred: such an observer may be asked to leave a private meeting (rule 40).',
  },
  '16': {
    says: 'Entities with a standing invitation, and intergovernmental organizations, may take part as observers. They may receive documents and send written views. They take no part in decisions.',
    source:
      'Rules booklet, English extract on credentials, which shows the last rights only; the rest from the title and rule 15',
    urls: [PAGES.credentialsEnglish, PAGES.contentsFrench],
    note: 'Documents and written views were seen in the text. How the status is given was not seen. Inferred: such an observer may be asked to leave a private meeting (rule 40).',
  },
  '17': {
    says: 'An organization with ECOSOC consultative status applies to the Bureau and is admitted unless the Conference decides otherwise. For others, the secretariat sends round a list at least 30 days before. If nobody objects, they are admitted on the same terms. If anyone objects, the Conference decides. An admitted organization takes no part in decisions. It may attend plenary meetings and receive documents. It may speak through a few representatives when the President invites it and the Conference agrees.',
    source:
      'UNODC page on the participation of non-governmental organizations; rules booklet, English extract on credentials',
    urls: [PAGES.unodcOrganizations, PAGES.credentialsEnglish],
    note: 'Whether admission after an objection is substance or procedure is not written here. In 2022 the Conference first voted that it was procedure, then admitted three organizations by a simple majority.',
  },
}

export const CREDENTIALS: Texts = {
  '18': {
    says: 'The secretariat receives the credentials and the names of the delegation, a day before the opening if possible, and any later change. The Head of State or Government, the Foreign Minister or the Permanent Representative to the United Nations signs them. For a regional organization, its competent authority does. Where amendments to the Convention are on the agenda, a Permanent Representative may not sign.',
    source:
      'UNODC page on the submission of credentials (French); report of the eleventh session (CTOC/COP/2022/9), para. 22',
    urls: [PAGES.unodcCredentials, PAGES.credentialsEnglish],
    note: 'Decision 4/7 amended this rule. Which words it added was not seen; the Permanent Representative is likely.',
  },
  '19': {
    says: 'The Bureau examines the credentials and the names of each delegation, and reports to the Conference.',
    source: 'Report of the eleventh session (CTOC/COP/2022/9), para. 23; title from the French table of contents',
    urls: [PAGES.contentsFrench],
    note: 'Verified as the report describes it. The text of the rule itself was not seen.',
  },
  '20': {
    says: 'Until the Bureau has decided on credentials, representatives take part provisionally. Where a State party objects to the admission of a representative, that representative is seated provisionally with the same rights as all others. This lasts until the Bureau reports and the Conference decides.',
    source:
      'Report of the eleventh session (CTOC/COP/2022/9), para. 23; title from the contents of the UNCAC rules (Spanish)',
    urls: [PAGES.contentsUncac],
    note: 'Verified as the report describes it. The text of the rule itself was not seen.',
  },
  '21': {
    says: 'Observers tell the secretariat the names of those who come for them.',
    source: 'Rules booklet, French table of contents, for the title; the content is inferred from it',
    urls: [PAGES.contentsFrench],
  },
}
