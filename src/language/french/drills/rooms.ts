/** What the rooms around the drills say of levels, of files and of results. */
import type { Catalogue } from '../catalogue.ts'

export const ROOMS: Catalogue = {
  'Second try: it does not change the result.': 'Deuxième essai : il ne change pas le résultat.',
  plain: 'facile',
  harder: 'plus difficile',
  hard: 'difficile',
  '{0}, no time limit': '{0}, sans limite de temps',
  others: 'd’autres',
  'not the result of a set of drills: expected "plenaryResult": 1':
    'ce n’est pas le résultat d’une série d’exercices : il faut « plenaryResult » avec la valeur 1',
  'not a file of what was learned: expected "plenaryMemory": 1':
    'ce n’est pas un fichier des acquis : il faut « plenaryMemory » avec la valeur 1',
  'made by a newer version ({0}; this one reads {1})':
    'établi par une version plus récente ({0} ; celle-ci lit la version {1})',
  'Question {0}: the file says right, and the answer is not right.':
    'Question {0} : le fichier dit que la réponse est juste, et elle ne l’est pas.',
  'Question {0}: the file says not right, and the answer is right.':
    'Question {0} : le fichier dit que la réponse n’est pas juste, et elle l’est.',
  today: 'aujourd’hui',
}
