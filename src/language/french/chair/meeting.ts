/** What is said in a meeting that is presided over, and its report. */
import type { Catalogue } from '../catalogue.ts'

export const MEETING: Catalogue = {
  ', by roll-call': ', par appel nominal',
  'the matter': 'la question',
  'Before the session, {0} submitted {1}.': 'Avant la session, {0} a présenté {1}.',
  '{0} came in.': 'Arrivée de {0}.',
  'The President opened the {0} meeting.': 'Le Président a ouvert la {0} séance.',
  'The President resumed the meeting.': 'Le Président a repris la séance.',
  'The President adjourned the meeting.': 'Le Président a levé la séance.',
  'The President declared the session closed.': 'Le Président a déclaré close la session.',
  '{0} considered {1}.': '{0} a examiné {1}.',
  'Consideration of {0} was set aside; no decision was taken.':
    'L’examen de {0} a été mis de côté ; aucune décision n’a été prise.',
  'The President noted that {0} was not accepted, and that nobody asked for a vote.':
    'Le Président a constaté que {0} : non accepté, et que personne ne demandait de vote.',
  'A statement on the vote was made by {0}.': 'Déclaration sur le vote : {0}.',
  '{0} spoke in exercise of the right of reply.': '{0} a exercé son droit de réponse.',
  'The President closed the list of speakers.': 'Le Président a clos la liste des orateurs.',
  '{0} objected to the closing of the list, which stayed open.':
    '{0} s’est opposé à la clôture de la liste, restée ouverte.',
  'The President declared the debate closed.': 'Le Président a déclaré le débat clos.',
  'The secretariat had circulated a list of {0} organizations that applied for observer status.':
    'Le secrétariat avait distribué une liste de {0} organisations qui demandaient le statut d’observateur.',
  '{0} had objected to {1}.': '{0} avait objecté à {1}.',
  '{0} withdrew its objection.': '{0} a retiré son objection.',
  'The President referred the matter to {0}.': 'Le Président a renvoyé la question à {0}.',
  'Observer status was accorded without a vote.': 'Le statut d’observateur a été accordé sans vote.',
  'The President asked whether there was consensus.': 'Le Président a demandé s’il y avait consensus.',
  '{0} adopted {1} without a vote.': '{0} a adopté {1} sans vote.',
  '{0} stated that it could not join consensus.': '{0} a dit ne pas pouvoir se joindre au consensus.',
  '{0} asked for a vote.': '{0} a demandé un vote.',
  '{0} asked for a roll-call.': '{0} a demandé un vote par appel nominal.',
  '{0} held that it was {1}.': '{0} a estimé que c’était {1}.',
  '{0} raised a point of order.': '{0} a présenté une motion d’ordre.',
  'The ruling stood.': 'La décision du Président a été maintenue.',
  '{0} appealed against the ruling.': '{0} a fait appel de la décision.',
  '{0} moved to {1}.': '{0} a proposé de {1}.',
  '{0} spoke {1} the motion.': '{0} a parlé {1} la motion.',
  '{0} withdrew its motion.': '{0} a retiré sa motion.',
  '{0} moved {1}.': '{0} a présenté {1}.',
  '{0} asked for separate votes on parts of the draft.': '{0} a demandé des votes séparés sur des parties du projet.',
  '{0} opposed the division.': '{0} s’est opposé à la division.',
  'As nobody opposed the division, the parts were put separately.':
    'Personne ne s’opposant à la division, les parties ont été mises aux voix séparément.',
  '{0} questioned the competence of {1} to adopt the draft.':
    '{0} a contesté la compétence de {1} pour adopter le projet.',
  'The secretariat stated the financial implications: {0}.':
    'Le secrétariat a exposé les incidences financières : {0}.',
  '{0} revised the draft orally.': '{0} a révisé oralement le projet.',
  '{0} withdrew {1}.': '{0} a retiré {1}.',
  'The President concluded that {0}.': 'Le Président a conclu : {0}.',
  '{0} said: “{1}” The President ruled it out of order.': '{0} a dit : « {1} » Le Président l’a déclaré irrecevable.',
  '{0} said: “{1}” The President ruled it out of order under {2}.':
    '{0} a dit : « {1} » Le Président l’a déclaré irrecevable ({2}).',
  'The President allowed it, but it could not be done at that stage.':
    'Le Président l’a permis, mais cela ne pouvait se faire à ce stade.',
  'Report of the meeting: {0}': 'Rapport de la séance : {0}',
  'A meeting presided over: {0}, number {1}': 'Une séance présidée : {0}, numéro {1}',
  'Your meeting': 'Votre séance',
  'A meeting for training. The delegations, their names and their votes are invented; the rules are those of the body.':
    'Une séance d’entraînement. Les délégations, leurs noms et leurs votes sont inventés ; le règlement est celui de l’organe.',
  'no decision': 'pas de décision',
  'not decided': 'non décidé',
  'observer status accorded': 'statut d’observateur accordé',
  'observer status refused': 'statut d’observateur refusé',
  'was not reached': 'n’a pas été atteint',
  'Not put': 'Non mis aux voix',
  '{0} ({1} votes)': '{0} ({1} votes)',
  'What do you do next?': 'Que faites-vous ensuite ?',
  'How do you answer?': 'Que répondez-vous ?',
  'You must rule at once. Is the point well taken?':
    'Vous devez vous prononcer aussitôt. La motion d’ordre est-elle fondée ?',
  'The votes are counted. Fill in the result, and announce it.':
    'Les voix sont comptées. Inscrivez le résultat, et annoncez-le.',
  'I ask to speak now.': 'Je demande à parler maintenant.',
  'I wish to make a statement on the vote.': 'Je souhaite faire une déclaration sur le vote.',
  'I ask for a right of reply.': 'Je demande un droit de réponse.',
  'Please put my delegation on the list of speakers.': 'Veuillez inscrire ma délégation sur la liste des orateurs.',
  'My delegation cannot join consensus.': 'Ma délégation ne peut se joindre au consensus.',
  'I ask for a vote.': 'Je demande un vote.',
  'I ask for a roll-call.': 'Je demande un vote par appel nominal.',
  'I object: the list of speakers should stay open.': 'J’objecte : la liste des orateurs devrait rester ouverte.',
  'This body has no competence to adopt the draft. I ask that this be decided first.':
    'Cet organe n’a pas compétence pour adopter le projet. Je demande qu’il en soit d’abord décidé.',
  'I oppose the division.': 'Je m’oppose à la division.',
  'I ask for separate votes on the parts of the draft.': 'Je demande des votes séparés sur les parties du projet.',
  'I wish to speak {0} the motion.': 'Je souhaite parler {0} la motion.',
  'I move to {0}.': 'Je propose de {0}.',
  'I {0}.': 'Je tiens à {0}.',
  'I wish to {0}.': 'Je souhaite {0}.',
  'Ask the secretariat to state the financial implications':
    'Demander au secrétariat d’exposer les incidences financières',
  'Point of order. {0} said: {1} That is not in order.': 'Motion d’ordre. {0} a dit : {1} Ce n’est pas recevable.',
  'Point of order. I said: {0} That is in order, and the President should allow it.':
    'Motion d’ordre. J’ai dit : {0} C’est recevable, et le Président devrait le permettre.',
  'In order: grant it': 'Recevable : l’accorder',
  'It is in order here.': 'C’est recevable ici.',
  'Granted though it is not in order.': 'Accordé bien que ce ne soit pas recevable.',
  'Out of order: {0}': 'Irrecevable : {0}',
  'That is not in order at this stage, under {0}.': 'Ce n’est pas recevable à ce stade, selon {0}.',
  'It is in order here, so it cannot be refused.': 'C’est recevable ici : on ne peut donc le refuser.',
  'It is out of order, but not under this rule. {0}': 'C’est irrecevable, mais non selon cet article. {0}',
  'Wait, and ask delegations to come in': 'Attendre, et demander aux délégations d’entrer',
  'I see that some delegations are still outside. I ask them to take their seats.':
    'Je vois que certaines délégations sont encore dehors. Je les prie de prendre place.',
  'The quorum is there: nothing is left to wait for.': 'Le quorum est là : il n’y a plus rien à attendre.',
  'The point is well taken': 'La motion d’ordre est fondée',
  'The point is well taken: what was asked is not in order':
    'La motion d’ordre est fondée : ce qui était demandé n’est pas recevable',
  'The point is well taken: what was asked is in order after all':
    'La motion d’ordre est fondée : ce qui était demandé est recevable après tout',
  'The point is not well taken: my ruling stands': 'La motion d’ordre n’est pas fondée : ma décision est maintenue',
  'You put the question: {0} What does it need?': 'Vous mettez aux voix la question : {0} Qu’exige-t-elle ?',
  '“{0}” needs {1}.': '« {0} » exige {1}.',
  '{0} needs {1}.': '{0} : il faut {1}.',
  'This is what the votes give.': 'C’est ce que donnent les voix.',
  'The count gives {0} in favour, {1} against and {2} abstaining.':
    'Le décompte donne {0} pour, {1} contre et {2, plural, one {# abstention} other {# abstentions}}.',
  'You counted those who abstain as well.': 'Vous avez compté aussi ceux qui s’abstiennent.',
  'You said {0}.': 'Vous avez dit {0}.',
  'The outcome is another.': 'L’issue est autre.',
  'Too few are there to decide, so the vote decides nothing.':
    'Trop peu sont là pour décider : le vote ne décide donc de rien.',
}
