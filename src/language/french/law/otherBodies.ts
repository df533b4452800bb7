/** UNCAC, UNESCO, the Whaling Commission, the World Health Assembly. */
import type { Catalogue } from '../catalogue.ts'

export const OTHER_BODIES: Catalogue = {
  'Conference of the States Parties to the United Nations Convention against Corruption':
    'Conférence des États Parties à la Convention des Nations Unies contre la corruption',
  'UNCAC Conference': 'Conférence contre la corruption',
  'A secondary account: an encyclopedia (wikimili.com) counts about 190 parties.':
    'Source de seconde main : une encyclopédie (wikimili.com) compte environ 190 Parties.',
  'Number and title from the contents of the rules (Spanish); content by analogy with rule 11 of UNTOC':
    'Numéro et titre d’après la table des matières du règlement (espagnol) ; contenu par analogie avec l’article 11 de la Conférence contre la criminalité organisée',
  'Number and title from the contents of the rules (Spanish); content by analogy with rule 17 of UNTOC':
    'Numéro et titre d’après la table des matières du règlement (espagnol) ; contenu par analogie avec l’article 17 de la Conférence contre la criminalité organisée',
  'Number and title from the contents of the rules (Spanish); content by analogy with rule 18 of UNTOC':
    'Numéro et titre d’après la table des matières du règlement (espagnol) ; contenu par analogie avec l’article 18 de la Conférence contre la criminalité organisée',
  'The secretariat receives the credentials and the names of the delegation, a day before the opening if possible, and any later change. The Head of State or Government or the Foreign Minister signs them. For a regional organization, its competent authority does.':
    'Le secrétariat reçoit les pouvoirs et les noms des membres de la délégation, si possible un jour avant l’ouverture, ainsi que toute modification ultérieure. Le chef de l’État ou du gouvernement ou le ministre des affaires étrangères les signe. Pour une organisation régionale, c’est son autorité compétente.',
  'UNTOC names the Permanent Representative to the United Nations as well, likely through its own decision 4/7, which does not bind this Conference. So nobody else is named here. Who signs was not seen.':
    'La Conférence contre la criminalité organisée mentionne aussi le représentant permanent auprès de l’Organisation des Nations Unies, sans doute par sa propre décision 4/7, qui ne lie pas la présente Conférence. Personne d’autre n’est donc mentionné ici. On n’a pas vu qui les signe.',
  'Number and title from the contents of the rules (Spanish); content by analogy with rule 19 of UNTOC':
    'Numéro et titre d’après la table des matières du règlement (espagnol) ; contenu par analogie avec l’article 19 de la Conférence contre la criminalité organisée',
  'Number and title from the contents of the rules (Spanish); content by analogy with rule 20 of UNTOC':
    'Numéro et titre d’après la table des matières du règlement (espagnol) ; contenu par analogie avec l’article 20 de la Conférence contre la criminalité organisée',
  'At the opening the Conference elects a President, three Vice-Presidents and a Rapporteur.':
    'À l’ouverture, la Conférence élit un Président, trois Vice-Présidents et un Rapporteur.',
  'Number and title from the contents (Spanish); a sentence in aligned translations that names no document':
    'Numéro et titre d’après la table des matières (espagnol) ; une phrase dans des traductions alignées qui ne nomment aucun document',
  'Number and title from the contents of the rules (Spanish); content by analogy with rule 27 of UNTOC':
    'Numéro et titre d’après la table des matières du règlement (espagnol) ; contenu par analogie avec l’article 27 de la Conférence contre la criminalité organisée',
  'Number and title from the contents of the rules (Spanish); content by analogy with rule 30 of UNTOC':
    'Numéro et titre d’après la table des matières du règlement (espagnol) ; contenu par analogie avec l’article 30 de la Conférence contre la criminalité organisée',
  'Number and title from the contents of the rules (Spanish); content by analogy with rule 31 of UNTOC':
    'Numéro et titre d’après la table des matières du règlement (espagnol) ; contenu par analogie avec l’article 31 de la Conférence contre la criminalité organisée',
  'By analogy with rule 41 of UNTOC; the text was not seen':
    'Par analogie avec l’article 41 de la Conférence contre la criminalité organisée ; le texte n’a pas été vu',
  'The President rules at once on a point of order. A ruling that is appealed stands, unless a majority of the States parties present and voting overrules it.':
    'Le Président statue aussitôt sur une motion d’ordre. Une décision dont il est fait appel est maintenue, à moins que la majorité des États Parties présents et votants ne l’annule.',
  'A sentence in aligned translations that names no document; the number is that of UNTOC':
    'Une phrase dans des traductions alignées qui ne nomment aucun document ; le numéro est celui de la Conférence contre la criminalité organisée',
  'By analogy with rule 54 of UNTOC; the text was not seen':
    'Par analogie avec l’article 54 de la Conférence contre la criminalité organisée ; le texte n’a pas été vu',
  'By analogy with rule 55 of UNTOC; the text was not seen':
    'Par analogie avec l’article 55 de la Conférence contre la criminalité organisée ; le texte n’a pas été vu',
  'By analogy with rule 56 of UNTOC; the text was not seen':
    'Par analogie avec l’article 56 de la Conférence contre la criminalité organisée ; le texte n’a pas été vu',
  'By analogy with rule 57 of UNTOC; the text was not seen':
    'Par analogie avec l’article 57 de la Conférence contre la criminalité organisée ; le texte n’a pas été vu',
  'By analogy with rule 58 of UNTOC; the text was not seen':
    'Par analogie avec l’article 58 de la Conférence contre la criminalité organisée ; le texte n’a pas été vu',
  'By analogy with rule 60 of UNTOC; the text was not seen':
    'Par analogie avec l’article 60 de la Conférence contre la criminalité organisée ; le texte n’a pas été vu',
  'By analogy with rule 61 of UNTOC; the text was not seen':
    'Par analogie avec l’article 61 de la Conférence contre la criminalité organisée ; le texte n’a pas été vu',
  'By analogy with rule 63 of UNTOC; the text was not seen':
    'Par analogie avec l’article 63 de la Conférence contre la criminalité organisée ; le texte n’a pas été vu',
  'By analogy with rule 64 of UNTOC; the text was not seen':
    'Par analogie avec l’article 64 de la Conférence contre la criminalité organisée ; le texte n’a pas été vu',
  'By analogy with rule 65 of UNTOC; the text was not seen':
    'Par analogie avec l’article 65 de la Conférence contre la criminalité organisée ; le texte n’a pas été vu',
  'Taken over with it: the sponsor of a proposal explains its vote on it only once it was amended. In UNTOC that is a rule of its own, 66.':
    'Repris avec lui : l’auteur d’une proposition n’explique son vote à son sujet qu’une fois qu’elle a été amendée. À la Conférence contre la criminalité organisée, c’est un article à part, le 66.',
  'Two thirds of the States parties present and voting amend these rules.':
    'Les deux tiers des États Parties présents et votants modifient ce règlement.',
  Amendment: 'Modification',
  'An amendment to the Convention is adopted by consensus or, in the last resort, by two thirds of the States parties present and voting.':
    'Un amendement à la Convention est adopté par consensus ou, en dernier recours, à la majorité des deux tiers des États Parties présents et votants.',
  'General knowledge; the text was not seen, but for article 39 of UNTOC, which it resembles':
    'Connaissances générales ; le texte n’a pas été vu, sauf l’article 39 de la Convention contre la criminalité organisée, auquel il ressemble',
  'General Conference of UNESCO': 'Conférence générale de l’UNESCO',
  'General knowledge; some have announced that they leave at the end of 2026.':
    'Connaissances générales ; certains ont annoncé leur départ à la fin de 2026.',
  'Constitution of UNESCO': 'Acte constitutif de l’UNESCO',
  'A convention needs two thirds, a recommendation a majority.':
    'Une convention exige la majorité des deux tiers, une recommandation la majorité.',
  'Constitution of UNESCO, article IV, in Austria’s collection of laws':
    'Acte constitutif de l’UNESCO, article IV, dans le recueil des lois de l’Autriche',
  'A simple majority decides, but where the Constitution or the rules ask for two thirds.':
    'La majorité simple décide, sauf quand l’Acte constitutif ou le règlement demande la majorité des deux tiers.',
  'The page cuts the paragraph short. Unlike at WHO or the IAEA, no vote can make a question important: general knowledge.':
    'La page coupe le paragraphe. Contrairement à l’OMS ou à l’AIEA, aucun vote ne peut rendre une question importante : connaissances générales.',
  'Amendments to the Constitution need two thirds. Where they change the aims or bring new duties, two thirds of the Member States must accept them as well.':
    'Les amendements à l’Acte constitutif exigent la majorité des deux tiers. Quand ils changent les buts ou apportent de nouvelles obligations, les deux tiers des États membres doivent aussi les accepter.',
  'Constitution of UNESCO, article XIII, in Austria’s collection of laws':
    'Acte constitutif de l’UNESCO, article XIII, dans le recueil des lois de l’Autriche',
  'Vote lost through arrears': 'Droit de vote perdu pour arriérés',
  'A Member State that owes more than two years’ dues may not vote.':
    'Un État membre qui doit plus de deux ans de contributions ne peut pas voter.',
  'Page of UNESCO on arrears': 'Page de l’UNESCO sur les arriérés',
  'To admit a State that is not in the United Nations takes two thirds of those present and voting. Abstentions are left out.':
    'Pour admettre un État qui n’est pas membre de l’Organisation des Nations Unies, il faut les deux tiers des présents et votants. Les abstentions sont laissées de côté.',
  'A secondary account: copies of UNESCO releases': 'Source de seconde main : copies de communiqués de l’UNESCO',
  'Printed in 2015: 92 for, 50 against, 29 abstaining; of 142, 95 were needed. A motion to postpone had been put first, and lost (a secondary account quoting B92).':
    'Publié en 2015 : 92 voix pour, 50 contre, 29 abstentions ; sur 142, il en fallait 95. Une motion d’ajournement avait été mise aux voix d’abord, et rejetée (source de seconde main citant B92).',
  'A majority of the Member States at the session must be there.':
    'La majorité des États membres présents à la session doit être là.',
  'So the quorum cannot be judged before it is known how many take part in the session.':
    'Le quorum ne peut donc pas être jugé avant que le nombre de participants à la session soit connu.',
  'Whaling Commission': 'Commission baleinière',
  'General knowledge: about 88.': 'Connaissances générales : environ 88.',
  'The Commission decides by a simple majority of the members that vote. To change the Schedule it needs three quarters of them.':
    'La Commission décide à la majorité simple des membres qui votent. Pour modifier le Règlement annexé, il faut les trois quarts d’entre eux.',
  'International Convention for the Regulation of Whaling, article III, as printed in Italy’s official gazette':
    'Convention internationale pour la réglementation de la chasse à la baleine, article III, telle que publiée au journal officiel de l’Italie',
  'Three quarters of the votes for and against, rounded up: of 38 and 24, that is 47. Newspapers that take abstentions in, or speak of three quarters of the members, are wrong.':
    'Les trois quarts des voix pour et contre, arrondis vers le haut : pour 38 et 24, c’est 47. Les journaux qui comptent les abstentions, ou qui parlent des trois quarts des membres, se trompent.',
  'A majority of the members must attend.': 'La majorité des membres doit être présente.',
  'Rules of procedure, in the text of 1996': 'Règlement intérieur, dans le texte de 1996',
  'In 2024 it was looked at when each session of 90 minutes began, and then held good (a secondary account: the Commission’s own site). In 2022 a walk-out left the meeting without a quorum (a secondary account: oceancare.org).':
    'En 2024, il a été vérifié au début de chaque séance de 90 minutes, et il valait ensuite (source de seconde main : le site de la Commission). En 2022, un départ de la salle a laissé la réunion sans quorum (source de seconde main : oceancare.org).',
  'What counts as a vote': 'Ce qui compte comme une voix',
  'Only votes for and against are votes.': 'Seules les voix pour et contre sont des voix.',
  'World Health Assembly': 'Assemblée mondiale de la Santé',
  'A secondary account: iknpos.id, in January 2026, when the withdrawal of the United States was under discussion. Who owes too much may not vote: 177 could in 2024.':
    'Source de seconde main : iknpos.id, en janvier 2026, quand le retrait des États-Unis était en discussion. Un Membre qui doit trop de contributions ne peut pas voter : 177 le pouvaient en 2024.',
  'Constitution of WHO': 'Constitution de l’OMS',
  'Conventions and agreements': 'Conventions et accords',
  'The Assembly adopts conventions and agreements by two thirds.':
    'L’Assemblée adopte les conventions et les accords à la majorité des deux tiers.',
  'Constitution of WHO, article 19, in a bilingual edition':
    'Constitution de l’OMS, article 19, dans une édition bilingue',
  'The article speaks of two thirds of the Assembly; article 60(a) makes that two thirds of those present and voting.':
    'L’article parle des deux tiers de l’Assemblée ; l’article 60 a) en fait les deux tiers des présents et votants.',
  'Important questions need two thirds of the Members present and voting. Among them are conventions, agreements with the United Nations and its agencies, and amendments to the Constitution.':
    'Les questions importantes exigent la majorité des deux tiers des Membres présents et votants. En font partie les conventions, les accords avec l’Organisation des Nations Unies et ses institutions, et les amendements à la Constitution.',
  'Constitution of WHO, article 60, in a printed collection':
    'Constitution de l’OMS, article 60, dans un recueil imprimé',
  'The rules of procedure add the budget, and suspending a Member’s vote: general knowledge. The number of that rule differs from edition to edition.':
    'Le règlement intérieur y ajoute le budget, et la suspension du droit de vote d’un Membre : connaissances générales. Le numéro de cet article diffère d’une édition à l’autre.',
  'Other questions need a majority of the Members present and voting. The same majority can decide that a further kind of question needs two thirds.':
    'Les autres questions exigent la majorité des Membres présents et votants. La même majorité peut décider qu’une nouvelle catégorie de questions exige la majorité des deux tiers.',
  Committees: 'Commissions',
  'Committees decide like the Assembly itself.': 'Les commissions décident comme l’Assemblée elle-même.',
  'Committees: quorum': 'Commissions : quorum',
  'In committee one third of the members can open a meeting. For a vote a majority of them must be there.':
    'En commission, la séance peut être ouverte en présence d’un tiers des membres. Pour un vote, la majorité d’entre eux doit être présente.',
  'A secondary account: an article on note.com': 'Source de seconde main : un article sur note.com',
  'A majority of the Members that are represented at the session must be there.':
    'La majorité des Membres représentés à la session doit être présente.',
}
