/** The seats, and the roll-call. */
import type { Catalogue } from '../catalogue.ts'

export const SEATS: Catalogue = {
  Seats: 'Sièges',
  'Seats are not States: the report gives counts only.':
    'Un siège n’est pas un État : le rapport ne donne que des nombres.',
  'Seats are not States: this vote is made up, and gives counts only.':
    'Un siège n’est pas un État : ce vote est inventé et ne donne que des nombres.',
  'Seats are not States: no ballot is cast yet.': 'Un siège n’est pas un État : aucune voix n’est encore exprimée.',
  'Seats are not States: you changed the counts, so they no longer say who voted how.':
    'Un siège n’est pas un État : vous avez modifié les nombres, ils ne disent donc plus qui a voté quoi.',
  'Seats are not States: these counts are your assumption.':
    'Un siège n’est pas un État : ces nombres sont votre hypothèse.',
  'Each seat is a Member. Choose one to change its vote.':
    'Chaque siège est un Membre. Choisissez-en un pour modifier son vote.',
  'your assumption': 'votre hypothèse',
  '{0} your assumption': '{0} selon votre hypothèse',
  'Choose a Member': 'Choisir un Membre',
  'The same as a table, by name': 'La même chose en tableau, par nom',
  Vote: 'Vote',
  'These ballots cannot be counted.': 'Ces voix ne peuvent pas être comptées.',
  'Absent or not voting': 'Absence ou pas de vote',
  'in favour': 'pour',
  'In favour': 'Pour',
  against: 'contre',
  Against: 'Contre',
  abstaining: 'abstention',
  Abstaining: 'Abstention',
  'present, not voting': 'présence sans vote',
  'Present, not voting': 'Présence sans vote',
  'cast nothing': 'aucun suffrage exprimé',
  'Cast nothing': 'Aucun suffrage exprimé',
  absent: 'absence',
  Absent: 'Absence',
  'not counted as present': 'non compté parmi les présents',
  'Not counted as present': 'Non comptés parmi les présents',
  '{0} present, not voting': '{0, plural, one {# présent, sans vote} other {# présents, sans vote}}',
  '{0} cast nothing': '{0} sans suffrage exprimé',
  '{0} absent': '{0, plural, one {# absent} other {# absents}}',
  '{0} not counted as present':
    '{0, plural, one {# non compté parmi les présents} other {# non comptés parmi les présents}}',
  '{0} passed, to be called again':
    '{0, plural, one {# a passé son tour, à rappeler} other {# ont passé leur tour, à rappeler}}',
  '{0} not called yet': '{0} en attente d’appel',
  '{0}: casts nothing here. Its members vote themselves.': '{0} : aucune voix ici. Ses membres votent eux-mêmes.',
  '{0}: casts {1} votes {2}, as many as its members that are parties. They do not vote themselves.':
    '{0} : {1} voix ({2}), autant que de membres de l’organisation qui sont Parties. Ils ne votent pas eux-mêmes.',
  '{0} of its members': '{0} de ses membres',
  '{0} and {1} both vote: either the organization votes or its members, never both.':
    'Votent en même temps {0} et {1} : soit l’organisation vote, soit ses membres, jamais les deux.',
  '{0} has no votes: none of its members is a party.': 'Aucune voix pour {0} : aucun de ses membres n’est Partie.',
  '{0} is not entitled to vote.': 'Pas de droit de vote pour {0}.',
  'Roll-call': 'Appel nominal',
  'Draw a name by lot': 'Tirer un nom au sort',
  'or choose the name': 'ou choisir le nom',
  'Choose a name': 'Choisir un nom',
  'This name is drawn': 'Ce nom est tiré',
  'Last answers': 'Dernières réponses',
  'The roll, name by name, in the order of the call': 'L’appel, nom par nom, dans l’ordre',
  '(next)': '(à suivre)',
  'passed, to be called again': 'a passé son tour, à rappeler',
  'not called yet': 'en attente d’appel',
  'The lot is not drawn: the President draws by lot whose name is called first.':
    'Le tirage au sort n’est pas fait : le Président tire au sort le nom qui est appelé en premier.',
  '{0} of {1} have been called.': 'Noms déjà appelés : {0} sur {1}.',
  'The roll is complete: its answers are the ballots.': 'L’appel est terminé : les réponses sont les voix.',
  '{0} passed, and is called again.': 'Nouvel appel, après un tour passé : {0}.',
  'Passed, to be called again: {0}.': 'Tour passé, à rappeler : {0}.',
}
