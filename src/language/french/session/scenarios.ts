/** What the scenarios that ship are called, and the bodies and sessions they are of. */
import type { Catalogue } from '../catalogue.ts'

export const SCENARIOS: Catalogue = {
  'Observers, 17 October 2022': 'Observateurs, 17 octobre 2022',
  'The eleventh session, 17 to 21 October 2022': 'La onzième session, 17 au 21 octobre 2022',
  'The representation of China, 25 October 1971': 'La représentation de la Chine, 25 octobre 1971',
  'UNTOC Conference of the Parties, eleventh session':
    'Conférence des Parties à la Convention contre la criminalité organisée, onzième session',
  'General Assembly of the United Nations, twenty-sixth session, 1976th plenary meeting':
    'Assemblée générale des Nations Unies, vingt-sixième session, 1976e séance plénière',
}
