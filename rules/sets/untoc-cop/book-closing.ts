/** Rules 72 to 81 of the Conference of the Parties to UNTOC, in our own words. */
import type { Rule } from '../../ruleSet.ts'
import { PAGES } from './book-sources.ts'

export const BUDGET: readonly Rule[] = [
  {
    number: '72',
    title: 'Preparation of a budget',
    chapter: 'XV. Budget and finance',
    says: 'The secretariat prepares a budget to pay for the technical cooperation work of the Conference.',
    grades: { number: 'verified', title: 'verified', says: 'verified' },
    source: 'Rules booklet, Chinese extract with part of the contents',
    urls: [PAGES.contentsChinese],
    note: 'Only the start of this rule was seen.',
  },
  {
    number: '73',
    title: 'Adoption of the budget',
    chapter: 'XV. Budget and finance',
    says: '',
    grades: { number: 'inferred', title: 'inferred', says: 'not seen' },
    source: 'The title is inferred from the place between rules 72 and 74',
    note: 'Neither the title nor the text was seen.',
  },
  {
    number: '74',
    title: 'Financial regulations and rules',
    chapter: 'XV. Budget and finance',
    says: '',
    grades: { number: 'verified', title: 'verified', says: 'not seen' },
    source: 'Rules booklet, Chinese table of contents',
    urls: [PAGES.contentsChinese],
    note: 'Only the title was seen.',
  },
  {
    number: '75',
    title: 'Statement of financial implications',
    chapter: 'XV. Budget and finance',
    says: 'Before the Conference takes a decision that costs money, the secretariat states what it costs.',
    grades: { number: 'verified', title: 'verified', says: 'inferred' },
    source:
      'Rules booklet, Chinese table of contents, for the title; content by analogy with General Assembly rule 153',
    urls: [PAGES.contentsChinese],
    note: 'In 2022 the President said before adoption that there were no such costs, or that no statement was needed (report, paras. 142 and 144).',
  },
]

export const PROTOCOLS: readonly Rule[] = [
  {
    number: '76',
    title: 'Taking of decisions concerning the Protocols',
    chapter: 'XVI. Protocols',
    says: 'On a matter that concerns only one Protocol, the States parties to that Protocol decide.',
    grades: { number: 'verified', title: 'verified', says: 'inferred' },
    source:
      'Rules booklet, Chinese table of contents, for the title; content from the two meanings of States parties in rule 1',
    urls: [PAGES.contentsChinese, PAGES.generalEnglish],
  },
  {
    number: '77',
    title: 'Amendments to the Protocols',
    chapter: 'XVI. Protocols',
    says: 'The States parties to a Protocol, meeting at the Conference, try to adopt an amendment to it by consensus. As a last resort, two thirds of those present and voting are needed.',
    grades: { number: 'verified', title: 'verified', says: 'inferred' },
    source:
      "Rules booklet, Chinese table of contents, for the title; content from the Protocols' own articles on amendment",
    urls: [PAGES.contentsChinese],
  },
]

export const THE_RULES_THEMSELVES: readonly Rule[] = [
  {
    number: '78',
    title: 'Italicized headings',
    chapter: 'XVII. Interpretation, amendment and suspension of the rules',
    says: 'The headings in italics are only for finding a rule. They do not change what it means.',
    grades: { number: 'verified', title: 'verified', says: 'inferred' },
    source:
      'Rules booklet, Chinese table of contents, for the title; content by analogy with the same rule of the General Assembly',
    urls: [PAGES.contentsChinese],
  },
  {
    number: '79',
    title: 'Method of amendment',
    chapter: 'XVII. Interpretation, amendment and suspension of the rules',
    says: 'The Conference amends these rules by two thirds of the States parties present and voting.',
    grades: { number: 'verified', title: 'verified', says: 'verified-sister' },
    source:
      'Rules booklet, Chinese table of contents, for the title; United Nations aligned translations for the content',
    urls: [PAGES.contentsChinese, PAGES.alignedAppeal],
    note: 'The page with the sentence does not name the document. Decision 4/7 is an example: it amended rule 18.',
  },
  {
    number: '80',
    title: 'Suspension of the rules of procedure',
    chapter: 'XVII. Interpretation, amendment and suspension of the rules',
    says: 'The Conference may set a rule aside for a stated purpose, after 24 hours of notice. If nobody objects, no notice is needed.',
    grades: { number: 'verified', title: 'verified', says: 'inferred' },
    source:
      'Rules booklet, Chinese table of contents, for the title; content by analogy with the usual rule of United Nations conferences',
    urls: [PAGES.contentsChinese],
  },
  {
    number: '81',
    title: 'Overriding authority of the Convention',
    chapter: 'XVII. Interpretation, amendment and suspension of the rules',
    says: 'The Convention stands above these rules. Where the two differ, it is followed.',
    grades: { number: 'verified', title: 'verified', says: 'inferred' },
    source: 'Rules booklet, Chinese table of contents, for the title; the content follows from the title',
    urls: [PAGES.contentsChinese],
  },
]
