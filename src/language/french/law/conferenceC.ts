/** The rules of the Conference of the Parties to UNTOC, from decisions on. */
import type { Catalogue } from '../catalogue.ts'

export const CONFERENCE_C: Catalogue = {
  'XIV. Decision-making': 'XIV. Prise des décisions',
  'States parties do all they can to take decisions by consensus.':
    'Les États Parties font tout leur possible pour prendre leurs décisions par consensus.',
  'Voting rights': 'Droit de vote',
  'Where there is no consensus, a decision is put to the vote, and each State party has one vote. Within its competence, a regional economic integration organization has as many votes as it has member States that are parties to the Convention. Either the organization votes or its members do, never both.':
    'Faute de consensus, une décision est mise aux voix, et chaque État Partie a une voix. Dans les limites de sa compétence, une organisation régionale d’intégration économique a autant de voix qu’elle compte d’États membres Parties à la Convention. Ou bien l’organisation vote, ou bien ses membres votent, jamais les deux.',
  'The report of 2022 does not say who voted for the European Union: that its members voted one by one is inferred from the tallies.':
    'Le rapport de 2022 ne dit pas qui a voté au nom de l’Union européenne : que ses membres aient voté séparément est déduit des décomptes.',
  'Decisions on matters of substance and on budgetary matters':
    'Décisions sur les questions de fond et sur les questions budgétaires',
  'On substance and on the budget, States parties try everything to agree. As a last resort, the decision needs two thirds of the States parties present and voting.':
    'Sur les questions de fond et sur le budget, les États Parties font tout pour se mettre d’accord. En dernier recours, la décision exige la majorité des deux tiers des États Parties présents et votants.',
  'Rules booklet, French extract on decisions, for the title and the effort to agree; two thirds from article 39 of the Convention and press accounts of the session of 2022':
    'Brochure du règlement, extrait français sur la prise de décisions, pour le titre et l’effort d’accord ; les deux tiers d’après l’article 39 de la Convention et des comptes rendus de presse de la session de 2022',
  'Only the opening was seen. Whether a budget matter can be voted at all, or needs consensus, was not seen.':
    'Seul le début a été vu. On n’a pas vu si une question budgétaire peut être mise aux voix ou si elle exige le consensus.',
  'Swiss edition of the Convention: articles 39 to 42, in German and French':
    'Édition suisse de la Convention : articles 39 à 42, en allemand et en français',
  'UNCAC Coalition: an account of the vote of 2022': 'Coalition UNCAC : un récit du vote de 2022',
  '(not seen)': '(non vu)',
  'No source: the number is only the gap between rules 58 and 60':
    'Aucune source : le numéro n’est que l’intervalle entre les articles 58 et 60',
  'Neither the title nor the text was seen, and the report of 2022 does not use it.':
    'Ni le titre ni le texte n’ont été vus, et le rapport de 2022 ne s’en sert pas.',
  'Decisions on matters of procedure': 'Décisions sur les questions de procédure',
  'Consensus comes first here too. Otherwise a matter of procedure is decided by a simple majority of the States parties present and voting, unless the rules say something else.':
    'Ici aussi, le consensus passe d’abord. Sinon, une question de procédure est décidée à la majorité simple des États Parties présents et votants, sauf disposition contraire du règlement.',
  'United Nations aligned translations; the majority is confirmed by the report of the eleventh session (CTOC/COP/2022/9), paras. 17 and 19':
    'Traductions alignées des Nations Unies ; la majorité est confirmée par le rapport de la onzième session (CTOC/COP/2022/9), par. 17 et 19',
  'The page does not name the document. In 2022 the question "jointly or one by one" was settled by this majority.':
    'La page ne nomme pas le document. En 2022, la question « ensemble ou une par une » a été réglée à cette majorité.',
  'Aligned translations: matters of procedure, Arabic and French':
    'Traductions alignées : questions de procédure, arabe et français',
  'Decision whether a matter is one of substance or of procedure':
    'Décision sur le point de savoir si une question est de fond ou de procédure',
  'If it is disputed whether a matter is substance or procedure, the Conference votes on it. To call it procedure, two thirds of the States parties present and voting must say yes. Without them, the matter is treated as substance.':
    'En cas de désaccord sur le point de savoir si une question est de fond ou de procédure, la Conférence vote. Pour que la question soit considérée comme de procédure, il faut que les deux tiers des États Parties présents et votants se prononcent pour. Sinon, elle est traitée comme une question de fond.',
  'Report of the eleventh session (CTOC/COP/2022/9), para. 15; the same pattern was seen in the Convention on the Law of the Sea, article 159':
    'Rapport de la onzième session (CTOC/COP/2022/9), par. 15 ; le même modèle a été vu dans la Convention sur le droit de la mer, article 159',
  'The text was not seen. The vote, the question and the two thirds are those of 2022. Other bodies let the President rule, with an appeal, or decide by a simple majority.':
    'Le texte n’a pas été vu. Le vote, la question et les deux tiers sont ceux de 2022. D’autres organes laissent le Président statuer, avec appel, ou décident à la majorité simple.',
  'Convention on the Law of the Sea, article 159': 'Convention sur le droit de la mer, article 159',
  'Aligned translations: whether a matter is substance, Spanish and Arabic':
    'Traductions alignées : si une question est de fond, espagnol et arabe',
  'Aligned translations: procedure or substance, French and Arabic':
    'Traductions alignées : procédure ou fond, français et arabe',
  'Decisions on amendments to the Convention': 'Décisions sur les amendements à la Convention',
  'A party may propose an amendment once five years have passed since the Convention entered into force. The Conference tries everything to reach consensus. If that fails, adoption needs two thirds of the States parties that are present at the meeting and vote. Ratification comes after.':
    'Une Partie peut proposer un amendement une fois que cinq ans se sont écoulés depuis l’entrée en vigueur de la Convention. La Conférence fait tout pour parvenir à un consensus. En cas d’échec, l’adoption exige la majorité des deux tiers des États Parties présents à la séance et votants. La ratification vient ensuite.',
  'Report of the eleventh session (CTOC/COP/2022/9), para. 22, for the number and the link; article 39 of the Convention for the content':
    'Rapport de la onzième session (CTOC/COP/2022/9), par. 22, pour le numéro et le lien ; article 39 de la Convention pour le contenu',
  'The majority is verified in the Convention itself. The wording of the rule was not seen.':
    'La majorité est vérifiée dans la Convention elle-même. Les termes de l’article n’ont pas été vus.',
  'Meaning of "States Parties present and voting"': 'Sens de l’expression « États Parties présents et votants »',
  'Only those who vote for or against count as present and voting. Those who abstain do not count.':
    'Seuls ceux qui votent pour ou contre comptent comme présents et votants. Ceux qui s’abstiennent ne comptent pas.',
  'Report of the eleventh session (CTOC/COP/2022/9), paras. 15 and 17; by analogy with General Assembly rule 86 and rule 58 of the ECOSOC functional commissions':
    'Rapport de la onzième session (CTOC/COP/2022/9), par. 15 et 17 ; par analogie avec l’article 86 de l’Assemblée générale et l’article 58 des commissions techniques du Conseil économique et social',
  'The wording is inferred. The effect is verified: all three votes of 2022 were counted so.':
    'Les termes sont déduits. L’effet est vérifié : les trois votes de 2022 ont été comptés ainsi.',
  'Rules of procedure of the functional commissions': 'Règlement intérieur des commissions techniques',
  'Votes are normally by show of hands or by machine. Any State party may ask for a roll-call. It follows the English alphabet from a name that the President draws by lot. The answer is yes, no or abstention, and it goes into the report.':
    'Les votes se font normalement à main levée ou par machine. Tout État Partie peut demander un vote par appel nominal. L’appel suit l’ordre alphabétique anglais, à partir d’un nom que le Président tire au sort. La réponse est oui, non ou abstention, et elle est consignée dans le rapport.',
  'By analogy with General Assembly rule 87 and rule 59 of the ECOSOC functional commissions':
    'Par analogie avec l’article 87 de l’Assemblée générale et l’article 59 des commissions techniques du Conseil économique et social',
  'The report of 2022 (para. 15) names rule 64 among the rules on voting. That it is the rule on method is inferred.':
    'Le rapport de 2022 (par. 15) cite l’article 64 parmi les articles sur le vote. Qu’il s’agisse de l’article sur le mode de votation est déduit.',
  'Aligned translations: roll-call, English and Arabic': 'Traductions alignées : appel nominal, anglais et arabe',
  'Conduct during voting': 'Règles à observer pendant le vote',
  'Once the President has announced that voting begins, nobody interrupts it, except for a point of order on how the vote is being held.':
    'Une fois que le Président a annoncé le début du vote, personne ne l’interrompt, sauf par une motion d’ordre sur la manière dont il se déroule.',
  'By analogy with General Assembly rule 88 and rule 61 of the ECOSOC functional commissions':
    'Par analogie avec l’article 88 de l’Assemblée générale et l’article 61 des commissions techniques du Conseil économique et social',
  'The report of 2022 (para. 15) names rule 65 among the rules on voting. That it is the rule on conduct is inferred.':
    'Le rapport de 2022 (par. 15) cite l’article 65 parmi les articles sur le vote. Qu’il s’agisse de l’article sur les règles à observer est déduit.',
  'An account of an election in the Assembly of the International Criminal Court':
    'Un récit d’une élection à l’Assemblée de la Cour pénale internationale',
  'Explanation of vote': 'Explication de vote',
  'A representative may briefly explain a vote, before or after it is taken. The sponsor of a proposal gives no explanation of its vote on it, except after an amendment.':
    'Un représentant peut expliquer brièvement un vote, avant ou après. L’auteur d’une proposition n’explique pas son vote sur celle-ci, sauf si elle a été amendée.',
  'By analogy with General Assembly rule 88 and rule 60 of the ECOSOC functional commissions':
    'Par analogie avec l’article 88 de l’Assemblée générale et l’article 60 des commissions techniques du Conseil économique et social',
  'It may be part of rule 65. The report of 2022 calls these statements on the vote (paras. 16, 18 and 20). The order of rules 66 to 71 follows the General Assembly.':
    'Cela peut faire partie de l’article 65. Le rapport de 2022 appelle cela des déclarations sur le vote (par. 16, 18 et 20). L’ordre des articles 66 à 71 suit l’Assemblée générale.',
  'Division of proposals and amendments': 'Division des propositions et des amendements',
  'A representative may ask for separate votes on parts of a text. If someone objects, the Conference votes on that request after two speakers for and two against. The approved parts are then voted on together. If all operative parts are rejected, the whole is rejected.':
    'Un représentant peut demander que des parties d’un texte soient mises aux voix séparément. En cas d’objection, la Conférence vote sur cette demande, après deux orateurs pour et deux contre. Les parties adoptées sont ensuite mises aux voix en bloc. Si toutes les parties du dispositif sont rejetées, l’ensemble est rejeté.',
  'By analogy with General Assembly rule 89 and rule 62 of the ECOSOC functional commissions':
    'Par analogie avec l’article 89 de l’Assemblée générale et l’article 62 des commissions techniques du Conseil économique et social',
  'Order of voting on amendments': 'Ordre du vote sur les amendements',
  'An amendment is voted on before the text it changes. Of several, the one furthest in substance from the text goes first. One that an earlier result excludes is not put. Last comes the text as amended. An amendment only adds, deletes or revises.':
    'Un amendement est mis aux voix avant le texte qu’il modifie. S’il y en a plusieurs, celui qui s’éloigne le plus du texte quant au fond passe en premier. Celui qu’un résultat précédent exclut n’est pas mis aux voix. En dernier vient le texte tel qu’amendé. Un amendement ne fait qu’ajouter, supprimer ou modifier.',
  'By analogy with General Assembly rule 90; the same pattern was seen in WIPO rule 38':
    'Par analogie avec l’article 90 de l’Assemblée générale ; le même modèle a été vu à l’article 38 de l’OMPI',
  'An account of voting in WIPO': 'Un exposé sur le vote à l’OMPI',
  'Order of voting on proposals': 'Ordre du vote sur les propositions',
  'Proposals on one question are voted on in the order of submission, unless the Conference decides otherwise. After each vote it may decide whether to vote on the next.':
    'Les propositions sur une même question sont mises aux voix dans l’ordre de leur présentation, à moins que la Conférence n’en décide autrement. Après chaque vote, elle peut décider si elle vote sur la suivante.',
  'By analogy with General Assembly rule 91; the same pattern was seen in WIPO rule 39':
    'Par analogie avec l’article 91 de l’Assemblée générale ; le même modèle a été vu à l’article 39 de l’OMPI',
  'How many may speak on a motion to give priority was not seen. Here two speak for it and two against, by analogy with the rule on adjournment of debate (48).':
    'On n’a pas vu combien d’orateurs peuvent parler sur une motion de priorité. Ici, deux parlent pour et deux contre, par analogie avec l’article sur l’ajournement du débat (48).',
  'Elections are by secret ballot. Where there are as many candidates as places, the Conference may agree to elect without a ballot. Where too few reach the majority, further ballots are limited to those with the most votes; between two with equal votes for one place the lot decides.':
    'Les élections se font au scrutin secret. Quand il y a autant de candidats que de sièges, la Conférence peut convenir d’élire sans scrutin. Quand trop peu de candidats atteignent la majorité, les tours suivants sont limités à ceux qui ont le plus de voix ; entre deux candidats à égalité de voix pour un siège, le sort décide.',
  'By analogy with General Assembly rules 92 to 94': 'Par analogie avec les articles 92 à 94 de l’Assemblée générale',
  'In 2022 the officers were elected by acclamation (report, para. 7).':
    'En 2022, les membres du Bureau ont été élus par acclamation (rapport, par. 7).',
  'Equally divided votes': 'Partage égal des voix',
  'If the votes for and against are equal on anything but an election, the proposal is rejected.':
    'En cas de partage égal des voix pour et contre, sauf lors d’une élection, la proposition est rejetée.',
  'By analogy with General Assembly rule 133 and the rules of many United Nations bodies':
    'Par analogie avec l’article 133 de l’Assemblée générale et les règlements de nombreux organes des Nations Unies',
  'On an appeal a tie means that the ruling stands (rule 44).':
    'Lors d’un appel, un partage égal des voix signifie que la décision du Président est maintenue (article 44).',
  'Aligned translations: an equal vote, English and Arabic':
    'Traductions alignées : partage égal des voix, anglais et arabe',
  'XV. Budget and finance': 'XV. Budget et finances',
  'Preparation of a budget': 'Établissement du budget',
  'The secretariat prepares a budget to pay for the technical cooperation work of the Conference.':
    'Le secrétariat établit un budget pour payer les travaux de coopération technique de la Conférence.',
  'Rules booklet, Chinese extract with part of the contents':
    'Brochure du règlement, extrait chinois avec une partie de la table des matières',
  'Only the start of this rule was seen.': 'Seul le début de cet article a été vu.',
  'Rules of procedure of the Conference: contents, in Chinese':
    'Règlement intérieur de la Conférence : table des matières, en chinois',
  'Adoption of the budget': 'Adoption du budget',
  'The title is inferred from the place between rules 72 and 74':
    'Le titre est déduit de la place entre les articles 72 et 74',
  'Neither the title nor the text was seen.': 'Ni le titre ni le texte n’ont été vus.',
  'Financial regulations and rules': 'Règlement financier et règles de gestion financière',
  'Rules booklet, Chinese table of contents': 'Brochure du règlement, table des matières en chinois',
  'Statement of financial implications': 'État des incidences financières',
  'Before the Conference takes a decision that costs money, the secretariat states what it costs.':
    'Avant que la Conférence ne prenne une décision qui entraîne des dépenses, le secrétariat en indique le coût.',
  'Rules booklet, Chinese table of contents, for the title; content by analogy with General Assembly rule 153':
    'Brochure du règlement, table des matières en chinois, pour le titre ; contenu par analogie avec l’article 153 de l’Assemblée générale',
  'In 2022 the President said before adoption that there were no such costs, or that no statement was needed (report, paras. 142 and 144).':
    'En 2022, le Président a dit avant l’adoption qu’il n’y avait pas de telles dépenses, ou qu’aucun état n’était nécessaire (rapport, par. 142 et 144).',
  'XVI. Protocols': 'XVI. Protocoles',
  'Taking of decisions concerning the Protocols': 'Prise de décisions concernant les Protocoles',
  'On a matter that concerns only one Protocol, the States parties to that Protocol decide.':
    'Sur une question qui ne concerne qu’un seul Protocole, les États Parties à ce Protocole décident.',
  'Rules booklet, Chinese table of contents, for the title; content from the two meanings of States parties in rule 1':
    'Brochure du règlement, table des matières en chinois, pour le titre ; contenu d’après les deux sens d’États Parties à l’article 1',
  'Amendments to the Protocols': 'Amendements aux Protocoles',
  'The States parties to a Protocol, meeting at the Conference, try to adopt an amendment to it by consensus. As a last resort, two thirds of those present and voting are needed.':
    'Les États Parties à un Protocole, réunis à la Conférence, s’efforcent d’adopter par consensus un amendement à ce Protocole. En dernier recours, il faut les deux tiers des présents et votants.',
  "Rules booklet, Chinese table of contents, for the title; content from the Protocols' own articles on amendment":
    'Brochure du règlement, table des matières en chinois, pour le titre ; contenu d’après les articles des Protocoles eux-mêmes sur les amendements',
  'XVII. Interpretation, amendment and suspension of the rules':
    'XVII. Interprétation, modification et suspension du règlement',
  'Italicized headings': 'Titres en italique',
  'The headings in italics are only for finding a rule. They do not change what it means.':
    'Les titres en italique ne servent qu’à retrouver un article. Ils n’en changent pas le sens.',
  'Rules booklet, Chinese table of contents, for the title; content by analogy with the same rule of the General Assembly':
    'Brochure du règlement, table des matières en chinois, pour le titre ; contenu par analogie avec le même article de l’Assemblée générale',
  'Method of amendment': 'Modalités de modification',
  'The Conference amends these rules by two thirds of the States parties present and voting.':
    'La Conférence modifie ce règlement à la majorité des deux tiers des États Parties présents et votants.',
  'Rules booklet, Chinese table of contents, for the title; United Nations aligned translations for the content':
    'Brochure du règlement, table des matières en chinois, pour le titre ; traductions alignées des Nations Unies pour le contenu',
  'The page with the sentence does not name the document. Decision 4/7 is an example: it amended rule 18.':
    'La page où figure la phrase ne nomme pas le document. La décision 4/7 est un exemple : elle a modifié l’article 18.',
  'Suspension of the rules of procedure': 'Suspension du règlement intérieur',
  'The Conference may set a rule aside for a stated purpose, after 24 hours of notice. If nobody objects, no notice is needed.':
    'La Conférence peut suspendre un article dans un but précis, avec un préavis de 24 heures. Sans objection, aucun préavis n’est nécessaire.',
  'Rules booklet, Chinese table of contents, for the title; content by analogy with the usual rule of United Nations conferences':
    'Brochure du règlement, table des matières en chinois, pour le titre ; contenu par analogie avec l’article habituel des conférences des Nations Unies',
  'Overriding authority of the Convention': 'Primauté de la Convention',
  'The Convention stands above these rules. Where the two differ, it is followed.':
    'La Convention prime ce règlement. En cas de différence, c’est elle qui s’applique.',
  'Rules booklet, Chinese table of contents, for the title; the content follows from the title':
    'Brochure du règlement, table des matières en chinois, pour le titre ; le contenu découle du titre',
}
