/** CITES, the cybercrime committee, the Economic and Social Council and its commissions, Main Committees, the Human Rights Council. */
import type { Catalogue } from '../catalogue.ts'

export const COUNCILS: Catalogue = {
  'Conference of the Parties to CITES, on trade in endangered species':
    'Conférence des Parties à la CITES, sur le commerce des espèces menacées',
  'A secondary account: sauvegardedesrequins.fr, in 2025. That the European Union is one of the 185 is general knowledge.':
    'Source de seconde main : sauvegardedesrequins.fr, en 2025. Que l’Union européenne soit l’une des 185 est de notoriété générale.',
  'Amendments to Appendices I and II': 'Amendements aux annexes I et II',
  'A change of the appendices needs two thirds of the parties present and voting. Those are the parties that vote for or against. Abstentions do not count.':
    'Une modification des annexes exige les deux tiers des Parties présentes et votantes. Ce sont les Parties qui votent pour ou contre. Les abstentions ne comptent pas.',
  'Convention, article XV, in a bilingual edition': 'Convention, article XV, dans une édition bilingue',
  'Amendment of the Convention': 'Amendement à la Convention',
  'The Convention itself is amended by the same two thirds.':
    'La Convention elle-même se modifie aux mêmes deux tiers.',
  'Convention, article XVII, in a bilingual edition': 'Convention, article XVII, dans une édition bilingue',
  'Rules of procedure': 'Règlement intérieur',
  '(number not seen)': '(numéro non vu)',
  'Half of the parties that have a delegation at the meeting must be there, in plenary and in committee. Parties that stayed away are not counted.':
    'La moitié des Parties qui ont une délégation à la session doit être là, en plénière et en comité. Les Parties qui ne sont pas venues ne comptent pas.',
  'A secondary account: sauvegardedesrequins.fr': 'Source de seconde main : sauvegardedesrequins.fr',
  'So the quorum cannot be judged before it is known how many take part.':
    'Le quorum ne peut donc être jugé avant que l’on sache combien participent.',
  'Where there is no consensus, resolutions and decisions too need two thirds of those present and voting.':
    'Faute de consensus, les résolutions et les décisions exigent aussi les deux tiers des présents et votants.',
  'A secondary account: endwildlifecrime.org': 'Source de seconde main : endwildlifecrime.org',
  'Procedure is decided by a simple majority. Equal votes reject.':
    'La procédure se décide à la majorité simple. Un partage égal rejette.',
  'General knowledge; the text was not seen': 'Notoriété générale ; le texte n’a pas été vu',
  'Where consensus fails, the Chair has to call a vote.': 'Si le consensus échoue, le Président doit mettre aux voix.',
  'A secondary account: the Earth Negotiations Bulletin': 'Source de seconde main : Earth Negotiations Bulletin',
  'If ten parties ask for it, the ballot is secret.': 'Si dix Parties le demandent, le scrutin est secret.',
  'A secondary account: sharks.org, in 2013': 'Source de seconde main : sharks.org, en 2013',
  'Reopening in plenary what a committee decided': 'Rouvrir en plénière ce qu’un comité a décidé',
  'What comes from a committee is a recommendation. The plenary opens the debate on it again if one third of those voting agree, after a mover and a seconder, and two speakers against.':
    'Ce qui vient d’un comité est une recommandation. La plénière rouvre le débat si un tiers des votants l’accepte, après un auteur et un second, et deux orateurs contre.',
  'A secondary account: sellheimenvironmental.org, in 2022. At the sixteenth meeting it was rule 19':
    'Source de seconde main : sellheimenvironmental.org, en 2022. À la seizième session, c’était l’article 19',
  'In 2013, 44 for and 93 against fell short of the 46 needed of 137. The simulator does not decide this: it knows no majority of one third.':
    'En 2013, 44 pour et 93 contre n’ont pas atteint les 46 requises sur 137. Le simulateur n’en décide pas : il ne connaît pas de majorité d’un tiers.',
  'Ad Hoc Committee on a convention against cybercrime':
    'Comité spécial chargé d’une convention contre la cybercriminalité',
  'Cybercrime committee': 'Comité sur la cybercriminalité',
  'General knowledge: every Member State of the United Nations.':
    'Notoriété générale : tous les États Membres des Nations Unies.',
  Mandate: 'Mandat',
  'Consensus, and two thirds in the last resort': 'Consensus, et deux tiers en dernier ressort',
  'The committee seeks consensus. If the Chair, on a decision of the Bureau, says that all has been tried, substance is put to the vote. It then needs two thirds of the representatives present and voting.':
    'Le comité recherche le consensus. Si le Président, sur décision du Bureau, dit que tout a été tenté, le fond est mis aux voix. Il exige alors les deux tiers des représentants présents et votants.',
  'A secondary account: the United Nations press release on the resolution; the two thirds are general knowledge':
    'Source de seconde main : le communiqué des Nations Unies sur la résolution ; les deux tiers sont de notoriété générale',
  'Rejecting a motion to delete keeps the text: in August 2024 such motions were lost, and the convention then went through without a vote.':
    'Rejeter une motion de suppression garde le texte : en août 2024, de telles motions ont été rejetées, et la convention est passée ensuite sans vote.',
  'Rules of the General Assembly': 'Règlement intérieur de l’Assemblée générale',
  'Functions of the Chair': 'Fonctions du Président',
  'Whoever presides opens and closes the meeting, calls speakers, puts questions, announces what was decided and rules on points of order.':
    'Qui préside ouvre et lève la séance, donne la parole, met aux voix les questions, annonce ce qui est décidé et se prononce sur les motions d’ordre.',
  'A rule for committees of the Assembly, which this committee follows; the text was not seen':
    'Un article sur les commissions de l’Assemblée, que suit ce comité ; le texte n’a pas été vu',
  'A quarter of the members can open a meeting. For a decision a majority of them must be there.':
    'Un quart des membres peut ouvrir une séance. Pour une décision, la majorité d’entre eux doit être là.',
  'Nobody speaks without being called. Speakers are called in the order in which they asked.':
    'Personne ne parle sans y être appelé. Les orateurs sont appelés dans l’ordre de leurs demandes.',
  'A delegate may raise a point of order at any moment of a discussion, and the Chair rules at once. Whoever disagrees may appeal. The appeal is voted on without delay, and only a majority of those present and voting overrules.':
    'Un délégué peut présenter une motion d’ordre à tout moment d’une discussion, et le Président se prononce aussitôt. Qui n’est pas d’accord peut faire appel. L’appel est mis aux voix sans délai, et seule la majorité des présents et votants infirme.',
  'The body may limit how long, and how often, each delegation speaks on a question.':
    'L’organe peut limiter la durée et le nombre des interventions de chaque délégation sur une question.',
  'Closing of list of speakers, right of reply': 'Clôture de la liste des orateurs, droit de réponse',
  'The Chair may read out the list of speakers and, if the body agrees, close it. A right of reply can still be given.':
    'Le Président peut donner lecture de la liste des orateurs et, avec l’accord de l’organe, la clore. Un droit de réponse peut encore être accordé.',
  'A delegate may move that the body leaves an item for now. Beside the mover, two speak for it and two against, and the vote follows at once.':
    'Un délégué peut proposer que l’organe laisse un point pour l’instant. Outre l’auteur, deux parlent pour et deux contre, et le vote suit aussitôt.',
  'A delegate may move to end the debate, whoever is still waiting to speak. Two speakers are heard, both against, and then it is voted on.':
    'Un délégué peut proposer de mettre fin au débat, même si d’autres attendent de parler. Deux orateurs sont entendus, tous deux contre, puis on vote.',
  'A motion to suspend or to adjourn the meeting is not debated. It goes to the vote at once.':
    'Une motion de suspension ou d’ajournement de la séance n’est pas débattue. Elle est mise aux voix aussitôt.',
  'After points of order, four motions go before everything else: to suspend the meeting, to adjourn it, to adjourn the debate, to close the debate, in this order.':
    'Après les motions d’ordre, quatre motions passent avant tout le reste : suspendre la séance, l’ajourner, ajourner le débat, le clore, dans cet ordre.',
  'Texts are handed in in writing. As a rule, none is put to the vote that did not go round by the day before.':
    'Les textes sont présentés par écrit. En règle générale, aucun n’est mis aux voix qui n’ait été distribué la veille.',
  'Whoever doubts that the body may adopt a text can have that decided first, before the text is voted on.':
    'Qui doute que l’organe puisse adopter un texte peut le faire décider d’abord, avant le vote sur le texte.',
  'Withdrawal of motions': 'Retrait des motions',
  'The mover may take a motion back until voting on it begins, if nobody has amended it. Any other delegation may bring it again.':
    'L’auteur peut retirer une motion jusqu’au début du vote, si personne ne l’a amendée. Toute autre délégation peut la reprendre.',
  'Reconsideration of proposals': 'Nouvel examen des propositions',
  'What was adopted or rejected is closed for the session. Two thirds of those present and voting can open it again, after two speakers against.':
    'Ce qui a été adopté ou rejeté est clos pour la session. Les deux tiers des présents et votants peuvent le rouvrir, après deux orateurs contre.',
  'Each member has one vote.': 'Chaque membre a une voix.',
  'Majority required': 'Majorité requise',
  'Procedure is decided by a majority of those present and voting.':
    'La procédure se décide à la majorité des présents et votants.',
  'Meaning of the phrase “members present and voting”': 'Sens de l’expression « membres présents et votants »',
  'Only votes for and against count. Whoever abstains is treated as not voting.':
    'Seules les voix pour et contre comptent. Qui s’abstient est traité comme non votant.',
  'Votes are by show of hands or by machine. If a member asks, the roll is called in English alphabetical order, from a name drawn by lot.':
    'On vote à main levée ou par machine. Si un membre le demande, l’appel se fait dans l’ordre alphabétique anglais, à partir d’un nom tiré au sort.',
  'Once voting has begun, only a point of order on how it is held interrupts it. Votes may be explained before or after, but sponsors do not explain theirs.':
    'Une fois le vote commencé, seule une motion d’ordre sur son déroulement l’interrompt. On peut expliquer son vote avant ou après, mais les auteurs n’expliquent pas le leur.',
  'A delegate may ask that parts of a text be voted on apart. If somebody objects, that request is itself voted on. If every operative part falls, the whole falls.':
    'Un délégué peut demander que des parties d’un texte soient votées séparément. Si quelqu’un objecte, cette demande est elle-même mise aux voix. Si toutes les parties du dispositif tombent, l’ensemble tombe.',
  'Voting on amendments': 'Vote sur les amendements',
  'Amendments go before the text, and the one furthest from it in substance goes first. The text as amended comes last.':
    'Les amendements passent avant le texte, et celui qui s’en éloigne le plus quant au fond passe d’abord. Le texte amendé vient en dernier.',
  'Voting on proposals': 'Vote sur les propositions',
  'Rival proposals are voted on in the order in which they came in, unless the body decides otherwise.':
    'Des propositions rivales sont mises aux voix dans l’ordre de leur arrivée, sauf si l’organe en décide autrement.',
  'Elections are by secret ballot, unless the body decides otherwise.':
    'Les élections ont lieu au scrutin secret, sauf si l’organe en décide autrement.',
  'If as many are against as in favour, the proposal is rejected.':
    'S’il y a autant de voix contre que pour, la proposition est rejetée.',
  'Economic and Social Council of the United Nations': 'Conseil économique et social des Nations Unies',
  'A secondary account: an annotated Charter (palthinklib.com). It was 18 at first, 27 from 31 August 1965, and 54 from 24 September 1973.':
    'Source de seconde main : une Charte annotée (palthinklib.com). Ils étaient 18 d’abord, 27 à partir du 31 août 1965, et 54 à partir du 24 septembre 1973.',
  'Charter of the United Nations': 'Charte des Nations Unies',
  'The Assembly elects the members of the Council, 54 of them.':
    'L’Assemblée élit les membres du Conseil, au nombre de 54.',
  'A secondary account: an annotated Charter': 'Source de seconde main : une Charte annotée',
  Majority: 'Majorité',
  'The Council decides by a majority of its members present and voting.':
    'Le Conseil décide à la majorité de ses membres présents et votants.',
  'Charter of the United Nations, article 67, in a bilingual edition':
    'Charte des Nations Unies, article 67, dans une édition bilingue',
  'The Council has no kind of question that needs two thirds.':
    'Le Conseil ne connaît aucune question qui exige les deux tiers.',
  'One third of the members can open a meeting. For a decision a majority of them must be there.':
    'Un tiers des membres peut ouvrir une séance. Pour une décision, la majorité d’entre eux doit être là.',
  'The number is inferred: the rules seem to run a little above those of the commissions.':
    'Le numéro est déduit : ce règlement semble numéroté un peu au-dessus de celui des commissions.',
  'Majority, and who counts': 'Majorité, et qui compte',
  'Votes for and against count, and more than half of them decides.':
    'Les voix pour et contre comptent, et plus de la moitié d’entre elles décide.',
  'Article 67 of the Charter for the majority; the rule itself was not seen':
    'Article 67 de la Charte pour la majorité ; l’article lui-même n’a pas été vu',
  'The number is inferred: the same rule of the commissions is 58.':
    'Le numéro est déduit : le même article des commissions est le 58.',
  'Motion for no decision': 'Motion de non-décision',
  'A motion that the Council take no decision on a proposal goes before that proposal.':
    'Une motion tendant à ce que le Conseil ne prenne pas de décision sur une proposition passe avant cette proposition.',
  'The number is inferred.': 'Le numéro est déduit.',
  'Functional commissions of the Economic and Social Council': 'Commissions techniques du Conseil économique et social',
  'ECOSOC commissions': 'Commissions de l’ECOSOC',
  'The Commission on Narcotic Drugs, enlarged from 40 by ECOSOC resolution 1991/49 (UNODC). The Commission on Crime has 40, and that on Human Rights had 53 at its end: general knowledge.':
    'La Commission des stupéfiants, élargie de 40 membres par la résolution 1991/49 de l’ECOSOC (ONUDC). La Commission pour la prévention du crime en a 40, et celle des droits de l’homme en avait 53 à la fin : notoriété générale.',
  'Each member of a commission has one vote.': 'Chaque membre d’une commission a une voix.',
  'Rules of procedure of the functional commissions, on the site of the High Commissioner for Human Rights, for the number; the text is general knowledge':
    'Règlement intérieur des commissions techniques, sur le site du Haut-Commissaire aux droits de l’homme, pour le numéro ; le texte est de notoriété générale',
  'Request for a vote': 'Demande de vote',
  'A proposal is put to the vote if any member asks for it. If nobody does, it may be adopted without one.':
    'Une proposition est mise aux voix si un membre le demande. Si personne ne le fait, elle peut être adoptée sans vote.',
  'Rules of procedure of the functional commissions, on the site of the High Commissioner for Human Rights':
    'Règlement intérieur des commissions techniques, sur le site du Haut-Commissaire aux droits de l’homme',
  'A commission decides by a majority of its members present and voting. Abstaining is not voting.':
    'Une commission décide à la majorité de ses membres présents et votants. S’abstenir n’est pas voter.',
  'Rule 5(4)(ii), on agenda items that organizations propose, is an exception. In the Commission on Narcotic Drugs this majority also decides under the Convention of 1961, as when 27 for, 25 against and one abstention carried in 2020 (a secondary account). The Conventions of 1971 and 1988 ask for more.':
    'L’article 5(4)(ii), sur les points proposés par des organisations, est une exception. À la Commission des stupéfiants, cette majorité décide aussi au titre de la Convention de 1961, comme quand 27 pour, 25 contre et une abstention l’ont emporté en 2020 (source de seconde main). Les Conventions de 1971 et de 1988 exigent davantage.',
  'Votes are by show of hands, or by roll-call if a member asks. The name from which the roll begins is drawn by lot.':
    'On vote à main levée, ou par appel nominal si un membre le demande. Le nom par lequel commence l’appel est tiré au sort.',
  'A vote may be explained before or after it. The sponsor of a proposal does not explain, unless the proposal was amended.':
    'Un vote peut être expliqué avant ou après. L’auteur d’une proposition n’explique pas le sien, sauf si la proposition a été amendée.',
  'Once voting has begun nobody interrupts it, except on how it is being held.':
    'Une fois le vote commencé, personne ne l’interrompt, sauf sur la manière dont il se déroule.',
  'Division of proposals': 'Division des propositions',
  'Parts of a proposal may be voted on apart. If somebody objects, that is voted on first.':
    'Des parties d’une proposition peuvent être votées séparément. Si quelqu’un objecte, on vote d’abord là-dessus.',
  'A motion that the commission take no decision on a draft goes before the draft.':
    'Une motion tendant à ce que la commission ne prenne pas de décision sur un projet passe avant le projet.',
  'Delegates call it a no-action motion.': 'Les délégués l’appellent motion de non-décision.',
  'Drug conventions (Commission on Narcotic Drugs)': 'Conventions sur les drogues (Commission des stupéfiants)',
  'Scheduling of psychotropic substances': 'Inscription des substances psychotropes',
  'The Commission decides on scheduling by two thirds of all its members.':
    'La Commission décide de l’inscription aux deux tiers de tous ses membres.',
  'Convention on psychotropic substances, article 17, in the French text':
    'Convention sur les substances psychotropes, article 17, dans le texte français',
  'Of 53 members, 36 must vote in favour: whoever abstains or is absent might as well vote against.':
    'Sur 53 membres, 36 doivent voter pour : s’abstenir ou être absent revient à voter contre.',
  'Tables of precursors': 'Tableaux des précurseurs',
  'The Commission changes the tables by two thirds of all its members.':
    'La Commission modifie les tableaux aux deux tiers de tous ses membres.',
  'Main Committees of the General Assembly of the United Nations':
    'Grandes Commissions de l’Assemblée générale des Nations Unies',
  'GA Main Committee': 'Grande Commission de l’AG',
  'General knowledge of the membership today: every Member State sits in each Main Committee.':
    'Notoriété générale sur les membres actuels : chaque État Membre siège dans chaque Grande Commission.',
  'XIII. Committees': 'XIII. Commissions',
  'Number and title from a copy of the United Nations page; the text is general knowledge and was not seen':
    'Numéro et titre d’après une copie de la page des Nations Unies ; le texte est de notoriété générale et n’a pas été vu',
  'With a quarter of the members in the room, the Chair may open the meeting. Deciding anything takes a majority of them.':
    'Avec un quart des membres dans la salle, le Président peut ouvrir la séance. Décider quoi que ce soit exige la majorité d’entre eux.',
  'A secondary account: a guide for student delegates, which follows the United Nations training guide':
    'Source de seconde main : un guide pour étudiants délégués, qui suit le guide de formation des Nations Unies',
  'A guide for students of the General Assembly': 'Un guide pour étudiants sur l’Assemblée générale',
  'Committees decide by a majority of the members present and voting, whatever the subject: peace and the budget too.':
    'Les commissions décident à la majorité des membres présents et votants, quel que soit le sujet : la paix et le budget aussi.',
  'Article 18 of the Charter binds the plenary. So a text may carry here and fail there, for want of two thirds.':
    'L’Article 18 de la Charte lie la plénière. Un texte peut donc être adopté ici et échouer là-bas, faute des deux tiers.',
  'A vote for or against makes a member present and voting. An abstention does not.':
    'Un vote pour ou contre rend un membre présent et votant. Une abstention non.',
  'Text of rules 86 and 126, quoted in a paper on the list of the ICANN council':
    'Texte des articles 86 et 126, cité dans un document sur la liste du conseil de l’ICANN',
  'An account of “present and voting”': 'Un exposé sur « présents et votants »',
  'XVI. Administrative and budgetary questions': 'XVI. Questions administratives et budgétaires',
  'Financial implications of resolutions': 'Incidences financières des résolutions',
  'A committee does not vote on a text that costs money before the Secretariat has said how much.':
    'Une commission ne vote pas sur un texte qui coûte de l’argent avant que le Secrétariat ait dit combien.',
  'By analogy with what the same rule says of the plenary; what it says of committees was not seen':
    'Par analogie avec ce que le même article dit de la plénière ; ce qu’il dit des commissions n’a pas été vu',
  'The Fifth Committee: rules on the budget': 'La Cinquième Commission : règles sur le budget',
  'Human Rights Council of the United Nations': 'Conseil des droits de l’homme des Nations Unies',
  'Human Rights Council': 'Conseil des droits de l’homme',
  'General Assembly resolution 60/251, paragraph 7.': 'Résolution 60/251 de l’Assemblée générale, paragraphe 7.',
  'Resolution 60/251 of the General Assembly': 'Résolution 60/251 de l’Assemblée générale',
  'The Council': 'Le Conseil',
  'The Council has 47 members. The Assembly elects them, and can suspend one by two thirds of those present and voting.':
    'Le Conseil a 47 membres. L’Assemblée les élit, et peut en suspendre un aux deux tiers des présents et votants.',
  'The resolution for the number of members; on suspending, a secondary account: aeonias.com':
    'La résolution pour le nombre de membres ; sur la suspension, source de seconde main : aeonias.com',
  'A suspension is a vote of the Assembly, not of the Council.':
    'Une suspension est un vote de l’Assemblée, non du Conseil.',
  'Rules of procedure of the Council': 'Règlement intérieur du Conseil',
  'Rules of the Assembly apply': 'Le règlement de l’Assemblée s’applique',
  'Where these rules are silent, the Council follows the rules for committees of the Assembly as far as they fit.':
    'Là où ce règlement est muet, le Conseil suit le règlement des commissions de l’Assemblée autant qu’il convient.',
  'Institution-building of the Council (resolution 5/1), in a copy':
    'Mise en place des institutions du Conseil (résolution 5/1), dans une copie',
  'States that are not members, and organizations, take part as observers: States may sponsor a text, but never vote.':
    'Les États non membres et les organisations participent comme observateurs : des États peuvent être auteurs d’un texte, mais ne votent jamais.',
  'A majority of 47 is 24 in the room, not 24 in favour: 21 for, 8 against and 18 abstaining carries.':
    'La majorité de 47, c’est 24 dans la salle, non 24 pour : 21 pour, 8 contre et 18 abstentions adoptent.',
  'The Council decides by a simple majority of its members present and voting, if the quorum is there.':
    'Le Conseil décide à la majorité simple de ses membres présents et votants, si le quorum est là.',
  'The sentence, in a collection that does not name the document':
    'La phrase, dans un recueil qui ne nomme pas le document',
  'Rules of the General Assembly that apply here': 'Articles de l’Assemblée générale qui s’appliquent ici',
  'A rule for committees of the Assembly, which rule 7(a) makes the Council’s; the text was not seen':
    'Un article sur les commissions de l’Assemblée, que l’article 7 a) fait celui du Conseil ; le texte n’a pas été vu',
}
