/** Records on paper: what stands around what was done. */
import type { Catalogue } from '../catalogue.ts'

export const PAGES: Catalogue = {
  'Numbered paragraphs with their rules: to print, or to save as Markdown or CSV.':
    'Paragraphes numérotés avec leurs articles : à imprimer, ou à enregistrer en Markdown ou en CSV.',
  'Record of the session': 'Compte rendu de la session',
  'Record of a vote': 'Compte rendu d’un vote',
  'What is recorded': 'Objet du compte rendu',
  'The board as a picture': 'Le tableau en image',
  'The seats, the verdict and why: one file, for slides and pages. The map and the chart have theirs where they stand.':
    'Les sièges, le résultat et ses raisons : un seul fichier, pour des diapositives et des pages. La carte et le schéma ont le leur là où ils se trouvent.',
  'This vote': 'Ce vote',
  'The whole session': 'Toute la session',
  'The step on screen belongs to no vote. Go to a vote on the Floor, or take the whole session.':
    'L’étape à l’écran n’appartient à aucun vote. Allez à un vote dans la Séance ou prenez toute la session.',
  Print: 'Imprimer',
  'Save as Markdown': 'Enregistrer en Markdown',
  'Save as CSV': 'Enregistrer en CSV',
  'Back to the Floor': 'Retour à la Séance',
  '{0}, as changed by “{1}”': '{0}, avec les modifications de « {1} »',
  'Rules changed by “{0}”. {1}.': 'Règlement modifié par « {0} ». {1}.',
  'What a branch alters, and all that follows from it, did not happen.':
    'Ce qu’une variante modifie, et tout ce qui en découle, n’a pas eu lieu.',
  'What was altered': 'Ce qui a été modifié',
  'Nothing is altered yet.': 'Rien n’est encore modifié.',
  'What was done': 'Ce qui a été fait',
  'Votes by name': 'Votes nominatifs',
  'Record or branch': 'Compte rendu ou variante',
  'This was not in order; nobody objected.': 'Cela était irrecevable ; personne n’a fait objection.',
  altered: 'modifié',
  added: 'ajouté',
  'Sources differ. {0}': 'Les sources divergent. {0}',
  'Sources differ. {0} ({1})': 'Les sources divergent. {0} ({1})',
  'Made with Plenary, a simulator of rules of procedure. It is no document of the body whose rules it describes.':
    'Établi avec Plenary, un simulateur de règlements intérieurs. Ce n’est pas un document de l’organe dont il décrit le règlement.',
  '{0}: rule set {1}, version {2}': '{0} : règlement {1}, version {2}',
  'para. {0}': 'par. {0}',
  '{0} voted on the question: {1}': '{0} a voté sur la question suivante : {1}',
  'There were {0}.': 'Décompte : {0}.',
  'Changed: {0}.': 'Étape modifiée : {0}.',
  'Changed: {0} (para. {1}).': 'Étape modifiée : {0} (par. {1}).',
  'Changed: {0}; the record has: {1}.': 'Étape modifiée : {0} ; dans le compte rendu : {1}.',
  'Changed: {0}; the record has: {1} (para. {2}).': 'Étape modifiée : {0} ; dans le compte rendu : {1} (par. {2}).',
  'Added: {0}.': 'Étape ajoutée : {0}.',
  'Removed: {0} (para. {1}).': 'Étape retirée : {0} (par. {1}).',
  'Rules changed: two thirds is read as “{0}”; before: “{1}”.':
    'Règles modifiées : les deux tiers s’entendent au sens de « {0} » ; auparavant : « {1} ».',
  'Rules changed: {0} {1}; before: {2}.': 'Règles modifiées : {0} {1} ; auparavant : {2}.',
  'Changed: {0} take part in the session; before: {1}.':
    'Modification : {0, plural, one {# participant} other {# participants}} à la session ; auparavant : {1}.',
}
