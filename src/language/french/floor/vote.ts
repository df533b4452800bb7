import type { Catalogue } from '../catalogue.ts'

/** The board of a vote, its printed page, and the rules that can be changed beside it. */
export const VOTE: Catalogue = {
  Why: 'Pourquoi',
  'What would turn it': 'Ce qui le ferait basculer',
  'No change of one kind turns it.': 'Aucun changement d’un seul type ne le fait basculer.',
  Try: 'Essayer',
  'Try: {0}': 'Essayer : {0}',
  'Assumed: drag or type to change.': 'Hypothèse : faites glisser la barre ou tapez un nombre pour changer.',
  'These counts are only a start, taken from the record.':
    'Ces nombres ne sont qu’un point de départ, tiré du compte rendu.',
  'Drag the bar or change a number: everything after it follows.':
    'Faites glisser la barre ou changez un nombre : toute la suite en découle.',
  'No counts yet: type them, or press +.': 'Aucun nombre pour l’instant : tapez-les ou pressez +.',
  'How many were there is not recorded: whoever votes is in the room.':
    'Le nombre de présents n’est pas consigné : quiconque vote est dans la salle.',
  'Open this vote in the Workbench': 'Ouvrir ce vote dans l’Établi',
  'Print, save, embed': 'Imprimer, enregistrer, intégrer',
  counts: 'comptent',
  'does not count': 'ne comptent pas',
  '{0} needed': 'il en faut {0}',
  '{0} needed if all vote': 'il en faut {0} si tous votent',
  '{0} as “at least”': '{0} avec « au moins »',
  '{0} as “more than”': '{0} avec « plus de »',
  '{0} present and voting': '{0, plural, one {# présent et votant} other {# présents et votants}}',
  '{0} abstaining': '{0, plural, one {# abstention} other {# abstentions}}',
  '{0} not voting': '{0, plural, one {# ne vote pas} other {# ne votent pas}}',
  'The votes': 'Les voix',
  'Between in favour and against': 'Entre pour et contre',
  'Between against and abstaining': 'Entre contre et abstentions',
  '{0} in favour': '{0} pour',
  '{0} against': '{0} contre',
  'It takes {0}: {1} if all {2} vote, fewer if some abstain.':
    'Il faut {0} : {1} voix si tous votent ({2}), moins s’il y a des abstentions.',
  'It takes {0}: {1}, whoever abstains.': 'Il faut {0} : {1} voix, quelles que soient les abstentions.',
  'So what follows needs only {0}.': 'La suite ne demande donc que {0}.',
  'So what follows needs {0}.': 'La suite demande donc {0}.',
  'It is a {0}.': 'Nature de la question : {0}.',
  'It is an {0}.': 'Nature de la question : {0}.',
  'Not in order here: {0}.': 'Irrecevable ici : {0}.',
  'Make {0} present': 'Porter les présents à {0}',
  'No more than {0} can be present: so many {1} there are.':
    'Il ne peut pas y avoir plus de {0} présents : c’est le nombre de {1}.',
  'Only {0} take part in the session.':
    '{0, plural, one {Un seul participe à la session.} other {# seulement participent à la session.}}',
  'All {0} who take part are here.':
    '{0, plural, one {Le seul participant est là.} other {Les # participants sont tous là.}}',
  'Let {0} take part, all present': 'Porter les participants à {0}, tous présents',
  'With a base of {0} {1}, {2} would be enough.':
    'Avec une base de {0} {1}, {2, plural, one {# présent suffirait} other {# présents suffiraient}}.',
  'Count {0} {1}': 'Compter {0} {1}',
  'Source: {0} ({1}).': 'Source : {0} ({1}).',
  'Source: {0} ({1}), paragraph {2}.': 'Source : {0} ({1}), paragraphe {2}.',
  'Source: {0} ({1}), {2}.': 'Source : {0} ({1}), {2}.',
  'A branch, “{0}”: not what happened.': 'Une variante, « {0} » : ce n’est pas ce qui s’est passé.',
  'Two thirds is read as': 'Lecture des deux tiers',
  'Base of the quorum': 'Base du quorum',
  'Taking part in the session': 'Participants à la session',
  Reset: 'Réinitialiser',
  'Reset: {0}': 'Réinitialiser : {0}',
  '{0}: {1}, instead of {2}': '{0} : {1} (au lieu de : {2})',
  '{0}: {1}, instead of {2} ({3})': '{0} : {1} (au lieu de : {2} ; {3})',
}
