/** What the real cases tell, from the motion in doubt. */
import type { Catalogue } from '../catalogue.ts'

export const SITUATIONS_B: Catalogue = {
  'Is the motion in order?': 'La motion est-elle recevable ?',
  'The report on credentials was before the Assembly. Iran moved an amendment to it.':
    'L’Assemblée était saisie du rapport sur les pouvoirs. L’Iran y a présenté un amendement.',
  'Norway moved that no action be taken on the amendment.':
    'La Norvège a proposé qu’aucune décision ne soit prise sur l’amendement.',
  'Whether such a motion was lawful was disputed.': 'La recevabilité d’une telle motion était contestée.',
  'The motion was put to the vote and carried, by 79 to 43, with 19 abstentions.':
    'La motion a été mise aux voix et adoptée, par 79 voix contre 43, avec 19 abstentions.',
  'The amendment was not voted on.': 'L’amendement n’a pas été mis aux voix.',
  'A motion on the amendment alone: the simulator adjourns the debate only on the whole of what is before the room, a draft with its amendments. The rules reach further, to an amendment by itself.':
    'Une motion sur le seul amendement : le simulateur n’ajourne le débat que sur tout ce dont la salle est saisie, un projet avec ses amendements. Les articles vont plus loin, jusqu’à un amendement à lui seul.',
  'Draft on the report on credentials': 'Projet sur le rapport relatif aux pouvoirs',
  'The amendment is before the Assembly. May Norway move to adjourn the debate?':
    'L’Assemblée est saisie de l’amendement. La Norvège peut-elle proposer l’ajournement du débat ?',
  'The motion is put to the vote.': 'La motion est mise aux voix.',
  'The motion is carried. May the amendment still be put to the vote?':
    'La motion est adoptée. L’amendement peut-il encore être mis aux voix ?',
  'not in order': 'irrecevable',
  'An objection, and the gavel': 'Une objection, et le marteau',
  'Climate conference at Cancún; conference on biodiversity at Montréal':
    'Conférence sur le climat à Cancún ; conférence sur la biodiversité à Montréal',
  '2010 and 2022': '2010 et 2022',
  'Green Party of Canada, on Bolivia’s response': 'Parti vert du Canada, sur la réponse de la Bolivie',
  'Earth Negotiations Bulletin, 18 December 2022': 'Earth Negotiations Bulletin, 18 décembre 2022',
  'Success Digest': 'Success Digest',
  'That the objector later relented': 'Que l’auteur de l’objection a ensuite cédé',
  'At Cancún Bolivia objected to the decision.': 'À Cancún, la Bolivie a fait objection à la décision.',
  'At Montréal the Democratic Republic of the Congo objected, and minutes later the gavel fell.':
    'À Montréal, la République démocratique du Congo a fait objection, et quelques minutes plus tard le marteau est tombé.',
  'Cameroon and Uganda protested.': 'Le Cameroun et l’Ouganda ont protesté.',
  'At Cancún the President said that consensus is not unanimity and gives nobody a veto. It was decided.':
    'À Cancún, la Présidente a dit que le consensus n’est pas l’unanimité et ne donne de veto à personne. Ce fut décidé.',
  'At Montréal it was decided as well. Later the objector relented.':
    'À Montréal, ce fut décidé aussi. L’auteur de l’objection a ensuite cédé.',
  'Of the rules of the climate conference only a few were seen, and they are not modelled; those of the conference on biodiversity were not seen. So what one objection does there cannot be worked out.':
    'Du règlement de la conférence sur le climat, seuls quelques articles ont été vus, et ils ne sont pas modélisés ; celui de la conférence sur la biodiversité n’a pas été vu. On ne peut donc établir ce qu’y fait une objection.',
  'Meetings in one language': 'Des séances en une langue',
  'UNTOC Conference of the Parties': 'Conférence des Parties à la Convention contre la criminalité organisée',
  Vienna: 'Vienne',
  'Report of the Conference on its eleventh session, CTOC/COP/2022/9, paragraph 41':
    'Rapport de la Conférence sur sa onzième session, CTOC/COP/2022/9, paragraphe 41',
  'The President proposed that some meetings be held in parallel, in English only.':
    'Le Président a proposé de tenir certaines séances en parallèle, en anglais seulement.',
  'Several parties objected.': 'Plusieurs Parties ont fait objection.',
  'Nobody asked for a vote.': 'Personne n’a demandé de vote.',
  'The proposal was not accepted.': 'La proposition n’a pas été acceptée.',
  'Consensus was lacking, and nothing else was asked for.': 'Le consensus manquait, et rien d’autre n’a été demandé.',
  'Meetings in parallel, in English only': 'Séances en parallèle, en anglais seulement',
  'Several object. May the President declare the proposal adopted by consensus?':
    'Plusieurs Parties font objection. Le Président peut-il déclarer la proposition adoptée par consensus ?',
  'Nobody asks for a vote. May the President say that it is not accepted, and go on?':
    'Personne ne demande de vote. Le Président peut-il dire qu’elle n’est pas acceptée, et poursuivre ?',
  'Priority and division': 'Priorité et division',
  'Foreign Relations of the United States 1969–1976, volume V, document 430':
    'Foreign Relations of the United States 1969–1976, volume V, document 430',
  'Verified through the project’s own notes on this meeting': 'Vérifié par les notes du projet sur cette séance',
  'Two drafts were before the Assembly. One said that the other was an important question.':
    'L’Assemblée était saisie de deux projets. L’un disait que l’autre était une question importante.',
  'Priority was asked for the one that came second.': 'On a demandé la priorité pour celui qui venait en second.',
  'Later a separate vote was asked for on one clause of the other.':
    'Plus tard, on a demandé un vote séparé sur un passage de l’autre.',
  'Priority was given, 61-53-15, but the draft that had it was lost, 55-59-15.':
    'La priorité a été accordée, 61-53-15, mais le projet qui l’avait a été rejeté, 55-59-15.',
  'The separate vote was refused, 51-61-16.': 'Le vote séparé a été refusé, 51-61-16.',
  'The other draft was adopted as a whole, 76-35-17.': 'L’autre projet a été adopté dans son ensemble, 76-35-17.',
  'The draft submitted first': 'Le projet présenté en premier',
  'The draft submitted second': 'Le projet présenté en second',
  'No priority has been given. May the draft that was submitted second be put to the vote before the first?':
    'Aucune priorité n’a été accordée. Le projet présenté en second peut-il être mis aux voix avant le premier ?',
  'Priority is asked for. What does the President put?': 'On demande la priorité. Que met aux voix le Président ?',
  'The motion to give priority.': 'La motion de priorité.',
  'The draft that has priority: is it an important question?':
    'Le projet qui a la priorité : est-ce une question importante ?',
  'The separate vote on a clause.': 'Le vote séparé sur un passage.',
  'The other draft, which is not an important question.': 'L’autre projet, qui n’est pas une question importante.',
  'A quorum is challenged': 'Un quorum contesté',
  'Press release GA/9883 of the United Nations': 'Communiqué de presse GA/9883 des Nations Unies',
  'A motion to take no action on an organization had 46 in favour, 63 against and 19 abstaining.':
    'Une motion de non-décision sur une organisation avait eu 46 voix pour, 63 contre et 19 abstentions.',
  'Members then doubted that there was a quorum.': 'Des Membres ont alors douté qu’il y ait quorum.',
  'The President ruled on it, and the ruling was challenged.':
    'Le Président s’est prononcé, et sa décision a été contestée.',
  'The motion had failed. The President ruled that there was a quorum.':
    'La motion avait été rejetée. Le Président a décidé qu’il y avait quorum.',
  'The ruling was upheld, by 85 to 2, with 1 abstention.':
    'La décision a été maintenue, par 85 voix contre 2, avec 1 abstention.',
  'The organization in dispute was added to the list, by 62 to none, with 30 abstentions.':
    'L’organisation en cause a été ajoutée à la liste, par 62 voix contre zéro, avec 30 abstentions.',
  'Being present counts for a quorum, and voting does not.':
    'Pour un quorum, c’est la présence qui compte, et non le vote.',
  'In the last vote 92 votes were cast, among 189 members.':
    'Au dernier vote, 92 voix ont été exprimées, parmi 189 membres.',
  'The motion to take no action is voted on.': 'La motion de non-décision est mise aux voix.',
  'Members doubt the quorum. The vote a moment ago shows how many were there.':
    'Des Membres doutent du quorum. Le vote de tout à l’heure montre combien étaient là.',
  'The 128 that had just voted or abstained were all still in the Hall.':
    'Les 128 qui venaient de voter ou de s’abstenir étaient tous encore dans la salle.',
  'The ruling is challenged, and put to the vote: a vote in favour keeps it.':
    'La décision est contestée et mise aux voix : un vote pour la maintient.',
  'Is the organization added to the list?': 'L’organisation est-elle ajoutée à la liste ?',
  'Suppose that nobody was there in this last vote but those who voted or abstained. Is there a quorum?':
    'Supposons qu’à ce dernier vote il n’y ait eu que ceux qui ont voté ou se sont abstenus. Y a-t-il quorum ?',
  'Nobody is in the Hall but the 92 that voted or abstained. The source does not say so.':
    'Il n’y a dans la salle que les 92 qui ont voté ou se sont abstenus. La source ne le dit pas.',
  'The decision stood. A quorum counts who is present, also those who do not vote, and nobody counted the Hall again after the President’s ruling.':
    'La décision est restée. Un quorum compte qui est présent, même ceux qui ne votent pas, et personne n’a recompté la salle après la décision du Président.',
  'The same motion again': 'Encore la même motion',
  'Foreign Relations of the United States 1958–1960, volume XIV, document 265':
    'Foreign Relations of the United States 1958–1960, volume XIV, document 265',
  'The Assembly debated the report on credentials.': 'L’Assemblée débattait du rapport sur les pouvoirs.',
  'Again and again somebody moved to adjourn the debate, and once to postpone it.':
    'À maintes reprises, on a proposé d’ajourner le débat, et une fois de le reporter.',
  'Meanwhile the debate went on.': 'Entre-temps, le débat continuait.',
  'Each motion was put to the vote, and failed: 36-51-11, 34-50-13, 32-47-16, and 32-50-14 for postponement.':
    'Chaque motion a été mise aux voix et rejetée : 36-51-11, 34-50-13, 32-47-16, et 32-50-14 pour le report.',
  'The report was adopted, by 53 to 24, with 19 abstentions.':
    'Le rapport a été adopté, par 53 voix contre 24, avec 19 abstentions.',
  'The first motion to adjourn the debate.': 'La première motion d’ajournement du débat.',
  'The motion has failed, and the debate goes on. May the same motion be moved again?':
    'La motion a été rejetée, et le débat continue. La même motion peut-elle être présentée de nouveau ?',
  'The same motion, a second time.': 'La même motion, une deuxième fois.',
  'The same motion, a third time.': 'La même motion, une troisième fois.',
  'The motion to postpone.': 'La motion de report.',
  'The report itself.': 'Le rapport lui-même.',
  'A secret ballot on a draft?': 'Un scrutin secret sur un projet ?',
  'Remarks of the delegation of Albania': 'Propos de la délégation de l’Albanie',
  'BOL News': 'BOL News',
  'A secret ballot was asked for on a draft resolution.': 'On a demandé un scrutin secret sur un projet de résolution.',
  'Albania moved that rule 87 (b) apply: an open, recorded vote.':
    'L’Albanie a proposé d’appliquer l’article 87, alinéa b) : un vote public et enregistré.',
  'Secrecy belongs to elections, it argued.': 'Le secret est fait pour les élections, disait-elle.',
  'The motion was carried, by 107 to 13, with 39 abstentions.':
    'La motion a été adoptée, par 107 voix contre 13, avec 39 abstentions.',
  'An attempt to reconsider failed.': 'Une tentative de nouvel examen a échoué.',
  'Whether a draft may be voted on in secret at all: the rules in hand know show of hands, roll-call and recorded vote. The figures of the attempt to reconsider are not given.':
    'Peut-on même mettre un projet aux voix au scrutin secret ? Le règlement dont on dispose connaît le vote à main levée, l’appel nominal et le vote enregistré. Les chiffres de la tentative de nouvel examen ne sont pas donnés.',
  'The motion of Albania: shall the vote be open?': 'La motion de l’Albanie : le vote sera-t-il public ?',
  'How a vote is taken is not an important question, so a simple majority decides.':
    'La manière de voter n’est pas une question importante : la majorité simple décide donc.',
  'The sponsors step back': 'Les auteurs renoncent',
  'Report of the Conference on its eleventh session, CTOC/COP/2022/9, paragraphs 50 to 62':
    'Rapport de la Conférence sur sa onzième session, CTOC/COP/2022/9, paragraphes 50 à 62',
  'A draft resolution, L.9/Rev.1, was before the Conference.':
    'La Conférence était saisie d’un projet de résolution, L.9/Rev.1.',
  'Its sponsors no longer pressed it.': 'Ses auteurs n’insistaient plus pour qu’il soit mis aux voix.',
  'They neither withdrew it nor moved anything.': 'Ils ne l’ont pas retiré et n’ont rien proposé.',
  'The President concluded that the draft was not considered, that no action was taken, and that its text was annexed to the report.':
    'Le Président a conclu que le projet n’était pas examiné, qu’aucune décision n’était prise, et que son texte était annexé au rapport.',
  'a sponsor': 'un auteur',
  'Draft resolution L.9/Rev.1': 'Projet de résolution L.9/Rev.1',
  'The sponsors do not press their draft, and nobody objects. May the President conclude that no action is taken?':
    'Les auteurs n’insistent plus pour que leur projet soit mis aux voix, et personne ne fait objection. Le Président peut-il conclure qu’aucune décision n’est prise ?',
  'The draft was not considered, no action was taken, and its text is annexed.':
    'Le projet n’a pas été examiné, aucune décision n’a été prise, et son texte est annexé.',
  'Stop for today': 'S’arrêter pour aujourd’hui',
  'Fourth Committee of the General Assembly': 'Quatrième Commission de l’Assemblée générale',
  'Press release GA/SPD/405 of the United Nations': 'Communiqué de presse GA/SPD/405 des Nations Unies',
  'A deletion from a text was disputed.': 'Une suppression dans un texte était contestée.',
  'The Committee talked about procedure at length.': 'La Commission a longuement parlé de procédure.',
  'A delegation moved to adjourn the meeting.': 'Une délégation a proposé d’ajourner la séance.',
  'The motion was put by show of hands and carried, by 75 to 54, with 1 abstention.':
    'La motion a été mise aux voix à main levée et adoptée, par 75 voix contre 54, avec 1 abstention.',
  'The Committee is in the middle of a question. May a delegation move to adjourn the meeting?':
    'La Commission est au milieu d’une question. Une délégation peut-elle proposer d’ajourner la séance ?',
  'Another delegation asks to speak against the motion. May it?':
    'Une autre délégation demande à parler contre la motion. Le peut-elle ?',
  'The motion to adjourn the meeting.': 'La motion d’ajournement de la séance.',
  'Report of the Conference on its eleventh session, CTOC/COP/2022/9, paragraphs 13 to 20':
    'Rapport de la Conférence sur sa onzième session, CTOC/COP/2022/9, paragraphes 13 à 20',
  'Parties objected to three organizations that had asked to be observers.':
    'Des Parties ont fait objection à trois organisations qui avaient demandé à être observatrices.',
  'There was no consensus, and a vote was asked for.': 'Il n’y avait pas de consensus, et un vote a été demandé.',
  'Some said that this was a matter of substance. Others said that it was one of procedure.':
    'Certains disaient que c’était une question de fond. D’autres disaient que c’en était une de procédure.',
  'The Conference voted on what kind of matter it was. The President did not rule on it.':
    'La Conférence a voté sur la nature de la question. Le Président ne s’est pas prononcé.',
  'It was procedure. One decision was then taken for the three together, and they were admitted.':
    'C’était une question de procédure. Une seule décision a ensuite été prise pour les trois, et elles ont été admises.',
  'A vote is asked for, and what kind of matter it is is disputed. Which question does the President put first?':
    'On demande un vote, et la nature de la question est contestée. Quelle question le Président met-il aux voix d’abord ?',
  'The first vote: is this a matter of procedure?': 'Le premier vote : est-ce une question de procédure ?',
  'The second vote: one decision for all three together?': 'Le deuxième vote : une seule décision pour les trois ?',
  'The third vote: are the three admitted?': 'Le troisième vote : les trois sont-elles admises ?',
  'As many for as against': 'Autant pour que contre',
  'Commission on Human Rights': 'Commission des droits de l’homme',
  'A press account kept by the Radical Party': 'Un récit de presse conservé par le Parti radical',
  'China moved that the Commission take no action on a draft.':
    'La Chine a proposé que la Commission ne prenne pas de décision sur un projet.',
  '22 were in favour, 22 against, and 9 abstained.': '22 étaient pour, 22 contre, et 9 se sont abstenus.',
  'The motion was rejected. One vote more was needed.': 'La motion a été rejetée. Il fallait une voix de plus.',
  'The motion to take no action.': 'La motion de non-décision.',
  'A tired room': 'Une salle fatiguée',
  'Earth Journalism Network': 'Earth Journalism Network',
  'The Conference had debated through the night.': 'La Conférence avait débattu toute la nuit.',
  'Brazil and Panama asked that those present be counted.':
    'Le Brésil et le Panama ont demandé que l’on compte les présents.',
  'Fewer than half were still there.': 'Moins de la moitié étaient encore là.',
  'The decisions that had been taken already stand.': 'Les décisions déjà prises restent.',
  'The rules of this Conference are not among those in hand, and nobody says how many were there: so the machine has no quorum to work out.':
    'Le règlement de cette Conférence n’est pas parmi ceux dont on dispose, et personne ne dit combien étaient là : le simulateur n’a donc pas de quorum à établir.',
  'A walk-out': 'Une sortie en masse',
  'International Whaling Commission': 'Commission baleinière internationale',
  '2022 and 2024': '2022 et 2024',
  'Of 2022: a secondary account': 'Sur 2022 : récit de seconde main',
  'International Whaling Commission, on its own site': 'Commission baleinière internationale, sur son propre site',
  'Of 2024: verified': 'Sur 2024 : vérifié',
  'In 2022 seventeen delegations left the room before a vote.':
    'En 2022, dix-sept délégations ont quitté la salle avant un vote.',
  'Whether a quorum counts those in the room or those who attend the meeting was disputed. Brazil contested the first.':
    'On ne s’accordait pas sur ce que compte un quorum : ceux qui sont dans la salle, ou ceux qui assistent à la réunion. Le Brésil contestait la première lecture.',
  'In 2024 the question came again.': 'En 2024, la question est revenue.',
  'In 2022 there was no quorum, and the vote was put off.':
    'En 2022, il n’y avait pas de quorum, et le vote a été remis.',
  'In 2024 the acting Chair ruled that a quorum at the start of a session of 90 minutes holds throughout that session.':
    'En 2024, le Président par intérim a décidé qu’un quorum au début d’une séance de 90 minutes vaut pour toute cette séance.',
  'A proposal': 'Une proposition',
  '2022: seventeen have left. May the proposal be put to the vote?':
    '2022 : dix-sept sont parties. La proposition peut-elle être mise aux voix ?',
  'The source gives no number; suppose 60 of the 88 were there before. With the seventeen there was a quorum, without them there is none.':
    'La source ne donne pas de nombre ; on suppose que 60 des 88 étaient là auparavant. Avec les dix-sept il y avait quorum, sans elles il n’y en a pas.',
  '2024: there was a quorum when the session began. If so many leave during the session, may a vote still be put?':
    '2024 : il y avait quorum au début de la séance. Si autant partent pendant la séance, un vote peut-il encore avoir lieu ?',
  'The numbers are those assumed for 2022.': 'Les nombres sont ceux supposés pour 2022.',
  'The machine counts who is there when the vote is put. The acting Chair read “attend” as a quorum at the start of each session, which holds until the session ends.':
    'Le simulateur compte qui est là quand on met aux voix. Le Président par intérim a lu « assistent » comme un quorum au début de chaque séance, qui vaut jusqu’à sa fin.',
  'Which majority?': 'Quelle majorité ?',
  'China Economic Net': 'China Economic Net',
  'A draft resolution was before the Assembly.': 'L’Assemblée était saisie d’un projet de résolution.',
  'Before it was put, somebody asked that it need two thirds.':
    'Avant qu’il soit mis aux voix, quelqu’un a demandé qu’il exige la majorité des deux tiers.',
  'That was voted on first.': 'On a d’abord voté là-dessus.',
  'Two thirds were needed: 75 to 72, with 26 abstentions.':
    'Il fallait la majorité des deux tiers : 75 voix contre 72, avec 26 abstentions.',
  'The draft had 87 in favour, 58 against and 32 abstaining. It was not adopted.':
    'Le projet a eu 87 voix pour, 58 contre et 32 abstentions. Il n’a pas été adopté.',
  'Some sources have 87-57-33 for the draft. It makes no difference.':
    'Certaines sources donnent 87-57-33 pour le projet. Cela ne change rien.',
  'The first vote: does the draft need two thirds?':
    'Le premier vote : le projet exige-t-il la majorité des deux tiers ?',
  'The draft, which now needs two thirds.': 'Le projet, qui exige maintenant la majorité des deux tiers.',
  'The draft, with the figures of other sources.': 'Le projet, avec les chiffres d’autres sources.',
  'A wrong vote on the board': 'Un vote erroné au tableau',
  'The National': 'The National',
  'A result was announced: 120 in favour, 14 against, 45 abstaining.':
    'Un résultat a été annoncé : 120 pour, 14 contre, 45 abstentions.',
  'Iraq had been shown as abstaining. It said that the machine was at fault.':
    'L’Iraq était affiché comme s’étant abstenu. Il a dit que la machine s’était trompée.',
  'It asked for a correction.': 'Il a demandé une rectification.',
  'The record became 121-14-44.': 'Le compte rendu est devenu 121-14-44.',
  'The vote was not taken again.': 'Le vote n’a pas été repris.',
  'The outcome is the same either way, so there was no reason to vote again.':
    'L’issue est la même dans les deux cas : il n’y avait donc pas de raison de revoter.',
  'Draft resolution': 'Projet de résolution',
  'The vote as announced.': 'Le vote tel qu’annoncé.',
  'The draft needs two thirds: the harder case.':
    'Le projet exige la majorité des deux tiers : le cas le plus difficile.',
  'The result has been announced. May the count still be changed?':
    'Le résultat a été annoncé. Le décompte peut-il encore être changé ?',
  'The record of who voted how was put right afterwards. The machine changes a count only before the result is announced: what was announced stands, and a correction for the record is no part of the vote.':
    'La mention de qui a voté comment a été rectifiée après coup. Le simulateur ne change un décompte qu’avant l’annonce : ce qui est annoncé reste, et une rectification pour le compte rendu ne fait pas partie du vote.',
  'The vote as the record has it now.': 'Le vote tel que le porte maintenant le compte rendu.',
}
