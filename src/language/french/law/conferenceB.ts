/** The rules of the Conference of the Parties to UNTOC, from the Bureau to the conduct of business. */
import type { Catalogue } from '../catalogue.ts'

export const CONFERENCE_B: Catalogue = {
  'Replacement of officers of the bureau': 'Remplacement de membres du Bureau',
  'When an officer other than the President leaves, the same State party names a replacement for the rest of the term.':
    'Quand un membre du Bureau autre que le Président s’en va, le même État Partie nomme un remplaçant pour le reste du mandat.',
  'IX. Secretariat': 'IX. Secrétariat',
  'Functions of the Secretary-General': 'Fonctions du Secrétaire général',
  'The Secretary-General serves in that role at every meeting, or sends a member of the secretariat instead.':
    'Le Secrétaire général agit en cette qualité à toutes les séances, ou se fait remplacer par un membre du secrétariat.',
  'Rules booklet, French extract on the Bureau and the secretariat':
    'Brochure du règlement, extrait français sur le Bureau et le secrétariat',
  'Functions of the secretariat': 'Fonctions du secrétariat',
  'The secretariat does what article 33 of the Convention asks. It also receives, translates and sends out documents, arranges interpretation, keeps the archives and helps the President and the Bureau.':
    'Le secrétariat fait ce que demande l’article 33 de la Convention. En outre, il reçoit, traduit et distribue les documents, organise l’interprétation, conserve les archives et aide le Président et le Bureau.',
  'The end of this rule was not seen.': 'La fin de cet article n’a pas été vue.',
  'X. Languages': 'X. Langues',
  'Official and working languages': 'Langues officielles et langues de travail',
  'The Conference works in the six official languages of the United Nations.':
    'La Conférence travaille dans les six langues officielles de l’Organisation des Nations Unies.',
  'Title from the contents of the UNCAC rules (Spanish); content from decision 11/2, which asks for interpretation into the six languages':
    'Titre d’après la table des matières du règlement de la Conférence contre la corruption (espagnol) ; contenu d’après la décision 11/2, qui demande l’interprétation dans les six langues',
  'Interpretation of speeches made in an official language':
    'Interprétation des interventions faites dans une langue officielle',
  'A speech in one official language is interpreted into the others.':
    'Une intervention dans une langue officielle est interprétée dans les autres.',
  "Title from the contents of the UNCAC rules (Spanish), cut short there; content by analogy with the General Assembly's rules on languages":
    'Titre d’après la table des matières du règlement de la Conférence contre la corruption (espagnol), où il est coupé ; contenu par analogie avec les articles de l’Assemblée générale sur les langues',
  'The end of the title was not seen.': 'La fin du titre n’a pas été vue.',
  'Interpretation of speeches made in another language':
    'Interprétation des interventions faites dans une autre langue',
  'A representative may speak in another language if the delegation brings its own interpretation into an official one.':
    'Un représentant peut parler dans une autre langue si la délégation assure elle-même l’interprétation dans une langue officielle.',
  "By analogy with the General Assembly's rules on languages":
    'Par analogie avec les articles de l’Assemblée générale sur les langues',
  'Languages of documents or records': 'Langues des documents ou des comptes rendus',
  'The title is inferred from the place between rules 36 and 38':
    'Le titre est déduit de la place entre les articles 36 et 38',
  'Languages of recommendations and decisions': 'Langues à utiliser pour les recommandations et décisions',
  'Recommendations, decisions and all other documents come out in each official language.':
    'Les recommandations, les décisions et tous les autres documents paraissent dans chaque langue officielle.',
  'Rules booklet, English and French extracts on the conduct of business':
    'Brochure du règlement, extraits anglais et français sur la conduite des débats',
  'Rules of procedure of the Conference: records, meetings, conduct of business':
    'Règlement intérieur de la Conférence : enregistrements, séances, conduite des débats',
  'Rules of procedure of the Conference: records, meetings, conduct of business, in French':
    'Règlement intérieur de la Conférence : enregistrements, séances, conduite des débats, en français',
  'XI. Records': 'XI. Enregistrement',
  'Sound recording of meetings': 'Enregistrements sonores des séances',
  'The secretariat records the sound of each meeting.':
    'Le secrétariat fait un enregistrement sonore de chaque séance.',
  'XII. Public and private meetings': 'XII. Séances publiques et privées',
  'General principles': 'Principes généraux',
  'Plenary meetings are normally public, and the Bureau normally meets in private. What the Conference decides in private is announced at its next public meeting.':
    'Les séances plénières sont normalement publiques, et le Bureau se réunit normalement en privé. Ce que la Conférence décide en séance privée est annoncé à sa séance publique suivante.',
  'How a plenary becomes private, and who then leaves, was not seen. Inferred here: whoever presides declares it private, unless a party objects before anybody speaks; those who take part in no decision may then be asked to leave, and in a public meeting nobody may. Rules 15 to 17 let them attend the plenary; rule 14 gives a signatory more, so that it stays.':
    'On n’a pas vu comment une séance plénière devient privée, ni qui la quitte alors. Déduit ici : la personne qui préside déclare la séance privée, à moins qu’une Partie ne fasse objection avant toute intervention ; ceux qui ne participent à aucune décision peuvent alors être invités à sortir, et dans une séance publique personne ne peut l’être. Les articles 15 à 17 leur permettent d’assister à la plénière ; l’article 14 donne davantage à un signataire, de sorte qu’il reste.',
  'XIII. Conduct of business': 'XIII. Conduite des débats',
  'To open a meeting and hold a debate, one third or more of the States parties that take part in the session must be present. To take any decision, more than half of the States parties must be present.':
    'Pour ouvrir une séance et tenir un débat, il faut la présence d’un tiers ou plus des États Parties qui participent à la session. Pour prendre une décision, il faut la présence de plus de la moitié des États Parties.',
  'The two bases differ. Paragraph 1 counts those taking part in the session; paragraph 2 does not say so, and is read here as all States parties. How presence was measured at a session partly online is not known.':
    'Les deux bases diffèrent. Le paragraphe 1 compte ceux qui participent à la session ; le paragraphe 2 ne le dit pas, et il est lu ici comme visant tous les États Parties. On ne sait pas comment la présence a été mesurée à une session tenue en partie en ligne.',
  'Nobody speaks before the President gives the floor. Speakers are called in the order in which they asked. The President may call to order a speaker who leaves the subject.':
    'Personne ne parle avant que le Président ne lui ait donné la parole. Les orateurs sont appelés dans l’ordre de leurs demandes. Le Président peut rappeler à l’ordre un orateur qui s’écarte du sujet.',
  Speeches: 'Discours',
  'Statements by the secretariat': 'Déclarations du secrétariat',
  'The Secretary-General, or someone from the secretariat in his or her place, may make a statement on a question under discussion, whenever needed. It may be spoken or written.':
    'Le Secrétaire général, ou un membre du secrétariat qui le représente, peut à tout moment utile faire une déclaration sur une question à l’examen. Elle peut être orale ou écrite.',
  'A State party may raise a point of order at any time in a discussion, and the President rules on it at once. Any representative may appeal. The appeal goes to the vote immediately. The ruling stands unless a majority of the States parties present and voting overrules it. Who raises a point of order does not speak on the substance.':
    'Un État Partie peut présenter une motion d’ordre à tout moment de la discussion, et le Président statue aussitôt. Tout représentant peut en appeler. L’appel est immédiatement mis aux voix. La décision du Président est maintenue, à moins que la majorité des États Parties présents et votants ne l’annule. L’auteur d’une motion d’ordre ne parle pas sur le fond.',
  'Rules booklet, English extract on the conduct of business, for the right to raise the point; United Nations aligned translations for the appeal; the rest by analogy with General Assembly rule 71':
    'Brochure du règlement, extrait anglais sur la conduite des débats, pour le droit de présenter la motion ; traductions alignées des Nations Unies pour l’appel ; le reste par analogie avec l’article 71 de l’Assemblée générale',
  'The first part was seen in the booklet. The sentence on the appeal was seen in a document that the page does not name. The immediate ruling and the ban on substance are inferred. In a tie the ruling stands.':
    'La première partie a été vue dans la brochure. La phrase sur l’appel a été vue dans un document que la page ne nomme pas. La décision immédiate et l’interdiction de parler sur le fond sont déduites. En cas de partage égal des voix, la décision est maintenue.',
  'Aligned translations: appeals, Arabic and English': 'Traductions alignées : appels, arabe et anglais',
  'Time limit on speeches': 'Limitation du temps de parole',
  'The Conference may limit how long, and how often, each representative speaks on a question.':
    'La Conférence peut limiter le temps de parole et le nombre d’interventions de chaque représentant sur une question.',
  'By analogy with General Assembly rule 72': 'Par analogie avec l’article 72 de l’Assemblée générale',
  'This place may instead hold the rule on precedence (General Assembly rule 69).':
    'Cette place peut être plutôt celle de l’article sur le tour de priorité (article 69 de l’Assemblée générale).',
  'Whoever presides may give the right of reply to a representative who asks for it.':
    'La personne qui préside peut accorder le droit de réponse à un représentant qui le demande.',
  'Report of the eleventh session (CTOC/COP/2022/9), para. 32, for the right and its number; the content by analogy with General Assembly rule 73':
    'Rapport de la onzième session (CTOC/COP/2022/9), par. 32, pour le droit et son numéro ; le contenu par analogie avec l’article 73 de l’Assemblée générale',
  'In 2022 the Vice-President presiding gave it to Slovakia and the Russian Federation. Limits in number and minutes were not seen for this body. This rule may also cover closing the list of speakers.':
    'En 2022, le Vice-Président qui présidait l’a accordé à la Slovaquie et à la Fédération de Russie. Aucune limite de nombre ou de minutes n’a été vue pour cet organe. Cet article peut aussi porter sur la clôture de la liste des orateurs.',
  'Closing of the list of speakers': 'Clôture de la liste des orateurs',
  'The President may read out the list of speakers and, if the Conference agrees, close it. When the last one has spoken, the debate is closed.':
    'Le Président peut donner lecture de la liste des orateurs et, avec l’accord de la Conférence, la déclarer close. Après le dernier orateur, le débat est clos.',
  'By analogy with General Assembly rule 73': 'Par analogie avec l’article 73 de l’Assemblée générale',
  'It may be part of rule 46. The order of rules 47 to 53 follows the General Assembly.':
    'Cela peut faire partie de l’article 46. L’ordre des articles 47 à 53 suit l’Assemblée générale.',
  'Adjournment of debate': 'Ajournement du débat',
  'A representative may move that the debate on an item be adjourned. Besides the mover, two speak for and two against, and the vote follows at once. If it carries, both debate and voting on the item stop. The President may limit the time.':
    'Un représentant peut demander l’ajournement du débat sur un point. Outre l’auteur de la motion, deux orateurs parlent pour et deux contre, et le vote suit aussitôt. Si la motion est adoptée, le débat et le vote sur ce point s’arrêtent. Le Président peut limiter le temps de parole.',
  'By analogy with General Assembly rule 74, as a handbook on conference procedure reports it':
    'Par analogie avec l’article 74 de l’Assemblée générale, tel que le rapporte un manuel de procédure des conférences',
  'Delegates call it a no-action motion. The number may also be 47.':
    'Les délégués l’appellent motion de non-décision. Le numéro peut aussi être 47.',
  'Procedure at International Conferences: adjournment and closure of debate':
    'Procedure at International Conferences : ajournement et clôture du débat',
  'Closure of debate': 'Clôture du débat',
  'A representative may move to close the debate even if others still wish to speak. Only two speakers are heard, both against. The motion is then voted on at once.':
    'Un représentant peut demander la clôture du débat même si d’autres souhaitent encore parler. Deux orateurs seulement sont entendus, tous deux contre. La motion est ensuite mise aux voix aussitôt.',
  'By analogy with General Assembly rule 75; the same pattern was seen in aligned translations':
    'Par analogie avec l’article 75 de l’Assemblée générale ; le même modèle a été vu dans des traductions alignées',
  'Aligned translations: closure of debate, French and Arabic':
    'Traductions alignées : clôture du débat, français et arabe',
  'Suspension or adjournment of the meeting': 'Suspension ou ajournement de la séance',
  'A representative may move to suspend or to adjourn the meeting. There is no debate, and the vote is immediate.':
    'Un représentant peut demander la suspension ou l’ajournement de la séance. Il n’y a pas de débat, et le vote est immédiat.',
  'By analogy with General Assembly rule 76': 'Par analogie avec l’article 76 de l’Assemblée générale',
  'Order of procedural motions': 'Ordre des motions de procédure',
  'A point of order comes before everything. Then four motions go before all other business. First come those on the meeting: to suspend it, to adjourn it. Then come those on the debate: to adjourn it, to close it.':
    'Une motion d’ordre passe avant tout. Ensuite, quatre motions ont priorité sur tout le reste. D’abord celles qui portent sur la séance : la suspendre, l’ajourner. Puis celles qui portent sur le débat : l’ajourner, le clore.',
  'By analogy with General Assembly rule 77; the same order was seen in rule 23 of an assembly of UNESCO States parties':
    'Par analogie avec l’article 77 de l’Assemblée générale ; le même ordre a été vu à l’article 23 d’une assemblée d’États Parties de l’UNESCO',
  'A sentence from an unnamed body of this family cites its rule 50 where this order would be meant.':
    'Une phrase d’un organe de cette famille, qui n’est pas nommé, cite son article 50 là où il s’agirait de cet ordre.',
  'An account of the order of motions': 'Un exposé sur l’ordre des motions',
  'Proposals and amendments reach the secretariat in writing. As a rule, a text must go round in the official languages one day ahead, or it is neither discussed nor voted on. The President may allow amendments and procedural motions sooner.':
    'Les propositions et les amendements sont remis par écrit au secrétariat. En règle générale, un texte doit circuler dans les langues officielles un jour à l’avance ; sinon, il n’est ni discuté ni mis aux voix. Le Président peut autoriser plus tôt des amendements et des motions de procédure.',
  'By analogy with General Assembly rule 78': 'Par analogie avec l’article 78 de l’Assemblée générale',
  'In 2022 texts were adopted as amended orally (report, paras. 96 and 143).':
    'En 2022, des textes ont été adoptés tels que modifiés oralement (rapport, par. 96 et 143).',
  'Decisions on competence': 'Décisions sur la compétence',
  'A motion that the Conference has no competence to adopt a proposal is voted on before that proposal.':
    'Une motion selon laquelle la Conférence n’est pas compétente pour adopter une proposition est mise aux voix avant cette proposition.',
  'By analogy with General Assembly rule 79; the same pattern was seen in aligned translations':
    'Par analogie avec l’article 79 de l’Assemblée générale ; le même modèle a été vu dans des traductions alignées',
  'Of the numbers 47 to 53, this is the likeliest: in the General Assembly, withdrawal follows competence, and here withdrawal is rule 54.':
    'Des numéros 47 à 53, c’est le plus probable : à l’Assemblée générale, le retrait vient après la compétence, et ici le retrait est l’article 54.',
  'Aligned translations: competence': 'Traductions alignées : compétence',
  'Withdrawal of proposals and motions': 'Retrait des propositions et motions',
  'The sponsor may take back a proposal or motion until voting on it starts, unless the Conference has decided to amend it. Any State party may then put it forward again.':
    'L’auteur peut retirer une proposition ou une motion tant que le vote n’a pas commencé, à moins que la Conférence n’ait décidé de l’amender. Tout État Partie peut alors la présenter de nouveau.',
  'Rules booklet, French extract on decisions': 'Brochure du règlement, extrait français sur la prise de décisions',
  'Rules of procedure of the Conference: decision-making, in French':
    'Règlement intérieur de la Conférence : prise de décisions, en français',
  'Reconsideration of proposals and amendments': 'Nouvel examen de propositions et d’amendements',
  'What has been adopted or rejected is not taken up again at the same session, unless the Conference so decides by two thirds of the States parties present and voting. Two speakers against that motion are heard, and nobody else. Then it is voted on at once.':
    'Ce qui a été adopté ou rejeté n’est pas examiné de nouveau à la même session, à moins que la Conférence n’en décide ainsi à la majorité des deux tiers des États Parties présents et votants. Deux orateurs opposés à cette motion sont entendus, et personne d’autre. Elle est ensuite mise aux voix aussitôt.',
}
