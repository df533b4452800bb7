import type { Catalogue } from '../catalogue.ts'

/** What is kept of a meeting that was presided over: its report, the rulings, where it turned. */
export const PRESIDE_RECORD: Catalogue = {
  '{0} of {1} decisions were right at the first try':
    '{0, plural, one {# décision juste} other {# décisions justes}} du premier coup, sur {1}',
  Report: 'Rapport',
  'Your rulings': 'Vos décisions',
  'Only what was not right': 'Seulement ce qui n’était pas juste',
  'Every decision was right.': 'Toutes les décisions étaient justes.',
  Asked: 'Demandé',
  'You:': 'Vous :',
  'The machine would have:': 'Le simulateur aurait répondu :',
  'Where history turned': 'Là où tout a changé',
  'Nowhere. With every ruling right, the meeting would have gone the same way.':
    'Nulle part. Avec des décisions toutes justes, la séance se serait passée de la même façon.',
  'The first act that differs': 'Le premier acte qui diffère',
  'After you ruled': 'Après votre décision',
  'In your meeting': 'Dans votre séance',
  'With right rulings': 'Avec des décisions justes',
  'Nothing more was done.': 'Rien de plus n’a été fait.',
  'Every vote and every decision came out the same in the end.':
    'À la fin, tous les votes et toutes les décisions ont été les mêmes.',
  'What became of it': 'Ce qu’il en est advenu',
  'On the Floor you can replay your meeting, change it and link to it. What you have there stays.':
    'À la Séance, vous pouvez rejouer votre séance, la modifier et en donner le lien. Ce que vous y avez déjà reste.',
  'Save as text (Markdown)': 'Enregistrer en texte (Markdown)',
  'Save as a scenario (JSON)': 'Enregistrer en scénario (JSON)',
  'Another meeting': 'Une autre séance',
  'The same meeting again': 'La même séance encore une fois',

  'the matter': 'la question',
  'Before the session, {0} submitted {1}.': 'Texte présenté avant la session par {0} : {1}.',
  '{0} came in.': 'Arrivée : {0}.',
  'The President opened the {0} meeting.': 'Le Président a ouvert la {0} séance.',
  'The President resumed the meeting.': 'Le Président a repris la séance.',
  'The President adjourned the meeting.': 'Le Président a levé la séance.',
  'The President declared the session closed.': 'Le Président a déclaré la session close.',
  '{0} considered {1}.': '{0} a examiné {1}.',
  'Consideration of {0} was set aside; no decision was taken.':
    'L’examen de {0} a été laissé de côté ; aucune décision n’a été prise.',
  'The President noted that {0} was not accepted, and that nobody asked for a vote.':
    'Le Président a constaté la non-acceptation de {0} et l’absence de demande de vote.',
  'A statement on the vote was made by {0}.': 'Déclaration sur le vote : {0}.',
  '{0} spoke in exercise of the right of reply.': '{0} a exercé son droit de réponse.',
  'The President closed the list of speakers.': 'Le Président a clos la liste des orateurs.',
  '{0} objected to the closing of the list, which stayed open.':
    '{0} a fait objection à la clôture de la liste, restée ouverte.',
  'The President declared the debate closed.': 'Le Président a déclaré le débat clos.',
  'The secretariat had circulated a list of {0} organizations that applied for observer status.':
    'Le secrétariat avait distribué la liste de {0, plural, one {# organisation qui demandait} other {# organisations qui demandaient}} le statut d’observateur.',
  '{0} had objected to {1}.': '{0} avait fait objection à {1}.',
  '{0} withdrew its objection.': '{0} a retiré son objection.',
  'The President referred the matter to {0}.': 'Le Président a renvoyé la question à {0}.',
  'Observer status was accorded without a vote.': 'Le statut d’observateur a été accordé sans vote.',
  'The President asked whether there was consensus.': 'Le Président a demandé s’il y avait consensus.',
  '{0} adopted {1} without a vote.': '{0} a adopté {1} sans vote.',
  '{0} stated that it could not join consensus.': '{0} a déclaré ne pas pouvoir se joindre au consensus.',
  '{0} asked for a vote.': '{0} a demandé un vote.',
  '{0} asked for a roll-call.': '{0} a demandé un vote par appel nominal.',
  '{0} held that it was a matter of substance.': '{0} a soutenu qu’il s’agissait d’une question de fond.',
  '{0} held that it was a matter of procedure.': '{0} a soutenu qu’il s’agissait d’une question de procédure.',
  '{0} held that it was an important question.': '{0} a soutenu qu’il s’agissait d’une question importante.',
  '{0} held that it was not an important question.': '{0} a soutenu qu’il ne s’agissait pas d’une question importante.',
  '{0} raised a point of order.': '{0} a présenté une motion d’ordre.',
  'The ruling stood.': 'La décision du Président a été maintenue.',
  '{0} appealed against the ruling.': '{0} a fait appel de la décision du Président.',
  '{0} moved to {1}.': '{0} a proposé de {1}.',
  '{0} spoke {1} the motion.': '{0} a pris la parole {1} la motion.',
  '{0} withdrew its motion.': '{0} a retiré sa motion.',
  '{0} moved {1}.': '{0} a présenté {1}.',
  '{0} asked for separate votes on parts of the draft.': '{0} a demandé des votes séparés sur des parties du projet.',
  '{0} opposed the division.': '{0} a fait opposition à la division.',
  'As nobody opposed the division, the parts were put separately.':
    'Personne ne s’opposant à la division, les parties ont été mises aux voix séparément.',
  '{0} questioned the competence of {1} to adopt the draft.':
    '{0} a contesté la compétence de {1} pour adopter le projet.',
  'The secretariat stated the financial implications: {0}.':
    'Le secrétariat a exposé les incidences financières : {0}.',
  'met from within existing resources': 'à financer dans la limite des ressources existantes',
  '{0} revised the draft orally.': '{0} a révisé oralement le projet.',
  '{0} withdrew {1}.': '{0} a retiré {1}.',
  'The President concluded that {0}.': 'Le Président a conclu ainsi : {0}.',
  'no action is taken': 'il n’est pris aucune décision',
  '{0} said: “{1}” The President ruled it out of order.':
    '{0} a dit : « {1} » Le Président a déclaré la demande irrecevable.',
  '{0} said: “{1}” The President ruled it out of order under {2}.':
    '{0} a dit : « {1} » Le Président a déclaré la demande irrecevable ({2}).',
  'A meeting for training. The delegations, their names and their votes are invented; the rules are those of the body.':
    'Une séance d’entraînement. Les délégations, leurs noms et leurs votes sont inventés ; le règlement est celui de l’organe.',
  'Your meeting': 'Votre séance',
  'The President allowed it, but it could not be done at that stage.':
    'Le Président l’a permis, mais ce n’était pas possible à ce stade.',
  'Report of the meeting: {0}': 'Rapport de la séance : {0}',
  'A meeting presided over: {0}, number {1}': 'Une séance présidée : {0}, numéro {1}',
  'no decision': 'pas de décision',
  'not decided': 'non décidé',
  'observer status accorded': 'statut d’observateur accordé',
  'observer status refused': 'statut d’observateur refusé',
  'was not reached': 'n’a pas été abordé',
  'Not put': 'Non mis aux voix',
  '{0} ({1} votes)': '{0} ({1, plural, one {# vote} other {# votes}})',
}
