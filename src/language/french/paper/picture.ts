/** Pictures to save, and the frame for other pages. */
import type { Catalogue } from '../catalogue.ts'

export const EMBED: Catalogue = {
  'For a page of your own': 'Pour votre propre page',
  'One vote with its numbers, verdict, reasons and rules, in a frame. It needs no account and sends nothing.':
    'Un vote avec ses chiffres, son résultat, ses raisons et ses articles, dans un cadre. Aucun compte n’est nécessaire et rien n’est envoyé.',
  'Copy embed code': 'Copier le code d’intégration',
  'Embed code copied': 'Code d’intégration copié',
  'The browser did not allow copying. Here it is, to be copied by hand:':
    'Le navigateur n’a pas autorisé la copie. Voici le code, à copier à la main :',
  'This branch is too long for an address, so it cannot be shown in a frame.':
    'Cette variante est trop longue pour une adresse : elle ne peut pas être affichée dans un cadre.',
  'A vote in Plenary: {0}': 'Un vote dans Plenary : {0}',
  'This address shows no vote.': 'Cette adresse n’affiche aucun vote.',
  'Open in Plenary': 'Ouvrir dans Plenary',
  ' (a new tab)': ' (nouvel onglet)',
  'These numbers are somebody’s example.': 'Ces chiffres sont un exemple donné par quelqu’un.',
}

export const PICTURE: Catalogue = {
  '{0}: {1}.': '{0} : {1}.',
  'Save as picture': 'Enregistrer en image',
  'Save as picture: {0}, {1}': 'Enregistrer en image : {0}, {1}',
  'Saved as {0}.': 'Enregistré sous le nom {0}.',
  'The picture could not be made. SVG works in every browser: try that.':
    'L’image n’a pas pu être créée. Le format SVG fonctionne dans tous les navigateurs : essayez-le.',
  'the seats': 'les sièges',
  'the map': 'la carte',
  'the chart': 'le schéma',
  'the inside of a vote': 'le déroulement d’un vote',
  'Rules are paraphrased. This is not the legal text. Made with Plenary.':
    'Les règles sont reformulées. Ce n’est pas le texte officiel. Établi avec Plenary.',
}
