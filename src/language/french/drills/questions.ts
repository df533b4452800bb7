/** What is before the room in a drill. */
import type { Catalogue } from '../catalogue.ts'

export const QUESTIONS: Catalogue = {
  'a matter of the kind “{0}”': 'une question du type « {0} »',
  'it is under consideration': 'elle est à l’examen',
  'the President seeks consensus': 'le Président recherche le consensus',
  'consensus was opposed': 'on s’est opposé au consensus',
  'its sponsors have postponed it': 'ses auteurs l’ont reportée',
  'a vote is asked for': 'un vote est demandé',
  'nominations are made': 'on présente des candidatures',
  'a secret ballot is asked for': 'un scrutin secret est demandé',
  'nothing was said on them yet': 'rien n’en a encore été dit',
  'their nature is settled, and the vote is next': 'leur nature est établie, et le vote vient ensuite',
  'only the vote on status is left': 'il ne reste que le vote sur le statut',
  'On {0}, {1} for and {2} against have been heard.': 'Sur {0}, on a entendu {1} pour et {2} contre.',
  'nobody has opposed it': 'personne ne s’y est opposé',
  'it is opposed': 'on s’y est opposé',
  'it is agreed to': 'elle est acceptée',
  'A division of {0} into {1} was asked for: {2}.': 'La division de {0} a été demandée ({1}) : {2}.',
  '{0} came late, and the President has not allowed it.':
    '{0} est arrivé hors délai, et le Président n’en a pas permis l’examen.',
  '{0} would cost something, and how much is not stated.':
    '{0} entraînerait des dépenses, et leur montant n’est pas indiqué.',
  'What {0} costs is stated.': 'Le coût de {0} est indiqué.',
  '{0} is on the same item as {1}, and was submitted after it.':
    '{0} porte sur le même point que {1}, et a été présenté après.',
  '{0} was given priority.': '{0} a reçu la priorité.',
  '{0} was amended by a decision.': '{0} a été amendé par une décision.',
  'The competence to adopt {0} is questioned.': 'La compétence pour adopter {0} est contestée.',
  'A vote has affirmed the competence to adopt {0}.': 'Un vote a affirmé la compétence pour adopter {0}.',
  '{0} was postponed by its sponsors.': '{0} a été reporté par ses auteurs.',
  'Consensus on {0} was sought.': 'Le consensus sur {0} a été recherché.',
  'A vote on {0} was asked for.': 'Un vote sur {0} a été demandé.',
  'It was said that {0}: {1}.': 'Il a été dit à propos de {0} : {1}.',
  'It is settled what {0} is: {1}.': 'La nature de {0} est établie : {1}.',
  'The votes on {0} were equal at this meeting.': 'Il y a eu partage égal des voix sur {0} à cette séance.',
  'The votes on {0} were equal at an earlier meeting.':
    'Il y a eu partage égal des voix sur {0} à une séance antérieure.',
  'The debate on {0} was adjourned.': 'Le débat sur {0} a été ajourné.',
  '{0}, which has consultative status, has applied for observer status.':
    '{0}, dotée du statut consultatif, a demandé le statut d’observateur.',
  '{0}, which has no consultative status, is on the list of those that apply for observer status.':
    '{0}, sans statut consultatif, est sur la liste de celles qui demandent le statut d’observateur.',
  '{0} objects to {1}.': '{0} fait objection à {1}.',
  'Observer status for {0} is {1}.': 'Statut d’observateur pour {0} : {1}.',
  'It is decided that the organizations are taken together.':
    'Il est convenu de prendre une seule décision pour toutes les organisations.',
  'It is decided that the organizations are taken one by one.':
    'Il est convenu de décider des organisations une par une.',
  'in favour: {0}; against: {1}; abstaining: {2}': 'pour : {0} ; contre : {1} ; abstentions : {2}',
  '{0} has begun, and ballots are awaited.': '{0} a commencé, et l’on attend les voix.',
  '{0} has begun, and the ballots are counted, with {1} present: {2}.':
    '{0} a commencé, et les voix sont comptées, avec {1, plural, one {# présent} other {# présents}} : {2}.',
  'Answered so far: {0}.': 'Réponses jusqu’ici : {0}.',
  'In this body ({0}) there are {1} {2}.': 'Dans cet organe ({0}), il y a {1} {2}.',
  '{0} of them take part in the session.': 'Participants à la session : {0}.',
  '{0} are present.': '{0, plural, one {# est présent} other {# sont présents}}.',
  '1 of the votes against is by a member with a veto.': '1 des voix contre est celle d’un membre doté d’un veto.',
  '{0} of the votes against are by members with a veto.': '{0} des voix contre sont celles de membres dotés d’un veto.',
  'The vote is on this matter: {0}': 'Le vote porte sur cette question : {0}',
  'The vote is on this matter: {0}.': 'Le vote porte sur cette question : {0}.',
  'In favour: {0}; against: {1}; abstaining: {2}.': 'Pour : {0} ; contre : {1} ; abstentions : {2}.',
  'The quorum of votes is printed as {0}.': 'Le quorum de voix indiqué est de {0}.',
  'In hand is {0}.': 'Question en cours : {0}.',
  'In hand is {0}: {1}.': 'Question en cours : {0} ; {1}.',
  'The applications are before the body for decision.': 'L’organe est saisi des demandes pour décision.',
  'The applications are before the body for decision: {0}.': 'L’organe est saisi des demandes pour décision : {0}.',
  '{0} to {1}, moved by {2}, at distance {3} from the original, is {4}.':
    'Amendement présenté par {2} : {0} à {1}, à la distance {3} de l’original ; état : {4}.',
  '{0} to {1}, moved by {2}, at distance {3} from the original, is {4}; its adoption leaves no object to {5}.':
    'Amendement présenté par {2} : {0} à {1}, à la distance {3} de l’original ; état : {4} ; son adoption rend sans objet {5}.',
  '{0} (operative)': '{0} (dispositif)',
  '{0} (not operative)': '{0} (hors dispositif)',
  '{0} (operative, {1})': '{0} (dispositif ; état : {1})',
  '{0} (not operative, {1})': '{0} (hors dispositif ; état : {1})',
  '{0} was submitted by {1}, as an amendment to the Convention.':
    '{0} a été présenté par {1}, comme amendement à la Convention.',
  '{0} was submitted by {1}.': '{0} a été présenté par {1}.',
  '{0} was adopted.': 'L’adoption de {0} a été décidée.',
  '{0} was rejected.': 'Le rejet de {0} a été décidé.',
  '{0} was withdrawn.': 'Le retrait de {0} a été annoncé.',
  '{0} was concluded without a decision.': 'L’examen de {0} a été clos sans décision.',
  '{0} was not accepted.': 'La non-acceptation de {0} a été constatée.',
  'Names are called in it, as was asked for; the lot is not drawn.':
    'On y procède à l’appel nominal, comme demandé ; le tirage au sort n’a pas eu lieu.',
  'Names are called in it; the lot is not drawn.':
    'On y procède à l’appel nominal ; le tirage au sort n’a pas eu lieu.',
  'Names are called in it, as was asked for; the lot fell on {0}.':
    'On y procède à l’appel nominal, comme demandé ; le sort est tombé sur {0}.',
  'Names are called in it; the lot fell on {0}.': 'On y procède à l’appel nominal ; le sort est tombé sur {0}.',
}
