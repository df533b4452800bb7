/** All terms, by the part of the work that they belong to; and the formulas that a chair says. */
import { DEBATE } from './debate.ts'
import { MEETINGS } from './meetings.ts'
import { OFFICERS } from './officers.ts'
import { PARTICIPANTS } from './participants.ts'
import type { Formula, Term } from './term.ts'
import { VOTING } from './voting.ts'

export interface Part {
  readonly title: string
  readonly terms: readonly Term[]
}

export const GLOSSARY: readonly Part[] = [
  { title: 'Voting and majorities', terms: VOTING },
  { title: 'Debate and motions', terms: DEBATE },
  { title: 'Meetings and documents', terms: MEETINGS },
  { title: 'Participants and credentials', terms: PARTICIPANTS },
  { title: 'Officers', terms: OFFICERS },
]

export const TERMS: readonly Term[] = GLOSSARY.flatMap(({ terms }) => terms)

export const FORMULAS: readonly Formula[] = [
  {
    en: 'I call the meeting to order.',
    fr: 'Je déclare ouverte la séance.',
    es: 'Declaro abierta la sesión.',
  },
  {
    en: 'The representative of X has the floor.',
    fr: 'La parole est au représentant de X.',
    es: 'Tiene la palabra el representante de X.',
  },
  { en: 'May I take it that …?', fr: 'Puis-je considérer que … ?', es: '¿Puedo considerar que …?' },
  { en: 'It is so decided.', fr: 'Il en est ainsi décidé.', es: 'Así queda acordado.' },
  { en: 'in favour, against, abstaining', fr: 'pour, contre, abstentions', es: 'a favor, en contra, abstenciones' },
  { en: 'adopted, rejected', fr: 'adopté, rejeté', es: 'aprobado, rechazado' },
]
