/** The form for a new scenario, and the rules of its own. */
import type { Catalogue } from '../catalogue.ts'

export const MADE: Catalogue = {
  'Rules of': 'Règlement de',
  'Body and session': 'Organe et session',
  'A meeting': 'Une réunion',
  'Who takes part': 'Participants',
  'Names of your own: a class, a club': 'Vos propres noms : une classe, une association',
  'One name on each line': 'Un nom par ligne',
  Notes: 'Notes',
  Source: 'Source',
  'Leave it empty where no record tells of it. More can be added later.':
    'Laissez ce champ vide si aucun document n’en rend compte. D’autres sources peuvent être ajoutées plus tard.',
  'Short name or symbol': 'Nom court ou cote',
  'Title of the source': 'Titre de la source',
  'Make the scenario': 'Créer le scénario',
  'Write a title.': 'Indiquez un titre.',
  'Write two names or more, one on each line.': 'Indiquez au moins deux noms, un par ligne.',
  'The list of names could not be fetched. Look at the connection, or write names of your own.':
    'La liste de noms n’a pas pu être chargée. Vérifiez la connexion ou indiquez vos propres noms.',
  '{0} names are too many. {1} can be taken.': '{0} noms : c’est trop. Le maximum est de {1}.',
  '{0}, October 2022: {1}': '{0}, octobre 2022 : {1}',
  'Parties to the United Nations Convention against Transnational Organized Crime':
    'Parties à la Convention des Nations Unies contre la criminalité transnationale organisée',
  'Members of the United Nations': 'Membres de l’Organisation des Nations Unies',
  '{0} name read.': '{0, plural, one {# nom lu} other {# noms lus}}.',
  '{0} names read.': '{0, plural, one {# nom lu} other {# noms lus}}.',
  'Written twice, taken once: {0}.': 'Écrits deux fois, retenus une fois : {0}.',
  'Read as the heads of columns: {0}.': 'Lus comme en-têtes de colonnes : {0}.',
  'Not read, without a letter: {0}.': 'Lignes sans lettre, non lues : {0}.',
  'Not read, without a letter: {0}, and {1} more.':
    'Lignes sans lettre, non lues : {0} et {1, plural, one {# autre} other {# autres}}.',
  'Made in Plenary: no record tells of it': 'Créé dans Plenary : aucun document n’en rend compte',
  'Rules of its own': 'Règles propres au scénario',
  'A scenario is played under the rules of its body. What is changed here holds in this scenario alone, and is shown wherever it applies.':
    'Un scénario se joue selon le règlement de son organe. Ce qui est modifié ici ne vaut que pour ce scénario et est signalé partout où cela s’applique.',
  'Name of these rules': 'Nom de ces règles',
  'Our rules': 'Nos règles',
  'Back to the rules of the body': 'Revenir au règlement de l’organe',
  '{0}, as the body has it': '{0}, comme dans l’organe',
  'A body has one member or more.': 'Un organe a au moins un membre.',
  'Majority: {0}': 'Majorité : {0}',
}
