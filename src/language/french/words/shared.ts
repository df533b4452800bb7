/** What the first page says, and other rooms too. */
import type { Catalogue } from '../catalogue.ts'

export const SHARED: Catalogue = {
  'Not in order here': 'Irrecevable ici',
  'The record, as its sources tell it.': 'Le compte rendu, tel que ses sources le rapportent.',
  'Made in Plenary in part: not all of it is what its sources tell.':
    'Créé en partie dans Plenary : tout n’est pas tel que ses sources le rapportent.',
  'Made in Plenary: no record tells of it.': 'Créé dans Plenary : aucun document n’en rend compte.',
  'Rules are paraphrased. This is not the legal text.':
    'Les articles sont paraphrasés. Ce n’est pas le texte officiel.',
  'The record gives counts only: it does not say how each State voted.':
    'Le compte rendu ne donne que des totaux : il ne dit pas comment chaque État a voté.',
  organization: 'organisation',
  organizations: 'organisations',
  Library: 'Bibliothèque',
  part: 'partie',
  '{0}: {1}.': '{0} : {1}.',
  carried: 'adopté',
  expectation: 'résultat attendu',
  source: 'source',
  text: 'texte',
  'The proposal': 'La proposition',
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
    'Les articles sont paraphrasés. Ce n’est pas le texte officiel. Établi avec Plenary.',
  reply: 'réponse',
  replies: 'réponses',
}
