/** What the scenario of the whole eleventh session tells: from the third day on. */
import type { Catalogue } from '../catalogue.ts'

export const SCENARIO_2022_B: Catalogue = {
  'Item 2 (a): United Nations Convention against Transnational Organized Crime':
    'Point 2 a) : Convention des Nations Unies contre la criminalité transnationale organisée',
  'Review of the implementation. Before the Conference: CTOC/COP/2022/CRP.1 and CRP.2.':
    'Examen de l’application. Documents : CTOC/COP/2022/CRP.1 et CRP.2.',
  '19 October 2022, on credentials. At what time is not stated.':
    '19 octobre 2022, sur les pouvoirs. L’heure n’est pas précisée.',
  '19 October 2022.': '19 octobre 2022.',
  'Item 2 (a): United Nations Convention against Transnational Organized Crime, continued':
    'Point 2 a) : Convention des Nations Unies contre la criminalité transnationale organisée, suite',
  'At the 4th and 5th meetings; the report does not say who spoke at which. The European Union spoke also on behalf of its member States; twelve other States aligned themselves.':
    'Aux 4e et 5e séances ; le rapport ne dit pas qui a parlé à laquelle. L’Union européenne a parlé aussi au nom de ses États membres ; douze autres États s’y sont associés.',
  'Item 2 (b): Trafficking in Persons Protocol': 'Point 2 b) : Protocole relatif à la traite des personnes',
  'Before the Conference: CTOC/COP/2022/2, CTOC/COP/2022/5 and CTOC/COP/2022/CRP.3.':
    'Documents : CTOC/COP/2022/2, CTOC/COP/2022/5 et CTOC/COP/2022/CRP.3.',
  'The Co-Chair spoke on behalf of her fellow Co-Chair and of the Chair of the Working Group at its eleventh meeting.':
    'La Coprésidente a parlé au nom de l’autre Coprésident et du Président du Groupe de travail à sa onzième réunion.',
  'The European Union spoke also on behalf of its member States; eleven other States aligned themselves.':
    'L’Union européenne a parlé aussi au nom de ses États membres ; onze autres États s’y sont associés.',
  'Item 2 (c): Smuggling of Migrants Protocol': 'Point 2 c) : Protocole relatif au trafic illicite de migrants',
  'Before the Conference: CTOC/COP/2022/3, CTOC/COP/2022/5 and CTOC/COP/2022/CRP.3.':
    'Documents : CTOC/COP/2022/3, CTOC/COP/2022/5 et CTOC/COP/2022/CRP.3.',
  'Item 2 (c): Smuggling of Migrants Protocol, continued':
    'Point 2 c) : Protocole relatif au trafic illicite de migrants, suite',
  'The Chair of the Working Group at its eighth and ninth meetings. At the 5th or the 6th meeting.':
    'Le Président du Groupe de travail à ses huitième et neuvième réunions. À la 5e ou à la 6e séance.',
  'At the 5th and 6th meetings; the report does not say who spoke at which. The European Union spoke also on behalf of its member States; nine other States aligned themselves.':
    'Aux 5e et 6e séances ; le rapport ne dit pas qui a parlé à laquelle. L’Union européenne a parlé aussi au nom de ses États membres ; neuf autres États s’y sont associés.',
  'Item 2 (d): Firearms Protocol': 'Point 2 d) : Protocole relatif aux armes à feu',
  'Before the Conference: CTOC/COP/2022/4, CTOC/COP/2022/5 and CTOC/COP/2022/CRP.3.':
    'Documents : CTOC/COP/2022/4, CTOC/COP/2022/5 et CTOC/COP/2022/CRP.3.',
  'Presented the reports of the eighth meeting of the Working Group and, on behalf of its Chair, of the ninth.':
    'A présenté les rapports de la huitième réunion du Groupe de travail et, au nom de son Président, de la neuvième.',
  'The European Union spoke on behalf of itself and its member States; eight other States aligned themselves.':
    'L’Union européenne a parlé en son nom et au nom de ses États membres ; huit autres États s’y sont associés.',
  'Item 3: other serious crimes, including new forms and dimensions of transnational organized crime':
    'Point 3 : autres infractions graves, y compris les formes et dimensions nouvelles de la criminalité transnationale organisée',
  'Before the Conference: CTOC/COP/2022/5.': 'Document : CTOC/COP/2022/5.',
  'Item 4: international cooperation in criminal matters': 'Point 4 : coopération internationale en matière pénale',
  'With particular emphasis on extradition, mutual legal assistance, confiscation and central authorities. Before the Conference: CTOC/COP/2022/6, CTOC/COP/2022/5, CTOC/COP/2022/CRP.3 and CRP.4.':
    'En particulier l’extradition, l’entraide judiciaire, la confiscation et les autorités centrales. Documents : CTOC/COP/2022/6, CTOC/COP/2022/5, CTOC/COP/2022/CRP.3 et CRP.4.',
  '20 October 2022. The extended Bureau discussed the provisional agenda of the twelfth session; the Bureau considered credentials (paragraph 24).':
    '20 octobre 2022. Le Bureau élargi a examiné l’ordre du jour provisoire de la douzième session ; le Bureau a examiné les pouvoirs (paragraphe 24).',
  '20 October 2022. That it is the plenary meeting of Thursday morning is inferred: it is the only plenary meeting reported for that day.':
    '20 octobre 2022. Qu’il s’agisse de la séance plénière du jeudi matin est déduit : c’est la seule séance plénière rapportée pour ce jour.',
  'Item 4: international cooperation in criminal matters, continued':
    'Point 4 : coopération internationale en matière pénale, suite',
  'At the 6th and 7th meetings; the report does not say who spoke at which.':
    'Aux 6e et 7e séances ; le rapport ne dit pas qui a parlé à laquelle.',
  'Item 5: technical assistance': 'Point 5 : assistance technique',
  'Before the Conference: CTOC/COP/2022/5, CTOC/COP/2022/7 and CTOC/COP/2022/CRP.3.':
    'Documents : CTOC/COP/2022/5, CTOC/COP/2022/7 et CTOC/COP/2022/CRP.3.',
  'Presented the recommendations of the Working Group, whose meeting had been held jointly with that of the Working Group on International Cooperation.':
    'A présenté les recommandations du Groupe de travail, dont la réunion s’était tenue conjointement avec celle du Groupe de travail sur la coopération internationale.',
  'Item 6: financial and budgetary matters': 'Point 6 : questions financières et budgétaires',
  'Before the Conference: CTOC/COP/2022/8, on the Global Programme to Support the Mechanism for the Review of the Implementation.':
    'Document : CTOC/COP/2022/8, sur le Programme mondial d’appui au Mécanisme d’examen de l’application.',
  'Item 8: other matters': 'Point 8 : questions diverses',
  'The report says only that the Conference considered the item.':
    'Le rapport dit seulement que la Conférence a examiné ce point.',
  'Thursday morning, 20 October 2022, in parallel with the plenary, whose statements that morning stand before it here: made available on an exceptional basis, in response to requests by Member States. The number is inferred. The report counts 11 meetings, 4 of them of the Committee of the Whole, and gives the numbers 1 to 7, 10 and 11 to the plenary; 8 and 9 are left.':
    'Jeudi matin, 20 octobre 2022, parallèlement à la plénière, dont les déclarations de ce matin-là figurent ici avant : accordée à titre exceptionnel, à la demande d’États Membres. Le numéro est déduit. Le rapport compte 11 séances, dont 4 du comité plénier, et donne à la plénière les numéros 1 à 7, 10 et 11 ; restent 8 et 9.',
  'CTOC/COP/2022/L.4, provisions on international cooperation':
    'CTOC/COP/2022/L.4, dispositions relatives à la coopération internationale',
  'Submitted by the Chair of the Working Group on International Cooperation; sponsored by the United Kingdom and the United States. The rules of procedure have proposals submitted by States parties, so a sponsor stands here for the Chair. The report does not say when it was submitted. That it lay before the Committee is inferred from paragraph 9, under which the Committee considers drafts.':
    'Présenté par le Président du Groupe de travail sur la coopération internationale ; auteurs : le Royaume-Uni et les États-Unis. Le règlement intérieur veut que les propositions soient présentées par des États Parties : un auteur figure donc ici pour le Président. Le rapport ne dit pas quand il a été présenté. Que le comité en ait été saisi est déduit du paragraphe 9, selon lequel le comité examine les projets.',
  'CTOC/COP/2022/L.5, provisions on technical assistance':
    'CTOC/COP/2022/L.5, dispositions relatives à l’assistance technique',
  'Submitted by the Chair of the Working Group of Government Experts on Technical Assistance; sponsored by the United States. The rules of procedure have proposals submitted by States parties, so a sponsor stands here for the Chair. The report does not say when it was submitted. That it lay before the Committee is inferred from paragraph 9, under which the Committee considers drafts.':
    'Présenté par le Président du Groupe de travail d’experts gouvernementaux sur l’assistance technique ; auteur : les États-Unis. Le règlement intérieur veut que les propositions soient présentées par des États Parties : un auteur figure donc ici pour le Président. Le rapport ne dit pas quand il a été présenté. Que le comité en ait été saisi est déduit du paragraphe 9, selon lequel le comité examine les projets.',
  'CTOC/COP/2022/L.6/Rev.1, crimes that affect the environment':
    'CTOC/COP/2022/L.6/Rev.1, infractions qui ont des incidences sur l’environnement',
  'Submitted by the Chair of the Working Group on International Cooperation and the Working Group of Government Experts on Technical Assistance; sponsored by the European Union, France, the United Kingdom and the United States. The rules of procedure have proposals submitted by States parties, so a sponsor stands here for the Chair. The report does not say when it was submitted. That it lay before the Committee is inferred from paragraph 9, under which the Committee considers drafts.':
    'Présenté par le Président du Groupe de travail sur la coopération internationale et du Groupe de travail d’experts gouvernementaux sur l’assistance technique ; auteurs : l’Union européenne, la France, le Royaume-Uni et les États-Unis. Le règlement intérieur veut que les propositions soient présentées par des États Parties : un auteur figure donc ici pour le Président. Le rapport ne dit pas quand il a été présenté. Que le comité en ait été saisi est déduit du paragraphe 9, selon lequel le comité examine les projets.',
  'CTOC/COP/2022/L.7/Rev.2, cultural property': 'CTOC/COP/2022/L.7/Rev.2, biens culturels',
  'Fourteen sponsors; the first of them stands here for all. The report does not say when it was submitted. That it lay before the Committee is inferred from paragraph 9, under which the Committee considers drafts. Earlier versions are not reported.':
    'Quatorze auteurs ; le premier figure ici pour tous. Le rapport ne dit pas quand il a été présenté. Que le comité en ait été saisi est déduit du paragraphe 9, selon lequel le comité examine les projets. Les versions antérieures ne sont pas rapportées.',
  'CTOC/COP/2022/L.8/Rev.2, trafficking in persons': 'CTOC/COP/2022/L.8/Rev.2, traite des personnes',
  'The European Union also on behalf of its member States. The first sponsor stands here for all. The report does not say when it was submitted. That it lay before the Committee is inferred from paragraph 9, under which the Committee considers drafts. Earlier versions are not reported.':
    'L’Union européenne aussi au nom de ses États membres. Le premier auteur figure ici pour tous. Le rapport ne dit pas quand il a été présenté. Que le comité en ait été saisi est déduit du paragraphe 9, selon lequel le comité examine les projets. Les versions antérieures ne sont pas rapportées.',
  'CTOC/COP/2022/L.9/Rev.1, participation of relevant stakeholders in the constructive dialogues':
    'CTOC/COP/2022/L.9/Rev.1, participation des parties prenantes concernées aux dialogues constructifs',
  'The sponsors are those that the annex of the report lists; the European Union also on behalf of its member States. At the 11th meeting Chile named 42 other co-sponsors: these, and Canada, Ecuador and Guatemala (paragraph 51). The draft decision was presented to the Committee of the Whole; when it was submitted is not stated.':
    'Les auteurs sont ceux que l’annexe du rapport énumère ; l’Union européenne aussi au nom de ses États membres. À la 11e séance, le Chili a cité 42 autres coauteurs : ceux-ci, et le Canada, l’Équateur et le Guatemala (paragraphe 51). Le projet de décision a été présenté au comité plénier ; la date de présentation n’est pas précisée.',
  'CTOC/COP/2022/L.10/Rev.2, illicit manufacturing of and trafficking in firearms':
    'CTOC/COP/2022/L.10/Rev.2, fabrication et trafic illicites d’armes à feu',
  'Nine sponsors; the first of them stands here for all. The report does not say when it was submitted. That it lay before the Committee is inferred from paragraph 9, under which the Committee considers drafts. Earlier versions are not reported.':
    'Neuf auteurs ; le premier figure ici pour tous. Le rapport ne dit pas quand il a été présenté. Que le comité en ait été saisi est déduit du paragraphe 9, selon lequel le comité examine les projets. Les versions antérieures ne sont pas rapportées.',
  'The report gives no account of what the Committee of the Whole did at this meeting.':
    'Le rapport ne dit pas ce que le comité plénier a fait à cette séance.',
  'In accordance with past practice, the plenary is suspended for the purpose of convening the Committee of the Whole. That this was done here, and on Friday again, is inferred from the numbers: two of the four meetings of the Committee bear numbers under which the report also has the plenary act, the 10th and the 11th.':
    'Conformément à la pratique, la plénière est suspendue pour réunir le comité plénier. Que cela ait été fait ici, et de nouveau le vendredi, est déduit des numéros : deux des quatre séances du comité portent des numéros sous lesquels le rapport place aussi des travaux de la plénière, le 10 et le 11.',
  '20 October 2022. Decision 5/2 established the Committee of the Whole, open to all States parties and signatories; it meets during the sessions when the President so decides. That the 9th meeting was the Committee’s is inferred: the report has the plenary do nothing under this number.':
    '20 octobre 2022. La décision 5/2 a créé le comité plénier, ouvert à tous les États Parties et signataires ; il se réunit pendant les sessions quand le Président en décide ainsi. Que la 9e séance ait été celle du comité est déduit : sous ce numéro, le rapport ne mentionne aucune activité de la plénière.',
  '21 October 2022. That the Committee of the Whole met under this number, and before the plenary, is inferred: it met four times in all, one of them on the last afternoon (paragraph 58).':
    '21 octobre 2022. Que le comité plénier se soit réuni sous ce numéro, et avant la plénière, est déduit : il s’est réuni quatre fois en tout, dont une le dernier après-midi (paragraphe 58).',
  'At least 96 parties: rule 41 needs a majority of the States parties for any decision, and there were 190. How many were present is not stated.':
    'Au moins 96 Parties : l’article 41 exige la majorité des États Parties pour toute décision, et ils étaient 190. Le rapport ne dit pas combien étaient présents.',
  '21 October 2022. The plenary acted at the 10th meeting.': '21 octobre 2022. La plénière a agi à la 10e séance.',
  'The President: no oral statement on financial implications is needed':
    'Le Président : aucun état oral des incidences financières n’est nécessaire',
  'Prior to the adoption of the resolutions. Oral statements on financial implications were prepared only for drafts with implications for the regular budget of the United Nations; all resolutions before the Conference were subject to extrabudgetary resources, so that none was needed. The report does not say at which meeting: it stands here before the first resolution.':
    'Avant l’adoption des résolutions. Des états oraux des incidences financières n’étaient établis que pour les projets ayant des incidences sur le budget ordinaire de l’ONU ; toutes les résolutions dont la Conférence était saisie dépendaient de ressources extrabudgétaires : aucun n’était donc nécessaire. Le rapport ne dit pas à quelle séance : la déclaration figure ici avant la première résolution.',
  'Draft resolution CTOC/COP/2022/L.10/Rev.2, firearms (resolution 11/6)':
    'Projet de résolution CTOC/COP/2022/L.10/Rev.2, armes à feu (résolution 11/6)',
  'Adopted as orally amended. The report prints neither the amendment nor who made it; a sponsor stands here.':
    'Adopté tel que modifié oralement. Le rapport n’indique ni la modification ni son auteur ; un auteur du projet figure ici.',
  'Resolution 11/6. The report says that it was adopted and prints no vote.':
    'Résolution 11/6. Le rapport dit qu’elle a été adoptée et ne fait état d’aucun vote.',
  'Thanked the secretariat, and spoke of the spirit of compromise of all delegations in the discussions on the draft.':
    'A remercié le secrétariat et évoqué l’esprit de compromis de toutes les délégations dans les discussions sur le projet.',
  'For the Committee of the Whole, which met earlier in the afternoon than the plenary (paragraph 58).':
    'Pour le comité plénier, qui s’est réuni plus tôt dans l’après-midi que la plénière (paragraphe 58).',
  '21 October 2022. Under rule 19, set out in paragraph 23, the Bureau examines the credentials and submits its report to the Conference. The extended Bureau discussed the provisional agenda of the twelfth session (paragraph 140). At what time is not stated.':
    '21 octobre 2022. Selon l’article 19, cité au paragraphe 23, le Bureau examine les pouvoirs et soumet son rapport à la Conférence. Le Bureau élargi a examiné l’ordre du jour provisoire de la douzième session (paragraphe 140). L’heure n’est pas précisée.',
  'Of the 133 parties represented, 122 had complied with the credentials requirements and 11 had not. That the Bureau agreed on its report at its 5th meeting is inferred.':
    'Sur les 133 Parties représentées, 122 avaient satisfait aux conditions relatives aux pouvoirs et 11 non. Que le Bureau ait arrêté son rapport à sa 5e séance est déduit.',
  '21 October 2022. The Committee of the Whole met earlier that afternoon. That it met under this number is inferred.':
    '21 octobre 2022. Le comité plénier s’est réuni plus tôt cet après-midi-là. Qu’il se soit réuni sous ce numéro est déduit.',
  'Draft decision CTOC/COP/2022/L.9/Rev.1, in the Committee of the Whole':
    'Projet de décision CTOC/COP/2022/L.9/Rev.1, au comité plénier',
  'China referred to a statement on this subject by the Group of African States earlier that afternoon in the Committee of the Whole; Singapore recalled that the speaker for a group had expressed concern there about the consequences of the draft decision, if adopted (paragraph 56).':
    'La Chine a évoqué une déclaration à ce sujet du Groupe des États d’Afrique, plus tôt cet après-midi-là au comité plénier ; Singapour a rappelé que l’orateur d’un groupe y avait exprimé sa préoccupation quant aux conséquences du projet de décision, s’il était adopté (paragraphe 56).',
  'No agreement is reported. The draft decision came before the plenary.':
    'Aucun accord n’est rapporté. La plénière a été saisie du projet de décision.',
  '21 October 2022. The rest of the session is the plenary’s 11th meeting. The report does not say in which order the Conference acted at it; here credentials come first, then the drafts by their numbers, then the twelfth session and the report.':
    '21 octobre 2022. Le reste de la session est la 11e séance, de la plénière. Le rapport ne dit pas dans quel ordre la Conférence y a agi ; viennent ici d’abord les pouvoirs, puis les projets par leurs numéros, puis la douzième session et le rapport.',
  'Report of the Bureau on credentials': 'Rapport du Bureau sur les pouvoirs',
  'The President, on credentials: 122 of 133 parties have complied, 11 have not':
    'Le Président, sur les pouvoirs : 122 Parties sur 133 sont en règle, 11 ne le sont pas',
  'On behalf of the Bureau: of the 133 parties represented, 122 had complied and 11 had not. In accordance with a decision of the extended Bureau of the Conference at its eighth session, the participation of the States parties that had not complied is not reflected in the report.':
    'Au nom du Bureau : sur les 133 Parties représentées, 122 étaient en règle et 11 ne l’étaient pas. Conformément à une décision du Bureau élargi de la Conférence à sa huitième session, la participation des États Parties qui n’étaient pas en règle ne figure pas dans le rapport.',
  'The President, on Myanmar: no delegate is accredited':
    'Le Président, sur le Myanmar : aucun délégué n’est accrédité',
  'The President informed the Conference of the two communications concerning Myanmar, and recalled General Assembly resolution 76/15.':
    'Le Président a informé la Conférence des deux communications concernant le Myanmar et rappelé la résolution 76/15 de l’Assemblée générale.',
  'The Conference approved the report of the Bureau on credentials; in paragraph 25 it adopted it. The report prints no vote.':
    'La Conférence a approuvé le rapport du Bureau sur les pouvoirs ; au paragraphe 25, elle l’a adopté. Le rapport ne fait état d’aucun vote.',
  'Draft resolution CTOC/COP/2022/L.4, international cooperation (resolution 11/1)':
    'Projet de résolution CTOC/COP/2022/L.4, coopération internationale (résolution 11/1)',
  'Resolution 11/1. The report says that it was adopted and prints no vote.':
    'Résolution 11/1. Le rapport dit qu’elle a été adoptée et ne fait état d’aucun vote.',
  'Draft resolution CTOC/COP/2022/L.5, technical assistance (resolution 11/2)':
    'Projet de résolution CTOC/COP/2022/L.5, assistance technique (résolution 11/2)',
  'Resolution 11/2. The report says that it was adopted and prints no vote.':
    'Résolution 11/2. Le rapport dit qu’elle a été adoptée et ne fait état d’aucun vote.',
  'Draft resolution CTOC/COP/2022/L.6/Rev.1, crimes that affect the environment (resolution 11/3)':
    'Projet de résolution CTOC/COP/2022/L.6/Rev.1, infractions qui ont des incidences sur l’environnement (résolution 11/3)',
  'Resolution 11/3. The report says that it was adopted and prints no vote.':
    'Résolution 11/3. Le rapport dit qu’elle a été adoptée et ne fait état d’aucun vote.',
  'Thanked all delegations that took part in the informal consultations, and those that sent experts to the working groups. The resolutions endorsing the groups’ recommendations had then been adopted.':
    'A remercié toutes les délégations qui ont pris part aux consultations informelles, et celles qui ont envoyé des experts aux groupes de travail. Les résolutions faisant siennes les recommandations des groupes étaient alors adoptées.',
  'Draft resolution CTOC/COP/2022/L.7/Rev.2, cultural property (resolution 11/4)':
    'Projet de résolution CTOC/COP/2022/L.7/Rev.2, biens culturels (résolution 11/4)',
  'Resolution 11/4. The report says that it was adopted and prints no vote.':
    'Résolution 11/4. Le rapport dit qu’elle a été adoptée et ne fait état d’aucun vote.',
  'Statements made under the item; they are contained in CTOC/COP/2022/CRP.6.':
    'Déclarations faites au titre de ce point ; elles figurent dans CTOC/COP/2022/CRP.6.',
  'Draft resolution CTOC/COP/2022/L.8/Rev.2, trafficking in persons (resolution 11/5)':
    'Projet de résolution CTOC/COP/2022/L.8/Rev.2, traite des personnes (résolution 11/5)',
  'Resolution 11/5. The report says that it was adopted and prints no vote.':
    'Résolution 11/5. Le rapport dit qu’elle a été adoptée et ne fait état d’aucun vote.',
  'Draft decision CTOC/COP/2022/L.9/Rev.1, participation in the constructive dialogues':
    'Projet de décision CTOC/COP/2022/L.9/Rev.1, participation aux dialogues constructifs',
  'The sponsors decided to postpone the consideration of the draft decision and taking action on it. Chile, its main sponsor, stands here for all.':
    'Les auteurs ont décidé de reporter l’examen du projet de décision et la décision à son sujet. Le Chili, auteur principal, figure ici pour tous.',
  'There was no consensus. Thanked the 42 other co-sponsors, naming each; asked that the draft decision be reflected word for word in the report.':
    'Il n’y avait pas de consensus. A remercié les 42 autres coauteurs, en citant chacun ; a demandé que le projet de décision figure mot pour mot dans le rapport.',
  'Welcomed the decision of the sponsors; gaps should be addressed through a consensus-based approach.':
    'S’est félicité de la décision des auteurs ; les lacunes devraient être comblées par une démarche fondée sur le consensus.',
  'Regretted that a few States parties blocked non-governmental organizations; repeated the call to annex the draft decision to the report.':
    'A regretté que quelques États Parties bloquent des organisations non gouvernementales ; a demandé de nouveau d’annexer le projet de décision au rapport.',
  'Thanked the main sponsors; regretted that the matter could not be clarified.':
    'A remercié les auteurs principaux ; a regretté que la question n’ait pu être clarifiée.',
  'Supported suspending consideration; hoped that States parties would not lose sight of the matter.':
    'A appuyé la suspension de l’examen ; espérait que les États Parties ne perdraient pas la question de vue.',
  'Thanked the sponsors for postponing; not only a few delegations had reservations. Had no objection to a record that the draft decision had been considered.':
    'A remercié les auteurs de ce report ; des réserves n’étaient pas le fait de quelques délégations seulement. N’avait pas d’objection à la mention que le projet de décision avait été examiné.',
  'More time was needed. Supported the proposal to annex the draft decision to the report.':
    'Il fallait plus de temps. A appuyé la proposition d’annexer le projet de décision au rapport.',
  'Welcomed the suspension; supported the statement of Singapore and that of the Group of African States in the Committee of the Whole.':
    'S’est félicité de la suspension ; a appuyé la déclaration de Singapour et celle du Groupe des États d’Afrique au comité plénier.',
  'The observer for the Islamic Republic of Iran, a signatory State, welcomed the postponement.':
    'L’observateur de la République islamique d’Iran, État signataire, s’est félicité du report.',
  'Welcomed the decision of Chile; the rules and procedures for participation should be maintained.':
    'S’est félicité de la décision du Chili ; les règles et procédures de participation devraient être maintenues.',
  'Postponing allowed time for more discussion; commended the co-sponsors.':
    'Le report laissait le temps de discuter davantage ; a salué les coauteurs.',
  'it is not considered, no action is taken, and the text is annexed to the report':
    'il n’est pas examiné, aucune décision n’est prise, et le texte est annexé au rapport',
  'The Conference accepted the conclusion of the President. Neither a withdrawal nor a vote is reported.':
    'La Conférence a accepté la conclusion du Président. Ni retrait ni vote ne sont rapportés.',
  'Item 7: provisional agenda of the twelfth session, CTOC/COP/2022/L.2/Rev.1 (decision 11/1)':
    'Point 7 : ordre du jour provisoire de la douzième session, CTOC/COP/2022/L.2/Rev.1 (décision 11/1)',
  'Drawn up by the secretariat in consultation with the Bureau, pursuant to rule 8, and discussed by the extended Bureau at its 1st, 4th and 5th meetings.':
    'Établi par le secrétariat en consultation avec le Bureau, selon l’article 8, et examiné par le Bureau élargi à ses 1re, 4e et 5e séances.',
  'Decision 11/1. The twelfth session would take place from 14 to 18 October 2024. The report says that it was adopted and prints no vote.':
    'Décision 11/1. La douzième session se tiendrait du 14 au 18 octobre 2024. Le rapport dit qu’elle a été adoptée et ne fait état d’aucun vote.',
  'CTOC/COP/2022/L.3/Rev.1, organization of the work of the twelfth session':
    'CTOC/COP/2022/L.3/Rev.1, organisation des travaux de la douzième session',
  'The report does not say who submitted the text. The rules of procedure have proposals submitted by States parties, so one that is not named stands here; the text may have been the secretariat’s or the Bureau’s.':
    'Le rapport ne dit pas qui a présenté le texte. Le règlement intérieur veut que les propositions soient présentées par des États Parties : un État non nommé figure donc ici ; le texte a pu être celui du secrétariat ou du Bureau.',
  'Draft decision CTOC/COP/2022/L.3/Rev.1, work of the twelfth session (decision 11/2)':
    'Projet de décision CTOC/COP/2022/L.3/Rev.1, travaux de la douzième session (décision 11/2)',
  'Prior to the adoption of the decision, the President informed the Conference that it had no financial implications.':
    'Avant l’adoption de la décision, le Président a informé la Conférence qu’elle n’avait pas d’incidences financières.',
  'Decision 11/2. The report says that it was adopted and prints no vote.':
    'Décision 11/2. Le rapport dit qu’elle a été adoptée et ne fait état d’aucun vote.',
  'Report on the eleventh session, CTOC/COP/2022/L.1 and Add.1 to Add.9, as orally amended':
    'Rapport sur la onzième session, CTOC/COP/2022/L.1 et Add.1 à Add.9, tel que modifié oralement',
  'What was amended orally is not printed.': 'Le rapport n’indique pas ce qui a été modifié oralement.',
  '21 October 2022. The session was held from 17 to 21 October: 11 meetings, 4 of them of the Committee of the Whole.':
    '21 octobre 2022. La session s’est tenue du 17 au 21 octobre : 11 séances, dont 4 du comité plénier.',
  'the session is held in a hybrid format, in the room and online':
    'la session se tient sous forme hybride, en salle et en ligne',
  'organization of work of the eleventh session': 'organisation des travaux de la onzième session',
  'specific organization of work in relation to quorums and voting':
    'organisation particulière des travaux en ce qui concerne les quorums et les votes',
}
