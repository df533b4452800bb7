import { expect, test } from 'vitest'
import { typeset } from '#src/language/french/typeset.ts'

test.each([
  ['la voix de le Kenya', 'la voix du Kenya'],
  ['De les Pays-Bas', 'Des Pays-Bas'],
  ['à le Brésil', 'au Brésil'],
  ['à les États-Unis', 'aux États-Unis'],
  ['le vote de Andorre', 'le vote d’Andorre'],
  ['le vote de Haïti', 'le vote d’Haïti'],
  ['l’objection de le représentant de Haïti', 'l’objection du représentant d’Haïti'],
  ['la parole est à le représentant de le Kenya', 'la parole est au représentant du Kenya'],
  ['l’objection de le secrétariat', 'l’objection du secrétariat'],
  ['la parole est à le secrétariat', 'la parole est au secrétariat'],
  ['avant que un vote', 'avant qu’un vote'],
  ['le droit de la Suède', 'le droit de la Suède'],
  // A verb, and no name.
  ['de le mettre aux voix', 'de le mettre aux voix'],
  ['il procède le Kenya', 'il procède le Kenya'],
  ['plus que onze', 'plus que onze'],
  ['Est-ce adopté ?', 'Est-ce adopté\u202F?'],
  ['dit « oui »', 'dit «\u202Foui\u202F»'],
  ['« Il a dit : « Oui. » Non. »', '«\u202FIl a dit\u202F: “Oui.” Non.\u202F»'],
  ['« Une » puis « deux »', '«\u202FUne\u202F» puis «\u202Fdeux\u202F»'],
  ['« Sans fin « dedans »', '«\u202FSans fin «\u202Fdedans\u202F»'],
  ['Adopté: oui', 'Adopté\u202F: oui'],
  ['les articles 57 et 61, par. 2', 'les articles\u00A057 et 61, par.\u00A02'],
  ['exercice n° 7 : article 44', 'exercice n°\u00A07\u202F: article\u00A044'],
  ['58 voix, 1 jour et 5 minutes', '58\u00A0voix, 1\u00A0jour et 5\u00A0minutes'],
  ['par 12 voix, article premier', 'par 12\u00A0voix, article premier'],
  ['à 12:30', 'à 12:30'],
  ['https://example.org/?a=b', 'https://example.org/?a=b'],
])('%s → %s', (written, set) => {
  expect(typeset(written)).toBe(set)
})
