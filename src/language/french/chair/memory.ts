/** What was learned, and what to repeat. */
import type { Catalogue } from '../catalogue.ts'

export const MEMORY: Catalogue = {
  'What you learned': 'Ce que vous avez appris',
  'What you answered and ruled, and which lessons you followed. It is kept on this device, and nowhere else.':
    'Ce que vous avez répondu et décidé, et les leçons que vous avez suivies. Cela reste sur cet appareil, et nulle part ailleurs.',
  'This device keeps no progress.': 'Cet appareil ne conserve pas votre progression.',
  'What you answer is forgotten when the page is closed. Save it as a file under “What you learned”.':
    'Vos réponses sont oubliées quand la page est fermée. Enregistrez-les dans un fichier sous « Ce que vous avez appris ».',
  'What to repeat': 'À réviser',
  'Nothing is to be repeated now.': 'Rien n’est à réviser maintenant.',
  Presiding: 'Présidence',
  'Preside again': 'Présider encore',
  'You have presided over no meeting yet.': 'Vous n’avez encore présidé aucune séance.',
  'Preside over a meeting': 'Présider une séance',
  'Real situation': 'Cas réel',
  'Answer it again': 'Y répondre encore',
  'You have answered no real situation yet.': 'Vous n’avez encore répondu à aucun cas réel.',
  'To the real situations': 'Aller aux cas réels',
  Decision: 'Décision',
  Lesson: 'Leçon',
  'Follow it again': 'La suivre encore',
  now: 'maintenant',
  'Nothing was answered yet.': 'Rien n’a encore été répondu.',
  'No lesson was begun yet.': 'Aucune leçon n’est encore commencée.',
  'To the drills': 'Aller aux exercices',
  'Take it along': 'Emporter vos acquis',
  'The file holds every answer. On another device it is added to what is there.':
    'Le fichier contient chaque réponse. Sur un autre appareil, il s’ajoute à ce qui y est.',
  'Add a file': 'Ajouter un fichier',
  'The file was added.': 'Le fichier est ajouté.',
  'The file is too large.': 'Le fichier est trop grand.',
  'Erase everything': 'Tout effacer',
  'Everything that you learned was erased from this device.':
    'Tout ce que vous avez appris est effacé de cet appareil.',
  'Bring it back': 'Rétablir',
  'Repeat: {0}': 'Réviser : {0}',
  'in {0}': 'dans {0}',
  'You put the question: {0}': 'Vous mettez aux voix la question : {0}',
  '{0} is on the list of speakers.': '{0} est sur la liste des orateurs.',
  'You allowed it.': 'Vous l’avez permis.',
  'The delegate sat down; it was not done.': 'Le délégué s’est rassis ; cela ne s’est pas fait.',
}
