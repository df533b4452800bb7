import type { Catalogue } from '../catalogue.ts'

/** What whoever presides is asked, and why a choice is right or not. */
export const PRESIDE_TURNS: Catalogue = {
  'Draft resolution on mutual legal assistance': 'Projet de résolution sur l’entraide judiciaire',
  'Draft resolution on the protection of witnesses': 'Projet de résolution sur la protection des témoins',
  'Observatory of Public Law': 'Observatoire du droit public',
  'Open Ledger League': 'Ligue des comptes ouverts',
  'Clear Rivers Forum': 'Forum des rivières claires',

  'What do you do next?': 'Que faites-vous maintenant ?',
  'How do you answer?': 'Que répondez-vous ?',
  'You must rule at once. Is the point well taken?':
    'Vous devez statuer tout de suite. La motion d’ordre est-elle fondée ?',
  'The votes are counted. Fill in the result, and announce it.':
    'Les voix sont comptées. Inscrivez le résultat, puis annoncez-le.',

  'I say that it is a matter of substance.': 'Je dis que c’est une question de fond.',
  'I say that it is a matter of procedure.': 'Je dis que c’est une question de procédure.',
  'I say that it is an important question.': 'Je dis que c’est une question importante.',
  'I say that it is not an important question.': 'Je dis que ce n’est pas une question importante.',
  'I ask to speak now.': 'Je demande à prendre la parole maintenant.',
  'I wish to make a statement on the vote.': 'Je souhaite faire une déclaration sur le vote.',
  'I ask for a right of reply.': 'Je demande à exercer le droit de réponse.',
  'Please put my delegation on the list of speakers.': 'Veuillez inscrire ma délégation sur la liste des orateurs.',
  'My delegation cannot join consensus.': 'Ma délégation ne peut se joindre au consensus.',
  'I ask for a vote.': 'Je demande un vote.',
  'I ask for a roll-call.': 'Je demande un vote par appel nominal.',
  'I object: the list of speakers should stay open.':
    'Je m’oppose à la clôture : la liste des orateurs doit rester ouverte.',
  'This body has no competence to adopt the draft. I ask that this be decided first.':
    'Cet organe n’a pas compétence pour adopter le projet. Je demande que cela soit décidé d’abord.',
  'I oppose the division.': 'Je m’oppose à la division.',
  'I ask for separate votes on the parts of the draft.': 'Je demande des votes séparés sur les parties du projet.',
  'I wish to speak {0} the motion.': 'Je souhaite intervenir {0} la motion.',
  'I move to {0}.': 'Je propose de {0}.',
  'I wish to {0}.': 'Je souhaite {0}.',
  'Ask the secretariat to state the financial implications':
    'Demander au secrétariat d’exposer les incidences financières',
  '{0}, by roll-call': '{0}, par appel nominal',

  'Point of order. {0} said: {1} That is not in order.': 'Motion d’ordre. {0} a dit : {1} Ce n’est pas recevable.',
  'Point of order. I said: {0} That is in order, and the President should allow it.':
    'Motion d’ordre. J’ai dit : {0} C’est recevable, et le Président devrait le permettre.',
  'In order: grant it': 'Recevable : accorder',
  'It is in order here.': 'C’est recevable ici.',
  'Granted though it is not in order.': 'Accordé bien que ce ne soit pas recevable.',
  'Out of order: {0}': 'Irrecevable : {0}',
  'That is not in order at this stage, under {0}.': 'Ce n’est pas recevable à ce stade ({0}).',
  'It is in order here, so it cannot be refused.': 'C’est recevable ici : on ne peut donc pas le refuser.',
  'It is out of order, but not under this rule. {0}': 'C’est irrecevable, mais pas en vertu de cet article. {0}',
  'Wait, and ask delegations to come in': 'Attendre, et inviter les délégations à entrer',
  'I see that some delegations are still outside. I ask them to take their seats.':
    'Je vois que des délégations sont encore dehors. Je les invite à prendre place.',
  'The quorum is there: nothing is left to wait for.': 'Le quorum est atteint : il n’y a plus rien à attendre.',
  'The point is well taken': 'La motion d’ordre est fondée',
  'The point is well taken: what was asked is not in order':
    'La motion d’ordre est fondée : la demande n’est pas recevable',
  'The point is well taken: what was asked is in order after all':
    'La motion d’ordre est fondée : la demande est recevable, après tout',
  'The point is not well taken: my ruling stands': 'La motion d’ordre n’est pas fondée : je maintiens ma décision',

  'You put the question: {0} What does it need?': 'Vous mettez aux voix : {0} Quelle majorité faut-il ?',
  '“{0}” needs {1}.': '« {0} » : il faut {1}.',
  '{0} needs {1}.': '{0} : il faut {1}.',
  'This is what the votes give.': 'C’est ce que donnent les voix.',
  'The count gives {0} in favour, {1} against and {2} abstaining.':
    'Le décompte donne {0} pour, {1} contre et {2, plural, one {# abstention} other {# abstentions}}.',
  'You counted those who abstain as well.': 'Vous avez compté aussi les abstentions.',
  'You said {0}.': 'Vous avez dit {0}.',
  'The outcome is another.': 'Le résultat est autre.',
  'Too few are there to decide, so the vote decides nothing.':
    'Il y a trop peu de présents pour décider : le vote ne décide rien.',
}
