/** The rules of the General Assembly. */
import type { Catalogue } from '../catalogue.ts'

export const ASSEMBLY: Catalogue = {
  'General Assembly of the United Nations, plenary': 'Assemblée générale des Nations Unies, séances plénières',
  'General knowledge of the membership today; it was 51 in 1945. A case from another year brings its own number.':
    'Connaissances générales, pour la composition actuelle ; ils étaient 51 en 1945. Un cas d’une autre année apporte son propre nombre.',
  'Important questions': 'Questions importantes',
  'Important questions need two thirds of the Members present and voting. The article lists some: recommendations on peace and security, certain elections, admitting, suspending or expelling Members, trusteeship and the budget.':
    'Les questions importantes exigent la majorité des deux tiers des Membres présents et votants. L’Article en énumère : les recommandations sur la paix et la sécurité, certaines élections, l’admission, la suspension ou l’exclusion de Membres, la tutelle et le budget.',
  'Charter of the United Nations, article 18, in a printed collection':
    'Charte des Nations Unies, Article 18, dans un recueil imprimé',
  'The article has no title; this one is ours.': 'L’Article n’a pas de titre ; celui-ci est de nous.',
  'The Charter of the United Nations, in a printed collection': 'La Charte des Nations Unies, dans un recueil imprimé',
  'Other questions': 'Autres questions',
  'Other questions need a majority of the Members present and voting. The same majority decides whether a further kind of question needs two thirds.':
    'Les autres questions exigent la majorité des Membres présents et votants. La même majorité décide si une nouvelle catégorie de questions exige la majorité des deux tiers.',
  'The article has no title; this one is ours. So the vote on whether two thirds applies is itself decided by a simple majority, and comes first.':
    'L’Article n’a pas de titre ; celui-ci est de nous. Le vote sur l’application des deux tiers est donc lui-même décidé à la majorité simple, et il vient en premier.',
  'II. Agenda': 'II. Ordre du jour',
  'Additional items': 'Questions additionnelles',
  'To take up an additional item early, the Assembly needs two thirds of the Members present and voting.':
    'Pour examiner plus tôt une question additionnelle, l’Assemblée doit en décider à la majorité des deux tiers des Membres présents et votants.',
  'Rules of procedure of the General Assembly, chapter on the agenda, in a copy of the United Nations page':
    'Règlement intérieur de l’Assemblée générale, chapitre sur l’ordre du jour, dans une copie de la page des Nations Unies',
  'The waiting time and the rest of the rule are left out.': 'Le délai d’attente et le reste de l’article sont omis.',
  'Rules of procedure of the General Assembly: agenda': 'Règlement intérieur de l’Assemblée générale : ordre du jour',
  'IV. Credentials': 'IV. Pouvoirs',
  "Members send their representatives' credentials to the Secretary-General.":
    'Les Membres communiquent au Secrétaire général les pouvoirs de leurs représentants.',
  'Credentials Committee': 'Commission de vérification des pouvoirs',
  'A Credentials Committee examines the credentials and reports to the Assembly.':
    'Une Commission de vérification des pouvoirs examine les pouvoirs et fait rapport à l’Assemblée.',
  "General knowledge, and a record of the Assembly acting on the Committee's report; the text was not seen":
    'Connaissances générales, et un compte rendu où l’Assemblée se prononce sur le rapport de la Commission ; le texte n’a pas été vu',
  'An account of the General Assembly and its credentials': 'Un exposé sur l’Assemblée générale et les pouvoirs',
  'A representative whose admission is opposed sits provisionally, with the same rights as all others, until the Committee reports and the Assembly decides.':
    'Un représentant dont l’admission soulève une objection siège provisoirement, avec les mêmes droits que les autres, jusqu’à ce que la Commission fasse rapport et que l’Assemblée décide.',
  'V. President and Vice-Presidents': 'V. Président et Vice-Présidents',
  'If the President can no longer serve, the Assembly elects a new one.':
    'Si le Président ne peut plus exercer ses fonctions, l’Assemblée en élit un nouveau.',
  'The President opens and closes each meeting, guides the debate, calls speakers, puts each question and says what was decided, and rules on points of order. The President may propose time limits, closing the list of speakers, and adjourning, closing or suspending.':
    'Le Président ouvre et lève chaque séance, dirige les débats, donne la parole, met les questions aux voix et proclame les décisions, et statue sur les motions d’ordre. Le Président peut proposer de limiter le temps de parole, de clore la liste des orateurs, et d’ajourner, de clore ou de suspendre.',
  'The President remains under the authority of the Assembly': 'Le Président demeure sous l’autorité de l’Assemblée',
  'In everything the President does, the Assembly has the last word.':
    'Dans tout ce que fait le Président, l’Assemblée a le dernier mot.',
  'The President does not vote': 'Le Président ne vote pas',
  'Whoever is President casts no vote. A colleague from the same delegation does so.':
    'Le Président en exercice ne vote pas. Un autre membre de la même délégation le fait.',
  'X. Public and private meetings': 'X. Séances publiques et séances privées',
  'Public and private meetings: general principles': 'Séances publiques et séances privées : principes généraux',
  'The Assembly and its Main Committees meet in public. Where circumstances are exceptional, each may decide to meet in private.':
    'L’Assemblée et ses grandes commissions se réunissent en public. Dans des circonstances exceptionnelles, chacune peut décider de se réunir en privé.',
  'Number and chapter from the contents on a United Nations page; the text is general knowledge':
    'Numéro et chapitre d’après la table des matières sur une page des Nations Unies ; le texte relève des connaissances générales',
  'How that is decided, and who then leaves, was not seen. Inferred here: whoever presides declares it, unless a Member objects before anybody speaks; those who take part in no decision may then be asked to leave.':
    'On n’a pas vu comment cela est décidé, ni qui sort alors. Déduit ici : la personne qui préside le déclare, à moins qu’un Membre ne fasse objection avant toute intervention ; ceux qui ne participent à aucune décision peuvent alors être invités à sortir.',
  'Rules of procedure of the General Assembly: contents':
    'Règlement intérieur de l’Assemblée générale : table des matières',
  'Announcement of decisions taken in private': 'Annonce des décisions prises en séance privée',
  'What the Assembly decides in private is announced at an early public meeting.':
    'Ce que l’Assemblée décide en séance privée est annoncé à l’une des prochaines séances publiques.',
  'Read here as: before the next public meeting ends.': 'Lu ici comme : avant la fin de la séance publique suivante.',
  'XII. Plenary meetings: conduct of business': 'XII. Séances plénières : conduite des débats',
  'A meeting may open when at least one third of the Members are present. For a decision, a majority of the Members must be present.':
    'Une séance peut s’ouvrir quand un tiers au moins des Membres sont présents. Pour une décision, la majorité des Membres doit être présente.',
  'Title from the chapter on plenary meetings, on a United Nations page (French). A guide for student delegates, which follows the United Nations training guide':
    'Titre d’après le chapitre sur les séances plénières, sur une page des Nations Unies (français). Un guide pour étudiants délégués, qui suit le guide de formation des Nations Unies',
  'The Assembly usually waives the third. The text was not seen.':
    'L’Assemblée renonce d’ordinaire à exiger la présence du tiers des Membres. Le texte n’a pas été vu.',
  'Title from the chapter on plenary meetings, on a United Nations page (French). By analogy with rule 42 of the UNTOC Conference, which follows it; the text was not seen':
    'Titre d’après le chapitre sur les séances plénières, sur une page des Nations Unies (français). Par analogie avec l’article 42 de la Conférence contre la criminalité organisée, qui le suit ; le texte n’a pas été vu',
  Precedence: 'Tour de priorité',
  'The chair and the rapporteur of a committee may be called before others, to explain what the committee concluded.':
    'Le président et le rapporteur d’une commission peuvent être appelés avant les autres, pour expliquer les conclusions de la commission.',
  'A representative may raise a point of order at any time in a discussion, and the President rules on it at once. The ruling may be appealed. The appeal goes to the vote immediately, and the ruling stands unless a majority of the Members present and voting overrules it. Who raises a point of order does not speak on the substance.':
    'Un représentant peut présenter une motion d’ordre à tout moment de la discussion, et le Président statue aussitôt. Il peut être fait appel de sa décision. L’appel est immédiatement mis aux voix, et la décision est maintenue, à moins que la majorité des Membres présents et votants ne l’annule. L’auteur d’une motion d’ordre ne parle pas sur le fond.',
  'Title from the chapter on plenary meetings, on a United Nations page (French). United Nations guide to the rules of the Assembly (French), and general knowledge; the text was not seen':
    'Titre d’après le chapitre sur les séances plénières, sur une page des Nations Unies (français). Guide des Nations Unies sur le règlement de l’Assemblée (français), et connaissances générales ; le texte n’a pas été vu',
  'A tie upholds the ruling. Chairs often put the ruling itself, so that a yes keeps it; here the question is whether to overrule.':
    'En cas de partage égal des voix, la décision est maintenue. Souvent, le Président met aux voix la décision elle-même, de sorte qu’un oui la maintient ; ici, la question est de savoir si elle est annulée.',
  'United Nations: a guide to the rules': 'Nations Unies : un guide du règlement',
  'The Assembly may limit how long, and how often, each representative speaks on a question.':
    'L’Assemblée peut limiter le temps de parole et le nombre d’interventions de chaque représentant sur une question.',
  'The President may read out the list of speakers and, if the Assembly agrees, close it. The President may still give a right of reply.':
    'Le Président peut donner lecture de la liste des orateurs et, avec l’accord de l’Assemblée, la déclarer close. Le Président peut encore accorder un droit de réponse.',
  'Title from the chapter on plenary meetings, on a United Nations page (French). General knowledge, and decision 34/401 on the right of reply; the text was not seen':
    'Titre d’après le chapitre sur les séances plénières, sur une page des Nations Unies (français). Connaissances générales, et décision 34/401 sur le droit de réponse ; le texte n’a pas été vu',
  'In practice a delegation has two replies.': 'Dans la pratique, une délégation a deux réponses.',
  'Rules of procedure of the General Assembly: annex V': 'Règlement intérieur de l’Assemblée générale : annexe V',
  'A representative may move that the debate on an item be adjourned. Besides the mover, two speak for and two against, and the vote follows at once. If it carries, both debate and voting on the item stop.':
    'Un représentant peut demander l’ajournement du débat sur un point. Outre l’auteur de la motion, deux orateurs parlent pour et deux contre, et le vote suit aussitôt. Si la motion est adoptée, le débat et le vote sur ce point s’arrêtent.',
  'Title from the chapter on plenary meetings, on a United Nations page (French). A handbook on conference procedure reports the rule; the Assembly text itself was not seen':
    'Titre d’après le chapitre sur les séances plénières, sur une page des Nations Unies (français). Un manuel de procédure des conférences rapporte l’article ; le texte de l’Assemblée lui-même n’a pas été vu',
  'Proposals and amendments are handed in in writing. As a rule, the Assembly does not discuss or vote on a text that was not sent round by the day before. The President may allow amendments and procedural motions sooner.':
    'Les propositions et les amendements sont remis par écrit. En règle générale, l’Assemblée ne discute ni ne met aux voix un texte qui n’a pas été distribué au plus tard la veille. Le Président peut autoriser plus tôt des amendements et des motions de procédure.',
  'A motion that the Assembly has no competence to adopt a proposal is voted on before that proposal.':
    'Une motion selon laquelle l’Assemblée n’est pas compétente pour adopter une proposition est mise aux voix avant cette proposition.',
  'As long as no vote on it has started and nobody has amended it, the mover may take a motion back. Any Member may then put it forward again.':
    'Tant que le vote n’a pas commencé et qu’elle n’a pas été amendée, l’auteur d’une motion peut la retirer. Tout Membre peut alors la présenter de nouveau.',
  'Title from the chapter on plenary meetings, on a United Nations page (French). By analogy with rule 54 of the UNTOC Conference, which follows it; the text was not seen':
    'Titre d’après le chapitre sur les séances plénières, sur une page des Nations Unies (français). Par analogie avec l’article 54 de la Conférence contre la criminalité organisée, qui le suit ; le texte n’a pas été vu',
  'What has been adopted or rejected is not taken up again at the same session, unless the Assembly so decides by two thirds of the Members present and voting. Two speakers against that motion are heard, and nobody else.':
    'Ce qui a été adopté ou rejeté n’est pas examiné de nouveau à la même session, à moins que l’Assemblée n’en décide ainsi à la majorité des deux tiers des Membres présents et votants. Deux orateurs opposés à cette motion sont entendus, et personne d’autre.',
  "Title from the chapter on plenary meetings, on a United Nations page (French). General knowledge, and the same rule of the Assembly's committees as it once stood; the text was not seen":
    'Titre d’après le chapitre sur les séances plénières, sur une page des Nations Unies (français). Connaissances générales, et le même article des commissions de l’Assemblée dans une ancienne version ; le texte n’a pas été vu',
  'XII. Plenary meetings: voting': 'XII. Séances plénières : vote',
  'Each Member of the Assembly has one vote.': 'Chaque Membre de l’Assemblée a une voix.',
  'Two-thirds majority': 'Majorité des deux tiers',
  'Important questions need two thirds of the Members present and voting. The kinds listed in article 18(2) of the Charter are among them.':
    'Les questions importantes exigent la majorité des deux tiers des Membres présents et votants. Les catégories énumérées à l’Article 18, paragraphe 2, de la Charte en font partie.',
  'Title from the chapter on plenary meetings, on a United Nations page (French). Charter of the United Nations, article 18(2), which it repeats':
    'Titre d’après le chapitre sur les séances plénières, sur une page des Nations Unies (français). Charte des Nations Unies, Article 18, paragraphe 2, qu’il répète',
  'The majority is verified in the Charter. The number of this rule was not seen.':
    'La majorité est vérifiée dans la Charte. Le numéro de cet article n’a pas été vu.',
  'Amendments to, and parts of, important proposals':
    'Amendements à des propositions importantes, et parties de ces propositions',
  'An amendment to a proposal on an important question needs two thirds of the Members present and voting. So does a part of it that is put to the vote apart.':
    'Un amendement à une proposition sur une question importante exige la majorité des deux tiers des Membres présents et votants. Il en va de même d’une partie de la proposition mise aux voix séparément.',
  'Resolution of the General Assembly of 1950, which added it as rule 84(a)':
    'Résolution de l’Assemblée générale de 1950, qui l’a ajouté comme article 84 a)',
  'The title is ours.': 'Le titre est de nous.',
  'A resolution of the General Assembly of 1950': 'Une résolution de l’Assemblée générale de 1950',
  'Simple majority': 'Majorité simple',
  'All other questions need a majority of the Members present and voting. The same majority decides whether a further kind of question needs two thirds.':
    'Toutes les autres questions exigent la majorité des Membres présents et votants. La même majorité décide si une nouvelle catégorie de questions exige la majorité des deux tiers.',
  'Title from the chapter on plenary meetings, on a United Nations page (French). Charter of the United Nations, article 18(3), which it repeats':
    'Titre d’après le chapitre sur les séances plénières, sur une page des Nations Unies (français). Charte des Nations Unies, Article 18, paragraphe 3, qu’il répète',
  'Those who vote for or against count as present and voting. Those who abstain count as not voting.':
    'Ceux qui votent pour ou contre comptent comme présents et votants. Ceux qui s’abstiennent comptent comme non votants.',
  'Votes are by show of hands or by machine. A Member may ask for a recorded vote. A roll-call follows the English alphabet from a name drawn by lot, and each vote goes into the record.':
    'Les votes se font à main levée ou par machine. Un Membre peut demander un vote enregistré. Un vote par appel nominal suit l’ordre alphabétique anglais à partir d’un nom tiré au sort, et chaque voix est consignée au compte rendu.',
  'Once voting begins, nobody interrupts it, except for a point of order on how the vote is being held. Votes may be explained before or after. The sponsor of a proposal or amendment gives no explanation of its vote on it.':
    'Une fois le vote commencé, personne ne l’interrompt, sauf par une motion d’ordre sur la manière dont il se déroule. Les votes peuvent être expliqués avant ou après. L’auteur d’une proposition ou d’un amendement n’explique pas son vote à ce sujet.',
  'Title from the chapter on plenary meetings, on a United Nations page (French). General knowledge, and decision 34/401 on explanations of vote; the text was not seen':
    'Titre d’après le chapitre sur les séances plénières, sur une page des Nations Unies (français). Connaissances générales, et décision 34/401 sur les explications de vote ; le texte n’a pas été vu',
  'A representative may ask for separate votes on parts of a text. If someone objects, the Assembly votes on that request after two speakers for and two against. The approved parts are then voted on together. If all operative parts are rejected, the whole is rejected.':
    'Un représentant peut demander que des parties d’un texte soient mises aux voix séparément. En cas d’objection, l’Assemblée vote sur cette demande, après deux orateurs pour et deux contre. Les parties adoptées sont ensuite mises aux voix en bloc. Si toutes les parties du dispositif sont rejetées, l’ensemble est rejeté.',
  'An amendment is voted on before the text it changes. Of several, the one furthest in substance from the text goes first. One that an earlier result excludes is not put. Last comes the text as amended.':
    'Un amendement est mis aux voix avant le texte qu’il modifie. S’il y en a plusieurs, celui qui s’éloigne le plus du texte quant au fond passe en premier. Celui qu’un résultat précédent exclut n’est pas mis aux voix. En dernier vient le texte tel qu’amendé.',
  'Proposals on one question are voted on in the order of submission, unless the Assembly decides otherwise. After each vote it may decide whether to vote on the next.':
    'Les propositions sur une même question sont mises aux voix dans l’ordre de leur présentation, à moins que l’Assemblée n’en décide autrement. Après chaque vote, elle peut décider si elle vote sur la suivante.',
  'How many may speak on a motion to give priority was not seen. Here two speak for it and two against, by analogy with the rule on adjournment of debate (74).':
    'On n’a pas vu combien d’orateurs peuvent parler sur une motion de priorité. Ici, deux parlent pour et deux contre, par analogie avec l’article sur l’ajournement du débat (74).',
  'Elections are by secret ballot.': 'Les élections se font au scrutin secret.',
  'Elections: one place to fill': 'Élections : un seul siège à pourvoir',
  'If nobody reaches the majority for a single place, a further ballot is limited to the two candidates with the most votes. If their votes are equal, the President decides by drawing lots. After three ballots without a result three are open to all, then three are limited again, and so on.':
    'Si personne n’atteint la majorité pour un seul siège, un nouveau tour est limité aux deux candidats qui ont le plus de voix. À égalité de voix, le Président décide en tirant au sort. Après trois tours sans résultat, trois tours sont ouverts à tous, puis trois sont de nouveau limités, et ainsi de suite.',
  'Its first sentences, seen in translators’ collections; the rest is general knowledge':
    'Ses premières phrases, vues dans des recueils de traducteurs ; le reste relève des connaissances générales',
  'The title is ours. Where two thirds are needed there is no lot: the ballots go on.':
    'Le titre est de nous. Quand les deux tiers sont exigés, il n’y a pas de tirage au sort : les tours continuent.',
  'Aligned translations of one sentence of it': 'Traductions alignées d’une de ses phrases',
  'Elections: several places to fill': 'Élections : plusieurs sièges à pourvoir',
  'If too few candidates reach the majority for several places, those who reach it are elected. Further ballots are limited to the candidates with the most votes, twice as many as there are places left. After three ballots without a result three are open to all, and so on.':
    'Si trop peu de candidats atteignent la majorité pour plusieurs sièges, ceux qui l’atteignent sont élus. Les tours suivants sont limités aux candidats qui ont le plus de voix, deux fois plus nombreux que les sièges qui restent. Après trois tours sans résultat, trois tours sont ouverts à tous, et ainsi de suite.',
  'General knowledge, and a record of such ballots in 2019; the text was not seen':
    'Connaissances générales, et un compte rendu de tels tours de scrutin en 2019 ; le texte n’a pas été vu',
  'United Nations press release GA/12152, 2019': 'Communiqué de presse des Nations Unies GA/12152, 2019',
  'If the votes on anything but an election are equal, a second vote is taken at a later meeting within 48 hours. If it is equal again, the proposal is rejected.':
    'En cas de partage égal des voix, sauf lors d’une élection, un second vote a lieu à une séance ultérieure, dans les 48 heures. En cas de nouveau partage égal, la proposition est rejetée.',
  'Where two thirds are needed, a tie is simply not enough. The simulator takes the second vote on drafts, amendments and parts; whatever else is equal, such as a motion, is lost.':
    'Quand les deux tiers sont exigés, un partage égal des voix ne suffit tout simplement pas. Le simulateur procède au deuxième vote sur les projets, les amendements et les parties ; tout autre vote également partagé, par exemple sur une motion, est rejeté.',
  'Adoption without a vote': 'Adoption sans vote',
  'The President may ask whether the Assembly wishes to adopt a text without a vote. It is adopted so if nobody objects.':
    'Le Président peut demander si l’Assemblée souhaite adopter un texte sans vote. Sans objection, il est ainsi adopté.',
  'General knowledge of what the Assembly does': 'Connaissances générales, pour ce que fait l’Assemblée',
  'This is practice: no rule that was seen provides for it. The title is ours.':
    'C’est la pratique : aucun article vu ne le prévoit. Le titre est de nous.',
  'The Assembly does not vote on a text that costs money before the Fifth Committee has reported on the cost.':
    'L’Assemblée ne vote pas sur un texte qui entraîne des dépenses avant que la Cinquième Commission n’ait fait rapport sur le coût.',
  'United Nations page of the Fifth Committee on the budget rules':
    'Page des Nations Unies de la Cinquième Commission sur les règles budgétaires',
  'XVIII. Interpretation and amendments': 'XVIII. Interprétation et amendements',
  'The Assembly amends these rules by a majority, after a committee has reported.':
    'L’Assemblée modifie ce règlement à la majorité, après le rapport d’une commission.',
  'Rules of procedure of the General Assembly, chapter on amendments, on the United Nations site':
    'Règlement intérieur de l’Assemblée générale, chapitre sur les amendements, sur le site des Nations Unies',
  'Rules of procedure of the General Assembly: their amendments':
    'Règlement intérieur de l’Assemblée générale : ses amendements',
  'Title from the chapter on plenary meetings, on a United Nations page (French). General knowledge; the text was not seen':
    'Titre d’après le chapitre sur les séances plénières, sur une page des Nations Unies (français). Connaissances générales ; le texte n’a pas été vu',
  'Title from the chapter on plenary meetings, on a United Nations page (French). Text of rules 86 and 126, quoted in a paper on the list of the ICANN council':
    'Titre d’après le chapitre sur les séances plénières, sur une page des Nations Unies (français). Texte des articles 86 et 126, cité dans un document de la liste du conseil de l’ICANN',
  'Rules of procedure of the General Assembly: plenary meetings, in French':
    'Règlement intérieur de l’Assemblée générale : séances plénières, en français',
}
