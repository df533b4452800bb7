/** Numbers of rules that are made of words, bodies that have other letters in French, and what a tie comes to. */
import type { Catalogue } from '../catalogue.ts'

/** Rules of the General Assembly that another body follows: "GA 126". */
const OF_THE_ASSEMBLY: Catalogue = Object.fromEntries(
  [106, 109, 113, 114, 115, 116, 117, 118, 119, 120, 121, 122, 123, 124, 126, 127, 128, 129, 130, 131, 132, 133].map(
    (number) => [`GA ${number}`, `AG ${number}`],
  ),
)

export const NUMBERS: Catalogue = {
  '1971 Convention 17(2)': 'Convention de 1971, article 17, paragraphe 2',
  '1988 Convention 12': 'Convention de 1988, article 12',
  'Article 69': 'Article 69',
  'Article XV(1)(b)': 'Article XV, paragraphe 1, alinéa b)',
  'Article XVII': 'Article XVII',
  'Base of two thirds': 'Base des deux tiers',
  'Charter 18(2)': 'Charte, Article 18, paragraphe 2',
  'Charter 18(3)': 'Charte, Article 18, paragraphe 3',
  'Charter 23': 'Charte, Article 23',
  'Charter 27(2)': 'Charte, Article 27, paragraphe 2',
  'Charter 27(3)': 'Charte, Article 27, paragraphe 3',
  'Charter 59': 'Charte, Article 59',
  'Charter 61': 'Charte, Article 61',
  'Charter 67(2)': 'Charte, Article 67, paragraphe 2',
  'Constitution 4': 'Statut, article 4',
  'Constitution 14': 'Statut, article 14',
  'Constitution 17': 'Statut, article 17',
  'Constitution 19': 'Constitution, article 19',
  'Constitution 42': 'Statut, article 42',
  'Constitution 60(a)': 'Constitution, article 60, alinéa a)',
  'Constitution 60(b)': 'Constitution, article 60, alinéa b)',
  'Constitution 60(c)': 'Constitution, article 60, alinéa c)',
  'Constitution IV.B.4': 'Acte constitutif, article IV.B.4',
  'Constitution IV.C.8': 'Acte constitutif, article IV.C.8',
  'Constitution XIII': 'Acte constitutif, article XIII',
  'Convention III(2)': 'Convention, article III, paragraphe 2',
  'Equal votes': 'Partage égal des voix',
  ...OF_THE_ASSEMBLY,
  IAEA: 'AIEA',
  'Methods of voting': 'Modes de votation',
  OAS: 'OEA',
  Procedure: 'Procédure',
  'Quorum in plenary': 'Quorum en plénière',
  'Resolutions and decisions': 'Résolutions et décisions',
  'ruling stands': 'la décision du Président est maintenue',
  'Second ballot': 'Second tour',
  'second vote, then rejected': 'second vote, puis rejet',
  'Statute V.C': 'Statut, article V.C',
  'Statute XVIII.B': 'Statut, article XVIII.B',
  'Who counts': 'Qui compte',
}
