/** What the recorded votes tell. */
import type { Catalogue } from '../catalogue.ts'

export const VOTES: Catalogue = {
  'CITES Conference of the Parties': 'Conférence des Parties à la CITES',
  'Botswana, Namibia, South Africa, Zimbabwe elephants annotation':
    'Éléphants d’Afrique du Sud, du Botswana, de Namibie et du Zimbabwe, annotation',
  'Printed 19 % does not match 22/123 = 17.9 % (23/124 = 18.5 % does): press figure probably off by one.':
    'Les 19 % publiés ne correspondent pas à 22/123 = 17,9 % (23/124 = 18,5 % y correspondrait) : chiffre de presse sans doute faux d’une unité.',
  'Mako sharks, Appendix II (secret ballot)': 'Requins mako, Annexe II (scrutin secret)',
  '71.8 %; official record is CoP18 Com. I Rec. 12 ("With a vote of 102 …").':
    '71,8 % ; le compte rendu officiel est CoP18 Com. I Rec. 12 (« With a vote of 102 … »).',
  'Bluefin tuna, delayed listing (EU amendment)': 'Thon rouge, inscription différée (amendement de l’UE)',
  'Amended proposal voted first, original second.':
    'La proposition amendée a été mise aux voix en premier, l’originale ensuite.',
  'Zimbabwe elephants/ivory': 'Éléphants et ivoire du Zimbabwe',
  'Printed no-first.': 'Publié avec les non en premier.',
  'Bluefin tuna, Appendix I (Monaco)': 'Thon rouge, Annexe I (Monaco)',
  '30 abstentions, heavy defeat.': '30 abstentions, lourde défaite.',
  'Ad Hoc Committee on the cybercrime convention': 'Comité spécial sur la convention contre la cybercriminalité',
  'Iran: request to delete a contested provision (human-rights safeguards)':
    'Iran : demande de suppression d’une disposition contestée (garanties en matière de droits de l’homme)',
  'Vote on a motion to delete: rejecting the deletion keeps the text; the convention itself then goes through by consensus.':
    'Vote sur une motion de suppression : rejeter la suppression garde le texte ; la convention elle-même est ensuite adoptée par consensus.',
  'UN Economic and Social Council': 'Conseil économique et social des Nations Unies',
  'Consultative status: Committee to Protect Journalists':
    'Statut consultatif : Comité pour la protection des journalistes',
  'NGO accreditation: council reverses committee.':
    'Accréditation d’une ONG : le Conseil annule la décision du Comité.',
  'ECOSOC Committee on NGOs': 'Comité chargé des organisations non gouvernementales',
  "Reverse the Chair's gavelled decision": 'Annuler la décision prise d’un coup de marteau par le Président',
  'A gavelled decision undone by vote.': 'Une décision prise d’un coup de marteau, défaite par un vote.',
  'UN Commission on Human Rights': 'Commission des droits de l’homme des Nations Unies',
  "China's no-action motion": 'Motion de non-décision de la Chine',
  '27 is exactly the majority of the 53 members.': '27 est exactement la majorité des 53 membres.',
  'Absence printed separately.': 'L’absence est indiquée à part.',
  '22+17+14 = 53; 22 is far under half the members.':
    '22+17+14 = 53 ; 22 est bien en dessous de la moitié des membres.',
  'UN Human Rights Council': 'Conseil des droits de l’homme des Nations Unies',
  'SOGI resolution (27/32)': 'Résolution sur l’orientation sexuelle et l’identité de genre (27/32)',
  'Baseline.': 'Cas de base.',
  'Extend the Yemen inquiry': 'Prolonger l’enquête sur le Yémen',
  '21 yes < half of 47, adopted.': '21 oui < la moitié de 47, adopté.',
  'Human rights in Syria': 'Droits de l’homme en Syrie',
  '26+5+15 = 46 of 47: one not voting.': '26+5+15 = 46 sur 47 : un n’a pas voté.',
  'IAEA General Conference': 'Conférence générale de l’AIEA',
  'Israeli nuclear capabilities': 'Capacités nucléaires israéliennes',
  'Margin of five with 23 abstentions.': 'Marge de cinq voix avec 23 abstentions.',
  'Application of safeguards in the Middle East': 'Application des garanties au Moyen-Orient',
  'International Labour Conference': 'Conférence internationale du Travail',
  'Work in Fishing Convention, first attempt': 'Convention sur le travail dans la pêche, première tentative',
  'QUORUM missed by ONE: 288+8 = 296 < 297. 97.3 % in favour and still not adopted; 139 abstentions caused it.':
    'QUORUM manqué d’UNE voix : 288+8 = 296 < 297. 97,3 % pour et pourtant non adoptée ; la cause : 139 abstentions.',
  'INTERPOL General Assembly': 'Assemblée générale d’INTERPOL',
  'Admission of Kosovo, first ballot': 'Admission du Kosovo, premier tour',
  '57.6 %; a second ballot follows after 20 minutes. A Czech source prints 78 for the first figure.':
    '57,6 % ; un second tour suit après 20 minutes. Une source tchèque donne 78 pour le premier chiffre.',
  'South Atlantic Whale Sanctuary (IWC66)': 'Sanctuaire baleinier de l’Atlantique Sud (CBI66)',
  'Other press says "38 of 64": counts the two abstentions in the base.':
    'Un autre journal dit « 38 sur 64 » : il compte les deux abstentions dans la base.',
  'Moratorium with two-year delay (Swedish amendment)': 'Moratoire avec délai de deux ans (amendement suédois)',
  "Official Chair's report; 59 %; the original proposal got the same figures.":
    'Rapport officiel du Président ; 59 % ; la proposition originale a eu les mêmes chiffres.',
  'OAS General Assembly / Permanent Council': 'Assemblée générale / Conseil permanent de l’OEA',
  "Accept the National Assembly's representative of Venezuela":
    'Accepter le représentant du Venezuela désigné par l’Assemblée nationale',
  'Exactly the threshold of 18; members named; 18+9+6+1 = 34.':
    'Exactement le seuil de 18 ; les membres sont nommés ; 18+9+6+1 = 34.',
  'OPCW Conference of the States Parties': 'Conférence des États Parties de l’OIAC',
  'Suspend rights and privileges of Syria': 'Suspendre des droits et privilèges de la Syrie',
  'Press prints "136 voted" by counting abstentions; base for two-thirds is 102 (85.3 %), not 136 (64 % would fail).':
    'La presse écrit « 136 ont voté » en comptant les abstentions ; la base des deux tiers est 102 (85,3 %), non 136 (64 % ne suffiraient pas).',
  'UNESCO General Conference': 'Conférence générale de l’UNESCO',
  'Admission of Kosovo': 'Admission du Kosovo',
  'BEST printed example: base 142 and threshold 95 both published; 2/3 of 142 = 94.67 rounds up to 95.':
    'Le MEILLEUR exemple publié : base 142 et seuil 95 tous deux publiés ; 2/3 de 142 = 94,67 s’arrondit à 95.',
  'UN General Assembly, Fourth Committee': 'Assemblée générale des Nations Unies, Quatrième Commission',
  'Question of Western Sahara': 'Question du Sahara occidental',
  'Abstentions outnumber yes votes and still nothing against: adopted. Quorum is counted on presence, not on votes cast.':
    'Plus d’abstentions que de oui, et pourtant rien contre : adopté. Le quorum se compte sur la présence, non sur les voix exprimées.',
  'UN General Assembly, Second Committee': 'Assemblée générale des Nations Unies, Deuxième Commission',
  'Towards a new international economic order': 'Vers un nouvel ordre économique international',
  'Zero against.': 'Zéro contre.',
  'UN General Assembly, First Committee': 'Assemblée générale des Nations Unies, Première Commission',
  'Draft A/C.1/L.167 (Algeria)': 'Projet A/C.1/L.167 (Algérie)',
  'Majority, well under two-thirds: fine in committee.':
    'Une majorité, bien au-dessous des deux tiers : suffit en commission.',
  'UN General Assembly, Fifth Committee': 'Assemblée générale des Nations Unies, Cinquième Commission',
  'Investing in the United Nations (G77 draft)': 'Investir dans l’Organisation des Nations Unies (projet du G77)',
  '68.4 %: committee needs a simple majority though budget questions need two-thirds in plenary (art. 18).':
    '68,4 % : la commission n’exige que la majorité simple, bien que les questions budgétaires exigent la majorité des deux tiers en plénière (art. 18).',
  'Draft A/C.1/L.166 (Algeria)': 'Projet A/C.1/L.166 (Algérie)',
  'Two competing drafts both adopted.': 'Deux projets concurrents adoptés tous deux.',
  'Permanent sovereignty over natural resources (Palestine)':
    'Souveraineté permanente sur les ressources naturelles (Palestine)',
  'UN General Assembly': 'Assemblée générale des Nations Unies',
  'Retain "the President of" / "the Chairman of the Council of Ministers"':
    'Garder « le Président de » / « le Président du Conseil des ministres »',
  '41 of 78 = 52.6 %: phrases fall for lack of two-thirds although a majority wanted them.':
    '41 sur 78 = 52,6 % : les mots tombent faute des deux tiers, bien qu’une majorité les ait voulus.',
  'Protection of the Palestinian civilian population (ES-10/20)':
    'Protection de la population civile palestinienne (ES-10/20)',
  'Large abstention count, outcome unaffected.': 'Beaucoup d’abstentions, sans effet sur l’issue.',
  'Human rights in Syria (66/176)': 'Droits de l’homme en Syrie (66/176)',
  'Korea items on the agenda of the 28th session': 'Points sur la Corée à l’ordre du jour de la 28e session',
  'EXACTLY two-thirds: 70 of 105 (simple majority was enough).':
    'EXACTEMENT deux tiers : 70 sur 105 (la majorité simple suffisait).',
  'Separate vote on section IX of the budget draft (66/247)':
    'Vote séparé sur la section IX du projet de budget (66/247)',
  'President: "budgetary questions require a majority of two-thirds of those present and voting"; 117-7-15, section retained.':
    'Le Président : « les questions budgétaires exigent la majorité des deux tiers des présents et votants » ; 117-7-15, section maintenue.',
  'New Zealand: Russian as working language is an important question':
    'Nouvelle-Zélande : le russe comme langue de travail est une question importante',
  'Study committee on Chinese representation (A/L.533)': 'Comité d’étude sur la représentation de la Chine (A/L.533)',
  'Review of Administrative Tribunal judgements (res. 957 X)':
    'Réformation des jugements du Tribunal administratif (rés. 957 X)',
  '33 of 50 = 66.0 %: adopted by simple majority; under two-thirds it would have failed by ONE vote. The previous procedural vote decided it.':
    '33 sur 50 = 66,0 % : adopté à la majorité simple ; aux deux tiers, il aurait été rejeté à UNE voix près. Le vote de procédure précédent en a décidé.',
  'Change in Chinese representation is an important question (A/L.494)':
    'Un changement dans la représentation de la Chine est une question importante (A/L.494)',
  'Procedural pre-vote.': 'Vote préalable de procédure.',
  'Palestine refugees, inalienable rights (res. 2535 B)': 'Réfugiés de Palestine, droits inaliénables (rés. 2535 B)',
  '48-22-47: 68.6 %; abstentions nearly equal yes votes.':
    '48-22-47 : 68,6 % ; presque autant d’abstentions que de oui.',
  'Suspend the Russian Federation from the Human Rights Council (ES-11/3)':
    'Suspendre la Fédération de Russie du Conseil des droits de l’homme (ES-11/3)',
  'Passes only because 58 abstentions leave the base: 93/117 = 79.5 %, but 93/175 would be 53.1 %; source prints the base 117.':
    'N’est adoptée que parce que 58 abstentions sortent de la base : 93/117 = 79,5 %, mais 93/175 ferait 53,1 % ; la source indique la base 117.',
  'US: UNCDF statute art. IV.2 is an important question':
    'États-Unis : l’art. IV.2 du statut du FENU est une question importante',
  'Motion to raise the bar lost 35-71-7.': 'Motion pour élever le seuil, rejetée 35-71-7.',
  'Icelandic amendments on Tunisia (A/L.166)': 'Amendements islandais sur la Tunisie (A/L.166)',
  'EXACTLY two-thirds: 32 of 48 = 2/3 to the vote; ">=" against ">" matters.':
    'EXACTEMENT deux tiers : 32 sur 48 = 2/3 à la voix près ; « >= » ou « > » change tout.',
  'US: paragraph 11 (military bases) is an important question':
    'États-Unis : le paragraphe 11 (bases militaires) est une question importante',
  'Ad hoc committee on art. 73 e information': 'Comité spécial sur les renseignements de l’art. 73 e)',
  'Tie 35-35-5 where two-thirds was required.': 'Partage égal 35-35-5 là où il fallait les deux tiers.',
  'East Timor (34/40)': 'Timor oriental (34/40)',
  'EXACTLY two-thirds: 62 of 93.': 'EXACTEMENT deux tiers : 62 sur 93.',
  'Former Italian colonies, as a whole after the paragraphs failed':
    'Anciennes colonies italiennes, dans l’ensemble après l’échec des paragraphes',
  'Whole text rejected 14-37-7 after key paragraphs fell: rule 89/129 chain (parts then whole).':
    'Texte entier rejeté 14-37-7 après la chute de paragraphes essentiels : suite des articles 89/129 (les parties, puis l’ensemble).',
  'US: priority for the important-question draft': 'États-Unis : priorité au projet sur la question importante',
  'India: apply two-thirds to A/3016 (administrative tribunal)':
    'Inde : appliquer les deux tiers à A/3016 (tribunal administratif)',
  'Motion to RAISE the bar is defeated.': 'Une motion pour ÉLEVER le seuil est rejetée.',
  'Science and technology in international security (56/20)':
    'Science et technique dans la sécurité internationale (56/20)',
  'EXACTLY two-thirds: 92 of 138.': 'EXACTEMENT deux tiers : 92 sur 138.',
  'Require two-thirds on A/424 draft V': 'Exiger les deux tiers pour A/424, projet V',
  'Draft A/L.632: depriving the Republic of China of representation is an important question (art. 18)':
    'Projet A/L.632 : priver la République de Chine de représentation est une question importante (art. 18)',
  'Motion fails by simple majority, so res. 2758 needs no two-thirds.':
    'La motion est rejetée à la majorité simple : la rés. 2758 n’exige donc pas la majorité des deux tiers.',
  "Restoration of the lawful rights of the People's Republic of China (res. 2758 XXVI)":
    'Rétablissement des droits légitimes de la République populaire de Chine (rés. 2758 XXVI)',
  'Adopted by simple majority after the important-question motion fell; would also have met two-thirds (68.5 %).':
    'Adoptée à la majorité simple après l’échec de la motion sur la question importante ; aurait aussi atteint les deux tiers (68,5 %).',
  'US: separate vote on the expulsion clause': 'États-Unis : vote séparé sur le passage relatif à l’expulsion',
  'Division motion refused 51-61-16.': 'Demande de division refusée 51-61-16.',
  'Iraq: postpone inclusion of the Cyprus item': 'Iraq : reporter l’inscription du point sur Chypre',
  'Tie on a procedural motion, 24-24-12.': 'Partage égal sur une motion de procédure, 24-24-12.',
  'Self-determination for Cyprus': 'Autodétermination pour Chypre',
  '31 of 54 = 57.4 %, 24 abstentions.': '31 sur 54 = 57,4 %, 24 abstentions.',
  'Algeria: right to independence (A/4075)': 'Algérie : droit à l’indépendance (A/4075)',
  '35/53 = 66.04 %: one vote short of ceil(106/3) = 36. Rounding to 66 % or flooring the threshold (35.33 -> 35) would wrongly pass it. Tally from roll call, "one vote short" from the source.':
    '35/53 = 66,04 % : il manque une voix aux 36 = ceil(106/3). Arrondir à 66 % ou arrondir le seuil vers le bas (35,33 -> 35) l’adopterait à tort. Décompte par appel nominal ; « une voix manque » vient de la source.',
  'US appeal against the ruling that two-thirds applies to the amendment':
    'Appel des États-Unis contre la décision que les deux tiers s’appliquent à l’amendement',
  'Appeal against a ruling: the motion is to overrule; ruling stands.':
    'Appel d’une décision : la question est de l’annuler ; la décision est maintenue.',
  'Rights of the State of Palestine in the UN (ES-10/23)': 'Droits de l’État de Palestine à l’ONU (ES-10/23)',
  'All four numbers printed; they add up to 193.': 'Les quatre nombres sont publiés ; leur somme fait 193.',
  'Syria: the Italian study-committee draft is an important question':
    'Syrie : le projet italien de comité d’étude est une question importante',
  '35-31-54: adopted with more abstentions than yes votes.': '35-31-54 : adopté avec plus d’abstentions que de oui.',
  'Treatment of Indians in South Africa (res. 44 I)': 'Traitement des Indiens en Afrique du Sud (rés. 44 I)',
  'EXACT minimum: 32 of 47; 2/3 = 31.33, so 32 needed and 32 obtained.':
    'Minimum EXACT : 32 sur 47 ; 2/3 = 31,33 : il en fallait donc 32, et 32 ont été obtenues.',
  'Last part of paragraph 6: technical assistance on population':
    'Dernière partie du paragraphe 6 : assistance technique en matière de population',
  'Tie 34-34-32; fails under any rule.': 'Partage égal 34-34-32 ; rejeté selon n’importe quelle règle.',
  'Partition of Palestine (res. 181 II)': 'Partage de la Palestine (rés. 181 II)',
  '33/46 = 71.7 %; "neither abstentions nor absentees counted" (same source). NYT: supporters had two votes more than required.':
    '33/46 = 71,7 % ; « ni les abstentions ni les absents ne comptaient » (même source). NYT : les partisans avaient deux voix de plus que requis.',
  'Trusteeship agreements for non-self-governing territories (A/423)':
    'Accords de tutelle pour les territoires non autonomes (A/423)',
  'Exact tie 24-24-1.': 'Partage exact 24-24-1.',
  'UN Security Council': 'Conseil de sécurité des Nations Unies',
  'Draft resolution S/7591/Rev.2 Paragraph 1 (meeting 1360)':
    'Projet de résolution S/7591/Rev.2, paragraphe 1 (séance 1360)',
  '4-0-11: vote on a paragraph.': '4-0-11 : vote sur un paragraphe.',
  'End of the occupation (S/2014/916)': 'Fin de l’occupation (S/2014/916)',
  'US negative vote is not a veto because nine yes votes were missing (same source).':
    'Le vote négatif des États-Unis n’est pas un veto, car les neuf oui manquaient (même source).',
  'Draft resolution S/2018/321 (meeting 8228)': 'Projet de résolution S/2018/321 (séance 8228)',
  "12-2-1, vetoed; Bolivia's no is not a veto.": '12-2-1, veto ; le non de la Bolivie n’est pas un veto.',
  'Draft resolution S/2022/231 (meeting 9002)': 'Projet de résolution S/2022/231 (séance 9002)',
  '2-0-13: no negative vote at all.': '2-0-13 : aucun vote négatif.',
  'Condemn attacks on GCC countries and Jordan (Bahrain draft)':
    'Condamner les attaques contre les pays du CCG et la Jordanie (projet de Bahreïn)',
  'P5 abstention is not a veto (abstainers not named in the excerpt).':
    'L’abstention d’un membre permanent n’est pas un veto (l’extrait ne nomme pas qui s’est abstenu).',
  'Draft resolution S/2018/516 (meeting 8274)': 'Projet de résolution S/2018/516 (séance 8274)',
  '10-1-4, vetoed.': '10-1-4, veto.',
  'Humanitarian ceasefire (Russian draft)': 'Cessez-le-feu humanitaire (projet russe)',
  'More yes than no, but under nine; three P5 votes against are not vetoes.':
    'Plus de oui que de non, mais moins de neuf ; trois votes contre de membres permanents ne sont pas des vetos.',
  'Draft resolution S/2019/756 (meeting 8623)': 'Projet de résolution S/2019/756 (séance 8623)',
  '12-2-1, vetoed.': '12-2-1, veto.',
  'Draft resolution S/1999/328 (meeting 3989)': 'Projet de résolution S/1999/328 (séance 3989)',
  '3-12-0: no abstention.': '3-12-0 : aucune abstention.',
  'Draft resolution S/1996/292 (meeting 3654)': 'Projet de résolution S/1996/292 (séance 3654)',
  'Condemn the strikes on Syria (Russian draft)': 'Condamner les frappes sur la Syrie (projet russe)',
  'Majority against.': 'Majorité contre.',
  'Draft resolution S/2018/175 (meeting 8228)': 'Projet de résolution S/2018/175 (séance 8228)',
  'Sanctions for chemical weapons in Syria': 'Sanctions pour les armes chimiques en Syrie',
  'Exactly nine yes, so the two P5 negatives are vetoes.':
    'Exactement neuf oui : les deux votes négatifs de membres permanents sont donc des vetos.',
  'Draft resolution S/3755 (meeting 756)': 'Projet de résolution S/3755 (séance 756)',
  '11-member Council: twice as many yes as no, not adopted.':
    'Conseil de 11 membres : deux fois plus de oui que de non, non adopté.',
  'Conference of the Parties to UNTOC': 'Conférence des Parties à la Convention contre la criminalité organisée',
  'Decide on the three NGOs jointly': 'Décider des trois ONG ensemble',
  'Printed base 71 and threshold 36 = floor(71/2)+1.': 'Base 71 et seuil 36 publiés = floor(71/2)+1.',
  'Is according observer status to NGOs a matter of procedure? (rule 61)':
    'Accorder le statut d’observateur à des ONG est-il une question de procédure ? (article 61)',
  'ODDITY: 2/3 of 78 is exactly 52; the report prints 53, i.e. floor(2n/3)+1 or "more than two-thirds". Outcome the same (63).':
    'CURIOSITÉ : 2/3 de 78 font exactement 52 ; le rapport indique 53, soit floor(2n/3)+1 ou « plus des deux tiers ». Même issue (63).',
  'Accord observer status to three NGOs': 'Accorder le statut d’observateur à trois ONG',
  'Printed base 65 and threshold 33. The UNCAC Coalition press page prints 57 to 7: official report says 58.':
    'Base 65 et seuil 33 publiés. La page de presse de la Coalition UNCAC donne 57 à 7 : le rapport officiel dit 58.',
  'World Health Assembly, Committee A': 'Assemblée mondiale de la Santé, Commission A',
  'WHO Pandemic Agreement (draft resolution)': 'Accord de l’OMS sur les pandémies (projet de résolution)',
  'No votes against: base = 124.': 'Aucune voix contre : base = 124.',
  'Saudi Arabia: postpone voting': 'Arabie saoudite : reporter le vote',
}
