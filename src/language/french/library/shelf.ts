/** The list of scenarios, and what comes in and goes out. */
import type { Catalogue } from '../catalogue.ts'

export const SHELF: Catalogue = {
  'Every scenario in one place: those that ship with Plenary, and those that you make. Yours stay on this device.':
    'Tous les scénarios au même endroit : ceux qui sont fournis avec Plenary et ceux que vous créez. Les vôtres restent sur cet appareil.',
  'New scenario': 'Nouveau scénario',
  'Scenario without a title': 'Scénario sans titre',
  'Import a file': 'Importer un fichier',
  'Export all of yours': 'Exporter tous les vôtres',
  'Make, bring in, take out': 'Créer, importer, exporter',
  'Your scenarios': 'Vos scénarios',
  'None yet. Make a new one, copy one that ships, or keep a branch as a scenario from the menu of branches.':
    'Aucun pour le moment. Créez un scénario, copiez l’un de ceux qui sont fournis ou conservez une variante comme scénario depuis le menu des variantes.',
  'Scenarios that ship': 'Scénarios fournis',
  'They stay as their sources tell them. Copy one to change it.':
    'Ils restent tels que leurs sources les rapportent. Pour en modifier un, copiez-le.',
  'Open on the Floor': 'Ouvrir dans la Séance',
  Edit: 'Modifier',
  'Copy as your own': 'Copier parmi les vôtres',
  Export: 'Exporter',
  'Title of the scenario': 'Titre du scénario',
  'Save title': 'Enregistrer le titre',
  'There is no scenario of yours under this address.': 'Aucun de vos scénarios ne se trouve à cette adresse.',
  'To the library': 'Vers la bibliothèque',
  'Keep as a scenario': 'Conserver comme scénario',
  'Make this its record': 'En faire le compte rendu du scénario',
  'Open on the Floor: {0}': 'Ouvrir dans la Séance : {0}',
  'rules: {0}': 'règlement : {0}',
  '“{0}” is among your scenarios.': '« {0} » figure parmi vos scénarios.',
  '“{0}” is among your scenarios. The branch stays where it was.':
    '« {0} » figure parmi vos scénarios. La variante reste où elle était.',
  'What the branch held is the record of “{0}” now.':
    'Le contenu de la variante est désormais le compte rendu de « {0} ».',
  '{0}, from the file': '{0}, du fichier',
  'The file is too large to hold scenarios.': 'Le fichier est trop volumineux pour contenir des scénarios.',
  'This file cannot be brought in. Nothing was changed.': 'Ce fichier ne peut pas être importé. Rien n’a été modifié.',
  'This file holds a branch. Open it from the menu of branches on the Floor. Nothing was changed.':
    'Ce fichier contient une variante. Ouvrez-le depuis le menu des variantes, dans la Séance. Rien n’a été modifié.',
  'This file is a backup. Use “Restore a backup” for it. Nothing was changed.':
    'Ce fichier est une sauvegarde. Utilisez « Restaurer une sauvegarde ». Rien n’a été modifié.',
  'You have no scenario to export yet.': 'Vous n’avez encore aucun scénario à exporter.',
  'This scenario could not be fetched. Look at the connection. Nothing was changed.':
    'Ce scénario n’a pas pu être chargé. Vérifiez la connexion. Rien n’a été modifié.',
  '“{0}”': '« {0} »',
  'Everything in this file was here already. Nothing was changed.':
    'Tout le contenu de ce fichier était déjà ici. Rien n’a été modifié.',
  '{0} scenario is among yours: {1}.': 'Ajout de {0} scénario aux vôtres : {1}.',
  '{0} scenarios are among yours: {1}.': 'Ajout de {0} scénarios aux vôtres : {1}.',
}
