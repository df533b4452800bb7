/** Public pages where a rule, its title, or a sister rule was seen. Named here once, since many rules share a page. */
export const PAGES = {
  generalEnglish:
    'http://text-id.123dok.com/document/lq546ljry-general-conference-of-the-parties-to-the-united-nations-convention-against-transnational-organized-crime-and-the-protocols-thereto.html',
  sessionsFrench:
    'https://text-id.123dok.com/document/1y94lw7wq-sessions-conference-of-the-parties-to-the-united-nations-convention-against-transnational-organized-crime-and-the-protocols-thereto.html',
  agendaFrench: 'https://text-id.123dok.com/document/eqol8290q-ordre-du-jour-representation-des-etats-parties.html',
  observersFrench:
    'https://text-id.123dok.com/document/dzx67jwdz-observateurs-conference-of-the-parties-to-the-united-nations-convention-against-transnational-organized-crime-and-the-protocols-thereto.html',
  credentialsEnglish:
    'http://text-id.123dok.com/document/6qmr2145y-credentials-officers-conference-of-the-parties-to-the-united-nations-convention-against-transnational-organized-crime-and-the-protocols-thereto.html',
  unodcOrganizations: 'https://unodc.org/unodc/en/treaties/CTOC/participation-ngos.html',
  unodcCredentials: 'https://www.unodc.org/unodc/fr/organized-crime/intro/COP/info-submission-of-credentials.html',
  unodcBureau:
    'https://unodc.org/unodc/en/organized-crime/intro/COP/bureau-of-the-conference-of-the-parties-to-untoc.html',
  bureauFrench: 'https://text-id.123dok.com/document/1y94lw7vq-bureau-secretariat-langues.html',
  conductEnglish:
    'http://text-id.123dok.com/document/dy4450nry-records-public-and-private-meetings-conduct-of-business.html',
  conductFrench:
    'https://text-id.123dok.com/document/eqol829mq-enregistrement-seances-publiques-et-privees-conduite-des-debats.html',
  decisionsFrench: 'https://text-id.123dok.com/document/dzx67jwwz-prise-des-decisions.html',
  contentsFrench:
    'https://123dok.com/document/zgg7jmnz-conference-parties-nations-convention-transnational-organized-protocols-thereto.html',
  contentsChinese:
    'https://123dok.com/document/y4gv4lvy-conference-parties-nations-convention-transnational-organized-protocols-thereto.html',
  contentsUncac:
    'https://fdocuments.es/document/reglamento-de-la-conferencia-de-los-estados-parte-en-la-1-los-representantes.html',
  article39: 'https://droit-bilingue.ch/de-fr/0.3/0.31/0.311.54-39-42.html',
  alignedProcedure:
    'https://tarjamaan.com/fr/translation/ar-fr/%D8%A7%D9%84%D8%AE%D8%A7%D8%B5%D8%A9+%D8%A8%D8%A7%D9%84%D9%85%D8%B3%D8%A7%D8%A6%D9%84+%D8%A7%D9%84%D8%A7%D8%AC%D8%B1%D8%A7%D8%A6%D9%8A%D8%A9',
  alignedAppeal:
    'https://tarjamaan.com/fr/translation/ar-en/%D9%88%D8%A7%D9%84%D9%85%D8%B5%D9%88%D9%91%D9%90%D8%AA%D8%A9',
  alignedEqual: 'https://tarjamaan.com/ar/translation/en-ar/is+equally+divided',
  alignedClosure: 'https://tarjamaan.com/ar/translation/fr-ar/deux+orateurs+oppos%C3%A9s',
  alignedRollCall: 'https://tarjamaan.com/ar/translation/en-ar/be+taken+in+the+english+alphabetical+order',
  alignedOtherPatterns: 'https://tarjamaan.com/fr/translation/fr-ar/est+une+question+de+proc%C3%A9dure+ou',
  alignedTwoThirds: 'https://www.tarjamaan.com/en/translation/es-ar/si+un+asunto',
  alignedCompetence: 'https://app.glosbe.com/tmem/show?id=-3522713492163412305',
  seaConvention: 'https://vilp.de/compare_article?lid=en&aid=2917&cid=163&bid=treaty_full',
  commissions: 'http://www2.ohchr.org/english/bodies/rules4.htm',
  adjournmentHandbook:
    'https://www.cambridge.org/core/books/procedure-at-international-conferences/adjournment-and-closure-of-debate/E0955B032C30D094943DCD7C55799E04',
  motionsOrder: 'http://www.jobjinrong.com/a/202311/03/WS62da0122a310751bb8f4e86b_3.html',
  wipoVoting: 'https://hkintexts.histsyn.com/page/1435109',
  coalition: 'https://uncaccoalition.org/unprecedented-vote-to-protect-civil-society-space-at-un-level-at-untoc-cop11/',
  conductVotingIcc: 'http://amicc.blogspot.com/2011/12/unusual-episode-on-third-day-of.html',
} as const

/** What each page is, in our own words: an address says little. */
export const PAGE_TITLES: Readonly<Record<keyof typeof PAGES, string>> = {
  generalEnglish: 'Rules of procedure of the Conference: general part, in English',
  sessionsFrench: 'Rules of procedure of the Conference: sessions',
  agendaFrench: 'Rules of procedure of the Conference: agenda and representation, in French',
  observersFrench: 'Rules of procedure of the Conference: observers',
  credentialsEnglish: 'Rules of procedure of the Conference: credentials and officers',
  unodcOrganizations: 'UNODC: participation of non-governmental organizations',
  unodcCredentials: 'UNODC: submission of credentials, in French',
  unodcBureau: 'UNODC: the Bureau of the Conference',
  bureauFrench: 'Rules of procedure of the Conference: Bureau, secretariat, languages, in French',
  conductEnglish: 'Rules of procedure of the Conference: records, meetings, conduct of business',
  conductFrench: 'Rules of procedure of the Conference: records, meetings, conduct of business, in French',
  decisionsFrench: 'Rules of procedure of the Conference: decision-making, in French',
  contentsFrench: 'Rules of procedure of the Conference: contents, in French',
  contentsChinese: 'Rules of procedure of the Conference: contents, in Chinese',
  contentsUncac:
    'Rules of procedure of the Conference of the States Parties to the Convention against Corruption, in Spanish',
  article39: 'Swiss edition of the Convention: articles 39 to 42, in German and French',
  alignedProcedure: 'Aligned translations: matters of procedure, Arabic and French',
  alignedAppeal: 'Aligned translations: appeals, Arabic and English',
  alignedEqual: 'Aligned translations: an equal vote, English and Arabic',
  alignedClosure: 'Aligned translations: closure of debate, French and Arabic',
  alignedRollCall: 'Aligned translations: roll-call, English and Arabic',
  alignedOtherPatterns: 'Aligned translations: procedure or substance, French and Arabic',
  alignedTwoThirds: 'Aligned translations: whether a matter is substance, Spanish and Arabic',
  alignedCompetence: 'Aligned translations: competence',
  seaConvention: 'Convention on the Law of the Sea, article 159',
  commissions: 'Rules of procedure of the functional commissions',
  adjournmentHandbook: 'Procedure at International Conferences: adjournment and closure of debate',
  motionsOrder: 'An account of the order of motions',
  wipoVoting: 'An account of voting in WIPO',
  coalition: 'UNCAC Coalition: an account of the vote of 2022',
  conductVotingIcc: 'An account of an election in the Assembly of the International Criminal Court',
}
