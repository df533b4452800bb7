/** What is wrong with a table of votes, row by row. Names of fields and of faults stay as they are written in the file. */
import type { Catalogue } from '../catalogue.ts'

export const TABLE: Catalogue = {
  'found {0}, expected {1} [{2}]': 'trouvé : {0} ; attendu : {1} [{2}]',
  'found {0}, expected a name in text': 'trouvé : {0} ; attendu : un nom, en texte',
  'an object': 'un objet',
  'one of {0}': 'l’un de ces noms : {0}',
  'a whole number from 0 to {0}': 'un nombre entier de 0 à {0}',
  'at least the {0} who cast something': 'au moins les {0} qui ont voté',
  'at most the {0} members': 'au plus les {0} membres',
  'at most the {0} votes against': 'au plus les {0} voix contre',
  '0: no member has a veto on this matter': '0 : aucun membre n’a de veto sur cette question',
  'nothing: this matter has no quorum of votes': 'rien : cette question n’a pas de quorum de voix',
  'not JSON: {0}': 'ce n’est pas du JSON : {0}',
  unreadable: 'illisible',
  'expected a list of rows, {0}': 'attendu : une liste de lignes, {0}',
  'expected an object': 'attendu : un objet',
  'expected a header row: {0}': 'attendu : une ligne d’en-tête : {0}',
  'line {0}': 'ligne {0}',
  header: 'en-tête',
  'no column "{0}"': 'pas de colonne « {0} »',
  'the column "{0}" stands twice': 'la colonne « {0} » figure deux fois',
  '"{0}" stands twice': '« {0} » figure deux fois',
  'found {0} cells, expected {1}': '{0, plural, one {# cellule} other {# cellules}} au lieu de {1}',
  'a quote that is not closed': 'un guillemet qui n’est pas fermé',
  'text after a closing quote': 'du texte après un guillemet fermant',
  'a quote within a field that has none around it': 'un guillemet dans un champ qui n’en a pas autour de lui',
}
