/** Results, the page for the teacher, and the way in. */
import type { Catalogue } from '../catalogue.ts'

export const RESULTS: Catalogue = {
  'For a teacher. The file says which set it was, and what you chose and when. Opening it works out every answer anew.':
    'Pour un enseignant. Le fichier dit quelle série c’était, et ce que vous avez choisi et quand. L’ouvrir recalcule chaque réponse.',
  'Your name, if you like': 'Votre nom, si vous voulez',
  'For a learning-record store (xAPI), you are known by':
    'Pour un registre d’apprentissage (xAPI), on vous connaît par',
  'nothing: anonymous': 'rien : anonyme',
  'an e-mail address': 'une adresse électronique',
  'an account': 'un compte',
  'E-mail address': 'Adresse électronique',
  'Address of the site of the account (https://…)': 'Adresse du site du compte (https://…)',
  'Name of the account': 'Nom du compte',
  'A whole e-mail address, or the site of the account and its name, is expected.':
    'On attend une adresse électronique complète, ou le site du compte et son nom.',
  'Save the result': 'Enregistrer le résultat',
  'Save as xAPI statements': 'Enregistrer en déclarations xAPI',
  '“Passed” means that at least {0} of 100 answers are right.':
    '« Réussi » veut dire qu’au moins {0} réponses sur 100 sont justes.',
  'Open results': 'Ouvrir des résultats',
  'Files that learners saved, several at once. Every drill is made again and every answer judged again, here.':
    'Des fichiers que des élèves ont enregistrés, plusieurs à la fois. Chaque exercice est refait et chaque réponse rejugée, ici.',
  'Choose files': 'Choisir des fichiers',
  'No result is open.': 'Aucun résultat n’est ouvert.',
  'is too large to be a result.': 'est trop grand pour être un résultat.',
  'could not be read.': 'n’a pu être lu.',
  Learner: 'Élève',
  Set: 'Série',
  'No name': 'Sans nom',
  'Passed from (of 100)': 'Réussi à partir de (sur 100)',
  'Passed from more': 'Réussi à partir de plus',
  'Passed from fewer': 'Réussi à partir de moins',
  'Save as CSV: a row a learner': 'Enregistrer en CSV : une ligne par élève',
  'Save as CSV: a row an answer': 'Enregistrer en CSV : une ligne par réponse',
  'As worked out again.': 'Tel que recalculé.',
  'What differs': 'Ce qui diffère',
  'Close the result of {0}': 'Fermer le résultat de {0}',
  'This set cannot be made here, so nothing in it was checked.':
    'Cette série ne peut être faite ici : rien n’y a donc été vérifié.',
  'It was made under version {0} of the rules; here they are version {1}. What differs may come from that.':
    'Elle a été faite avec la version {0} du règlement ; ici, c’est la version {1}. Ce qui diffère peut venir de là.',
  'The file says {0} right; worked out again, {1} are.':
    'Le fichier dit {0, plural, one {# juste} other {# justes}} ; recalculé, il y en a {1}.',
  'The file counts {0}; the set has {1}.': 'Le fichier compte {0} ; la série en a {1}.',
  'Question {0} of the file is not that question of the set.':
    'La question {0} du fichier n’est pas celle de la série.',
  'Question {0}: what was chosen is not among its answers.':
    'Question {0} : ce qui a été choisi n’est pas parmi ses réponses.',
  'Question {0} is answered twice; the first answer counts.': 'La question {0} a deux réponses ; la première compte.',
  'It could not be checked.': 'Cela n’a pu être vérifié.',
  'As worked out again, under another version of the rules.': 'Tel que recalculé, avec une autre version du règlement.',
  'It differs from what is worked out here: the rules have another version, or it was changed by hand.':
    'Il diffère de ce qui est calculé ici : le règlement a une autre version, ou le fichier a été changé à la main.',
  'It was changed by hand: its own marks are not those of its answers.':
    'Il a été changé à la main : ses propres notes ne sont pas celles de ses réponses.',
  'For the teacher': 'Pour l’enseignant',
  'Give a class the same questions by link, print them, and check the results. Nothing leaves this device but what you send.':
    'Donnez à une classe les mêmes questions par un lien, imprimez-les, et vérifiez les résultats. Rien ne quitte cet appareil que ce que vous envoyez.',
  'A set of drills': 'Une série d’exercices',
  'Copy the link for the class': 'Copier le lien pour la classe',
  'Open the set': 'Ouvrir la série',
  'Show it to the room': 'La montrer à la salle',
  'Shown to the room: large type and nothing else. The answer is shown by Space, Enter or r; the arrows go on and back.':
    'Montré à la salle : en grand, et rien d’autre. Espace, Entrée ou r montrent la réponse ; les flèches avancent et reculent.',
  'Sheet without answers': 'Feuille sans réponses',
  'Sheet with answers': 'Feuille avec réponses',
  'Answer key with reasons': 'Corrigé avec les raisons',
  'A lesson': 'Une leçon',
  'Which lesson': 'Quelle leçon',
  'The link opens the lesson at its beginning.': 'Le lien ouvre la leçon à son début.',
  'Copy the link': 'Copier le lien',
  'Results of learners': 'Résultats des élèves',
  'More than one may be right.': 'Plusieurs peuvent être justes.',
  'So many questions do not fit on one page in type of 9 points, the smallest that is printed: the first {0} would. As it is, there are {1} pages.':
    'Tant de questions ne tiennent pas sur une page en corps 9, le plus petit imprimé : les {0} premières y tiendraient. En l’état, il y a {1} pages.',
  'One page of {0}, in type of {1} points.': 'Une page {0}, en corps {1}.',
  Paper: 'Papier',
  'Measuring…': 'Mesure…',
  'Each answer begins: {0}': 'Chaque réponse commence par : {0}',
  'For all questions: {0}': 'Pour toutes les questions : {0}',
  'Page {0} of {1}': 'Page {0} sur {1}',
  'Learn the rules by presiding: see what happened, predict, decide, announce. Every answer is worked out from the rules, and says which.':
    'Apprenez le règlement en présidant : voyez ce qui s’est passé, prévoyez, décidez, annoncez. Chaque réponse est calculée d’après le règlement, et dit quel article.',
  'Situations without end, made from a seed. The same link gives everybody the same questions.':
    'Des situations sans fin, tirées d’un nombre. Le même lien donne à tous les mêmes questions.',
  'A short meeting with you in the chair. Delegates rise, move, object, appeal.':
    'Une courte séance que vous présidez. Des délégués se lèvent, proposent, font objection, font appel.',
  'What chairs and assemblies really ruled, and what the rules say.':
    'Ce que des présidents et des assemblées ont vraiment décidé, et ce que dit le règlement.',
  'The words of the room, with their rules, in English, French and Spanish.':
    'Les mots de la salle, avec leurs articles, en anglais, en français et en espagnol.',
  'What you answered, and what to repeat. It stays on this device.':
    'Ce que vous avez répondu, et ce qu’il faut réviser. Cela reste sur cet appareil.',
  'Set lessons and drills by link, print sheets, check results.':
    'Donnez leçons et exercices par un lien, imprimez des feuilles, vérifiez les résultats.',
  'Begin here: no knowledge is needed': 'Commencez ici : aucune connaissance n’est requise',
  'Go on where you left': 'Continuez où vous en étiez',
  'Your next lesson': 'Votre prochaine leçon',
  'There is no such page in this room.': 'Cette page n’existe pas dans cette salle.',
  'To the Chair': 'Aller à la Présidence',
  'About {0} minutes': 'Environ {0} minutes',
  '{0} of {1} finished': '{0, plural, one {# terminée} other {# terminées}} sur {1}',
}
