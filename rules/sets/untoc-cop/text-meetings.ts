/** Rules 34 to 40 of the Conference of the Parties to UNTOC, in our own words. */
import type { Texts } from '../../ruleSet.ts'
import { PAGES } from './book-sources.ts'

export const LANGUAGES: Texts = {
  '34': {
    says: 'The Conference works in the six official languages of the United Nations.',
    source:
      'Title from the contents of the UNCAC rules (Spanish); content from decision 11/2, which asks for interpretation into the six languages',
    urls: [PAGES.contentsUncac],
  },
  '35': {
    says: 'A speech in one official language is interpreted into the others.',
    source:
      "Title from the contents of the UNCAC rules (Spanish), cut short there; content by analogy with the General Assembly's rules on languages",
    urls: [PAGES.contentsUncac],
    note: 'The end of the title was not seen.',
  },
  '36': {
    says: 'A representative may speak in another language if the delegation brings its own interpretation into an official one.',
    source: "By analogy with the General Assembly's rules on languages",
  },
  '37': {
    says: '',
    source: 'The title is inferred from the place between rules 36 and 38',
  },
  '38': {
    says: 'Recommendations, decisions and all other documents come out in each official language.',
    source: 'Rules booklet, English and French extracts on the conduct of business',
    urls: [PAGES.conductEnglish, PAGES.conductFrench],
  },
}

export const RECORDS: Texts = {
  '39': {
    says: 'The secretariat records the sound of each meeting.',
    source: 'Rules booklet, English and French extracts on the conduct of business',
    urls: [PAGES.conductEnglish, PAGES.conductFrench],
  },
}

export const PUBLIC_AND_PRIVATE: Texts = {
  '40': {
    says: 'Plenary meetings are normally public, and the Bureau normally meets in private. What the Conference decides in private is announced at its next public meeting.',
    source: 'Rules booklet, English and French extracts on the conduct of business',
    urls: [PAGES.conductEnglish, PAGES.conductFrench],
    note: 'How a plenary becomes private, and who then leaves, was not seen. Inferred here: whoever presides declares it private, unless a party objects before anybody speaks; those who take part in no decision may then be asked to leave, and in a public meeting nobody may. Rules 15 to 17 let them attend the plenary; rule 14 gives a signatory more, so that it stays.',
  },
}
