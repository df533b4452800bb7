/** What the scenario of 25 October 1971 tells, and the names of that day. */
import type { Catalogue } from '../catalogue.ts'

export const SCENARIO_1971: Catalogue = {
  'Telegram 3848 from the Mission to the United Nations to the Department of State, on the meeting of 25 October 1971':
    'Télégramme 3848 de la Mission auprès des Nations Unies au Département d’État, sur la séance du 25 octobre 1971',
  'Verbatim record of the 1976th plenary meeting, 25 October 1971. Only its opening was seen':
    'Compte rendu in extenso de la 1976e séance plénière, 25 octobre 1971. Seul son début a été vu',
  'United Nations General Assembly Voting Data of Erik Voeten, Anton Strezhnev and Michael Bailey, in the package unvotes: votes by Member, by number of the roll-call':
    'United Nations General Assembly Voting Data, d’Erik Voeten, Anton Strezhnev et Michael Bailey, dans le paquet unvotes : votes par Membre, par numéro d’appel nominal',
  'Where can I find information on the 1971 resolution regarding the representation of China at the UN?':
    'Où trouver des informations sur la résolution de 1971 relative à la représentation de la Chine à l’ONU ?',
  'Adam Malik (Indonesia)': 'Adam Malik (Indonésie)',
  "Members on 25 October 1971: the 129 that cast something in the votes by name, with Maldives and Oman. Bhutan, Bahrain, Qatar and Oman had joined that autumn; the United Arab Emirates had not. The number is in keeping with the vote on the resolution: 76, 35, 17, and three that cast nothing. Members have the names of the day, from general knowledge. The seat of China was held by the Republic of China. Rules carry today's numbers (A/520); those of 1971 differed.":
    'Membres au 25 octobre 1971 : les 129 qui ont voté ou se sont abstenus dans les votes nominatifs, plus les Maldives et l’Oman. Le Bhoutan, Bahreïn, le Qatar et l’Oman avaient été admis cet automne-là ; les Émirats arabes unis ne l’étaient pas encore. Le nombre concorde avec le vote sur la résolution : 76, 35, 17, et trois qui n’ont pas participé au vote. Les Membres portent les noms de l’époque, d’après les connaissances générales. Le siège de la Chine était occupé par la République de Chine. Les articles portent les numéros d’aujourd’hui (A/520) ; ceux de 1971 étaient autres.',
  "Restoration of the lawful rights of the People's Republic of China in the United Nations (A/L.630)":
    'Rétablissement des droits légitimes de la République populaire de Chine à l’Organisation des Nations Unies (A/L.630)',
  'The draft of Albania and others (A/L.630), tabled before this meeting. The telegram names only Albania; its other sponsors are not listed here.':
    'Le projet de l’Albanie et d’autres (A/L.630), présenté avant cette séance. Le télégramme ne nomme que l’Albanie ; ses autres auteurs ne sont pas énumérés ici.',
  'At least 129 Members were present: so many cast something in the second vote. Maldives and Oman cast nothing in any of the votes by name.':
    'Au moins 129 Membres étaient présents : autant ont voté ou se sont abstenus au deuxième vote. Les Maldives et l’Oman n’ont participé à aucun des votes nominatifs.',
  "The meeting opened at 3 p.m. Rules carry today's numbers (A/520) throughout; the numbers of 1971 differed.":
    'La séance s’est ouverte à 3 heures de l’après-midi. Les articles portent partout les numéros d’aujourd’hui (A/520) ; ceux de 1971 étaient autres.',
  "Restoration of the lawful rights of the People's Republic of China in the United Nations":
    'Rétablissement des droits légitimes de la République populaire de Chine à l’Organisation des Nations Unies',
  'Agenda item 93, continued.': 'Point 93 de l’ordre du jour, suite.',
  "Tunisia submits three drafts (A/L.639, A/L.640 and A/L.641): that the People's Republic of China occupy the seat of China; that the Republic of China keep a seat under the name of Formosa; and that the question come back at the next session.":
    'La Tunisie présente trois projets (A/L.639, A/L.640 et A/L.641) : que la République populaire de Chine occupe le siège de la Chine ; que la République de Chine garde un siège sous le nom de Formose ; et que la question revienne à la session suivante.',
  "Saudi Arabia introduces a draft (A/L.638): the People's Republic of China to be admitted, and the people of Taiwan to stay until they have declared their wishes.":
    'L’Arabie saoudite présente un projet (A/L.638) : la République populaire de Chine serait admise, et le peuple de Taïwan resterait jusqu’à ce qu’il ait fait connaître ses vœux.',
  'Only the first of many speakers are given. The telegram summarizes the debate.':
    'Seuls les premiers de nombreux orateurs sont donnés. Le télégramme résume le débat.',
  'The telegram gives neither the text of the amendments nor when they were moved. Their order is the order in which they were put.':
    'Le télégramme ne donne ni le texte des amendements ni le moment où ils ont été présentés. Leur ordre est celui dans lequel ils ont été mis aux voix.',
  'The telegram gives neither the text of the amendments nor when they were moved. Their order is the order in which they were put. The telegram gives A/L.637 beside the third, which may be the document of all three.':
    'Le télégramme ne donne ni le texte des amendements ni le moment où ils ont été présentés. Leur ordre est celui dans lequel ils ont été mis aux voix. Le télégramme donne A/L.637 à côté du troisième, qui peut être le document des trois.',
  'Nothing in the record says who asked. In the Assembly a draft that is tabled is put to the vote.':
    'Rien dans le compte rendu ne dit qui l’a demandé. À l’Assemblée, un projet présenté est mis aux voix.',
  'To defer the voting to the next day. That it came before the other votes follows from the numbers of the roll-calls; the telegram lists them otherwise.':
    'Remettre le vote au lendemain. Qu’elle soit venue avant les autres votes résulte des numéros des appels nominaux ; le télégramme les énumère autrement.',
  'Bhutan cast nothing in this vote.': 'Le Bhoutan n’a pas participé à ce vote.',
  'That the draft on the important question (A/L.632) be voted on before A/L.630, which was tabled first.':
    'Que le projet sur la question importante (A/L.632) soit mis aux voix avant A/L.630, présenté en premier.',
  'The draft A/L.632 asks the Assembly to decide that any proposal that would deprive the Republic of China of representation is an important question under Article 18 of the Charter. Here it is the question of what majority A/L.630 needs.':
    'Le projet A/L.632 demande à l’Assemblée de décider que toute proposition qui priverait la République de Chine de représentation est une question importante au sens de l’Article 18 de la Charte. C’est ici la question de la majorité qu’exige A/L.630.',
  'The other side, here as put by Albania. Fifty-nine Members voted so.':
    'L’autre camp, exprimé ici par l’Albanie. Cinquante-neuf Membres ont voté ainsi.',
  'Whether a question is important is itself decided by a simple majority (Charter, Article 18, paragraph 3).':
    'Le point de savoir si une question est importante se tranche à la majorité simple (Charte, Article 18, paragraphe 3).',
  'So a simple majority decides on A/L.630.': 'La majorité simple décide donc de A/L.630.',
  "The telegram gives the count, not the method. That it was a roll-call is inferred from the numbers of the roll-calls, in which two are free between this vote's neighbours: 1187 and 1188.":
    'Le télégramme donne le décompte, non le mode de votation. Qu’il s’agisse d’un appel nominal est déduit des numéros des appels nominaux, dont deux sont libres entre les votes voisins : 1187 et 1188.',
  'In favour: Saudi Arabia and Mauritius. The telegram names no others.':
    'Pour : l’Arabie saoudite et Maurice. Le télégramme n’en nomme pas d’autres.',
  'A separate vote on the clause on the expulsion of the representatives of the Republic of China. That it was asked for here, after the amendments, follows from the numbers of the roll-calls.':
    'Un vote séparé sur le passage relatif à l’expulsion des représentants de la République de Chine. Qu’il ait été demandé ici, après les amendements, résulte des numéros des appels nominaux.',
  'A vote on the request implies that somebody opposed it. The telegram does not say who; here it is Albania.':
    'Un vote sur la demande implique que quelqu’un s’y est opposé. Le télégramme ne dit pas qui ; ici, c’est l’Albanie.',
  'Egypt is not among those who voted, by this data.': 'Selon ces données, l’Égypte n’est pas parmi ceux qui ont voté.',
  'The Minister for Foreign Affairs of the Republic of China says that his delegation will take no further part in the proceedings.':
    'Le ministre des affaires étrangères de la République de Chine dit que sa délégation ne prendra plus part aux débats.',
  'The delegation leaves the hall, and casts nothing in the vote that follows.':
    'La délégation quitte la salle et ne participe pas au vote qui suit.',
  'Three Members of 131 cast nothing: China, Maldives and Oman.':
    'Trois Membres sur 131 n’ont pas participé au vote : la Chine, les Maldives et l’Oman.',
  'Resolution 2758 (XXVI). The other drafts, of Tunisia (A/L.639 to A/L.641) and of Saudi Arabia (A/L.638), were not put to the vote.':
    'Résolution 2758 (XXVI). Les autres projets, de la Tunisie (A/L.639 à A/L.641) et de l’Arabie saoudite (A/L.638), n’ont pas été mis aux voix.',
  "The President says that the People's Republic of China will be notified, and that votes are explained at the next meeting, on 26 October.":
    'Le Président dit que la République populaire de Chine sera informée, et que les votes seront expliqués à la séance suivante, le 26 octobre.',
  'The telegram lists the votes in another order: the resolution, the important question, the priority, the separate vote, the deferral, the amendments. The order of the roll-calls stands here.':
    'Le télégramme énumère les votes dans un autre ordre : la résolution, la question importante, la priorité, le vote séparé, le report, les amendements. C’est l’ordre des appels nominaux qui est suivi ici.',
}
