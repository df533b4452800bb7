/** Rules 34 to 40 of the Conference of the Parties to UNTOC, by number, title and how well each is known. */
import type { RuleHeading } from '../../ruleSet.ts'

export const LANGUAGES: readonly RuleHeading[] = [
  {
    number: '34',
    title: 'Official and working languages',
    chapter: 'X. Languages',
    grades: { number: 'verified-sister', title: 'verified-sister', says: 'inferred' },
  },
  {
    number: '35',
    title: 'Interpretation of speeches made in an official language',
    chapter: 'X. Languages',
    grades: { number: 'verified-sister', title: 'verified-sister', says: 'inferred' },
  },
  {
    number: '36',
    title: 'Interpretation of speeches made in another language',
    chapter: 'X. Languages',
    grades: { number: 'inferred', title: 'inferred', says: 'inferred' },
  },
  {
    number: '37',
    title: 'Languages of documents or records',
    chapter: 'X. Languages',
    grades: { number: 'inferred', title: 'inferred', says: 'not seen' },
  },
  {
    number: '38',
    title: 'Languages of recommendations and decisions',
    chapter: 'X. Languages',
    grades: { number: 'verified', title: 'verified', says: 'verified' },
  },
]

export const RECORDS: readonly RuleHeading[] = [
  {
    number: '39',
    title: 'Sound recording of meetings',
    chapter: 'XI. Records',
    grades: { number: 'verified', title: 'verified', says: 'verified' },
  },
]

export const PUBLIC_AND_PRIVATE: readonly RuleHeading[] = [
  {
    number: '40',
    title: 'General principles',
    chapter: 'XII. Public and private meetings',
    grades: { number: 'verified', title: 'verified', says: 'verified' },
  },
]
