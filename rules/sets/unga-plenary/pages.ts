/** Public pages where a rule of the Assembly, or an account of it, was seen. */
export const PAGES = {
  charter: 'https://books.google.rs/books?id=O3DQAAAAMAAJ&pg=PA399',
  trainingGuide: 'https://www.glengaze.com/student-prepare-for-mun.html',
  guideToRules: 'https://www.un.org/hi/node/233273',
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
} as const
