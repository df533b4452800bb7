/** Charter article 18, and rules 15 to 61 of the General Assembly, in our own words. Only rules we know anything of. */
import type { Texts } from '../../ruleSet.ts'
import { PAGES } from './pages.ts'

export const CHARTER: Texts = {
  'Charter 18(2)': {
    says: 'Important questions need two thirds of the Members present and voting. The article lists some: recommendations on peace and security, certain elections, admitting, suspending or expelling Members, trusteeship and the budget.',
    source: 'Charter of the United Nations, article 18, in a printed collection',
    urls: [PAGES.charter],
    note: 'The article has no title; this one is ours.',
  },
  'Charter 18(3)': {
    says: 'Other questions need a majority of the Members present and voting. The same majority decides whether a further kind of question needs two thirds.',
    source: 'Charter of the United Nations, article 18, in a printed collection',
    urls: [PAGES.charter],
    note: 'The article has no title; this one is ours. So the vote on whether two thirds applies is itself decided by a simple majority, and comes first.',
  },
}

export const OFFICE: Texts = {
  '15': {
    says: 'To take up an additional item early, the Assembly needs two thirds of the Members present and voting.',
    source: 'Rules of procedure of the General Assembly, chapter on the agenda, in a copy of the United Nations page',
    urls: [PAGES.agenda],
    note: 'The waiting time and the rest of the rule are left out.',
  },
  '27': {
    says: "Members send their representatives' credentials to the Secretary-General.",
    source: 'General knowledge; the text was not seen',
  },
  '28': {
    says: 'A Credentials Committee examines the credentials and reports to the Assembly.',
    source: "General knowledge, and a record of the Assembly acting on the Committee's report; the text was not seen",
    urls: [PAGES.credentials],
  },
  '29': {
    says: 'A representative whose admission is opposed sits provisionally, with the same rights as all others, until the Committee reports and the Assembly decides.',
    source: 'General knowledge; the text was not seen',
  },
  '32': {
    says: 'A President who is absent asks a Vice-President to preside.',
    source: 'General knowledge; the text was not seen',
  },
  '33': {
    says: 'A Vice-President who presides has all the powers and duties of the President.',
    source: 'General knowledge; the text was not seen',
  },
  '34': {
    says: 'If the President can no longer serve, the Assembly elects a new one.',
    source: 'General knowledge; the text was not seen',
  },
  '35': {
    says: 'The President opens and closes each meeting, guides the debate, calls speakers, puts each question and says what was decided, and rules on points of order. The President may propose time limits, closing the list of speakers, and adjourning, closing or suspending.',
    source: 'General knowledge; the text was not seen',
  },
  '36': {
    says: 'In everything the President does, the Assembly has the last word.',
    source: 'General knowledge; the text was not seen',
  },
  '37': {
    says: 'Whoever is President casts no vote. A colleague from the same delegation does so.',
    source: 'General knowledge; the text was not seen',
  },
  '60': {
    says: 'The Assembly and its Main Committees meet in public. Where circumstances are exceptional, each may decide to meet in private.',
    source: 'Number and chapter from the contents on a United Nations page; the text is general knowledge',
    urls: [PAGES.contents],
    note: 'How that is decided, and who then leaves, was not seen. Inferred here: whoever presides declares it, unless a Member objects before anybody speaks; those who take part in no decision may then be asked to leave.',
  },
  '61': {
    says: 'What the Assembly decides in private is announced at an early public meeting.',
    source: 'Number and chapter from the contents on a United Nations page; the text is general knowledge',
    urls: [PAGES.contents],
    note: 'Read here as: before the next public meeting ends.',
  },
}
