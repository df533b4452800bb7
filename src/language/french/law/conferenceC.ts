/** The rules of the Conference of the Parties to UNTOC, from decisions on. */
import type { Catalogue } from '../catalogue.ts'

export const CONFERENCE_C: Catalogue = {
  'XIV. Decision-making': 'XIV. Prise des décisions',
  'States parties do all they can to take decisions by consensus.':
    'Les États Parties font tout leur possible pour décider par consensus.',
  'Voting rights': 'Droit de vote',
  'Where there is no consensus, a decision is put to the vote, and each State party has one vote. Within its competence, a regional economic integration organization has as many votes as it has member States that are parties to the Convention. Either the organization votes or its members do, never both.':
    'Faute de consensus, une décision est mise aux voix, et chaque État Partie a une voix. Dans les limites de sa compétence, une organisation régionale d’intégration économique a autant de voix que d’États membres Parties à la Convention. Soit l’organisation vote, soit ses membres, jamais les deux.',
  'The report of 2022 does not say who voted for the European Union: that its members voted one by one is inferred from the tallies.':
    'Le rapport de 2022 ne dit pas qui a voté pour l’Union européenne : que ses membres aient voté un par un est déduit des décomptes.',
  'Decisions on matters of substance and on budgetary matters':
    'Décisions sur les questions de fond et sur les questions budgétaires',
  'On substance and on the budget, States parties try everything to agree. As a last resort, the decision needs two thirds of the States parties present and voting.':
    'Sur le fond et sur le budget, les États Parties tentent tout pour s’accorder. En dernier ressort, la décision exige les deux tiers des États Parties présents et votants.',
  'Rules booklet, French extract on decisions, for the title and the effort to agree; two thirds from article 39 of the Convention and press accounts of the session of 2022':
    'Brochure du règlement, extrait français sur les décisions, pour le titre et l’effort d’accord ; les deux tiers d’après l’article 39 de la Convention et la presse sur la session de 2022',
  'Only the opening was seen. Whether a budget matter can be voted at all, or needs consensus, was not seen.':
    'Seul le début a été vu. Si une question budgétaire peut même être mise aux voix, ou exige le consensus, n’a pas été vu.',
  'Swiss edition of the Convention: articles 39 to 42, in German and French':
    'Édition suisse de la Convention : articles 39 à 42, en allemand et en français',
  'UNCAC Coalition: an account of the vote of 2022': 'Coalition UNCAC : récit du vote de 2022',
  '(not seen)': '(non vu)',
  'No source: the number is only the gap between rules 58 and 60':
    'Aucune source : le numéro n’est que le vide entre les articles 58 et 60',
  'Neither the title nor the text was seen, and the report of 2022 does not use it.':
    'Ni le titre ni le texte n’ont été vus, et le rapport de 2022 ne l’applique pas.',
  'Decisions on matters of procedure': 'Décisions sur les questions de procédure',
  'Consensus comes first here too. Otherwise a matter of procedure is decided by a simple majority of the States parties present and voting, unless the rules say something else.':
    'Ici aussi, le consensus vient d’abord. Sinon, une question de procédure se décide à la majorité simple des États Parties présents et votants, sauf si le règlement dit autre chose.',
  'United Nations aligned translations; the majority is confirmed by the report of the eleventh session (CTOC/COP/2022/9), paras. 17 and 19':
    'Traductions alignées des Nations Unies ; la majorité est confirmée par le rapport de la onzième session (CTOC/COP/2022/9), par. 17 et 19',
  'The page does not name the document. In 2022 the question "jointly or one by one" was settled by this majority.':
    'La page ne nomme pas le document. En 2022, la question « ensemble ou un par un » a été tranchée à cette majorité.',
  'Aligned translations: matters of procedure, Arabic and French':
    'Traductions alignées : questions de procédure, arabe et français',
  'Decision whether a matter is one of substance or of procedure':
    'Décision sur la nature d’une question, de fond ou de procédure',
  'If it is disputed whether a matter is substance or procedure, the Conference votes on it. To call it procedure, two thirds of the States parties present and voting must say yes. Without them, the matter is treated as substance.':
    'Si l’on dispute si une question est de fond ou de procédure, la Conférence vote là-dessus. Pour l’appeler procédure, les deux tiers des États Parties présents et votants doivent dire oui. Sans eux, la question est traitée comme de fond.',
  'Report of the eleventh session (CTOC/COP/2022/9), para. 15; the same pattern was seen in the Convention on the Law of the Sea, article 159':
    'Rapport de la onzième session (CTOC/COP/2022/9), par. 15 ; la même forme a été vue dans la Convention sur le droit de la mer, article 159',
  'The text was not seen. The vote, the question and the two thirds are those of 2022. Other bodies let the President rule, with an appeal, or decide by a simple majority.':
    'Le texte n’a pas été vu. Le vote, la question et les deux tiers sont ceux de 2022. D’autres organes laissent le Président se prononcer, avec appel, ou décident à la majorité simple.',
  'Convention on the Law of the Sea, article 159': 'Convention sur le droit de la mer, article 159',
  'Aligned translations: whether a matter is substance, Spanish and Arabic':
    'Traductions alignées : si une question est de fond, espagnol et arabe',
  'Aligned translations: procedure or substance, French and Arabic':
    'Traductions alignées : procédure ou fond, français et arabe',
  'Decisions on amendments to the Convention': 'Décisions sur les amendements à la Convention',
  'A party may propose an amendment once five years have passed since the Convention entered into force. The Conference tries everything to reach consensus. If that fails, adoption needs two thirds of the States parties that are present at the meeting and vote. Ratification comes after.':
    'Une Partie peut proposer un amendement une fois passés cinq ans depuis l’entrée en vigueur de la Convention. La Conférence tente tout pour parvenir au consensus. À défaut, l’adoption exige les deux tiers des États Parties présents à la séance et votants. La ratification vient ensuite.',
  'Report of the eleventh session (CTOC/COP/2022/9), para. 22, for the number and the link; article 39 of the Convention for the content':
    'Rapport de la onzième session (CTOC/COP/2022/9), par. 22, pour le numéro et le lien ; article 39 de la Convention pour le contenu',
  'The majority is verified in the Convention itself. The wording of the rule was not seen.':
    'La majorité est vérifiée dans la Convention elle-même. Les mots de l’article n’ont pas été vus.',
  'Meaning of "States Parties present and voting"': 'Sens de l’expression « États Parties présents et votants »',
  'Only those who vote for or against count as present and voting. Those who abstain do not count.':
    'Seuls ceux qui votent pour ou contre comptent comme présents et votants. Ceux qui s’abstiennent ne comptent pas.',
  'Report of the eleventh session (CTOC/COP/2022/9), paras. 15 and 17; by analogy with General Assembly rule 86 and rule 58 of the ECOSOC functional commissions':
    'Rapport de la onzième session (CTOC/COP/2022/9), par. 15 et 17 ; par analogie avec l’article 86 de l’Assemblée générale et l’article 58 des commissions techniques de l’ECOSOC',
  'The wording is inferred. The effect is verified: all three votes of 2022 were counted so.':
    'Les mots sont déduits. L’effet est vérifié : les trois votes de 2022 ont été comptés ainsi.',
  'Rules of procedure of the functional commissions': 'Règlement intérieur des commissions techniques',
  'Votes are normally by show of hands or by machine. Any State party may ask for a roll-call. It follows the English alphabet from a name that the President draws by lot. The answer is yes, no or abstention, and it goes into the report.':
    'On vote normalement à main levée ou par machine. Tout État Partie peut demander l’appel nominal. Il suit l’alphabet anglais à partir d’un nom que le Président tire au sort. La réponse est oui, non ou abstention, et elle figure au rapport.',
  'By analogy with General Assembly rule 87 and rule 59 of the ECOSOC functional commissions':
    'Par analogie avec l’article 87 de l’Assemblée générale et l’article 59 des commissions techniques de l’ECOSOC',
  'The report of 2022 (para. 15) names rule 64 among the rules on voting. That it is the rule on method is inferred.':
    'Le rapport de 2022 (par. 15) cite l’article 64 parmi les articles sur le vote. Que ce soit celui sur le mode de vote est déduit.',
  'Aligned translations: roll-call, English and Arabic': 'Traductions alignées : appel nominal, anglais et arabe',
  'Conduct during voting': 'Règles à observer pendant le vote',
  'Once the President has announced that voting begins, nobody interrupts it, except for a point of order on how the vote is being held.':
    'Une fois que le Président a annoncé le début du vote, personne ne l’interrompt, sauf par une motion d’ordre sur la manière dont il se déroule.',
  'By analogy with General Assembly rule 88 and rule 61 of the ECOSOC functional commissions':
    'Par analogie avec l’article 88 de l’Assemblée générale et l’article 61 des commissions techniques de l’ECOSOC',
  'The report of 2022 (para. 15) names rule 65 among the rules on voting. That it is the rule on conduct is inferred.':
    'Le rapport de 2022 (par. 15) cite l’article 65 parmi les articles sur le vote. Que ce soit celui sur le déroulement est déduit.',
  'An account of an election in the Assembly of the International Criminal Court':
    'Récit d’une élection à l’Assemblée de la Cour pénale internationale',
  'Explanation of vote': 'Explication de vote',
  'A representative may briefly explain a vote, before or after it is taken. The sponsor of a proposal gives no explanation of its vote on it, except after an amendment.':
    'Un représentant peut expliquer brièvement un vote, avant ou après. L’auteur d’une proposition n’explique pas son vote sur elle, sauf après un amendement.',
  'By analogy with General Assembly rule 88 and rule 60 of the ECOSOC functional commissions':
    'Par analogie avec l’article 88 de l’Assemblée générale et l’article 60 des commissions techniques de l’ECOSOC',
  'It may be part of rule 65. The report of 2022 calls these statements on the vote (paras. 16, 18 and 20). The order of rules 66 to 71 follows the General Assembly.':
    'Il peut faire partie de l’article 65. Le rapport de 2022 parle de déclarations sur le vote (par. 16, 18 et 20). L’ordre des articles 66 à 71 suit celui de l’Assemblée générale.',
  'Division of proposals and amendments': 'Division des propositions et des amendements',
  'A representative may ask for separate votes on parts of a text. If someone objects, the Conference votes on that request after two speakers for and two against. The approved parts are then voted on together. If all operative parts are rejected, the whole is rejected.':
    'Un représentant peut demander des votes séparés sur des parties d’un texte. Si quelqu’un objecte, la Conférence vote sur cette demande après deux orateurs pour et deux contre. Les parties approuvées sont ensuite mises aux voix ensemble. Si toutes les parties du dispositif sont rejetées, l’ensemble est rejeté.',
  'By analogy with General Assembly rule 89 and rule 62 of the ECOSOC functional commissions':
    'Par analogie avec l’article 89 de l’Assemblée générale et l’article 62 des commissions techniques de l’ECOSOC',
  'Order of voting on amendments': 'Ordre du vote sur les amendements',
  'An amendment is voted on before the text it changes. Of several, the one furthest in substance from the text goes first. One that an earlier result excludes is not put. Last comes the text as amended. An amendment only adds, deletes or revises.':
    'Un amendement est mis aux voix avant le texte qu’il modifie. De plusieurs, celui qui s’éloigne le plus du texte quant au fond passe d’abord. Celui qu’un résultat antérieur exclut n’est pas mis aux voix. En dernier vient le texte amendé. Un amendement ne fait qu’ajouter, supprimer ou modifier.',
  'By analogy with General Assembly rule 90; the same pattern was seen in WIPO rule 38':
    'Par analogie avec l’article 90 de l’Assemblée générale ; la même forme a été vue à l’article 38 de l’OMPI',
  'An account of voting in WIPO': 'Un exposé sur le vote à l’OMPI',
  'Order of voting on proposals': 'Ordre du vote sur les propositions',
  'Proposals on one question are voted on in the order of submission, unless the Conference decides otherwise. After each vote it may decide whether to vote on the next.':
    'Les propositions sur une même question sont mises aux voix dans l’ordre de leur présentation, sauf si la Conférence en décide autrement. Après chaque vote, elle peut décider s’il faut voter sur la suivante.',
  'By analogy with General Assembly rule 91; the same pattern was seen in WIPO rule 39':
    'Par analogie avec l’article 91 de l’Assemblée générale ; la même forme a été vue à l’article 39 de l’OMPI',
  'Elections are by secret ballot. Where there are as many candidates as places, the Conference may agree to elect without a ballot. Where too few reach the majority, further ballots are limited to those with the most votes; between two with equal votes for one place the lot decides.':
    'Les élections ont lieu au scrutin secret. S’il y a autant de candidats que de sièges, la Conférence peut convenir d’élire sans scrutin. Si trop peu atteignent la majorité, les tours suivants sont limités à ceux qui ont le plus de voix ; entre deux qui ont autant de voix pour un seul siège, le sort décide.',
  'By analogy with General Assembly rules 92 to 94': 'Par analogie avec les articles 92 à 94 de l’Assemblée générale',
  'In 2022 the officers were elected by acclamation (report, para. 7).':
    'En 2022, le Bureau a été élu par acclamation (rapport, par. 7).',
  'Equally divided votes': 'Partage égal des voix',
  'If the votes for and against are equal on anything but an election, the proposal is rejected.':
    'Si les voix pour et contre sont égales, hors élection, la proposition est rejetée.',
  'By analogy with General Assembly rule 133 and the rules of many United Nations bodies':
    'Par analogie avec l’article 133 de l’Assemblée générale et les règlements de nombreux organes des Nations Unies',
  'On an appeal a tie means that the ruling stands (rule 44).':
    'Sur un appel, un partage égal signifie que la décision est maintenue (article 44).',
  'Aligned translations: an equal vote, English and Arabic':
    'Traductions alignées : un partage égal des voix, anglais et arabe',
  'XV. Budget and finance': 'XV. Budget et finances',
  'Preparation of a budget': 'Établissement d’un budget',
  'The secretariat prepares a budget to pay for the technical cooperation work of the Conference.':
    'Le secrétariat établit un budget pour financer les travaux de coopération technique de la Conférence.',
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
  'Rules booklet, Chinese table of contents': 'Brochure du règlement, table des matières chinoise',
  'Statement of financial implications': 'État des incidences financières',
  'Before the Conference takes a decision that costs money, the secretariat states what it costs.':
    'Avant que la Conférence prenne une décision qui coûte de l’argent, le secrétariat en indique le coût.',
  'Rules booklet, Chinese table of contents, for the title; content by analogy with General Assembly rule 153':
    'Brochure du règlement, table des matières chinoise, pour le titre ; contenu par analogie avec l’article 153 de l’Assemblée générale',
  'In 2022 the President said before adoption that there were no such costs, or that no statement was needed (report, paras. 142 and 144).':
    'En 2022, le Président a dit avant l’adoption qu’il n’y avait pas de tel coût, ou qu’aucun état n’était nécessaire (rapport, par. 142 et 144).',
  'XVI. Protocols': 'XVI. Protocoles',
  'Taking of decisions concerning the Protocols': 'Prise des décisions concernant les Protocoles',
  'On a matter that concerns only one Protocol, the States parties to that Protocol decide.':
    'Sur une question qui ne concerne qu’un Protocole, les États Parties à ce Protocole décident.',
  'Rules booklet, Chinese table of contents, for the title; content from the two meanings of States parties in rule 1':
    'Brochure du règlement, table des matières chinoise, pour le titre ; contenu d’après les deux sens d’États Parties à l’article 1',
  'Amendments to the Protocols': 'Amendements aux Protocoles',
  'The States parties to a Protocol, meeting at the Conference, try to adopt an amendment to it by consensus. As a last resort, two thirds of those present and voting are needed.':
    'Les États Parties à un Protocole, réunis à la Conférence, cherchent à adopter un amendement à celui-ci par consensus. En dernier ressort, il faut les deux tiers des présents et votants.',
  "Rules booklet, Chinese table of contents, for the title; content from the Protocols' own articles on amendment":
    'Brochure du règlement, table des matières chinoise, pour le titre ; contenu d’après les articles des Protocoles sur les amendements',
  'XVII. Interpretation, amendment and suspension of the rules':
    'XVII. Interprétation, modification et suspension du règlement',
  'Italicized headings': 'Titres en italique',
  'The headings in italics are only for finding a rule. They do not change what it means.':
    'Les titres en italique ne servent qu’à trouver un article. Ils n’en changent pas le sens.',
  'Rules booklet, Chinese table of contents, for the title; content by analogy with the same rule of the General Assembly':
    'Brochure du règlement, table des matières chinoise, pour le titre ; contenu par analogie avec le même article de l’Assemblée générale',
  'Method of amendment': 'Mode de modification',
  'The Conference amends these rules by two thirds of the States parties present and voting.':
    'La Conférence modifie ce règlement aux deux tiers des États Parties présents et votants.',
  'Rules booklet, Chinese table of contents, for the title; United Nations aligned translations for the content':
    'Brochure du règlement, table des matières chinoise, pour le titre ; traductions alignées des Nations Unies pour le contenu',
  'The page with the sentence does not name the document. Decision 4/7 is an example: it amended rule 18.':
    'La page qui contient la phrase ne nomme pas le document. La décision 4/7 en est un exemple : elle a modifié l’article 18.',
  'Suspension of the rules of procedure': 'Suspension du règlement intérieur',
  'The Conference may set a rule aside for a stated purpose, after 24 hours of notice. If nobody objects, no notice is needed.':
    'La Conférence peut suspendre un article dans un but déterminé, après un préavis de 24 heures. Si personne n’objecte, aucun préavis n’est nécessaire.',
  'Rules booklet, Chinese table of contents, for the title; content by analogy with the usual rule of United Nations conferences':
    'Brochure du règlement, table des matières chinoise, pour le titre ; contenu par analogie avec l’article habituel des conférences des Nations Unies',
  'Overriding authority of the Convention': 'Primauté de la Convention',
  'The Convention stands above these rules. Where the two differ, it is followed.':
    'La Convention l’emporte sur ce règlement. Là où les deux diffèrent, c’est elle qu’on suit.',
  'Rules booklet, Chinese table of contents, for the title; the content follows from the title':
    'Brochure du règlement, table des matières chinoise, pour le titre ; le contenu résulte du titre',
}
