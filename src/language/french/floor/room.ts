import type { Catalogue } from '../catalogue.ts'

/** The rest of the room: what may be done later, what the President says, keys, addresses, versions of the app. */
export const ROOM: Catalogue = {
  Who: 'Qui',
  'Made here': 'Créé ici',
  Must: 'Obligatoire',
  May: 'Permis',
  'Nothing for now.': 'Rien pour le moment.',
  'Not yet': 'Pas encore',
  'May not': 'Pas permis',
  '{0}; or {1}': '{0} ; ou {1}',
  'Possible after: {0}.': 'Possible après ceci : {0}.',
  'Possible after: {0}': 'Possible après ceci : {0}',
  'The record did this here. In your branch it is kept, and nothing follows from it.':
    'Le compte rendu place cet acte ici. Dans votre variante, il est conservé mais reste sans effet.',
  'It is kept in its place, and nothing follows from it.': 'L’acte est conservé à sa place, mais reste sans effet.',
  'You changed what happens here. It is kept, and nothing follows from it.':
    'Vous avez modifié ce qui se passe ici. L’acte est conservé, mais reste sans effet.',
  'An observer may attend plenary meetings, receive documents, and speak when the President invites it and the Conference agrees. It takes no part in decisions.':
    'Un observateur peut assister aux séances plénières, recevoir les documents et prendre la parole si le Président l’y invite et si la Conférence l’accepte. Il ne participe pas aux décisions.',

  'The President says': 'Le Président dit',
  'General usage.': 'Usage général.',
  'The President says nothing with this step.': 'Le Président ne dit rien à cette étape.',
  'next: {0}': 'ensuite : {0}',

  'Keyboard shortcuts': 'Raccourcis clavier',
  'Use the single keys: u, r, / and ?, and in a drill 1 to 9':
    'Utiliser les touches simples : u, r, / et ?, et de 1 à 9 dans un exercice',
  'next step': 'étape suivante',
  'back one step': 'étape précédente',
  Space: 'Espace',
  'play, or pause': 'lire, ou mettre en pause',
  Home: 'Début',
  'first step': 'première étape',
  End: 'Fin',
  'last step': 'dernière étape',
  undo: 'annuler',
  redo: 'rétablir',
  'find a step': 'chercher une étape',
  'in a drill: choose an answer': 'dans un exercice : choisir une réponse',
  Enter: 'Entrée',
  'in a drill: check, and go on': 'dans un exercice : vérifier, puis continuer',
  'in a drill before a room: show the answer': 'dans un exercice devant une salle : montrer la réponse',
  'this list': 'cette liste',
  Esc: 'Échap',
  'close; leave projector mode': 'fermer ; quitter le mode projecteur',
  Close: 'Fermer',

  'Part of the address could not be read. The record is shown.':
    'Une partie de l’adresse est illisible. Le compte rendu est affiché.',
  'This branch was opened, with a caution.': 'Cette variante est ouverte, avec une réserve.',
  'The scenario “{0}” is not here.': 'Le scénario « {0} » n’est pas ici.',
  'The branch in it belongs to another scenario, “{0}”.':
    'La variante qu’elle contient appartient à un autre scénario, « {0} ».',
  'The step “{0}” is not in this scenario.': 'L’étape « {0} » n’est pas dans ce scénario.',
  'No such page': 'Page introuvable',
  'The address names a page that is not here.': 'L’adresse indique une page qui n’existe pas ici.',
  'To the Floor': 'Aller à la Séance',

  'A new version is ready.': 'Une nouvelle version est prête.',
  'Your work stays as it is. It is also taken when every tab with Plenary is closed.':
    'Votre travail reste tel quel. La nouvelle version s’installe aussi quand tous les onglets de Plenary sont fermés.',
  'Load it now': 'La charger maintenant',
}
