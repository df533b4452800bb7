import type { Catalogue } from '../catalogue.ts'

/** The glossary: its page, its parts, and the pages on which terms were seen. */
export const TERMS: Catalogue = {
  Terms: 'Termes',
  'The words of the room, in English, French and Spanish. The meanings are our own; a rule opens what it says, and how well that is known.':
    'Les mots de la salle, en français, en anglais et en espagnol. Les définitions sont de nous ; un article ouvre ce qu’il dit, et son degré de certitude.',
  'Find a term': 'Chercher un terme',
  'A word in any of the three languages': 'Un mot dans l’une des trois langues',
  French: 'Français',
  Spanish: 'Espagnol',
  English: 'Anglais',
  UNTOC: 'Convention contre la criminalité transnationale organisée',
  Assembly: 'Assemblée',
  'general usage': 'usage général',
  'What the chair says': 'Ce que dit le Président',
  'General usage: no page was seen.': 'Usage général : aucune page n’a été vue.',
  'No term has this word.': 'Aucun terme ne contient ce mot.',
  'There is no term “{0}” here.': 'Il n’y a pas de terme « {0} » ici.',
  '{0} terms': '{0, plural, one {# terme} other {# termes}}',
  '{0} of {1} terms': '{0} sur {1, plural, one {# terme} other {# termes}}',
  'All terms': 'Tous les termes',
  'UNTOC rule {0}': 'Conférence, article {0}',
  'Assembly rule {0}': 'Assemblée, article {0}',
  'Voting and majorities': 'Vote et majorités',
  'Debate and motions': 'Débat et motions',
  'Meetings and documents': 'Séances et documents',
  'Participants and credentials': 'Participants et pouvoirs',
  'Rules of the UNTOC Conference, contents, in French':
    'Règlement de la Conférence des Parties à la Convention contre la criminalité transnationale organisée, sommaire, en français',
  'Rules of the UNTOC Conference, 38 to 43, in French':
    'Règlement de la Conférence des Parties à la Convention contre la criminalité transnationale organisée, articles 38 à 43, en français',
  'Rules of the UNTOC Conference, 54 to 58, in French':
    'Règlement de la Conférence des Parties à la Convention contre la criminalité transnationale organisée, articles 54 à 58, en français',
  'Rules of the UNTOC Conference, 1 to 3, in French':
    'Règlement de la Conférence des Parties à la Convention contre la criminalité transnationale organisée, articles 1 à 3, en français',
  'Rules of the General Assembly, plenary meetings, in French':
    'Règlement de l’Assemblée générale, séances plénières, en français',
  'Rules of the functional commissions of ECOSOC, in French':
    'Règlement des commissions techniques du Conseil économique et social, en français',
  'Guide to the rules of the General Assembly, in French': 'Guide du règlement de l’Assemblée générale, en français',
  'Decision 34/401 of the General Assembly, in French': 'Décision 34/401 de l’Assemblée générale, en français',
  'Sample documents of the United Nations, in French': 'Modèles de documents des Nations Unies, en français',
  'United Nations press release of 1997, in French': 'Communiqué de presse des Nations Unies de 1997, en français',
  'Record A/66/PV.82 of the General Assembly, in French':
    'Compte rendu A/66/PV.82 de l’Assemblée générale, en français',
  'Rules of the UNCAC Conference, contents, in Spanish':
    'Règlement de la Conférence des États parties à la Convention contre la corruption, sommaire, en espagnol',
  'Rules of the General Assembly, plenary meetings, in Spanish':
    'Règlement de l’Assemblée générale, séances plénières, en espagnol',
  'Committees of the General Assembly, in Spanish': 'Commissions de l’Assemblée générale, en espagnol',
  'Rules of the United Nations Environment Assembly, in Spanish':
    'Règlement de l’Assemblée des Nations Unies pour l’environnement, en espagnol',
  'Rules of the functional commissions of ECOSOC, in Spanish':
    'Règlement des commissions techniques du Conseil économique et social, en espagnol',
  'Credentials of representatives, conference on the nuclear-test-ban treaty, in Spanish':
    'Pouvoirs des représentants, conférence sur le Traité d’interdiction complète des essais nucléaires, en espagnol',
}
