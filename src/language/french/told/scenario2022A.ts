/** What the scenarios of the eleventh session tell: names, and the first two days. */
import type { Catalogue } from '../catalogue.ts'

export const SCENARIO_2022_A: Catalogue = {
  'Report of the Conference of the Parties on its eleventh session, Vienna, 17 to 21 October 2022':
    'Rapport de la Conférence des Parties sur sa onzième session, Vienne, 17 au 21 octobre 2022',
  'Unprecedented vote to protect civil society space at UN level at UNTOC COP11':
    'Unprecedented vote to protect civil society space at UN level at UNTOC COP11',
  'Paragraph 24: 133 parties were represented at the session. That rule 41, paragraph 1, means these is inferred.':
    'Paragraphe 24 : 133 Parties étaient représentées à la session. Que l’article 41, paragraphe 1, vise celles-ci est déduit.',
  'Rule 17 has the secretariat circulate the list at least 30 days before the session. The report names neither the list nor its date.':
    'L’article 17 veut que le secrétariat distribue la liste au moins 30 jours avant la session. Le rapport ne mentionne ni la liste ni sa date.',
  'At least 103 parties were present at the first vote: so many cast something. How many were present when the 1st meeting opened is not stated.':
    'Au moins 103 Parties étaient présentes au premier vote : autant ont voté ou se sont abstenues. Le rapport ne dit pas combien étaient présentes à l’ouverture de la 1re séance.',
  'The report says that the rules were brought to the attention of participants, not by whom.':
    'Le rapport dit que les articles ont été portés à l’attention des participants, mais ne dit pas par qui.',
  'The report speaks of objections made by two States parties to three organizations. It does not say who objected to which; here each objects to all three.':
    'Le rapport parle d’objections de deux États Parties à trois organisations. Il ne dit pas qui a fait objection à laquelle ; ici, chacun fait objection aux trois.',
  'The matter was discussed at the 1st and 2nd meetings; rule 56 has consensus tried before any vote.':
    'La question a été débattue aux 1re et 2e séances ; l’article 56 veut que le consensus soit recherché avant tout vote.',
  'The report does not say by which method the parties voted.':
    'Le rapport ne dit pas selon quel mode de votation les Parties ont voté.',
  'At least 101 parties were present: so many cast something in the vote that follows.':
    'Au moins 101 Parties étaient présentes : autant ont voté ou se sont abstenues au vote qui suit.',
  'At least 99 parties were present: so many cast something in the vote that follows.':
    'Au moins 99 Parties étaient présentes : autant ont voté ou se sont abstenues au vote qui suit.',
  'Views on what was done': 'Avis sur ce qui a été fait',
  'Some delegations regretted a vote on observers and did not want it to be a precedent; others held that the objections had made it necessary. The report names none of them.':
    'Certaines délégations ont regretté un vote sur des observateurs et ne voulaient pas d’un précédent ; d’autres ont estimé que les objections l’avaient rendu nécessaire. Le rapport n’en nomme aucune.',
  'Press accounts give 57 in favour and 7 against. The report gives 58, and stands here.':
    'La presse donne 57 pour et 7 contre. Le rapport donne 58, et c’est lui qu’on suit ici.',
  'President of the tenth session': 'Président de la dixième session',
  'Vice-President presiding': 'Vice-Président assurant la présidence',
  'Chair of the Committee of the Whole': 'Président du comité plénier',
  'Executive Director of the United Nations Office on Drugs and Crime':
    'Directrice exécutive de l’Office des Nations Unies contre la drogue et le crime',
  'International Criminal Police Organization (INTERPOL)':
    'Organisation internationale de police criminelle (INTERPOL)',
  'European Public Law Organization': 'Organisation européenne de droit public',
  'International Anti-Corruption Academy': 'Académie internationale de lutte contre la corruption',
  'Secretariat of the World Health Organization Framework Convention on Tobacco Control':
    'Secrétariat de la Convention-cadre de l’Organisation mondiale de la Santé pour la lutte antitabac',
  'Parliamentary Assembly of the Mediterranean': 'Assemblée parlementaire de la Méditerranée',
  'Alliance of NGOs on Crime Prevention and Criminal Justice':
    'Alliance of NGOs on Crime Prevention and Criminal Justice',
  'Global Initiative against Transnational Organized Crime': 'Global Initiative against Transnational Organized Crime',
  'Born Free Foundation': 'Born Free Foundation',
  'Centre for Governance Research Pakistan': 'Centre for Governance Research Pakistan',
  'Democracy Today': 'Democracy Today',
  'Campaigners for Change International': 'Campaigners for Change International',
  'Libyan Transparency Association': 'Libyan Transparency Association',
  'Awareness against Human Trafficking': 'Awareness against Human Trafficking',
  'Airline Ambassadors International': 'Airline Ambassadors International',
  'Congregation of Our Lady of Charity of the Good Shepherd': 'Congrégation de Notre-Dame de Charité du Bon Pasteur',
  'Africa Network for Environment and Economic Justice': 'Africa Network for Environment and Economic Justice',
  'Hope for Justice': 'Hope for Justice',
  'Maat for Peace, Development and Human Rights': 'Maat for Peace, Development and Human Rights',
  'ADM Capital Foundation': 'ADM Capital Foundation',
  'University for Peace': 'Université pour la paix',
  'Cortocircuito NGO': 'ONG Cortocircuito',
  'Stolen Dreams': 'Stolen Dreams',
  'AWTAD Anti-Corruption Organization': 'AWTAD Anti-Corruption Organization',
  'National Citizen Observatory of Mexico': 'Observatoire national citoyen du Mexique',
  'Co-Chair of the Working Group on Trafficking in Persons':
    'Coprésidente du Groupe de travail sur la traite des personnes',
  'Chair of the Working Group on the Smuggling of Migrants':
    'Président du Groupe de travail sur le trafic illicite de migrants',
  'Chair of the Working Group on Firearms at its eighth meeting':
    'Président du Groupe de travail sur les armes à feu à sa huitième réunion',
  'Chair of the Working Group of Government Experts on Technical Assistance at its thirteenth meeting':
    'Président du Groupe de travail d’experts gouvernementaux sur l’assistance technique à sa treizième réunion',
  'Chair of the Working Group on International Cooperation and the Working Group of Government Experts on Technical Assistance':
    'Président du Groupe de travail sur la coopération internationale et du Groupe de travail d’experts gouvernementaux sur l’assistance technique',
  '22 July 2022. The extended Bureau decided; that the President of the tenth session led it is inferred from rule 23, under which officers serve until the next are elected.':
    '22 juillet 2022. Le Bureau élargi a décidé ; que le Président de la dixième session l’ait dirigé est déduit de l’article 23, selon lequel les membres du Bureau restent en fonctions jusqu’à l’élection des suivants.',
  '22 July 2022. In accordance with past practice, the plenary would be suspended for the purpose of convening the Committee of the Whole.':
    '22 juillet 2022. Conformément à la pratique, la plénière serait suspendue pour réunir le comité plénier.',
  'Deadline: 13 October 2022. The report does not print what was approved.':
    'Date limite : 13 octobre 2022. Le rapport n’indique pas ce qui a été approuvé.',
  'The first of two communications concerning the representation of Myanmar. The report does not say who issued it. When it was received is not stated; it stood before the Bureau at its 1st meeting, on 17 October 2022.':
    'La première de deux communications sur la représentation du Myanmar. Le rapport ne dit pas qui l’a émise. La date de réception n’est pas précisée ; le Bureau en était saisi à sa 1re séance, le 17 octobre 2022.',
  'The second communication. At the seventy-sixth session of the General Assembly, two communications had indicated different individuals as representatives of Myanmar. The report does not say who issued it.':
    'La seconde communication. À la soixante-seizième session de l’Assemblée générale, deux communications avaient désigné des personnes différentes comme représentants du Myanmar. Le rapport ne dit pas qui l’a émise.',
  'The only set of credentials received for Afghanistan (paragraph 27). Rule 18, set out in paragraph 22, says who may issue credentials; the report does not say who issued these, nor when they were received.':
    'Les seuls pouvoirs reçus pour l’Afghanistan (paragraphe 27). L’article 18, cité au paragraphe 22, dit qui peut délivrer des pouvoirs ; le rapport ne dit ni qui a délivré ceux-ci, ni quand ils ont été reçus.',
  '121 States parties and one regional organization are recorded as attending; 133 parties were represented, of which 122 complied with the credentials requirements (paragraph 24). At least 103 were present at the first vote: so many cast something. How many were present when the 1st meeting opened is not stated.':
    '121 États Parties et une organisation régionale sont inscrits comme présents ; 133 Parties étaient représentées, dont 122 satisfaisaient aux conditions relatives aux pouvoirs (paragraphe 24). Au moins 103 étaient présentes au premier vote : autant ont voté ou se sont abstenues. Le rapport ne dit pas combien étaient présentes à l’ouverture de la 1re séance.',
  '17 October 2022. That the President of the tenth session opened it is inferred from rule 23.':
    '17 octobre 2022. Que le Président de la dixième session l’ait ouverte est déduit de l’article 23.',
  'The presidents of the Conference at its tenth and eleventh sessions both made opening statements. That the one spoke before the election and the other after it is inferred.':
    'Les présidents de la Conférence à ses dixième et onzième sessions ont fait des déclarations liminaires. Que l’un ait parlé avant l’élection et l’autre après est déduit.',
  'The offices of President and Rapporteur rotate among the regional groups in alphabetical order.':
    'Les fonctions de Président et de Rapporteur sont assurées à tour de rôle par les groupes régionaux, dans l’ordre alphabétique.',
  'Baker Fattah Hussen. Who spoke for the group is not stated.':
    'Baker Fattah Hussen. Le rapport ne dit pas qui a parlé au nom du groupe.',
  'Kamel Mohamed Elabaseery. Who spoke for the group is not stated.':
    'Kamel Mohamed Elabaseery. Le rapport ne dit pas qui a parlé au nom du groupe.',
  'Magdi Mofadal Elnour. That the group nominated this officer is inferred: rule 22 gives each regional group two, and the report lists the officers without their groups. Who spoke for the group is not stated.':
    'Magdi Mofadal Elnour. Que le groupe ait présenté cette candidature est déduit : l’article 22 donne deux sièges à chaque groupe régional, et le rapport énumère les membres du Bureau sans leurs groupes. Le rapport ne dit pas qui a parlé au nom du groupe.',
  'Arun Kanth Manhoran. That the group nominated this officer is inferred: rule 22 gives each regional group two, and the report lists the officers without their groups. Who spoke for the group is not stated.':
    'Arun Kanth Manhoran. Que le groupe ait présenté cette candidature est déduit : l’article 22 donne deux sièges à chaque groupe régional, et le rapport énumère les membres du Bureau sans leurs groupes. Le rapport ne dit pas qui a parlé au nom du groupe.',
  'Jiri Blazek. That the group nominated this officer is inferred: rule 22 gives each regional group two, and the report lists the officers without their groups. Who spoke for the group is not stated.':
    'Jiri Blazek. Que le groupe ait présenté cette candidature est déduit : l’article 22 donne deux sièges à chaque groupe régional, et le rapport énumère les membres du Bureau sans leurs groupes. Le rapport ne dit pas qui a parlé au nom du groupe.',
  'Alina-Camelia Stoicescu. That the group nominated this officer is inferred: rule 22 gives each regional group two, and the report lists the officers without their groups. Who spoke for the group is not stated.':
    'Alina-Camelia Stoicescu. Que le groupe ait présenté cette candidature est déduit : l’article 22 donne deux sièges à chaque groupe régional, et le rapport énumère les membres du Bureau sans leurs groupes. Le rapport ne dit pas qui a parlé au nom du groupe.',
  'Germán Andrés Calderón Velasquez. That the group nominated this officer is inferred: rule 22 gives each regional group two, and the report lists the officers without their groups. Who spoke for the group is not stated.':
    'Germán Andrés Calderón Velasquez. Que le groupe ait présenté cette candidature est déduit : l’article 22 donne deux sièges à chaque groupe régional, et le rapport énumère les membres du Bureau sans leurs groupes. Le rapport ne dit pas qui a parlé au nom du groupe.',
  'Carlos Alberto García Reyes. That the group nominated this officer is inferred: rule 22 gives each regional group two, and the report lists the officers without their groups. Who spoke for the group is not stated.':
    'Carlos Alberto García Reyes. Que le groupe ait présenté cette candidature est déduit : l’article 22 donne deux sièges à chaque groupe régional, et le rapport énumère les membres du Bureau sans leurs groupes. Le rapport ne dit pas qui a parlé au nom du groupe.',
  'Esther Monterrubio Villar. That the group nominated this officer is inferred: rule 22 gives each regional group two, and the report lists the officers without their groups. Who spoke for the group is not stated.':
    'Esther Monterrubio Villar. Que le groupe ait présenté cette candidature est déduit : l’article 22 donne deux sièges à chaque groupe régional, et le rapport énumère les membres du Bureau sans leurs groupes. Le rapport ne dit pas qui a parlé au nom du groupe.',
  'Caroline Vermeulen. That the group nominated this officer is inferred: rule 22 gives each regional group two, and the report lists the officers without their groups. Who spoke for the group is not stated.':
    'Caroline Vermeulen. Que le groupe ait présenté cette candidature est déduit : l’article 22 donne deux sièges à chaque groupe régional, et le rapport énumère les membres du Bureau sans leurs groupes. Le rapport ne dit pas qui a parlé au nom du groupe.',
  'In accordance with rule 22: the President, eight Vice-Presidents and the Rapporteur.':
    'Conformément à l’article 22 : le Président, huit Vice-Présidents et le Rapporteur.',
  'Opening statements': 'Déclarations liminaires',
  'The President of the eleventh session; the Executive Director; President Taneti Maamau of Kiribati; Morocco (on behalf of the Group of 77 and China), Ghana (on behalf of the Group of African States), India (on behalf of the Group of Asia-Pacific States), Guatemala (on behalf of the Group of Latin American and Caribbean States) and, online, the European Union (on behalf of the European Union and its member States; ten other States aligned themselves). The order is that of the report.':
    'Le Président de la onzième session ; la Directrice exécutive ; le Président Taneti Maamau, de Kiribati ; le Maroc (au nom du Groupe des 77 et de la Chine), le Ghana (au nom du Groupe des États d’Afrique), l’Inde (au nom du Groupe des États d’Asie et du Pacifique), le Guatemala (au nom du Groupe des États d’Amérique latine et des Caraïbes) et, en ligne, l’Union européenne (au nom de l’Union européenne et de ses États membres ; dix autres États s’y sont associés). L’ordre est celui du rapport.',
  'Adoption of the agenda (CTOC/COP/2022/1)': 'Adoption de l’ordre du jour (CTOC/COP/2022/1)',
  'Rule 56 has consensus tried before any vote.': 'L’article 56 veut que le consensus soit recherché avant tout vote.',
  'The report says that it was adopted and prints no vote.':
    'Le rapport dit qu’il a été adopté et ne fait état d’aucun vote.',
  'Item 1 (f): general discussion': 'Point 1 f) : débat général',
  'At which point of the meeting is not stated. The item was considered at the 1st, 2nd, 3rd and 4th meetings.':
    'Le rapport ne précise pas à quel moment de la séance. Le point a été examiné aux 1re, 2e, 3e et 4e séances.',
  '17 October 2022. At what time is not stated; officers had been elected at the 1st meeting of the Conference. The extended Bureau discussed the provisional agenda of the twelfth session (paragraph 140).':
    '17 octobre 2022. L’heure n’est pas précisée ; le Bureau avait été élu à la 1re séance de la Conférence. Le Bureau élargi a examiné l’ordre du jour provisoire de la douzième session (paragraphe 140).',
  'The Bureau decided not to accredit any delegate from Myanmar, pending the decision of the Credentials Committee of the General Assembly at its seventy-seventh session.':
    'Le Bureau a décidé de n’accréditer aucun délégué du Myanmar, en attendant la décision de la Commission de vérification des pouvoirs de l’Assemblée générale à sa soixante-dix-septième session.',
  'Pending the decision of the Credentials Committee. That the Bureau decided so at its 1st meeting is inferred.':
    'En attendant la décision de la Commission de vérification des pouvoirs. Que le Bureau en ait décidé à sa 1re séance est déduit.',
  '17 October 2022.': '17 octobre 2022.',
  'Item 1 (f): general discussion, continued': 'Point 1 f) : débat général, suite',
  'At which point of the meeting is not stated.': 'Le rapport ne précise pas à quel moment de la séance.',
  '18 October 2022. The extended Bureau agreed to a proposal, based on a suggestion made by some members of the Bureau: to convene some meetings of the Committee of the Whole in English only, in parallel with the plenary. The Bureau also considered credentials (paragraph 24).':
    '18 octobre 2022. Le Bureau élargi a accepté une proposition, fondée sur une suggestion de certains de ses membres : tenir certaines séances du comité plénier en anglais seulement, parallèlement à la plénière. Le Bureau a aussi examiné les pouvoirs (paragraphe 24).',
  'The list of participants (CTOC/COP/2022/INF/2/Rev.2) says who took part in the session, not who was in the room. 45 are what rule 41 needs for a meeting to be opened and debate to go on: one third of 133. It stands so until the Conference decides again.':
    'La liste des participants (CTOC/COP/2022/INF/2/Rev.2) dit qui a participé à la session, non qui était dans la salle. 45 est ce qu’exige l’article 41 pour ouvrir une séance et poursuivre le débat : un tiers de 133. Il en est ainsi jusqu’à ce que la Conférence décide de nouveau.',
  '18 October 2022: the Bureau met that day before it, and the general discussion ended that day at the 4th meeting.':
    '18 octobre 2022 : le Bureau s’est réuni ce jour-là auparavant, et le débat général s’est achevé ce jour-là à la 4e séance.',
  'Whether before or after the proposal that follows is not stated.':
    'Le rapport ne dit pas si c’est avant ou après la proposition qui suit.',
  'The President proposes some meetings of the Committee of the Whole in English only, parallel to the plenary':
    'Le Président propose que certaines séances du comité plénier se tiennent en anglais seulement, parallèlement à la plénière',
  'Owing to insufficient meeting entitlements, and mindful of the principle of multilingualism.':
    'Le nombre de séances auxquelles la Conférence a droit étant insuffisant, et compte tenu du principe du multilinguisme.',
  'The report says that the President introduced the proposal, and that it was not accepted.':
    'Le rapport dit que le Président a présenté la proposition, et qu’elle n’a pas été acceptée.',
  'Several speakers expressed concern and discontent because of the importance of multilingualism. The report names none of them; one stands here for all.':
    'Plusieurs orateurs ont exprimé préoccupation et mécontentement en raison de l’importance du multilinguisme. Le rapport n’en nomme aucun ; un seul figure ici pour tous.',
  'The report mentions no request for a vote.': 'Le rapport ne mentionne aucune demande de vote.',
  '18 October 2022.': '18 octobre 2022.',
  'Item 1 (f): general discussion, concluded': 'Point 1 f) : débat général, fin',
  'The last meeting at which the item was considered.': 'La dernière séance où le point a été examiné.',
  'Statements by parties': 'Déclarations des Parties',
  'Made at the 1st, 2nd, 3rd and 4th meetings. The report does not say who spoke at which; they stand together here. Lebanon spoke on behalf of the League of Arab States.':
    'Faites aux 1re, 2e, 3e et 4e séances. Le rapport ne dit pas qui a parlé à laquelle ; elles figurent ici ensemble. Le Liban a parlé au nom de la Ligue des États arabes.',
  'The observer for the Islamic Republic of Iran, a signatory State. At which of the four meetings is not stated.':
    'L’observateur de la République islamique d’Iran, État signataire. Le rapport ne précise pas à laquelle des quatre séances.',
  'In accordance with rule 46. A Vice-President presided; the report does not say which, nor at which of the four meetings.':
    'Conformément à l’article 46. Un Vice-Président présidait ; le rapport ne dit pas lequel, ni à laquelle des quatre séances.',
  'Statements by observers': 'Déclarations des observateurs',
  'Five intergovernmental and three non-governmental organizations, at one or more of the four meetings.':
    'Cinq organisations intergouvernementales et trois non gouvernementales, à une ou plusieurs des quatre séances.',
}
