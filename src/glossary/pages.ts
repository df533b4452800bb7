/** Pages on which a French or a Spanish term was seen. A sister body's text shows usage, not UNTOC's own wording. */

interface Page {
  readonly title: string
  readonly url: string
}

export const PAGES = {
  F1: {
    title: 'Rules of the UNTOC Conference, contents, in French',
    url: 'https://123dok.com/document/zgg7jmnz-conference-parties-nations-convention-transnational-organized-protocols-thereto.html',
  },
  F2: {
    title: 'Rules of the UNTOC Conference, 38 to 43, in French',
    url: 'https://text-id.123dok.com/document/eqol829mq-enregistrement-seances-publiques-et-privees-conduite-des-debats.html',
  },
  F3: {
    title: 'Rules of the UNTOC Conference, 54 to 58, in French',
    url: 'https://text-id.123dok.com/document/dzx67jwwz-prise-des-decisions.html',
  },
  F4: {
    title: 'Rules of the General Assembly, plenary meetings, in French',
    url: 'https://static.un.org/fr/ga/about/ropga/ropga_plenary.shtml',
  },
  F5: {
    title: 'Rules of the functional commissions of ECOSOC, in French',
    url: 'http://www2.ohchr.org/french/bodies/rules4.htm',
  },
  F6: {
    title: 'Guide to the rules of the General Assembly, in French',
    url: 'https://www.un.org/hi/node/233273',
  },
  F7: {
    title: 'Decision 34/401 of the General Assembly, in French',
    url: 'http://www.un.org/fr/ga/about/ropga/ropga_anx5.shtml',
  },
  F8: { title: 'Sample documents of the United Nations, in French', url: 'https://www.un.org/fr/node/43742' },
  F9: {
    title: 'Rules of the UNTOC Conference, 1 to 3, in French',
    url: 'https://text-id.123dok.com/document/1y94lw7wq-sessions-conference-of-the-parties-to-the-united-nations-convention-against-transnational-organized-crime-and-the-protocols-thereto.html',
  },
  F10: {
    title: 'United Nations press release of 1997, in French',
    url: 'https://press.un.org/fr/1997/19970425.ag638.html',
  },
  F11: {
    title: 'Record A/66/PV.82 of the General Assembly, in French',
    url: 'https://vdocuments.fr/nations-unies-a-assemble-gnrale-82-unies-a66pv82-assemble-gnrale-quatre-vingt-deuxime.html',
  },
  S1: {
    title: 'Rules of the UNCAC Conference, contents, in Spanish',
    url: 'https://fdocuments.es/document/reglamento-de-la-conferencia-de-los-estados-parte-en-la-1-los-representantes.html',
  },
  S2: {
    title: 'Rules of the General Assembly, plenary meetings, in Spanish',
    url: 'https://static.un.org/es/ga/about/ropga/ropga_plenary.shtml',
  },
  S3: {
    title: 'Committees of the General Assembly, in Spanish',
    url: 'https://www.un.org/es/ga/maincommittees/index.shtml',
  },
  S4: {
    title: 'Rules of the United Nations Environment Assembly, in Spanish',
    url: 'https://docplayer.es/82305598-Reglamento-de-la-asamblea-de-las-naciones-unidas-sobre-el-medio-ambiente-del-programa-de-las-naciones-unidas-para-el-medio-ambiente.html',
  },
  S5: {
    title: 'Rules of the functional commissions of ECOSOC, in Spanish',
    url: 'http://www2.ohchr.org/spanish/bodies/rules3.htm',
  },
  S6: {
    title: 'Credentials of representatives, conference on the nuclear-test-ban treaty, in Spanish',
    url: 'https://studylib.es/doc/5953458/credenciales-de-los-representantes',
  },
} as const satisfies Readonly<Record<string, Page>>

export type PageId = keyof typeof PAGES
