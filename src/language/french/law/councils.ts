/** CITES, the cybercrime committee, the Economic and Social Council and its commissions, Main Committees, the Human Rights Council. */
import type { Catalogue } from '../catalogue.ts'

export const COUNCILS: Catalogue = {
  'Conference of the Parties to CITES, on trade in endangered species':
    'Conférence des Parties à la CITES, sur le commerce des espèces menacées d’extinction',
  'A secondary account: sauvegardedesrequins.fr, in 2025. That the European Union is one of the 185 is general knowledge.':
    'Source de seconde main : sauvegardedesrequins.fr, en 2025. Que l’Union européenne soit l’une des 185 relève des connaissances générales.',
  'Amendments to Appendices I and II': 'Amendements aux Annexes I et II',
  'A change of the appendices needs two thirds of the parties present and voting. Those are the parties that vote for or against. Abstentions do not count.':
    'Une modification des Annexes exige la majorité des deux tiers des Parties présentes et votantes. Ce sont celles qui votent pour ou contre. Les abstentions ne comptent pas.',
  'Convention, article XV, in a bilingual edition': 'Convention, article XV, dans une édition bilingue',
  'Amendment of the Convention': 'Amendement de la Convention',
  'The Convention itself is amended by the same two thirds.':
    'La Convention elle-même est amendée à la même majorité des deux tiers.',
  'Convention, article XVII, in a bilingual edition': 'Convention, article XVII, dans une édition bilingue',
  'Rules of procedure': 'Règlement intérieur',
  '(number not seen)': '(numéro non vu)',
  'Half of the parties that have a delegation at the meeting must be there, in plenary and in committee. Parties that stayed away are not counted.':
    'La moitié des Parties qui ont une délégation à la session doivent être présentes, en plénière et en comité. Les Parties qui ne sont pas venues ne sont pas comptées.',
  'A secondary account: sauvegardedesrequins.fr': 'Source de seconde main : sauvegardedesrequins.fr',
  'So the quorum cannot be judged before it is known how many take part.':
    'Le quorum ne peut donc pas être jugé avant que le nombre de participants soit connu.',
  'Where there is no consensus, resolutions and decisions too need two thirds of those present and voting.':
    'Faute de consensus, les résolutions et les décisions exigent elles aussi la majorité des deux tiers des Parties présentes et votantes.',
  'A secondary account: endwildlifecrime.org': 'Source de seconde main : endwildlifecrime.org',
  'Procedure is decided by a simple majority. Equal votes reject.':
    'Les questions de procédure sont décidées à la majorité simple. Un partage égal des voix vaut rejet.',
  'General knowledge; the text was not seen': 'Connaissances générales ; le texte n’a pas été vu',
  'Where consensus fails, the Chair has to call a vote.':
    'Quand le consensus échoue, le Président doit faire procéder à un vote.',
  'A secondary account: the Earth Negotiations Bulletin':
    'Source de seconde main : le Bulletin des négociations de la Terre',
  'If ten parties ask for it, the ballot is secret.': 'Si dix Parties le demandent, le scrutin est secret.',
  'A secondary account: sharks.org, in 2013': 'Source de seconde main : sharks.org, en 2013',
  'Reopening in plenary what a committee decided': 'Réouverture en plénière de ce qu’un comité a décidé',
  'What comes from a committee is a recommendation. The plenary opens the debate on it again if one third of those voting agree, after a mover and a seconder, and two speakers against.':
    'Ce qui vient d’un comité est une recommandation. La plénière rouvre le débat si un tiers des votants sont d’accord, après l’auteur de la motion et celui qui l’appuie, et deux orateurs contre.',
  'A secondary account: sellheimenvironmental.org, in 2022. At the sixteenth meeting it was rule 19':
    'Source de seconde main : sellheimenvironmental.org, en 2022. À la seizième session, c’était l’article 19',
  'In 2013, 44 for and 93 against fell short of the 46 needed of 137. The simulator does not decide this: it knows no majority of one third.':
    'En 2013, 44 voix pour et 93 contre n’ont pas atteint les 46 voix nécessaires sur 137. Le simulateur n’en décide pas : il ne connaît pas de majorité d’un tiers.',
  'Ad Hoc Committee on a convention against cybercrime':
    'Comité spécial chargé d’élaborer une convention contre la cybercriminalité',
  'Cybercrime committee': 'Comité sur la cybercriminalité',
  'General knowledge: every Member State of the United Nations.':
    'Connaissances générales : tous les États Membres de l’Organisation des Nations Unies.',
  Mandate: 'Mandat',
  'Consensus, and two thirds in the last resort': 'Consensus et, en dernier recours, deux tiers',
  'The committee seeks consensus. If the Chair, on a decision of the Bureau, says that all has been tried, substance is put to the vote. It then needs two thirds of the representatives present and voting.':
    'Le comité recherche le consensus. Si le Président, sur décision du Bureau, déclare que tout a été tenté, les questions de fond sont mises aux voix. Il faut alors les deux tiers des représentants présents et votants.',
  'A secondary account: the United Nations press release on the resolution; the two thirds are general knowledge':
    'Source de seconde main : le communiqué de presse des Nations Unies sur la résolution ; les deux tiers relèvent des connaissances générales',
  'Rejecting a motion to delete keeps the text: in August 2024 such motions were lost, and the convention then went through without a vote. The simulator does not wait for the Bureau, nor for the Chair to say that all has been tried: it asks only that consensus be sought first.':
    'Rejeter une motion qui vise à supprimer un passage, c’est garder le texte : en août 2024, de telles motions ont été rejetées, et la convention a ensuite été adoptée sans vote. Le simulateur n’attend ni le Bureau, ni que le Président déclare que tout a été tenté : il demande seulement que le consensus soit d’abord recherché.',
  'Rules of the General Assembly': 'Règlement de l’Assemblée générale',
  'Functions of the Chair': 'Fonctions du Président',
  'Whoever presides opens and closes the meeting, calls speakers, puts questions, announces what was decided and rules on points of order.':
    'La personne qui préside ouvre et lève la séance, donne la parole, met les questions aux voix, annonce les décisions et statue sur les motions d’ordre.',
  'A rule for committees of the Assembly, which this committee follows; the text was not seen':
    'Un article sur les commissions de l’Assemblée, que ce comité suit ; le texte n’a pas été vu',
  'A quarter of the members can open a meeting. For a decision a majority of them must be there.':
    'La séance peut être ouverte en présence d’un quart des membres. Pour une décision, la majorité d’entre eux doit être présente.',
  'Nobody speaks without being called. Speakers are called in the order in which they asked.':
    'Personne ne parle sans y être invité. Les orateurs sont appelés dans l’ordre de leurs demandes.',
  'A delegate may raise a point of order at any moment of a discussion, and the Chair rules at once. Whoever disagrees may appeal. The appeal is voted on without delay, and only a majority of those present and voting overrules.':
    'Un délégué peut présenter une motion d’ordre à tout moment de la discussion, et le Président statue aussitôt. En cas de désaccord, un délégué peut en appeler. L’appel est mis aux voix sans délai, et seule la majorité des présents et votants annule la décision.',
  'The body may limit how long, and how often, each delegation speaks on a question.':
    'L’organe peut limiter le temps de parole et le nombre d’interventions de chaque délégation sur une question.',
  'Closing of list of speakers, right of reply': 'Clôture de la liste des orateurs, droit de réponse',
  'The Chair may read out the list of speakers and, if the body agrees, close it. A right of reply can still be given.':
    'Le Président peut donner lecture de la liste des orateurs et, avec l’accord de l’organe, la déclarer close. Un droit de réponse peut encore être accordé.',
  'A delegate may move that the body leaves an item for now. Beside the mover, two speak for it and two against, and the vote follows at once.':
    'Un délégué peut demander que l’organe laisse un point pour le moment. Outre l’auteur de la motion, deux orateurs parlent pour et deux contre, et le vote suit aussitôt.',
  'A delegate may move to end the debate, whoever is still waiting to speak. Two speakers are heard, both against, and then it is voted on.':
    'Un délégué peut demander la clôture du débat, quels que soient ceux qui attendent encore la parole. Deux orateurs sont entendus, tous deux contre, puis la motion est mise aux voix.',
  'A motion to suspend or to adjourn the meeting is not debated. It goes to the vote at once.':
    'Une motion de suspension ou d’ajournement de la séance n’est pas débattue. Elle est mise aux voix aussitôt.',
  'After points of order, four motions go before everything else: to suspend the meeting, to adjourn it, to adjourn the debate, to close the debate, in this order.':
    'Après les motions d’ordre, quatre motions passent avant tout le reste, dans cet ordre : suspendre la séance, l’ajourner, ajourner le débat, clore le débat.',
  'Texts are handed in in writing. As a rule, none is put to the vote that did not go round by the day before.':
    'Les textes sont remis par écrit. En règle générale, aucun n’est mis aux voix s’il n’a pas circulé au plus tard la veille.',
  'Whoever doubts that the body may adopt a text can have that decided first, before the text is voted on.':
    'Un délégué qui doute que l’organe puisse adopter un texte peut faire décider de ce point d’abord, avant le vote sur le texte.',
  'Withdrawal of motions': 'Retrait des motions',
  'The mover may take a motion back until voting on it begins, if nobody has amended it. Any other delegation may bring it again.':
    'L’auteur peut retirer une motion jusqu’au début du vote, si elle n’a pas été amendée. Toute autre délégation peut la présenter de nouveau.',
  'Reconsideration of proposals': 'Nouvel examen des propositions',
  'What was adopted or rejected is closed for the session. Two thirds of those present and voting can open it again, after two speakers against.':
    'Ce qui a été adopté ou rejeté est clos pour la session. Les deux tiers des présents et votants peuvent le rouvrir, après deux orateurs contre.',
  'Each member has one vote.': 'Chaque membre a une voix.',
  'Majority required': 'Majorité requise',
  'Procedure is decided by a majority of those present and voting.':
    'Les questions de procédure sont décidées à la majorité des présents et votants.',
  'Meaning of the phrase “members present and voting”': 'Sens de l’expression « membres présents et votants »',
  'Only votes for and against count. Whoever abstains is treated as not voting.':
    'Seules comptent les voix pour et contre. Ceux qui s’abstiennent sont considérés comme non votants.',
  'Votes are by show of hands or by machine. If a member asks, the roll is called in English alphabetical order, from a name drawn by lot.':
    'Les votes se font à main levée ou par machine. Si un membre le demande, il y a appel nominal dans l’ordre alphabétique anglais, à partir d’un nom tiré au sort.',
  'Once voting has begun, only a point of order on how it is held interrupts it. Votes may be explained before or after, but sponsors do not explain theirs.':
    'Une fois le vote commencé, seule une motion d’ordre sur la manière dont il se déroule l’interrompt. Les votes peuvent être expliqués avant ou après, mais les auteurs n’expliquent pas le leur.',
  'A delegate may ask that parts of a text be voted on apart. If somebody objects, that request is itself voted on. If every operative part falls, the whole falls.':
    'Un délégué peut demander que des parties d’un texte soient mises aux voix séparément. En cas d’objection, cette demande est elle-même mise aux voix. Si toutes les parties du dispositif sont rejetées, l’ensemble est rejeté.',
  'Voting on amendments': 'Vote sur les amendements',
  'Amendments go before the text, and the one furthest from it in substance goes first. The text as amended comes last.':
    'Les amendements passent avant le texte, et celui qui s’en éloigne le plus quant au fond passe en premier. Le texte tel qu’amendé vient en dernier.',
  'Voting on proposals': 'Vote sur les propositions',
  'Rival proposals are voted on in the order in which they came in, unless the body decides otherwise.':
    'Les propositions concurrentes sont mises aux voix dans l’ordre de leur présentation, à moins que l’organe n’en décide autrement.',
  'Elections are by secret ballot, unless the body decides otherwise.':
    'Les élections se font au scrutin secret, à moins que l’organe n’en décide autrement.',
  'If as many are against as in favour, the proposal is rejected.':
    'S’il y a autant de voix contre que de voix pour, la proposition est rejetée.',
  'Economic and Social Council of the United Nations': 'Conseil économique et social des Nations Unies',
  'A secondary account: an annotated Charter (palthinklib.com). It was 18 at first, 27 from 31 August 1965, and 54 from 24 September 1973.':
    'Source de seconde main : une Charte annotée (palthinklib.com). Ils étaient 18 au début, 27 à partir du 31 août 1965 et 54 à partir du 24 septembre 1973.',
  'Charter of the United Nations': 'Charte des Nations Unies',
  'The Assembly elects the members of the Council, 54 of them.':
    'L’Assemblée élit les membres du Conseil, au nombre de 54.',
  'A secondary account: an annotated Charter': 'Source de seconde main : une Charte annotée',
  Majority: 'Majorité',
  'The Council decides by a majority of its members present and voting.':
    'Le Conseil décide à la majorité de ses membres présents et votants.',
  'Charter of the United Nations, article 67, in a bilingual edition':
    'Charte des Nations Unies, Article 67, dans une édition bilingue',
  'The Council has no kind of question that needs two thirds.':
    'Le Conseil n’a aucune catégorie de questions qui exige la majorité des deux tiers.',
  'One third of the members can open a meeting. For a decision a majority of them must be there.':
    'La séance peut être ouverte en présence d’un tiers des membres. Pour une décision, la majorité d’entre eux doit être présente.',
  'The number is inferred: the rules seem to run a little above those of the commissions.':
    'Le numéro est déduit : les articles semblent avoir des numéros un peu plus élevés que ceux des commissions.',
  'Majority, and who counts': 'Majorité, et qui compte',
  'Votes for and against count, and more than half of them decides.':
    'Les voix pour et contre comptent, et plus de la moitié d’entre elles décide.',
  'Article 67 of the Charter for the majority; the rule itself was not seen':
    'Article 67 de la Charte, pour la majorité ; l’article lui-même n’a pas été vu',
  'The number is inferred: the same rule of the commissions is 58.':
    'Le numéro est déduit : le même article des commissions est le 58.',
  'Motion for no decision': 'Motion de non-décision',
  'A motion that the Council take no decision on a proposal goes before that proposal.':
    'Une motion demandant que le Conseil ne prenne pas de décision sur une proposition passe avant cette proposition.',
  'The number is inferred.': 'Le numéro est déduit.',
  'Functional commissions of the Economic and Social Council': 'Commissions techniques du Conseil économique et social',
  'ECOSOC commissions': 'Commissions du Conseil économique et social',
  'The Commission on Narcotic Drugs, enlarged from 40 by ECOSOC resolution 1991/49 (UNODC). The Commission on Crime has 40, and that on Human Rights had 53 at its end: general knowledge.':
    'La Commission des stupéfiants, élargie à partir de 40 membres par la résolution 1991/49 du Conseil économique et social (ONUDC). La Commission pour la prévention du crime en a 40, et la Commission des droits de l’homme en avait 53 à la fin : connaissances générales.',
  'Each member of a commission has one vote.': 'Chaque membre d’une commission a une voix.',
  'Rules of procedure of the functional commissions, on the site of the High Commissioner for Human Rights, for the number; the text is general knowledge':
    'Règlement intérieur des commissions techniques, sur le site du Haut-Commissariat aux droits de l’homme, pour le numéro ; le texte relève des connaissances générales',
  'Request for a vote': 'Demande de vote',
  'A proposal is put to the vote if any member asks for it. If nobody does, it may be adopted without one.':
    'Une proposition est mise aux voix si un membre le demande. Si personne ne le fait, elle peut être adoptée sans vote.',
  'Rules of procedure of the functional commissions, on the site of the High Commissioner for Human Rights':
    'Règlement intérieur des commissions techniques, sur le site du Haut-Commissariat aux droits de l’homme',
  'A commission decides by a majority of its members present and voting. Abstaining is not voting.':
    'Une commission décide à la majorité de ses membres présents et votants. S’abstenir, c’est ne pas voter.',
  'Rule 5(4)(ii), on agenda items that organizations propose, is an exception. In the Commission on Narcotic Drugs this majority also decides under the Convention of 1961, as when 27 for, 25 against and one abstention carried in 2020 (a secondary account). The Convention of 1971 asks for more; so, by general knowledge, does that of 1988.':
    'L’article 5, par. 4, al. ii), sur les points de l’ordre du jour que proposent des organisations, est une exception. À la Commission des stupéfiants, cette majorité décide aussi en vertu de la Convention de 1961, comme en 2020, quand 27 voix pour, 25 contre et une abstention ont suffi (source de seconde main). La Convention de 1971 demande davantage ; celle de 1988 aussi, d’après les connaissances générales.',
  'Votes are by show of hands, or by roll-call if a member asks. The name from which the roll begins is drawn by lot.':
    'Les votes se font à main levée, ou par appel nominal si un membre le demande. Le nom par lequel l’appel commence est tiré au sort.',
  'A vote may be explained before or after it. The sponsor of a proposal does not explain, unless the proposal was amended.':
    'Un vote peut être expliqué avant ou après. L’auteur d’une proposition n’explique pas le sien, sauf si la proposition a été amendée.',
  'Once voting has begun nobody interrupts it, except on how it is being held.':
    'Une fois le vote commencé, personne ne l’interrompt, sauf sur la manière dont il se déroule.',
  'Division of proposals': 'Division des propositions',
  'Parts of a proposal may be voted on apart. If somebody objects, that is voted on first.':
    'Des parties d’une proposition peuvent être mises aux voix séparément. En cas d’objection, c’est sur ce point que l’on vote d’abord.',
  'A motion that the commission take no decision on a draft goes before the draft.':
    'Une motion demandant que la commission ne prenne pas de décision sur un projet passe avant ce projet.',
  'Delegates call it a no-action motion.': 'Les délégués l’appellent motion de non-décision.',
  'Drug conventions (Commission on Narcotic Drugs)': 'Conventions sur les drogues (Commission des stupéfiants)',
  'Scheduling of psychotropic substances': 'Inscription de substances psychotropes aux tableaux',
  'The Commission decides on scheduling by two thirds of all its members.':
    'La Commission décide de l’inscription aux tableaux à la majorité des deux tiers de tous ses membres.',
  'Convention on psychotropic substances, article 17, in the French text':
    'Convention sur les substances psychotropes, article 17, dans le texte français',
  'Of 53 members, 36 must vote in favour: whoever abstains or is absent might as well vote against.':
    'Sur 53 membres, 36 doivent voter pour : s’abstenir ou être absent revient à voter contre.',
  'Tables of precursors': 'Tableaux de précurseurs',
  'The Commission changes the tables by two thirds of all its members.':
    'La Commission modifie les tableaux à la majorité des deux tiers de tous ses membres.',
  'The simulator has no vote of its own for this. That under the Convention of 1971 is counted in the same way.':
    'Le simulateur n’a pas de vote propre à ce cas. Celui de la Convention de 1971 se compte de la même manière.',
  'Main Committees of the General Assembly of the United Nations':
    'Grandes commissions de l’Assemblée générale des Nations Unies',
  'GA Main Committee': 'Grande commission de l’Assemblée générale',
  'General knowledge of the membership today: every Member State sits in each Main Committee.':
    'Connaissances générales, pour la composition actuelle : chaque État Membre siège dans chaque grande commission.',
  'XIII. Committees': 'XIII. Commissions',
  'Number and title from a copy of the United Nations page; the text is general knowledge and was not seen':
    'Numéro et titre d’après une copie de la page des Nations Unies ; le texte relève des connaissances générales et n’a pas été vu',
  'With a quarter of the members in the room, the Chair may open the meeting. Deciding anything takes a majority of them.':
    'Quand un quart des membres sont dans la salle, le Président peut ouvrir la séance. Pour toute décision, il faut la majorité d’entre eux.',
  'A secondary account: a guide for student delegates, which follows the United Nations training guide':
    'Source de seconde main : un guide pour étudiants délégués, qui suit le guide de formation des Nations Unies',
  'A guide for students of the General Assembly': 'Un guide de l’Assemblée générale pour étudiants',
  'Committees decide by a majority of the members present and voting, whatever the subject: peace and the budget too.':
    'Les commissions décident à la majorité des membres présents et votants, quel que soit le sujet : la paix et le budget aussi.',
  'Article 18 of the Charter binds the plenary. So a text may carry here and fail there, for want of two thirds.':
    'L’Article 18 de la Charte lie la plénière. Un texte peut donc être adopté ici et rejeté là, faute des deux tiers.',
  'A vote for or against makes a member present and voting. An abstention does not.':
    'Une voix pour ou contre fait d’un membre un membre présent et votant. Une abstention, non.',
  'Text of rules 86 and 126, quoted in a paper on the list of the ICANN council':
    'Texte des articles 86 et 126, cité dans un document de la liste du conseil de l’ICANN',
  'An account of “present and voting”': 'Un exposé sur « présents et votants »',
  'XVI. Administrative and budgetary questions': 'XVI. Questions administratives et budgétaires',
  'Financial implications of resolutions': 'Incidences financières des résolutions',
  'A committee does not vote on a text that costs money before the Secretariat has said how much.':
    'Une commission ne vote pas sur un texte qui entraîne des dépenses avant que le Secrétariat n’ait dit combien.',
  'By analogy with what the same rule says of the plenary; what it says of committees was not seen':
    'Par analogie avec ce que le même article dit de la plénière ; ce qu’il dit des commissions n’a pas été vu',
  'The Fifth Committee: rules on the budget': 'La Cinquième Commission : règles sur le budget',
  'Human Rights Council of the United Nations': 'Conseil des droits de l’homme des Nations Unies',
  'Human Rights Council': 'Conseil des droits de l’homme',
  'General Assembly resolution 60/251, paragraph 7.': 'Résolution 60/251 de l’Assemblée générale, paragraphe 7.',
  'Resolution 60/251 of the General Assembly': 'Résolution 60/251 de l’Assemblée générale',
  'The Council': 'Le Conseil',
  'The Council has 47 members. The Assembly elects them, and can suspend one by two thirds of those present and voting.':
    'Le Conseil a 47 membres. L’Assemblée les élit, et peut en suspendre un à la majorité des deux tiers des présents et votants.',
  'The resolution for the number of members; on suspending, a secondary account: aeonias.com':
    'La résolution pour le nombre de membres ; sur la suspension, source de seconde main : aeonias.com',
  'A suspension is a vote of the Assembly, not of the Council.':
    'Une suspension est un vote de l’Assemblée, et non du Conseil.',
  'Rules of procedure of the Council': 'Règlement intérieur du Conseil',
  'Rules of the Assembly apply': 'Application du règlement de l’Assemblée',
  'Where these rules are silent, the Council follows the rules for committees of the Assembly as far as they fit.':
    'Quand ce règlement ne dit rien, le Conseil suit les articles sur les commissions de l’Assemblée, pour autant qu’ils conviennent.',
  'Institution-building of the Council (resolution 5/1), in a copy':
    'Mise en place des institutions du Conseil (résolution 5/1), dans une copie',
  'States that are not members, and organizations, take part as observers: States may sponsor a text, but never vote.':
    'Les États qui ne sont pas membres, et les organisations, participent comme observateurs : les États peuvent se porter auteurs d’un texte, mais ne votent jamais.',
  'A majority of 47 is 24 in the room, not 24 in favour: 21 for, 8 against and 18 abstaining carries.':
    'La majorité de 47, c’est 24 dans la salle, et non 24 voix pour : avec 21 voix pour, 8 contre et 18 abstentions, un texte est adopté.',
  'The Council decides by a simple majority of its members present and voting, if the quorum is there.':
    'Le Conseil décide à la majorité simple de ses membres présents et votants, si le quorum est atteint.',
  'The sentence, in a collection that does not name the document':
    'La phrase, dans un recueil qui ne nomme pas le document',
  'Rules of the General Assembly that apply here': 'Règlement de l’Assemblée générale applicable ici',
  'A rule for committees of the Assembly, which rule 7(a) makes the Council’s; the text was not seen':
    'Un article sur les commissions de l’Assemblée, que l’article 7 a) rend applicable au Conseil ; le texte n’a pas été vu',
}
