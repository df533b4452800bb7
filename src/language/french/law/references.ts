/** Rules that a body knows by a name and not by a number, as its law cites them. */
import type { Catalogue } from '../catalogue.ts'

export const REFERENCES: Catalogue = {
  '1971 Convention 17(2)': 'Convention de 1971, 17(2)',
  '1988 Convention 12': 'Convention de 1988, 12',
  'Base of two thirds': 'Base des deux tiers',
  'Charter 18(2)': 'Charte, 18(2)',
  'Charter 18(3)': 'Charte, 18(3)',
  'Charter 23': 'Charte, 23',
  'Charter 27(2)': 'Charte, 27(2)',
  'Charter 27(3)': 'Charte, 27(3)',
  'Charter 59': 'Charte, 59',
  'Charter 61': 'Charte, 61',
  'Charter 67(2)': 'Charte, 67(2)',
  'Equal votes': 'Partage égal des voix',
  'Methods of voting': 'Modes de votation',
  Procedure: 'Procédure',
  'Quorum in plenary': 'Quorum en plénière',
  'Resolutions and decisions': 'Résolutions et décisions',
  'Second ballot': 'Second tour de scrutin',
  'Statute V.C': 'Statut, V.C',
  'Statute XVIII.B': 'Statut, XVIII.B',
  'Who counts': 'Qui compte',
}
