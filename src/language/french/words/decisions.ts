/** A decision in sentences. */
import type { Catalogue } from '../catalogue.ts'

export const DECISIONS: Catalogue = {
  'Is it an important question?': 'Est-ce une question importante ?',
  'Is according observer status a matter of procedure?':
    'Accorder le statut d’observateur est-il une question de procédure ?',
  'Shall one decision be taken for all of them together?':
    'Faut-il prendre une seule décision pour toutes les organisations ?',
  'Shall observer status be accorded to {0}?': 'Faut-il accorder le statut d’observateur à {0} ?',
  'Is the President’s ruling overruled? (A vote in favour overrules it.)':
    'La décision du Président est-elle annulée ? (Un vote pour l’annule.)',
  'Shall the motion be carried?': 'Faut-il adopter la motion ?',
  'Shall the proposal be adopted?': 'Faut-il adopter la proposition ?',
  'Shall {0} be adopted?': 'Faut-il adopter {0} ?',
  'Shall the amendment be adopted?': 'Faut-il adopter l’amendement ?',
  'Shall the proposal be put in parts?': 'Faut-il mettre la proposition aux voix par parties ?',
  'Shall part {0} be adopted?': 'Faut-il adopter la partie {0} ?',
  'Is there no competence to adopt the proposal? (A vote in favour denies it.)':
    'Y a-t-il incompétence pour adopter la proposition ? (Un vote pour affirme l’incompétence.)',
  'Shall the decision be reconsidered?': 'Faut-il procéder à un nouvel examen de la décision ?',
  'it is an important question': 'c’est une question importante',
  'it is not an important question': 'ce n’est pas une question importante',
  'it is a matter of procedure': 'c’est une question de procédure',
  'it is a matter of substance': 'c’est une question de fond',
  'its nature is decided': 'sa nature est décidée',
  'one decision for all': 'une seule décision est prise pour toutes',
  'each is decided on its own': 'chacune fait l’objet d’une décision',
  'observer status is refused': 'le statut d’observateur est refusé',
  'observer status is accorded': 'le statut d’observateur est accordé',
  'observer status is accorded to all': 'le statut d’observateur est accordé à toutes',
  'the ruling is overruled': 'la décision du Président est annulée',
  'the ruling stands': 'la décision du Président est maintenue',
  'the motion takes effect': 'la motion prend effet',
  'the meeting goes on as before': 'la séance continue comme avant',
  'the proposal is adopted': 'la proposition est adoptée',
  'the proposal is rejected': 'la proposition est rejetée',
  'the proposal is amended': 'la proposition est amendée',
  'the proposal stays as it is': 'la proposition reste telle quelle',
  'the parts are put separately': 'les parties sont mises aux voix séparément',
  'the proposal is put as a whole': 'la proposition est mise aux voix dans son ensemble',
  'the part is kept': 'la partie est maintenue',
  'the part is left out': 'la partie est supprimée',
  'the proposal is not put': 'la proposition n’est pas mise aux voix',
  'the proposal is put': 'la proposition est mise aux voix',
  'the question is open again': 'la question est rouverte',
  'the decision stands': 'la décision est maintenue',
  'No decision can be taken: too few are present.': 'Aucune décision n’est possible : il n’y a pas assez de présents.',
  '{0}, so {1}.': '{0}, donc {1}.',
  'all {0} members': 'l’ensemble des {0} membres',
  'more than half of {0}': 'plus de la moitié de {0}',
  'more than two thirds of {0}': 'plus des deux tiers de {0}',
  'at least two thirds of {0}': 'au moins les deux tiers de {0}',
  'at least three quarters of {0}': 'au moins les trois quarts de {0}',
  '{0} votes in favour, whoever abstains': '{0} voix pour, quel que soit le nombre des abstentions',
  ' The {0} abstaining do not count.':
    ' {0, plural, one {L’abstention ne compte} other {Les # abstentions ne comptent}} pas.',
  'Votes for and against count: {0} + {1} = {2} present and voting.{3}':
    'On compte les voix pour et les voix contre : {0} + {1} = {2, plural, one {# présent et votant} other {# présents et votants}}.{3}',
  'All {0} present count.': 'On compte tous les présents : {0}.',
  'Of {0} {1}, votes in favour count: an abstention or an absence adds none.':
    'Sur {0} {1}, on ne compte que les voix pour : une abstention ou une absence n’en ajoute aucune.',
  'All {0} {1} count, present or not: an abstention or an absence works as a no.':
    'On compte l’ensemble des {0} {1} : une abstention ou une absence a l’effet d’un non.',
  'those taking part': 'les participants',
  'At least {0} were present; {1} are needed to decide. Presence was not given, so the quorum is not judged.':
    'Il y avait au moins {0, plural, one {# présent} other {# présents}} ; il en faut {1} pour décider. Le nombre des présents n’est pas donné : le quorum n’est donc pas jugé.',
  'At least {0} were present, so the quorum of {1} is met.':
    'Il y avait au moins {0, plural, one {# présent} other {# présents}} : le quorum de {1} est donc atteint.',
  '{0} are present, and {1} of {2} are needed to decide.':
    'Il y a {0, plural, one {# présent} other {# présents}}, et il en faut {1} sur {2} pour décider.',
  'if the European Union is not counted beside its members':
    'si l’Union européenne n’est pas comptée à côté de ses membres',
  '{0}, there are {1} {2}, and {3} are enough.': '{0}, il y a {1} {2}, et {3} suffisent.',
  'Only {0} are present: {1} of {2} are needed to decide, {3} more.':
    'Il n’y a que {0, plural, one {# présent} other {# présents}} : il en faut {1} sur {2} pour décider, soit {3} de plus.',
  '{0} votes were cast for and against; the quorum of votes is {1}.':
    '{0, plural, one {# voix a été exprimée} other {# voix ont été exprimées}} pour ou contre ; le quorum des voix est de {1}.',
  'Only {0} votes were cast for and against: the quorum of votes is {1}.':
    'Il n’y a que {0} voix pour ou contre : le quorum des voix est de {1}.',
  'an equal vote rejects it': 'un partage égal des voix vaut rejet',
  'an equal vote leaves the ruling standing': 'un partage égal des voix maintient la décision du Président',
  'an equal vote is taken a second time at a later meeting, and if equal again it is rejected':
    'en cas de partage égal, on vote une seconde fois à une séance ultérieure, et un nouveau partage égal vaut rejet',
  'the vote is taken a second time at a later meeting': 'on vote une seconde fois à une séance ultérieure',
  'Nobody voted for or against, so nothing is carried.': 'Personne n’a voté pour ni contre : rien n’est adopté.',
  '{0} reach the {1} needed, but {2} of the votes against bar adoption.':
    'Les {0} voix pour suffisent ({1, plural, one {# requise} other {# requises}}), mais {2, plural, one {# voix contre empêche} other {# voix contre empêchent}} l’adoption.',
  '{0} on each side: {1}.': '{0} voix de chaque côté : {1}.',
  'an equal vote does not carry': 'un partage égal des voix ne vaut pas adoption',
  '{0} in favour: {1}.': '{0} voix pour : {1}.',
  'exactly enough': 'juste assez',
  '{0} to spare': '{0} de marge',
  '{0} in favour: short by {1}.': '{0} voix pour : il en manque {1}.',
  '{0}, are needed.': 'Il faut {0}.',
  'The majority is {0}: {1}.': 'Il faut {0} : {1}.',
  'Without a quorum neither decides.': 'Sans quorum, aucune des deux lectures ne permet de décider.',
  'Here both give the same result.': 'Ici, les deux lectures donnent le même résultat.',
  'Here the reading decides: {0} as {1}, {2} as {3}.':
    'Ici, la lecture change le résultat : {0} avec « {1} », {2} avec « {3} ».',
  'Two thirds of {0} is exactly {1}. As “at least two thirds”, {2} are needed; as “more than”, {3}. It is read as “{4}”, {5}. {6}':
    'Les deux tiers de {0} font exactement {1}. Si on lit « au moins les deux tiers », il faut {2} voix ; si on lit « plus des deux tiers », {3}. La lecture est ici « {4} », {5}. {6}',
}
