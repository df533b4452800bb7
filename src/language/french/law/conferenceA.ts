/** The rules of the Conference of the Parties to UNTOC, to credentials and officers. */
import type { Catalogue } from '../catalogue.ts'

export const CONFERENCE_A: Catalogue = {
  'Conference of the Parties to the United Nations Convention against Transnational Organized Crime':
    'Conférence des Parties à la Convention des Nations Unies contre la criminalité transnationale organisée',
  'UNODC counted 190 parties in October 2022: the 193 Members of the United Nations less eight, plus Cook Islands, Holy See, Niue, State of Palestine and the European Union. If the European Union is not counted beside its members, it is 189.':
    'L’ONUDC comptait 190 Parties en octobre 2022 : les 193 Membres de l’Organisation des Nations Unies moins huit, plus les Îles Cook, le Saint-Siège, Nioué, l’État de Palestine et l’Union européenne. Si l’Union européenne n’est pas comptée à côté de ses membres, elles sont 189.',
  'I. General': 'I. Dispositions générales',
  'Use of terms': 'Terminologie',
  'States parties are the parties to the Convention. Where it applies, the words also mean the parties to a Protocol. A regional economic integration organization is covered too, within its competence.':
    'Les États Parties sont les Parties à la Convention. S’il y a lieu, ces mots désignent aussi les Parties à un Protocole. Une organisation régionale d’intégration économique est visée elle aussi, dans les limites de sa compétence.',
  'Rules booklet, English extract on general provisions; French extract on sessions':
    'Brochure du règlement, extrait anglais sur les dispositions générales ; extrait français sur les sessions',
  'Rules of procedure of the Conference: general part, in English':
    'Règlement intérieur de la Conférence : dispositions générales, en anglais',
  'Rules of procedure of the Conference: sessions': 'Règlement intérieur de la Conférence : sessions',
  'Scope of application': 'Champ d’application',
  'These rules govern every session. Unless the Conference wants something else, they also govern each mechanism it creates, with the changes that are needed.':
    'Ce règlement s’applique à toutes les sessions. Sauf volonté contraire de la Conférence, il s’applique aussi, avec les changements nécessaires, à chaque mécanisme qu’elle crée.',
  'Rules booklet, French extract on sessions': 'Brochure du règlement, extrait français sur les sessions',
  'This is why the Committee of the Whole works under the same rules.':
    'C’est pourquoi le comité plénier travaille selon le même règlement.',
  'Rules of procedure of the Conference: contents, in French':
    'Règlement intérieur de la Conférence : table des matières, en français',
  'II. Sessions': 'II. Sessions',
  'Regular sessions': 'Sessions ordinaires',
  'Not more than two years pass between regular sessions, unless the Conference decides on a longer time.':
    'Il ne s’écoule pas plus de deux ans entre les sessions ordinaires, à moins que la Conférence ne décide d’un délai plus long.',
  'Only paragraph 1 was seen whole. Decision 11/2 cites paragraph 3 when it fixes five days and ten meetings for the next session: we infer that the Conference decides the length there.':
    'Seul le paragraphe 1 a été vu en entier. La décision 11/2 cite le paragraphe 3 quand elle fixe cinq jours et dix séances pour la session suivante : nous en déduisons que la Conférence y décide de la durée.',
  'Special sessions': 'Sessions extraordinaires',
  'Rules booklet, French table of contents': 'Brochure du règlement, table des matières en français',
  'The French title says extraordinary sessions. Only the title was seen.':
    'Le titre français dit : sessions extraordinaires. Seul le titre a été vu.',
  'Notification of sessions': 'Notification des sessions',
  'Only the title was seen.': 'Seul le titre a été vu.',
  'Place of sessions': 'Lieu des sessions',
  'Temporary adjournment of a session': 'Interruption temporaire d’une session',
  'III. Agenda': 'III. Ordre du jour',
  'Drawing up of the provisional agenda': 'Établissement de l’ordre du jour provisoire',
  'The secretariat prepares the provisional agenda and consults the Bureau. Items may come from a State party, from the Bureau or from the Secretary-General.':
    'Le secrétariat établit l’ordre du jour provisoire en consultation avec le Bureau. Un point peut être proposé par un État Partie, par le Bureau ou par le Secrétaire général.',
  'Rules booklet, French extract on the agenda; report of the eleventh session (CTOC/COP/2022/9), para. 140':
    'Brochure du règlement, extrait français sur l’ordre du jour ; rapport de la onzième session (CTOC/COP/2022/9), par. 140',
  'The rule also lists other items that belong on the agenda. They are left out here.':
    'L’article énumère aussi d’autres points qui figurent à l’ordre du jour. Ils sont omis ici.',
  'Rules of procedure of the Conference: agenda and representation, in French':
    'Règlement intérieur de la Conférence : ordre du jour et représentation, en français',
  'Communication of the provisional agenda': 'Communication de l’ordre du jour provisoire',
  'The provisional agenda goes out no later than 60 days before a regular session opens. For a special session it is 30 days.':
    'L’ordre du jour provisoire est communiqué au plus tard 60 jours avant l’ouverture d’une session ordinaire. Pour une session extraordinaire, le délai est de 30 jours.',
  'Rules booklet, French extract on the agenda': 'Brochure du règlement, extrait français sur l’ordre du jour',
  'Explanatory memorandum': 'Mémoire explicatif',
  'Whoever proposes an item explains it in writing. Where possible, background papers or a draft text come with it.':
    'La délégation ou l’organe qui propose un point l’explique par écrit. Si possible, des documents de base ou un projet de texte y sont joints.',
  'Adoption of the agenda': 'Adoption de l’ordre du jour',
  'Soon after a session opens, the Conference looks at the provisional agenda and approves it.':
    'Peu après l’ouverture d’une session, la Conférence examine l’ordre du jour provisoire et l’adopte.',
  'IV. Representation of States Parties': 'IV. Représentation des États Parties',
  'Representation of States Parties': 'Représentation des États Parties',
  'Each State party at a session has one representative. Alternates and advisers may come too, and together they are its delegation.':
    'Chaque État Partie qui participe à une session a un représentant. Des suppléants et des conseillers peuvent l’accompagner ; ensemble, ils forment sa délégation.',
  'Rules booklet, French extract on observers': 'Brochure du règlement, extrait français sur les observateurs',
  'Rules of procedure of the Conference: observers': 'Règlement intérieur de la Conférence : observateurs',
  Alternates: 'Suppléant',
  'A representative may choose an alternate from the delegation to act in his or her place.':
    'Un représentant peut choisir dans la délégation un suppléant pour agir à sa place.',
  'V. Observers': 'V. Observateurs',
  'Participation of signatories': 'Participation des signataires',
  'A State or regional organization that signed the Convention may attend as an observer, after it gives notice in writing. It may attend, speak, receive documents, send written views and join the discussions that prepare decisions.':
    'Un État ou une organisation régionale qui a signé la Convention peut participer en qualité d’observateur, après l’avoir annoncé par écrit. Il peut assister aux séances, prendre la parole, recevoir les documents, présenter ses vues par écrit et prendre part aux délibérations qui préparent les décisions.',
  'A signatory has no vote, since it is not yet a State party. In 2022 this was the case of the Islamic Republic of Iran (report of the eleventh session, paras. 31 and 59). Inferred: since it may join the discussions, it is not asked to leave a private meeting of the Conference. The Bureau, which it does not sit in, is another matter.':
    'Un signataire n’a pas de voix, puisqu’il n’est pas encore État Partie. En 2022, c’était le cas de la République islamique d’Iran (rapport de la onzième session, par. 31 et 59). Déduit : puisqu’il peut prendre part aux délibérations, il n’est pas invité à quitter une séance privée de la Conférence. Pour le Bureau, où il ne siège pas, c’est autre chose.',
  'Participation of non-signatories': 'Participation des non-signataires',
  'A State or regional organization that did not sign may ask the Bureau for observer status. It receives the status unless the Conference decides otherwise. It takes no part in decisions, by consensus or by vote.':
    'Un État ou une organisation régionale qui n’a pas signé peut demander au Bureau le statut d’observateur. Ce statut lui est accordé à moins que la Conférence n’en décide autrement. Il ne participe pas à la prise de décisions, par consensus ou par vote.',
  'Only the first part of this rule was seen. Inferred: such an observer may be asked to leave a private meeting (rule 40).':
    'Seule la première partie de cet article a été vue. Déduit : un tel observateur peut être invité à quitter une séance privée (article 40).',
  'Participation of entities and intergovernmental organizations':
    'Participation d’entités et d’organisations intergouvernementales',
  'Entities with a standing invitation, and intergovernmental organizations, may take part as observers. They may receive documents and send written views. They take no part in decisions.':
    'Les entités qui ont une invitation permanente et les organisations intergouvernementales peuvent participer en qualité d’observateurs. Elles peuvent recevoir les documents et présenter leurs vues par écrit. Elles ne participent pas à la prise de décisions.',
  'Rules booklet, English extract on credentials, which shows the last rights only; the rest from the title and rule 15':
    'Brochure du règlement, extrait anglais sur les pouvoirs, qui ne montre que les derniers droits ; le reste d’après le titre et l’article 15',
  'Documents and written views were seen in the text. How the status is given was not seen. Inferred: such an observer may be asked to leave a private meeting (rule 40).':
    'Les documents et les vues écrites ont été vus dans le texte. La manière dont le statut est accordé n’a pas été vue. Déduit : un tel observateur peut être invité à quitter une séance privée (article 40).',
  'Rules of procedure of the Conference: credentials and officers':
    'Règlement intérieur de la Conférence : pouvoirs et membres du Bureau',
  'Participation of non-governmental organizations': 'Participation d’organisations non gouvernementales',
  'An organization with ECOSOC consultative status applies to the Bureau and is admitted unless the Conference decides otherwise. For others, the secretariat sends round a list at least 30 days before. If nobody objects, they are admitted on the same terms. If anyone objects, the Conference decides. An admitted organization takes no part in decisions. It may attend plenary meetings and receive documents. It may speak through a few representatives when the President invites it and the Conference agrees.':
    'Une organisation dotée du statut consultatif auprès du Conseil économique et social adresse sa demande au Bureau et elle est admise à moins que la Conférence n’en décide autrement. Pour les autres, le secrétariat fait circuler une liste au moins 30 jours à l’avance. Sans objection, elles sont admises aux mêmes conditions. En cas d’objection, la Conférence décide. Une organisation admise ne participe pas à la prise de décisions. Elle peut assister aux séances plénières et recevoir les documents. Elle peut prendre la parole par l’intermédiaire de quelques représentants, sur l’invitation du Président et avec l’accord de la Conférence.',
  'UNODC page on the participation of non-governmental organizations; rules booklet, English extract on credentials':
    'Page de l’ONUDC sur la participation d’organisations non gouvernementales ; brochure du règlement, extrait anglais sur les pouvoirs',
  'Whether admission after an objection is substance or procedure is not written here. In 2022 the Conference first voted that it was procedure, then admitted three organizations by a simple majority.':
    'Il n’est pas écrit ici si l’admission après une objection est une question de fond ou de procédure. En 2022, la Conférence a d’abord voté que c’était une question de procédure, puis elle a admis trois organisations à la majorité simple.',
  'UNODC: participation of non-governmental organizations':
    'ONUDC : participation d’organisations non gouvernementales',
  'VI. Credentials': 'VI. Pouvoirs',
  'Submission of credentials': 'Présentation des pouvoirs',
  'The secretariat receives the credentials and the names of the delegation, a day before the opening if possible, and any later change. The Head of State or Government, the Foreign Minister or the Permanent Representative to the United Nations signs them. For a regional organization, its competent authority does. Where amendments to the Convention are on the agenda, a Permanent Representative may not sign.':
    'Le secrétariat reçoit les pouvoirs et les noms des membres de la délégation, si possible un jour avant l’ouverture, ainsi que toute modification ultérieure. Le chef de l’État ou du gouvernement, le ministre des affaires étrangères ou le représentant permanent auprès de l’Organisation des Nations Unies les signe. Pour une organisation régionale, c’est son autorité compétente. Quand des amendements à la Convention sont à l’ordre du jour, un représentant permanent ne peut pas signer.',
  'UNODC page on the submission of credentials (French); report of the eleventh session (CTOC/COP/2022/9), para. 22':
    'Page de l’ONUDC sur la présentation des pouvoirs (français) ; rapport de la onzième session (CTOC/COP/2022/9), par. 22',
  'Decision 4/7 amended this rule. Which words it added was not seen; the Permanent Representative is likely.':
    'La décision 4/7 a modifié cet article. Les mots qu’elle a ajoutés n’ont pas été vus ; il s’agit sans doute du représentant permanent.',
  'UNODC: submission of credentials, in French': 'ONUDC : présentation des pouvoirs, en français',
  'Examination of credentials': 'Examen des pouvoirs',
  'The Bureau examines the credentials and the names of each delegation, and reports to the Conference.':
    'Le Bureau examine les pouvoirs et les noms des membres de chaque délégation, et fait rapport à la Conférence.',
  'Report of the eleventh session (CTOC/COP/2022/9), para. 23; title from the French table of contents':
    'Rapport de la onzième session (CTOC/COP/2022/9), par. 23 ; titre d’après la table des matières en français',
  'Verified as the report describes it. The text of the rule itself was not seen.':
    'Vérifié tel que le rapport le décrit. Le texte même de l’article n’a pas été vu.',
  'Provisional admission to a session': 'Admission provisoire à une session',
  'Until the Bureau has decided on credentials, representatives take part provisionally. Where a State party objects to the admission of a representative, that representative is seated provisionally with the same rights as all others. This lasts until the Bureau reports and the Conference decides.':
    'Tant que le Bureau n’a pas décidé au sujet des pouvoirs, les représentants participent à titre provisoire. Quand un État Partie fait objection à l’admission d’un représentant, ce représentant siège provisoirement avec les mêmes droits que les autres. Cela dure jusqu’à ce que le Bureau fasse rapport et que la Conférence décide.',
  'Report of the eleventh session (CTOC/COP/2022/9), para. 23; title from the contents of the UNCAC rules (Spanish)':
    'Rapport de la onzième session (CTOC/COP/2022/9), par. 23 ; titre d’après la table des matières du règlement de la Conférence contre la corruption (espagnol)',
  'Rules of procedure of the Conference of the States Parties to the Convention against Corruption, in Spanish':
    'Règlement intérieur de la Conférence des États Parties à la Convention contre la corruption, en espagnol',
  'Notification concerning participation of representatives of observers':
    'Notification de la participation des représentants des observateurs',
  'Observers tell the secretariat the names of those who come for them.':
    'Les observateurs communiquent au secrétariat les noms de ceux qui les représentent.',
  'Rules booklet, French table of contents, for the title; the content is inferred from it':
    'Brochure du règlement, table des matières en français, pour le titre ; le contenu en est déduit',
  'VII. Officers': 'VII. Membres du Bureau',
  Elections: 'Élections',
  'At the opening, the Conference elects a President, eight Vice-Presidents and a Rapporteur from the States parties present. Each of the five regional groups has two of these officers. One of the two comes from a party to the Convention and to at least one Protocol, if possible all. At least two officers come from parties to every instrument in force. The posts of President and Rapporteur normally rotate among the groups.':
    'À l’ouverture, la Conférence élit un Président, huit Vice-Présidents et un Rapporteur parmi les États Parties présents. Chacun des cinq groupes régionaux compte deux de ces membres du Bureau. L’un des deux vient d’une Partie à la Convention et à au moins un Protocole, si possible à tous. Au moins deux membres du Bureau viennent de Parties à tous les instruments en vigueur. Les fonctions de Président et de Rapporteur sont normalement exercées par roulement entre les groupes.',
  'UNODC page on the Bureau of the Conference': 'Page de l’ONUDC sur le Bureau de la Conférence',
  'The rules of the UNCAC Conference seem to have three Vice-Presidents at this place.':
    'Le règlement de la Conférence contre la corruption semble prévoir trois Vice-Présidents à cet endroit.',
  'UNODC: the Bureau of the Conference': 'ONUDC : le Bureau de la Conférence',
  'Term of office': 'Mandat',
  'Officers stay in office until new ones are elected at the next session.':
    'Les membres du Bureau restent en fonction jusqu’à l’élection de leurs successeurs à la session suivante.',
  'So the outgoing President opens the session (report of the eleventh session, para. 5).':
    'C’est donc le Président sortant qui ouvre la session (rapport de la onzième session, par. 5).',
  'Acting President': 'Président par intérim',
  'A President who is absent asks a Vice-President to preside.':
    'Un Président absent demande à un Vice-Président de présider.',
  'Title from the contents of the UNCAC rules (Spanish); content by analogy with General Assembly rule 32':
    'Titre d’après la table des matières du règlement de la Conférence contre la corruption (espagnol) ; contenu par analogie avec l’article 32 de l’Assemblée générale',
  'In 2022 a Vice-President presided and gave the right of reply (report, para. 32).':
    'En 2022, un Vice-Président a présidé et a accordé le droit de réponse (rapport, par. 32).',
  'Powers and duties of the Acting President': 'Pouvoirs et obligations du Président par intérim',
  'A Vice-President who presides has all the powers and duties of the President.':
    'Un Vice-Président qui préside a tous les pouvoirs et toutes les obligations du Président.',
  'Title from the contents of the UNCAC rules (Spanish); content by analogy with General Assembly rule 33':
    'Titre d’après la table des matières du règlement de la Conférence contre la corruption (espagnol) ; contenu par analogie avec l’article 33 de l’Assemblée générale',
  'Replacement of the President': 'Remplacement du Président',
  'If the President can no longer serve, the Conference elects a new one.':
    'Si le Président ne peut plus exercer ses fonctions, la Conférence en élit un nouveau.',
  'Title from the contents of the UNCAC rules (Spanish); content by analogy with General Assembly rule 34':
    'Titre d’après la table des matières du règlement de la Conférence contre la corruption (espagnol) ; contenu par analogie avec l’article 34 de l’Assemblée générale',
  'General powers of the President': 'Pouvoirs généraux du Président',
  'The President opens and closes each meeting, guides the debate, calls speakers, puts each question and says what was decided, and rules on points of order. The President may also propose time limits, a limit on interventions, closing the list of speakers, and adjourning, closing or suspending.':
    'Le Président ouvre et lève chaque séance, dirige les débats, donne la parole, met les questions aux voix et proclame les décisions, et statue sur les motions d’ordre. Le Président peut aussi proposer de limiter le temps de parole ou le nombre des interventions, de clore la liste des orateurs, et d’ajourner, de clore ou de suspendre.',
  'Title from the contents of the UNCAC rules (Spanish); content by analogy with General Assembly rule 35':
    'Titre d’après la table des matières du règlement de la Conférence contre la corruption (espagnol) ; contenu par analogie avec l’article 35 de l’Assemblée générale',
  'The President remains under the authority of the Conference':
    'Le Président demeure sous l’autorité de la Conférence',
  'In everything the President does, the Conference has the last word.':
    'Dans tout ce que fait le Président, la Conférence a le dernier mot.',
  'Title from the contents of the UNCAC rules (Spanish); the content follows from the title':
    'Titre d’après la table des matières du règlement de la Conférence contre la corruption (espagnol) ; le contenu découle du titre',
  'So one party that objects keeps a meeting public, and may appeal against a ruling under rule 44.':
    'Il suffit donc de l’objection d’une Partie pour qu’une séance reste publique, et une Partie peut faire appel d’une décision selon l’article 44.',
  'The President shall not vote': 'Le Président ne prend pas part aux votes',
  'Whoever is President casts no vote. A colleague from the same delegation may do so.':
    'Le Président en exercice ne vote pas. Un autre membre de la même délégation peut le faire.',
  'Title from the contents of the UNCAC rules (Spanish); second part by analogy with General Assembly rule 37':
    'Titre d’après la table des matières du règlement de la Conférence contre la corruption (espagnol) ; deuxième partie par analogie avec l’article 37 de l’Assemblée générale',
  'VIII. Bureau': 'VIII. Bureau',
  'Composition and functions': 'Composition et fonctions',
  'The President, the Vice-Presidents and the Rapporteur are the Bureau. During the session it reviews progress and recommends how to move forward. It also meets when the President finds it useful or any member of it asks.':
    'Le Président, les Vice-Présidents et le Rapporteur forment le Bureau. Pendant la session, il fait le point des travaux et recommande comment les faire avancer. Il se réunit aussi quand le Président le juge utile ou à la demande de l’un de ses membres.',
  'UNODC page on the Bureau of the Conference; rules booklet, French extract on the Bureau':
    'Page de l’ONUDC sur le Bureau de la Conférence ; brochure du règlement, extrait français sur le Bureau',
  'The "extended Bureau" that acted in 2022 is practice. It is not in the rules that were seen.':
    'Le « Bureau élargi » qui a agi en 2022 relève de la pratique. Il ne figure pas dans les articles qui ont été vus.',
  'Rules of procedure of the Conference: Bureau, secretariat, languages, in French':
    'Règlement intérieur de la Conférence : Bureau, secrétariat, langues, en français',
}
