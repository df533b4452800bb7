/** What is kept on this device, and what is wrong with an address. */
import type { Catalogue } from '../catalogue.ts'

export const KEEP: Catalogue = {
  'This browser keeps nothing on this device.': 'Ce navigateur ne conserve rien sur cet appareil.',
  'What you make is lost when the page is closed. Save branches as files, and export your scenarios.':
    'Ce que vous faites est perdu quand la page est fermée. Enregistrez les variantes dans des fichiers et exportez vos scénarios.',
  'This device is full: the last changes are not kept.':
    'Cet appareil est plein : les dernières modifications ne sont pas conservées.',
  'They are still here until the page is closed. Back up everything as a file, or make room and change something.':
    'Elles restent ici tant que la page est ouverte. Sauvegardez tout dans un fichier, ou libérez de la place et modifiez quelque chose.',
  'A newer version of Plenary keeps your work on this device.':
    'Une version plus récente de Plenary conserve votre travail sur cet appareil.',
  'This older version leaves it as it is, and keeps nothing. Close every tab with Plenary and open it again.':
    'Cette version plus ancienne le laisse tel quel et ne conserve rien. Fermez tous les onglets de Plenary et ouvrez-le à nouveau.',
  'Save as a file': 'Enregistrer dans un fichier',
  'The same branch was changed in two tabs. Both are kept.':
    'La même variante a été modifiée dans deux onglets. Les deux sont conservées.',
  'The same scenario was changed in two tabs. Both are kept.':
    'Le même scénario a été modifié dans deux onglets. Les deux sont conservés.',
  '{0} thing kept on this device cannot be read by this version of Plenary.':
    'Cette version de Plenary ne peut pas lire {0} élément conservé sur cet appareil.',
  '{0} things kept on this device cannot be read by this version of Plenary.':
    'Cette version de Plenary ne peut pas lire {0, plural, one {# élément conservé} other {# éléments conservés}} sur cet appareil.',
  'A newer version made it. It is left as it is.': 'Fait par une version plus récente. Rien n’y est changé.',
  'It is damaged. It is left as it is.': 'Données abîmées. Rien n’y est changé.',
  '{0}, from the other tab': '{0}, de l’autre onglet',
  '{0}, from the backup': '{0}, de la sauvegarde',
  '{0} thing is back. Nothing that was here is overwritten.':
    '{0} élément est rétabli. Rien de ce qui était ici n’est écrasé.',
  '{0} things are back. Nothing that was here is overwritten.':
    '{0, plural, one {# élément est rétabli} other {# éléments sont rétablis}}. Rien de ce qui était ici n’est écrasé.',
  '{0} was here already.': '{0} était déjà ici.',
  '{0} were here already.': '{0, plural, one {# était} other {# étaient}} déjà ici.',
  '{0} was left out: damaged, of a newer version, or this device is full.':
    '{0} élément est laissé de côté : données abîmées, version plus récente, ou appareil plein.',
  '{0} were left out: damaged, of a newer version, or this device is full.':
    '{0, plural, one {# élément est laissé} other {# éléments sont laissés}} de côté : données abîmées, version plus récente, ou appareil plein.',
  'names no scenario': 'ne désigne aucun scénario',
  'goes on after the code of the branch': 'continue après le code de la variante',
  'the code of the branch is cut off or damaged': 'le code de la variante est coupé ou abîmé',
  'is for the scenario "{0}", which is not here': 'désigne le scénario « {0} », qui n’est pas ici',
  'was made under version {0} of the rules; these are version {1}, so numbers may differ':
    'version {0} du règlement à l’origine, version {1} ici : les nombres peuvent différer',
  unknown: 'inconnue',
}
