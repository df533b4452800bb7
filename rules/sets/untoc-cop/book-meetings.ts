/** Rules 34 to 40 of the Conference of the Parties to UNTOC, in our own words. */
import type { Rule } from '../../ruleSet.ts'
import { PAGES } from './book-sources.ts'

export const LANGUAGES: readonly Rule[] = [
  {
    number: '34',
    title: 'Official and working languages',
    chapter: 'X. Languages',
    says: 'The Conference works in the six official languages of the United Nations.',
    grades: { number: 'verified-sister', title: 'verified-sister', says: 'inferred' },
    source:
      'Title from the contents of the UNCAC rules (Spanish); content from decision 11/2, which asks for interpretation into the six languages',
    urls: [PAGES.contentsUncac],
  },
  {
    number: '35',
    title: 'Interpretation of speeches made in an official language',
    chapter: 'X. Languages',
    says: 'A speech in one official language is interpreted into the others.',
    grades: { number: 'verified-sister', title: 'verified-sister', says: 'inferred' },
    source:
      "Title from the contents of the UNCAC rules (Spanish), cut short there; content by analogy with the General Assembly's rules on languages",
    urls: [PAGES.contentsUncac],
    note: 'The end of the title was not seen.',
  },
  {
    number: '36',
    title: 'Interpretation of speeches made in another language',
    chapter: 'X. Languages',
    says: 'A representative may speak in another language if the delegation brings its own interpretation into an official one.',
    grades: { number: 'inferred', title: 'inferred', says: 'inferred' },
    source: "By analogy with the General Assembly's rules on languages",
  },
  {
    number: '37',
    title: 'Languages of documents or records',
    chapter: 'X. Languages',
    says: '',
    grades: { number: 'inferred', title: 'inferred', says: 'not seen' },
    source: 'The title is inferred from the place between rules 36 and 38',
  },
  {
    number: '38',
    title: 'Languages of recommendations and decisions',
    chapter: 'X. Languages',
    says: 'Recommendations, decisions and all other documents come out in each official language.',
    grades: { number: 'verified', title: 'verified', says: 'verified' },
    source: 'Rules booklet, English and French extracts on the conduct of business',
    urls: [PAGES.conductEnglish, PAGES.conductFrench],
  },
]

export const RECORDS: readonly Rule[] = [
  {
    number: '39',
    title: 'Sound recording of meetings',
    chapter: 'XI. Records',
    says: 'The secretariat records the sound of each meeting.',
    grades: { number: 'verified', title: 'verified', says: 'verified' },
    source: 'Rules booklet, English and French extracts on the conduct of business',
    urls: [PAGES.conductEnglish, PAGES.conductFrench],
  },
]

export const PUBLIC_AND_PRIVATE: readonly Rule[] = [
  {
    number: '40',
    title: 'General principles',
    chapter: 'XII. Public and private meetings',
    says: 'Plenary meetings are normally public, and the Bureau normally meets in private. What the Conference decides in private is announced at its next public meeting.',
    grades: { number: 'verified', title: 'verified', says: 'verified' },
    source: 'Rules booklet, English and French extracts on the conduct of business',
    urls: [PAGES.conductEnglish, PAGES.conductFrench],
  },
]
