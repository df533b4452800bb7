/** Public pages where a rule of the Assembly, or an account of it, was seen. */
export const PAGES = {
  charter: 'https://books.google.rs/books?id=O3DQAAAAMAAJ&pg=PA399',
  trainingGuide: 'https://www.glengaze.com/student-prepare-for-mun.html',
  guideToRules: 'https://www.un.org/hi/node/233273',
  contents: 'https://static.un.org/en/ga/about/ropga',
  plenary: 'https://static.un.org/fr/ga/about/ropga/ropga_plenary.shtml',
  agenda: 'http://fanyjok.com/en/ga/about/ropga/agenda.shtml',
  amendments: 'http://www.un.org/en/ga/about/ropga/amdts.shtml',
  annexFive: 'https://www.un.org/en/ga/about/ropga/anx5.shtml',
  resolution1950: 'https://www.refworld.org/legal/resolution/unga/1950/en/7707',
  presentAndVoting: 'http://mm.icann.org/pipermail/council/attachments/20090924/d87c298c/attachment.html',
  adjournmentHandbook:
    'https://www.cambridge.org/core/books/procedure-at-international-conferences/adjournment-and-closure-of-debate/E0955B032C30D094943DCD7C55799E04',
  budget: 'https://static.un.org/en/ga/fifth/budget-rules-readmore.shtml',
  credentials: 'https://docslib.org/doc/11716391/general-assembly',
  ballots: 'https://www.un.org/press/en/2019/ga12152.doc.htm',
  alignedBallot: 'https://app.glosbe.com/tmem/show?id=-9195672653953119224',
} as const

/** What each page is, in our own words: an address says little. */
export const PAGE_TITLES: Readonly<Record<keyof typeof PAGES, string>> = {
  charter: 'The Charter of the United Nations, in a printed collection',
  trainingGuide: 'A guide for students of the General Assembly',
  guideToRules: 'United Nations: a guide to the rules',
  contents: 'Rules of procedure of the General Assembly: contents',
  plenary: 'Rules of procedure of the General Assembly: plenary meetings, in French',
  agenda: 'Rules of procedure of the General Assembly: agenda',
  amendments: 'Rules of procedure of the General Assembly: their amendments',
  annexFive: 'Rules of procedure of the General Assembly: annex V',
  resolution1950: 'A resolution of the General Assembly of 1950',
  presentAndVoting: 'An account of “present and voting”',
  adjournmentHandbook: 'Procedure at International Conferences: adjournment and closure of debate',
  budget: 'The Fifth Committee: rules on the budget',
  credentials: 'An account of the General Assembly and its credentials',
  ballots: 'United Nations press release GA/12152, 2019',
  alignedBallot: 'Aligned translations of one sentence of it',
}

/** Begins the source of a rule whose title was seen there, whatever is known of its text. */
export const TITLED = 'Title from the chapter on plenary meetings, on a United Nations page (French).'
