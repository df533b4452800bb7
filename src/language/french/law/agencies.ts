/** Agencies, and the Security Council. */
import type { Catalogue } from '../catalogue.ts'

export const AGENCIES: Catalogue = {
  'General Conference of the International Atomic Energy Agency':
    'Conférence générale de l’Agence internationale de l’énergie atomique',
  'General knowledge: about 180.': 'Connaissances générales : environ 180.',
  Statute: 'Statut',
  'Majorities and quorum': 'Majorités et quorum',
  'Finance, amendments to the Statute and suspending a member need two thirds of those present and voting. Everything else needs a majority of them. So does adding to the questions that need two thirds. A majority of the members is a quorum.':
    'Les finances, les amendements au Statut et la suspension d’un membre exigent la majorité des deux tiers des membres présents et votants. Tout le reste exige la majorité de ces membres. Il en va de même pour ajouter une question à celles qui exigent la majorité des deux tiers. La majorité des membres constitue le quorum.',
  'Statute of the Agency, article V, in a bilingual edition':
    'Statut de l’Agence, article V, dans une édition bilingue',
  'The three are those of articles XIV.H, XVIII.C and XIX.B. A question is not important because it is disputed.':
    'Les trois cas sont ceux des articles XIV.H, XVIII.C et XIX.B. Une question n’est pas importante parce qu’elle est contestée.',
  'Review of the Statute': 'Révision du Statut',
  'A general review of the Statute is approved by a majority of those present and voting.':
    'Une révision générale du Statut est approuvée à la majorité des présents et votants.',
  'Statute of the Agency, article XVIII, in a collection of treaties':
    'Statut de l’Agence, article XVIII, dans un recueil de traités',
  'Questions that need two thirds': 'Questions qui exigent la majorité des deux tiers',
  'The rules repeat what the Statute puts under two thirds.':
    'Le règlement répète ce que le Statut soumet à la majorité des deux tiers.',
  'Votes for and against count; abstentions do not.':
    'Les voix pour et contre comptent ; les abstentions ne comptent pas.',
  'General Assembly of INTERPOL': 'Assemblée générale d’INTERPOL',
  'A secondary account: serguardiacivil.es, on the 196th member.':
    'Source de seconde main : serguardiacivil.es, sur le 196e membre.',
  'Constitution of INTERPOL': 'Statut d’INTERPOL',
  Admission: 'Admission',
  'The Assembly admits a member by two thirds.': 'L’Assemblée admet un membre à la majorité des deux tiers.',
  'Constitution of INTERPOL, in the Portuguese web archive': 'Statut d’INTERPOL, dans les archives portugaises du Web',
  'Two thirds of votes for and against. In 2017, 75 for, 34 abstaining and 24 against admitted Palestine: 75 of 99 is enough, 75 of 133 would not be.':
    'Les deux tiers des voix pour et contre. En 2017, 75 voix pour, 34 abstentions et 24 voix contre ont admis la Palestine : 75 sur 99 suffisent, 75 sur 133 ne suffiraient pas.',
  'A simple majority decides, but where the Constitution asks for two thirds.':
    'La majorité simple décide, sauf quand le Statut demande la majorité des deux tiers.',
  'A secondary account: serguardiacivil.es': 'Source de seconde main : serguardiacivil.es',
  'The President is elected by two thirds, and after failed ballots by a simple majority.':
    'Le Président est élu à la majorité des deux tiers et, après des tours sans résultat, à la majorité simple.',
  'Amendments to the Constitution need two thirds of all members, present or not.':
    'Les amendements au Statut exigent la majorité des deux tiers de tous les membres, présents ou non.',
  'Constitution of INTERPOL, article 42, in a university paper':
    'Statut d’INTERPOL, article 42, dans un travail universitaire',
  'Of 196 members, 131.': 'Sur 196 membres, 131.',
  'General Regulations': 'Règlement général',
  'Two thirds are taken of the votes for and against.': 'Les deux tiers se calculent sur les voix pour et contre.',
  'A secondary account: a fact sheet of INTERPOL': 'Source de seconde main : une fiche d’information d’INTERPOL',
  'A vote that misses two thirds may be taken a second time.':
    'Un vote qui n’atteint pas les deux tiers peut être repris une seconde fois.',
  'A secondary account: serbianmonitor.com, in 2018': 'Source de seconde main : serbianmonitor.com, en 2018',
  'Labour Conference': 'Conférence du Travail',
  'General knowledge of the number of States. Each sends two delegates of its government, one of employers and one of workers, who vote one by one (a secondary account: a page of the ILO).':
    'Connaissances générales, pour le nombre d’États. Chacun envoie deux délégués de son gouvernement, un des employeurs et un des travailleurs, qui votent individuellement (source de seconde main : une page de l’OIT).',
  'Constitution of the ILO': 'Constitution de l’OIT',
  'Admission, and credentials refused': 'Admission, et pouvoirs refusés',
  'To admit a State takes two thirds of the delegates attending, and among them two thirds of the government delegates voting. To refuse a delegate’s credentials takes two thirds of the votes cast.':
    'Pour admettre un État, il faut les deux tiers des délégués présents à la session, dont les deux tiers des délégués gouvernementaux votants. Pour refuser les pouvoirs d’un délégué, il faut les deux tiers des suffrages exprimés.',
  'Constitution of the ILO, as printed by the parliament of Portugal':
    'Constitution de l’OIT, telle que publiée par le parlement du Portugal',
  'The simulator cannot count two thirds of all and of the government delegates at once.':
    'Le simulateur ne peut pas compter en même temps les deux tiers de tous et ceux des délégués gouvernementaux.',
  'Unless something else is laid down, a simple majority of the votes cast decides.':
    'Sauf disposition contraire, la majorité simple des suffrages exprimés décide.',
  'Constitution of the ILO, article 17, in a bilingual edition':
    'Constitution de l’OIT, article 17, dans une édition bilingue',
  'Delegates vote one by one, and a State sends four (a secondary account). In a meeting the simulator gives each State one vote; the Workbench counts what is entered.':
    'Les délégués votent individuellement, et un État en envoie quatre (source de seconde main). En séance, le simulateur donne une voix à chaque État ; l’Établi compte ce qui est saisi.',
  'Quorum of votes': 'Quorum de suffrages',
  'A vote is void if fewer votes are cast than half the number of delegates attending.':
    'Un vote n’est pas acquis si les suffrages exprimés sont moins nombreux que la moitié des délégués présents à la session.',
  'Only votes for and against are votes cast (a secondary account: icsf.net). In 2005, 288 for and 8 against, with 139 abstaining, made 296 where 297 were needed: void by one.':
    'Seules les voix pour et contre sont des suffrages exprimés (source de seconde main : icsf.net). En 2005, 288 voix pour et 8 contre, avec 139 abstentions, en ont fait 296 quand il en fallait 297 : vote sans effet, à une voix près.',
  'Conventions and recommendations': 'Conventions et recommandations',
  'In the final vote, an instrument needs two thirds of the votes cast by the delegates present.':
    'Au vote final, un instrument exige la majorité des deux tiers des suffrages exprimés par les délégués présents.',
  'Constitution of the ILO, article 21, which speaks of the same majority, in a bilingual edition':
    'Constitution de l’OIT, article 21, qui parle de la même majorité, dans une édition bilingue',
  'Amendments to the Constitution': 'Amendements à la Constitution',
  'The Conference adopts them by two thirds of the votes cast. States then ratify.':
    'La Conférence les adopte à la majorité des deux tiers des suffrages exprimés. Les États ratifient ensuite.',
  'Constitution of the ILO, article 36, in a bilingual edition':
    'Constitution de l’OIT, article 36, dans une édition bilingue',
  'Standing Orders': 'Règlement de la Conférence',
  'A motion needs a seconder. The article lists the motions there are.':
    'Une motion doit être appuyée. L’article énumère les motions possibles.',
  'Standing Orders of 2008, article 15, on the site of the ILO':
    'Règlement de la Conférence de 2008, article 15, sur le site de l’OIT',
  'No order among them was seen, so the usual one is used. Later Standing Orders are numbered anew. The simulator asks for no seconder.':
    'Aucun ordre entre elles n’a été vu : on suit donc l’ordre habituel. Les éditions suivantes du Règlement sont numérotées autrement. Le simulateur ne demande pas d’appui.',
  'Votes are by show of hands, by record vote or by secret ballot. Abstentions, the quorum and the majority needed are announced with the result.':
    'Les votes se font à main levée, par appel nominal ou au scrutin secret. Les abstentions, le quorum et la majorité nécessaire sont annoncés avec le résultat.',
  'A secondary account: practical information for the session of 2021':
    'Source de seconde main : informations pratiques pour la session de 2021',
  'General Assembly of the Organization of American States':
    'Assemblée générale de l’Organisation des États américains',
  'General knowledge: 34 or 35 since Nicaragua left in 2023. A majority is 18 of either, as was asked for in 2019 and in 2024; it is never taken of those present.':
    'Connaissances générales : 34 ou 35 depuis le départ du Nicaragua en 2023. La majorité est de 18 dans les deux cas, comme on l’a demandé en 2019 et en 2024 ; elle ne se calcule jamais sur les présents.',
  'Charter of the OAS': 'Charte de l’OEA',
  'Decisions need more than half of all member States, unless two thirds are asked for. Whoever abstains or stays away might as well vote against.':
    'Les décisions exigent plus de la moitié de tous les États membres, sauf quand les deux tiers sont demandés. S’abstenir ou ne pas venir revient à voter contre.',
  'Charter in the text of 1967, where it seems to have been article 57. On the base, secondary accounts of two votes':
    'Charte dans le texte de 1967, où il semble avoir été l’article 57. Sur la base, sources de seconde main au sujet de deux votes',
  'In 2019, 18 for, 9 against and 6 abstaining carried, of 34. In 2024, 17 for, nobody against, 11 abstaining and five absent failed. Both were votes of the Permanent Council, which decides by the same kind of majority. Equal votes are simply not enough.':
    'En 2019, avec 18 voix pour, 9 contre et 6 abstentions, un texte a été adopté, sur 34. En 2024, avec 17 voix pour, aucune contre, 11 abstentions et cinq absents, un autre ne l’a pas été. C’étaient deux votes du Conseil permanent, qui décide à la même sorte de majorité. Un partage égal des voix ne suffit tout simplement pas.',
  'A majority of the member States is a quorum in plenary.':
    'La majorité des États membres constitue le quorum en plénière.',
  'Rules of procedure of the Assembly, in a copy': 'Règlement de l’Assemblée, dans une copie',
  'In committees one third of the delegations is a quorum, and two thirds of them must be there for a vote. The article says this of “such delegations”, that is of those in committee, so that in plenary the majority is judged. That it names sessions as well as meetings leaves a doubt.':
    'En commission, un tiers des délégations constitue le quorum, et les deux tiers d’entre elles doivent être présentes pour un vote. L’article le dit de « ces délégations », c’est-à-dire de celles qui sont en commission, de sorte qu’en plénière c’est la majorité qui est jugée. Qu’il mentionne les sessions aussi bien que les séances laisse un doute.',
  'Late proposals': 'Propositions tardives',
  'Proposals are handed in in writing and are not discussed for twelve hours after all have them. Two thirds of the member States can have one discussed sooner in plenary.':
    'Les propositions sont remises par écrit et ne sont pas discutées dans les douze heures qui suivent leur distribution à tous. Les deux tiers des États membres peuvent en faire discuter une plus tôt en plénière.',
  'An amendment adds to a proposal, takes from it or changes a part. What replaces the whole, or has nothing to do with it, is no amendment.':
    'Un amendement ajoute à une proposition, en retranche ou en change une partie. Ce qui remplace l’ensemble, ou n’a aucun rapport avec lui, n’est pas un amendement.',
  'Withdrawal of proposals and amendments': 'Retrait des propositions et des amendements',
  'Whoever brought a proposal or an amendment may take it back until it is put to the vote. Any delegation may bring it again.':
    'L’auteur d’une proposition ou d’un amendement peut le retirer jusqu’à sa mise aux voix. Toute délégation peut le présenter de nouveau.',
  Reconsideration: 'Nouvel examen',
  'To reopen a decision takes two thirds of the delegations that belong to the body.':
    'Pour rouvrir une décision, il faut les deux tiers des délégations qui font partie de l’organe.',
  'Whoever presides rules at once on a point of order. Any delegation may appeal, and the appeal is put to the vote.':
    'La personne qui préside statue aussitôt sur une motion d’ordre. Toute délégation peut en appeler, et l’appel est mis aux voix.',
  'What majority overrules was not seen; that of other decisions is used.':
    'La majorité qui annule la décision n’a pas été vue ; on emploie celle des autres décisions.',
  'Conference of the States Parties to the Chemical Weapons Convention':
    'Conférence des États Parties à la Convention sur les armes chimiques',
  'OPCW Conference': 'Conférence de l’OIAC',
  'General knowledge.': 'Connaissances générales.',
  'A majority of the members is a quorum.': 'La majorité des membres constitue le quorum.',
  'Convention, article VIII, in a South African collection of laws':
    'Convention, article VIII, dans un recueil de lois sud-africain',
  Majorities: 'Majorités',
  'Procedure needs a simple majority of those present and voting. On substance the Conference looks for consensus. If there is none, the Chair puts the vote off for a day. Then two thirds of those present and voting are enough. In doubt a matter is substance, unless the majority for substance says otherwise.':
    'Les questions de procédure exigent la majorité simple des présents et votants. Sur les questions de fond, la Conférence recherche le consensus. À défaut, le Président reporte le vote d’un jour. Ensuite, les deux tiers des présents et votants suffisent. En cas de doute, une question est de fond, à moins que la majorité exigée pour le fond n’en décide autrement.',
  'A secondary account: a page of the OPCW. What follows in doubt is general knowledge':
    'Source de seconde main : une page de l’OIAC. Ce qui vaut en cas de doute relève des connaissances générales',
  'Abstentions are not in the base: 82 for and 24 against were reported as 106 votes in 2018. Newspapers at times add them. The simulator does not put the vote off for a day: it asks only that consensus be sought first.':
    'Les abstentions ne sont pas dans la base : 82 voix pour et 24 contre ont été rapportées comme 106 voix en 2018. Les journaux les ajoutent parfois. Le simulateur ne reporte pas le vote d’un jour : il demande seulement que le consensus soit d’abord recherché.',
  'Amendments to the Convention': 'Amendements à la Convention',
  'An amendment needs a majority of all States parties, with none against.':
    'Un amendement exige la majorité de tous les États Parties, sans aucune voix contre.',
  'Convention, article XV, in a collection of treaties': 'Convention, article XV, dans un recueil de traités',
  'That is for a conference of its own. The simulator does not decide it.':
    'Cela vaut pour une conférence à part. Le simulateur n’en décide pas.',
  'Votes for and against count.': 'Les voix pour et contre comptent.',
  'A secondary account: a release of the OPCW that adds up 82 and 24':
    'Source de seconde main : un communiqué de l’OIAC qui additionne 82 et 24',
  'Security Council of the United Nations': 'Conseil de sécurité des Nations Unies',
  'Security Council': 'Conseil de sécurité',
  'Charter of the United Nations, article 23: fifteen members, of whom five are permanent.':
    'Charte des Nations Unies, Article 23 : quinze membres, dont cinq permanents.',
  'The Council has fifteen members. Five of them are permanent.':
    'Le Conseil a quinze membres. Cinq d’entre eux sont permanents.',
  'Charter of the United Nations, article 23': 'Charte des Nations Unies, Article 23',
  'Matters of procedure': 'Questions de procédure',
  'On procedure nine members must vote in favour, whichever they are. Nobody has a veto.':
    'Sur une question de procédure, neuf membres doivent voter pour, quels qu’ils soient. Personne n’a de droit de veto.',
  'Charter of the United Nations, article 27': 'Charte des Nations Unies, Article 27',
  'Nine of all the members, not of those voting. So equal votes are never a tie: short of nine, it is lost.':
    'Neuf de tous les membres, et non des votants. Un nombre égal de voix n’est donc jamais un partage : en deçà de neuf voix, le texte est rejeté.',
  'All other matters': 'Toutes les autres questions',
  'On everything else nine members must vote in favour, and no permanent member against. A party to a dispute abstains on it, under Chapter VI and article 52(3).':
    'Sur tout le reste, neuf membres doivent voter pour, et aucun membre permanent contre. Une partie à un différend s’abstient de voter dans les décisions prises aux termes du Chapitre VI et du paragraphe 3 de l’Article 52.',
  'Charter of the United Nations, article 27. On abstaining, a secondary account: Rosenne, on the Court':
    'Charte des Nations Unies, Article 27. Sur l’abstention, source de seconde main : Rosenne, sur la Cour',
  'The article asks permanent members to concur; in practice one that chooses to abstain, or is absent, stops nothing. A no is a veto only where the nine are there, and never from a member that ought to abstain. Whether a matter is procedure is decided in the same way, so that this too can be vetoed; that is rare and contested.':
    'L’Article demande que les membres permanents soient d’accord ; dans la pratique, celui qui choisit de s’abstenir, ou qui est absent, n’empêche rien. Un non n’est un veto que là où les neuf voix sont réunies, et jamais de la part d’un membre qui devrait s’abstenir. C’est de la même manière qu’il est décidé si une question est de procédure, de sorte que cela aussi peut faire l’objet d’un veto ; c’est rare et contesté.',
  'VI. Conduct of business': 'VI. Conduite des débats',
  'Order of speakers': 'Ordre des orateurs',
  'Provisional rules of procedure of the Council, chapter VI': 'Règlement intérieur provisoire du Conseil, chapitre VI',
  'The President rules at once on a point of order. If somebody challenges the ruling, it goes to the Council without delay. It stands if it is not overruled.':
    'Le Président statue aussitôt sur une motion d’ordre. Si sa décision est contestée, elle est soumise sans délai au Conseil. Elle est maintenue si elle n’est pas annulée.',
  'Provisional rules of procedure, chapter VI. The nine votes are a secondary account: scprocedure.org':
    'Règlement intérieur provisoire, chapitre VI. Les neuf voix viennent d’une source de seconde main : scprocedure.org',
  'Overruling is taken to be procedure, and so to need nine votes.':
    'L’annulation est tenue pour une question de procédure, qui exige donc neuf voix.',
  'Texts in writing': 'Textes par écrit',
  'Draft resolutions, amendments and motions of substance are normally brought in writing.':
    'Les projets de résolution, les amendements et les motions de fond sont normalement présentés par écrit.',
  'Order of drafts, and parts of them': 'Ordre des projets, et parties de projets',
  'Drafts go to the vote in the order in which they came in. Any representative can have parts voted on apart, but not if the mover objects.':
    'Les projets sont mis aux voix dans l’ordre de leur présentation. Tout représentant peut faire mettre des parties aux voix séparément, mais pas si l’auteur s’y oppose.',
  'So nobody else can object, and no vote is taken on whether to divide.':
    'Nul autre ne peut donc s’y opposer, et la division elle-même n’est pas mise aux voix.',
  'Order of motions': 'Ordre des motions',
  'Six motions go before any draft: to suspend the meeting, to adjourn it, to adjourn it to a set time, to refer the matter, to postpone it, to amend. The first two are not debated.':
    'Six motions passent avant tout projet : suspendre la séance, l’ajourner, l’ajourner à un moment fixé, renvoyer la question, la remettre à plus tard, amender. Les deux premières ne sont pas débattues.',
  'The simulator knows three of the six: to suspend, to adjourn, and to postpone (there called adjourning the debate). No motion closes a debate here.':
    'Le simulateur connaît trois des six : suspendre, ajourner et remettre à plus tard (ce qu’il appelle ajourner le débat). Ici, aucune motion ne clôt un débat.',
  'No seconding': 'Pas d’appui nécessaire',
  'A motion or draft of a member needs no seconder.':
    'Une motion ou un projet d’un membre n’a pas besoin d’être appuyé.',
  'The pattern of the General Assembly (rules 80, 122); the text was not seen':
    'Le modèle de l’Assemblée générale (articles 80, 122) ; le texte n’a pas été vu',
  'The pattern of the General Assembly (rules 90, 130); the text was not seen':
    'Le modèle de l’Assemblée générale (articles 90, 130) ; le texte n’a pas été vu',
  'None is written. Without nine votes in favour nothing is decided in any case.':
    'Aucun n’est écrit. Sans neuf voix pour, rien n’est décidé de toute façon.',
  'Security Council of the United Nations, to 1965': 'Conseil de sécurité des Nations Unies, jusqu’en 1965',
  'Security Council to 1965': 'Conseil de sécurité jusqu’en 1965',
  'Text that amended the Charter: eleven members before, fifteen after.':
    'Texte qui a modifié la Charte : onze membres avant, quinze après.',
  'Charter of the United Nations, before it was amended': 'Charte des Nations Unies, avant sa modification',
  'The Council has eleven members. Five of them are permanent.':
    'Le Conseil a onze membres. Cinq d’entre eux sont permanents.',
  'Text that amended the Charter, which says what stood there before':
    'Texte qui a modifié la Charte, et qui dit ce qui y figurait auparavant',
  'The change took effect on 31 August 1965, and fifteen first met on 1 February 1966 (secondary accounts: the Brazilian foreign ministry, the United Nations library). In between eleven still sat, while the law asked for nine votes.':
    'Le changement a pris effet le 31 août 1965, et les quinze se sont réunis pour la première fois le 1er février 1966 (sources de seconde main : le ministère brésilien des affaires étrangères, la bibliothèque des Nations Unies). Entre-temps, onze membres siégeaient encore, alors que le droit demandait neuf voix.',
  'On procedure seven members must vote in favour, whichever they are. Nobody has a veto.':
    'Sur une question de procédure, sept membres doivent voter pour, quels qu’ils soient. Personne n’a de droit de veto.',
  'On everything else seven members must vote in favour, and no permanent member against. A party to a dispute abstains on it, under Chapter VI and article 52(3).':
    'Sur tout le reste, sept membres doivent voter pour, et aucun membre permanent contre. Une partie à un différend s’abstient de voter dans les décisions prises aux termes du Chapitre VI et du paragraphe 3 de l’Article 52.',
  'On 24 May 1948 eight voted that a question was procedure, two against and one abstained (a secondary account: American Journal of International Law). That the no of the Soviet Union stopped it, the double veto, is general knowledge.':
    'Le 24 mai 1948, huit ont voté qu’une question était de procédure, deux contre et un s’est abstenu (source de seconde main : American Journal of International Law). Que le non de l’Union soviétique l’ait bloquée, c’est-à-dire le double veto, relève des connaissances générales.',
  "By analogy with today's rule. Provisional rules of procedure of the Council, chapter VI":
    'Par analogie avec l’article d’aujourd’hui. Règlement intérieur provisoire du Conseil, chapitre VI',
  "By analogy with today's rule. Provisional rules of procedure, chapter VI. The nine votes are a secondary account: scprocedure.org":
    'Par analogie avec l’article d’aujourd’hui. Règlement intérieur provisoire, chapitre VI. Les neuf voix viennent d’une source de seconde main : scprocedure.org',
  'Overruling is taken to be procedure, and so to need seven votes.':
    'L’annulation est tenue pour une question de procédure, qui exige donc sept voix.',
  "By analogy with today's rule. The pattern of the General Assembly (rules 80, 122); the text was not seen":
    'Par analogie avec l’article d’aujourd’hui. Le modèle de l’Assemblée générale (articles 80, 122) ; le texte n’a pas été vu',
  "By analogy with today's rule. The pattern of the General Assembly (rules 90, 130); the text was not seen":
    'Par analogie avec l’article d’aujourd’hui. Le modèle de l’Assemblée générale (articles 90, 130) ; le texte n’a pas été vu',
  'None is written. Without seven votes in favour nothing is decided in any case.':
    'Aucun n’est écrit. Sans sept voix pour, rien n’est décidé de toute façon.',
  "By analogy with today's rule. General knowledge; the text was not seen":
    'Par analogie avec l’article d’aujourd’hui. Connaissances générales ; le texte n’a pas été vu',
}
