/** What the President says of results, business and elections. */
import type { Catalogue } from '../catalogue.ts'

export const SCRIPT: Catalogue = {
  '{0} present and voting: {1}.': '{0} {0, select, Parties {présentes et votantes} other {présents et votants}} : {1}.',
  'Votes cast for and against: {0}.': 'Voix pour et contre : {0}.',
  '{0} present: {1}.': '{0} {0, select, Parties {présentes} other {présents}} : {1}.',
  '{0} in all: {1}.': '{0} au total : {1}.',
  'Majority required: {0}{1}.': 'Majorité requise : {0}{1}.',
  'No decision is taken: {0} are present and {1} are needed{2}.':
    'Aucune décision n’est prise : il y a {0, plural, one {# présent} other {# présents}} et il en faut {1}{2}.',
  'No decision is taken: {0} votes were cast for and against and {1} are needed{2}.':
    'Aucune décision n’est prise : il y a {0} voix pour ou contre et il en faut {1}{2}.',
  'No decision is taken: there is no quorum.': 'Aucune décision n’est prise : le quorum n’est pas atteint.',
  'the votes are equal': 'il y a partage égal des voix',
  'nobody voted for or against': 'personne n’a voté pour ni contre',
  '{0} of the votes against bars adoption': '{0} voix contre empêche l’adoption',
  '{0} of the votes against bar adoption': '{0} voix contre empêchent l’adoption',
  '{0} short': 'il manque {0} voix',
  'observer status is accorded to {0}': 'le statut d’observateur est accordé à {0}',
  'No ballot is counted yet.': 'Aucune voix n’est encore comptée.',
  'The votes are equal: {0}{1}.': 'Il y a partage égal des voix : {0}{1}.',
  'Carried{0}: {1}.': 'Adopté{0} : {1}.',
  'Not carried{0}: {1}.': 'Non adopté{0} : {1}.',
  '{0} in favour, {1} against, {2} abstaining.':
    '{0} pour, {1} contre, {2, plural, one {# abstention} other {# abstentions}}.',
  'The result of the vote: {0}': 'Résultat du vote : {0}',
  'accord observer status to all who asked, without a vote':
    'accorder, sans vote, le statut d’observateur à toutes les organisations qui l’ont demandé',
  'adopt the agenda': 'adopter l’ordre du jour',
  'agree to this organization of work': 'approuver cette organisation des travaux',
  'elect these officers by acclamation': 'élire ces candidats par acclamation',
  'adopt it without a vote': 'adopter ce texte sans vote',
  'adopt the amendment without a vote': 'adopter cet amendement sans vote',
  'adopt the change to the rules without a vote': 'adopter sans vote cette modification du règlement',
  'approve the report on credentials': 'approuver le rapport sur les pouvoirs',
  'approve the provisional agenda': 'approuver l’ordre du jour provisoire',
  'adopt its report': 'adopter son rapport',
  '{0}May I take it that {1} wishes to {2}{3}?': '{0}Puis-je considérer que {1} souhaite {2}{3} ?',
  'It is put before the text': 'Il sera mis aux voix avant le texte',
  'We shall vote first on {0}, in this order': 'Nous voterons d’abord, dans cet ordre, sur {0}',
  '{0} moves an amendment{1}. {2}: the furthest from the text goes first, and the text as amended comes last.':
    '{0} présente un amendement{1}. {2} : l’amendement qui s’éloigne le plus du texte passe en premier, et le texte amendé vient en dernier.',
  'This text has no financial implications{0}.': 'Ce texte n’a pas d’incidences financières{0}.',
  'Before we act, the financial implications are stated{0}: {1}.':
    'Avant la décision, voici l’état des incidences financières{0} : {1}.',
  'The mover objects{0}. So there is no separate vote: the text is put as a whole.':
    'L’auteur s’y oppose{0}. Il n’y a donc pas de vote séparé : le texte est mis aux voix dans son ensemble.',
  'There is an objection to the division. I shall hear {0} in favour of it and {1} against; then we vote on it.':
    'Il y a une objection à la division. J’entendrai des orateurs pour ({0}) et contre ({1}) ; puis nous voterons sur la division.',
  '{0} objects to {1}{2}. The objection is noted.': '{0} fait objection à {1}{2}. Il est pris note de l’objection.',
  '{0} withdraws its objection to {1}.': '{0} retire son objection à {1}.',
  '{0} asks {1} to decide otherwise on {2}{3}.': '{0} demande à {1} de décider autrement au sujet de {2}{3}.',
  'The objections stand. The matter is therefore for {0} to decide{1}.':
    'Les objections subsistent. La décision appartient donc à {0}{1}.',
  'I hear no objection. Observer status is accorded to {0}{1}.':
    'Je n’entends pas d’objection. Le statut d’observateur est accordé à {0}{1}.',
  'We now take up: {0}. Are there any comments?':
    'Nous passons à la question suivante : {0}. Y a-t-il des observations ?',
  'We set this question aside for now, and shall come back to it.':
    'Nous laissons cette question de côté pour l’instant. Nous y reviendrons.',
  'There is no consensus, and nobody asks for a vote. The proposal is not accepted.':
    'Il n’y a pas de consensus, et personne ne demande de vote. La proposition n’est pas acceptée.',
  ' It was not there by the day before{0}.': ' Le texte n’était pas disponible la veille{0}.',
  'A proposal is submitted: {0}.{1}': 'Une proposition est présentée : {0}.{1}',
  'The text came late. I allow it to be considered now{0}.':
    'Le texte a été présenté tard. J’en autorise l’examen dès maintenant{0}.',
  'The text is revised by its sponsors. I ask the secretariat to read the change at dictation speed.':
    'Les auteurs révisent leur texte. Je prie le secrétariat de donner lecture de la modification, à la vitesse de la dictée.',
  '{0}The proposal is withdrawn by its sponsor{1}. Anybody else may submit it again.':
    '{0}La proposition est retirée par son auteur{1}. Toute autre délégation peut la présenter de nouveau.',
  '{0}Its sponsors do not ask for action now.': '{0}Les auteurs ne demandent pas de décision pour le moment.',
  'I hear no objection. I conclude: {0}.': 'Je n’entends pas d’objection. Je conclus : {0}.',
  '{0} is withdrawn by its mover.': 'L’auteur retire {0}.',
  '{0} asks that parts be voted on separately{1}. Is there any objection?':
    '{0} demande que des parties soient mises aux voix séparément{1}. Y a-t-il une objection ?',
  '{0} has the floor, in favour of the division.': 'la parole est à {0}, pour la division.',
  '{0} has the floor, against the division.': 'la parole est à {0}, contre la division.',
  'I hear no objection. The parts are put one by one; then what remains, as a whole.':
    'Je n’entends pas d’objection. Les parties sont mises aux voix une par une ; puis ce qui reste, dans son ensemble.',
  '{0} holds that {1} may not adopt this text. We decide that before the text itself{2}.':
    '{0} soutient que ce texte ne relève pas de la compétence de {1}. Nous en décidons avant de nous prononcer sur le texte{2}.',
  '{0} has the floor, in favour of taking it up again.': 'la parole est à {0}, pour le nouvel examen.',
  '{0} has the floor, against taking it up again.': 'la parole est à {0}, contre le nouvel examen.',
  'I hear no objection. It is so decided.': 'Je n’entends pas d’objection. Il en est ainsi décidé.',
  '{0} objects. There is no consensus{1}. The text is not lost by that: we may consult, or a vote may be asked for.':
    '{0} fait objection. Il n’y a pas de consensus{1}. Le texte n’est pas rejeté pour autant : des consultations sont possibles, ou un vote peut être demandé.',
  'I hear no objection. One decision is taken for all of them.':
    'Je n’entends pas d’objection. Une seule décision sera prise pour toutes.',
  'I hear no objection. Each is decided on its own.':
    'Je n’entends pas d’objection. Chacune fera l’objet d’une décision.',
  'The candidates are {0}. ': 'Les candidats sont : {0}. ',
  '{0}There are as many candidates as places. May I take it that {1} wishes to elect them by acclamation{2}? I hear no objection. They are elected.':
    '{0}Il y a autant de candidats que de postes à pourvoir. Puis-je considérer que {1} souhaite les élire par acclamation{2} ? Je n’entends pas d’objection. Ils sont élus.',
  ' The next ballot is restricted to {0}.': ' Le tour suivant est limité aux candidats suivants : {0}.',
  ' The votes are equal: I shall draw a lot.': ' Il y a partage égal des voix : je vais procéder au tirage au sort.',
  ' We shall vote again.{0}': ' Nous allons procéder à un nouveau tour.{0}',
  'Of those who have the majority, more have equal votes than there are places left.':
    'Des candidats ayant obtenu la majorité sont à égalité de voix, et plus nombreux que les postes restants.',
  'Nobody has the majority.': 'Aucun candidat n’a obtenu la majorité.',
  '{0} is elected {1}.': 'le poste de {1} revient à {0}.',
  '{0} are elected {1}.': 'les postes de {1} reviennent aux candidats suivants : {0}.',
  'The result of the ballot for {0}: {1}; {2} invalid; {3} valid; {4}; {5} present and voting. Majority required: {6}{7}. Votes obtained: {8}. {9}':
    'Résultat du scrutin pour le poste de {0} : {1} ; {2, plural, one {# nul} other {# nuls}} ; {3, plural, one {# valable} other {# valables}} ; {4} ; {5, plural, one {# présent et votant} other {# présents et votants}}. Majorité requise : {6}{7}. Voix obtenues : {8}. {9}',
  'ballot paper': 'bulletin',
  'ballot papers': 'bulletins',
  'We turn to the election of officers{0}. I invite the regional groups to name their candidates.':
    'Nous passons à l’élection du Bureau{0}. J’invite les groupes régionaux à présenter leurs candidats.',
  'The {0} propose {1} as {2}.': 'Le Groupe des {0} propose {1} pour le poste de {2}.',
  '{0} is no longer a candidate for {1}.': 'la candidature de {0} au poste de {1} est retirée.',
  '{0} asks for a ballot{1}. So there is no acclamation: we vote by secret ballot.':
    '{0} demande un scrutin{1}. Il n’y a donc pas d’élection par acclamation : nous votons au scrutin secret.',
  'The votes were equal. I draw a lot{0}. It falls on {1}, who is elected {2}.':
    'Les voix étaient également partagées. Je procède au tirage au sort{0}. Le sort désigne {1} pour le poste de {2}.',
  '{0} has named another person as {1}{2}.': 'une autre personne est désignée par {0} pour le poste de {1}{2}.',
  'An objection came before the deadline. It is not decided: {0}.':
    'Une objection a été reçue dans le délai. La décision n’est pas prise : {0}.',
  'No objection came before the deadline. It is decided: {0}.':
    'Aucune objection n’a été reçue dans le délai. Il en est ainsi décidé : {0}.',
  'The objection of {0} to the credentials of {1} is noted. Until {2} decides, the delegation takes part with the same rights{3}.':
    'Il est pris note de l’objection de {0} aux pouvoirs de {1}. Jusqu’à la décision de {2}, la délégation participe avec les mêmes droits que les autres{3}.',
  'The report on credentials is before {0}{1}. Of {2} represented, {3} have credentials in order.':
    'Le rapport sur les pouvoirs est soumis à {0}{1}. Sur {2} délégations, {3} ont des pouvoirs en bonne et due forme.',
  'The proposal is adopted{0}': 'La proposition est adoptée{0}',
  'The proposal is not adopted{0}': 'La proposition n’est pas adoptée{0}',
  'The amendment is adopted{0}': 'L’amendement est adopté{0}',
  'The amendment is not adopted{0}': 'L’amendement n’est pas adopté{0}',
  'Amendment {0} is adopted{1}': 'L’amendement {0} est adopté{1}',
  'Amendment {0} is not adopted{1}': 'L’amendement {0} n’est pas adopté{1}',
  'The part “{0}” is adopted{1}': 'La partie « {0} » est adoptée{1}',
  'The part “{0}” is not adopted{1}': 'La partie « {0} » n’est pas adoptée{1}',
  '{0} is adopted{1}': '{0} est adoptée{1}',
  '{0} is not adopted{1}': '{0} n’est pas adoptée{1}',
}
