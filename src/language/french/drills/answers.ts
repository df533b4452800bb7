/** What drills ask, and why an answer is right or wrong. */
import type { Catalogue } from '../catalogue.ts'

export const ANSWERS: Catalogue = {
  '{0}. Is that in order?': '{0}. Est-ce recevable ?',
  'Nothing in this act turns on it. It is decided by another: {0}.':
    'Rien dans cet acte n’en dépend. Un autre article en décide : {0}.',
  'It is in order. Which of these rules does it stand on?':
    'C’est recevable. Sur lequel de ces articles cela repose-t-il ?',
  'It is out of order. Which of these rules bars it?': 'C’est irrecevable. Lequel de ces articles l’empêche ?',
  'Those who abstain are counted among those present and voting: they are not.':
    'Ceux qui s’abstiennent sont comptés ici, à tort, parmi les présents et votants.',
  'The majority is taken of those who vote for or against: it is not.':
    'La majorité est prise ici, à tort, sur ceux qui votent pour ou contre.',
  'The majority is taken of all {0}: it is not.': 'La majorité est prise ici, à tort, sur l’ensemble des {0}.',
  'The majority is taken of all who are present: it is not.':
    'La majorité est prise ici, à tort, sur tous les présents.',
  'The quorum is not there, so nothing is decided.': 'Le quorum n’est pas atteint : rien n’est donc décidé.',
  '{0} of the votes against bar adoption.':
    '{0, plural, one {# des voix contre empêche l’adoption} other {# des voix contre empêchent l’adoption}}.',
  'The outcome is wrong: {0} in favour, and {1} are needed.': 'L’issue est fausse : {0} pour, et il en faut {1}.',
  'The number is wrong: {0} are needed, not {1}.': 'Le nombre est faux : il en faut {0}, non {1}.',
  'Another majority is required here (“{0}”).': 'C’est une autre majorité qui est requise ici (« {0} »).',
  'Two thirds is read as “{0}” here, {1}.': 'L’expression « deux tiers » se lit ici avec « {0} », {1}.',
  'The votes are wrong: {0} voted against and {1} abstained.':
    'Les voix sont fausses : {0, plural, one {# a voté} other {# ont voté}} contre et {1, plural, one {# s’est abstenu} other {# se sont abstenus}}.',
  '{0} The question put is: “{1}”': '{0} La question mise aux voix est : « {1} »',
  'Which announcement of the result is right?': 'Quelle annonce du résultat est juste ?',
  'Not carried: too few in favour, and no tie': 'Non adopté : trop peu de voix pour, sans partage égal',
  'Not carried: nobody voted for or against': 'Non adopté : personne n’a voté pour ni contre',
  'Not carried: a veto bars it': 'Non adopté : un veto l’empêche',
  'No quorum is asked for here.': 'Aucun quorum n’est exigé ici.',
  'The quorum is not in doubt.': 'Le quorum ne fait pas de doute.',
  '{0} meet the quorum of {1}.': '{0, plural, one {# présent atteint} other {# présents atteignent}} le quorum de {1}.',
  'Without the quorum nothing is decided: {0} of the {1} needed.':
    'Sans le quorum, rien n’est décidé : {0, plural, one {# présent} other {# présents}} sur {1} requis.',
  '{0} in favour reach the {1} needed.':
    '{0, plural, one {# voix pour atteint} other {# voix pour atteignent}} le nombre requis : {1}.',
  '{0} in favour do not reach the {1} needed.':
    '{0, plural, one {# voix pour n’atteint pas} other {# voix pour n’atteignent pas}} le nombre requis : {1}.',
  'The majority is reached, but {0} of the votes against bar it.':
    'La majorité est atteinte, mais {0, plural, one {# des voix contre l’empêche} other {# des voix contre l’empêchent}}.',
  'Nobody voted for or against, and nothing is carried by nobody.':
    'Personne n’a voté pour ni contre : rien n’est donc adopté.',
  '{0} voted for and {1} against.': '{0, plural, one {# a voté} other {# ont voté}} pour et {1} contre.',
  'There is no vote that could be equal: nobody voted for or against.':
    'Il ne peut y avoir partage égal : personne n’a voté pour ni contre.',
  '{0} for and {1} against are not equal.': '{0} pour et {1} contre : il n’y a pas partage égal.',
  'No member with a veto votes against.': 'Aucun membre doté d’un veto ne vote contre.',
  'The majority is not reached, so there is nothing for a veto to bar.':
    'La majorité n’est pas atteinte : il n’y a rien qu’un veto puisse empêcher.',
  '{0} on each side: that is a tie.': '{0} de chaque côté : c’est un partage égal.',
  'Nobody voted for or against: there is no count to fall short.':
    'Personne n’a voté pour ni contre : il n’y a pas de décompte auquel il manque des voix.',
  'What does the vote come to?': 'Que donne le vote ?',
  'Too few days of notice were given.': 'Trop peu de jours de préavis ont été donnés.',
  'It is not the name that is called next.': 'Ce n’est pas le nom appelé ensuite.',
  'More votes are cast than are present.': 'Il y a plus de voix exprimées que de présents.',
  'Another draft was submitted before it, and is voted on first.':
    'Un autre projet a été présenté avant, et est mis aux voix d’abord.',
  '{0} are present; the quorum is {1}.':
    '{0, plural, one {# est présent} other {# sont présents}} ; le quorum est de {1}.',
  'the {0} present and voting': '{0, plural, one {l’unique présent et votant} other {les # présents et votants}}',
  'the {0} who voted or abstained':
    '{0, plural, one {l’unique membre qui a voté ou s’est abstenu} other {les # qui ont voté ou se sont abstenus}}',
  'the {0} present': '{0, plural, one {l’unique présent} other {les # présents}}',
  '{0} vote in favour': '{0} voix pour',
  '{0}, whoever abstains': '{0}, quelles que soient les abstentions',
  '{0} of {1}: {2}': '{0} de {1} : {2}',
  'Those who abstain are not counted among those present and voting.':
    'Ceux qui s’abstiennent ne comptent pas parmi les présents et votants.',
  'The majority is not taken of those who vote or abstain.':
    'La majorité ne se prend pas sur ceux qui votent ou s’abstiennent.',
  'The majority is not taken of all {0}.': 'La majorité ne se prend pas sur l’ensemble des {0}.',
  'It is counted wrongly: {0} are needed, not {1}.': 'Le compte est faux : il en faut {0}, non {1}.',
  'Another majority is needed here (“{0}”).': 'C’est une autre majorité qu’il faut ici (« {0} »).',
  'Which majority does it need, of whom, and how many votes in favour is that?':
    'Quelle majorité faut-il, de qui, et combien de voix pour cela fait-il ?',
  'A point of order goes before every motion: the President rules on it at once.':
    'Une motion d’ordre passe avant toute motion : le Président statue aussitôt.',
  '{0} goes before {1}, whichever was moved first.': '{0} passe avant {1}, quel que soit l’ordre de présentation.',
  'In which order are they dealt with?': 'Dans quel ordre sont-elles traitées ?',
  'In which order are the motions put to the vote?': 'Dans quel ordre les motions sont-elles mises aux voix ?',
  'The President rules on the point of order before anything else. ':
    'Le Président statue sur la motion d’ordre avant toute autre chose. ',
  '{0}Motions are put in this order of precedence, and not in that in which they were moved: {1}.':
    '{0}Les motions sont mises aux voix dans cet ordre de priorité, et non dans celui de leur présentation : {1}.',
  'Draft 1': 'le Projet 1',
  'Draft 2': 'le Projet 2',
  'the draft amendment': 'le Projet d’amendement',
  'the applications': 'la question des demandes',
  'the credentials report': 'le Rapport sur les pouvoirs',
  'the election of officers': 'l’élection du Bureau',
  'a matter that is not before the room': 'une question dont l’organe n’est pas saisi',
  'Draft {0}': 'le Projet {0}',
  'Amendment 1': 'l’Amendement 1',
  'Amendment 2': 'l’Amendement 2',
  'Amendment {0}': 'l’Amendement {0}',
  'the part “{0}”': 'la partie « {0} »',
  'the motion to {0}': 'la motion tendant à {0}',
  'the plenary': 'la plénière',
  'the committee of the whole': 'le comité plénier',
  'the Credentials Committee': 'la Commission de vérification des pouvoirs',
  'whether {0} is an important question': 'la question de savoir si {0} est une question importante',
  'whether {0} is a matter of procedure': 'la question de savoir si {0} est une question de procédure',
  'whether the organizations are decided together':
    'la question de savoir si une seule décision vaut pour toutes les organisations',
  'observer status for {0}': 'le statut d’observateur pour {0}',
  'the appeal': 'l’appel',
  'a motion that is not pending': 'une motion qui n’est pas en instance',
  'the division of {0}': 'la division de {0}',
  'whether there is no competence to adopt {0}': 'la question de savoir si l’organe est incompétent pour adopter {0}',
  'taking up {0} again': 'le nouvel examen de {0}',
  'a vote that is not in hand': 'un vote qui n’est pas en cours',
  'the vote on {0}': 'le vote sur {0}',
  'open meeting number {0} of {1}': 'ouvrir la séance numéro {0} de {1}',
  'This is what is waited for. {0}': 'C’est ce que l’on attend. {0}',
  'This may be done, but need not: it does not move the matter on.':
    'Cela peut se faire, mais n’est pas obligatoire : cela ne fait pas avancer la question.',
  'Who may speak now{0}, if the President lets them?': 'Qui peut parler maintenant{0}, si le Président le permet ?',
  'Who may explain the vote now{0}?': 'Qui peut expliquer son vote maintenant{0} ?',
  'To whom may the President give the floor now{0}?': 'À qui le Président peut-il donner la parole maintenant{0} ?',
  'To whom may the President accord a right of reply now{0}?':
    'À qui le Président peut-il accorder le droit de réponse maintenant{0} ?',
  'Whose ballot counts in {0}{1}, if it alone is cast?':
    'De qui la voix compte-t-elle dans {0}{1}, si elle seule est exprimée ?',
  'Who may now {0}?': 'Qui peut maintenant {0} ?',
  '{0} has no vote to cast.': '{0} n’a pas de voix à exprimer.',
  'Nothing bars it: the rule that it stands on is met.':
    'Rien ne l’empêche : ce que demande l’article applicable est respecté.',
  'Nothing bars it: the rule that it stands on (“{0}”) is met.':
    'Rien ne l’empêche : ce que demande l’article applicable (« {0} ») est respecté.',
  'It is so, but it does not bar this act: the rule is on other acts.':
    'C’est exact, mais cela n’empêche pas cet acte : l’article porte sur d’autres actes.',
  'It is so, but it does not bar this act: the rule (“{0}”) is on other acts.':
    'C’est exact, mais cela n’empêche pas cet acte : l’article (« {0} ») porte sur d’autres actes.',
  'That is not so here: what this rule asks for is met.':
    'Ce n’est pas le cas ici : ce que demande cet article est respecté.',
  'That is not so here: what this rule (“{0}”) asks for is met.':
    'Ce n’est pas le cas ici : ce que demande cet article (« {0} ») est respecté.',
  'More than three quarters': 'Plus des trois quarts',
  'At least three quarters': 'Au moins les trois quarts',
  'The majority is not taken of those who are in the room.':
    'La majorité ne se prend pas sur ceux qui sont dans la salle.',
  'The majority is not taken of those who vote for or against.':
    'La majorité ne se prend pas sur ceux qui votent pour ou contre.',
  'the point of order': 'la motion d’ordre',
  '{0}; then {1}': '{0} ; puis {1}',
  'Which of these must be done next, so that the matter goes on?':
    'Que faut-il faire maintenant, parmi ces actes, pour que la question avance ?',
  ', in a matter that is not before the room': ', sur une question dont l’organe n’est pas saisi',
  'the part “part {0}”': 'la partie {0}',
  'the part “{0}” of {1}': 'la partie « {0} » de {1}',
  'the part “part {0}” of {1}': 'la partie {0} de {1}',
  'report the ballots of {0}': 'communiquer les voix exprimées dans {0}',
  'correct the ballots of {0}': 'rectifier le décompte dans {0}',
  'Delegation A': 'la Délégation A',
  'Delegation B': 'la Délégation B',
  'Delegation C': 'la Délégation C',
  'Union U': 'l’Union U',
  'Signatory S': 'le Signataire S',
  'Observer O': 'l’Observateur O',
  'Organization 1': 'l’Organisation 1',
  'Organization 2': 'l’Organisation 2',
}
