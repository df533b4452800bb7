import type { Catalogue } from '../catalogue.ts'

/** The number of a rule, and how well it is known: what the first page has of the rule book. */
export const CHIP: Catalogue = {
  'Rule {0}': 'Article {0}',
  Verified: 'Vérifié',
  'Sister rule': 'Article apparenté',
  Inferred: 'Déduit',
  'Not seen': 'Non vu',
}
