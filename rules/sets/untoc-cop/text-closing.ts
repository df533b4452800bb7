/** Rules 72 to 81 of the Conference of the Parties to UNTOC, in our own words. */
import type { Texts } from '../../ruleSet.ts'
import { PAGES } from './book-sources.ts'

export const BUDGET: Texts = {
  '72': {
    says: 'The secretariat prepares a budget to pay for the technical cooperation work of the Conference.',
    source: 'Rules booklet, Chinese extract with part of the contents',
    urls: [PAGES.contentsChinese],
    note: 'Only the start of this rule was seen.',
  },
  '73': {
    says: '',
    source: 'The title is inferred from the place between rules 72 and 74',
    note: 'Neither the title nor the text was seen.',
  },
  '74': {
    says: '',
    source: 'Rules booklet, Chinese table of contents',
    urls: [PAGES.contentsChinese],
    note: 'Only the title was seen.',
  },
  '75': {
    says: 'Before the Conference takes a decision that costs money, the secretariat states what it costs.',
    source:
      'Rules booklet, Chinese table of contents, for the title; content by analogy with General Assembly rule 153',
    urls: [PAGES.contentsChinese],
    note: 'In 2022 the President said before adoption that there were no such costs, or that no statement was needed (report, paras. 142 and 144).',
  },
}

export const PROTOCOLS: Texts = {
  '76': {
    says: 'On a matter that concerns only one Protocol, the States parties to that Protocol decide.',
    source:
      'Rules booklet, Chinese table of contents, for the title; content from the two meanings of States parties in rule 1',
    urls: [PAGES.contentsChinese, PAGES.generalEnglish],
  },
  '77': {
    says: 'The States parties to a Protocol, meeting at the Conference, try to adopt an amendment to it by consensus. As a last resort, two thirds of those present and voting are needed.',
    source:
      "Rules booklet, Chinese table of contents, for the title; content from the Protocols' own articles on amendment",
    urls: [PAGES.contentsChinese],
  },
}

export const THE_RULES_THEMSELVES: Texts = {
  '78': {
    says: 'The headings in italics are only for finding a rule. They do not change what it means.',
    source:
      'Rules booklet, Chinese table of contents, for the title; content by analogy with the same rule of the General Assembly',
    urls: [PAGES.contentsChinese],
  },
  '79': {
    says: 'The Conference amends these rules by two thirds of the States parties present and voting.',
    source:
      'Rules booklet, Chinese table of contents, for the title; United Nations aligned translations for the content',
    urls: [PAGES.contentsChinese, PAGES.alignedAppeal],
    note: 'The page with the sentence does not name the document. Decision 4/7 is an example: it amended rule 18.',
  },
  '80': {
    says: 'The Conference may set a rule aside for a stated purpose, after 24 hours of notice. If nobody objects, no notice is needed.',
    source:
      'Rules booklet, Chinese table of contents, for the title; content by analogy with the usual rule of United Nations conferences',
    urls: [PAGES.contentsChinese],
  },
  '81': {
    says: 'The Convention stands above these rules. Where the two differ, it is followed.',
    source: 'Rules booklet, Chinese table of contents, for the title; the content follows from the title',
    urls: [PAGES.contentsChinese],
  },
}
