/** Pictures to save, and the frame for other pages. */
import type { Catalogue } from '../catalogue.ts'

export const EMBED: Catalogue = {
  'For a page of your own': 'Pour votre propre page',
  'One vote with its numbers, verdict, reasons and rules, in a frame. It needs no account and sends nothing.':
    'Un vote avec ses chiffres, son résultat, ses raisons et ses articles, dans un cadre. Aucun compte n’est nécessaire et rien n’est envoyé.',
  'A scenario that you made is kept on this device alone, so a frame on another page has nothing to show. Export it as a file to send it.':
    'Un scénario que vous avez créé n’est conservé que sur cet appareil : un cadre sur une autre page n’aurait rien à afficher. Exportez-le dans un fichier pour l’envoyer.',
  'A scenario that somebody made opens only on the device that keeps it.':
    'Un scénario créé par quelqu’un ne s’ouvre que sur l’appareil qui le conserve.',
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

export const PICTURE: Catalogue = {}
