/** What the President says of the floor and of votes. */
import type { Catalogue } from '../catalogue.ts'

export const SCRIPT_OF_FLOOR: Catalogue = {
  ' {0} are needed to open{1}.': ' Il en faut {0} pour ouvrir{1}.',
  ' {0} are needed to decide{1}.': ' Il en faut {0} pour décider{1}.',
  'the meeting of the Bureau': 'la séance du Bureau',
  'the meeting': 'la séance',
  'the meeting of the Committee of the Whole': 'la séance du comité plénier',
  'the {0} meeting': 'la {0} séance',
  'the {0} meeting, of the Committee of the Whole': 'la {0} séance, tenue en comité plénier',
  ' {0} are present.{1}': ' Il y a {0, plural, one {# présent} other {# présents}}.{1}',
  'I call to order {0}.{1}': 'Je déclare ouverte {0}.{1}',
  'There is no debate on it': 'Il n’y a pas de débat',
  'Those who wish may speak on it': 'Toutes les délégations peuvent s’exprimer à ce sujet',
  'I shall hear {0}, and no more': 'J’entendrai {0}, pas davantage',
  '{0} moves to {1}{2}.': '{0} propose de {1}{2}.',
  ' {0} before us. They are put in this order: {1}.': ' {0} en instance. Voici l’ordre de mise aux voix : {1}.',
  'motion is': 'motion est',
  'motions are': 'motions sont',
  'to {0}': '{0}',
  ' {0}; then it is put to the vote at once.': ' {0} ; la motion sera mise aux voix aussitôt.',
  'We do as it asks': 'Il y est donné suite',
  'We go on as before': 'Nous poursuivons comme avant',
  'Any appeal is made now{0}; otherwise the ruling stands.':
    'Tout appel doit être fait maintenant{0} ; sinon, la décision est maintenue.',
  'I rule that the point of order is well taken{0}. {1}. {2}':
    'Je décide que la motion d’ordre est fondée{0}. {1}. {2}',
  'I rule that the point of order is not well taken{0}. {1}. {2}':
    'Je décide que la motion d’ordre n’est pas fondée{0}. {1}. {2}',
  'Nobody is left on the list of speakers.': 'Il ne reste aucun orateur sur la liste.',
  'On the list of speakers are {0}.': 'La liste des orateurs comprend {0}.',
  '{0} I propose that the list is now closed{1}. If I hear no objection, it is so decided.':
    '{0} Je propose de clore maintenant la liste{1}. En l’absence d’objection, il en est ainsi décidé.',
  'the motion{0}': 'la motion{0}',
  'I am told that {0} are present.{1}': 'On m’informe qu’il y a {0, plural, one {# présent} other {# présents}}.{1}',
  '{0} is suspended. It will go on later.': '{0} est suspendue. Elle reprendra plus tard.',
  '{0} is resumed.': '{0} est reprise.',
  '{0} is adjourned.': '{0} est levée.',
  'I declare the session of {0} closed.': 'Je déclare close la session de {0}.',
  'We hear statements.': 'Nous passons aux déclarations.',
  'I give the floor to {0}.': 'J’invite {0} à prendre la parole.',
  '{0} The floor is open.': '{0} La parole est aux délégations.',
  '{0} has the floor.': 'la parole est à {0}.',
  'There is an objection. The list of speakers stays open.':
    'Il y a une objection. La liste des orateurs reste ouverte.',
  'All on the list have spoken. I declare the debate closed{0}.':
    'Tous les orateurs inscrits ont pris la parole. Je déclare le débat clos{0}.',
  ', and to {0} each': ', et à {0} par délégation',
  speech: 'intervention',
  speeches: 'interventions',
  'Statements are limited to {0}{1}{2}.': 'La durée des déclarations est limitée à {0}{1}{2}.',
  'I call {0} to order{1}. Please keep to the question before us.':
    'Je rappelle à l’ordre {0}{1}. Veuillez vous en tenir à la question à l’examen.',
  '{0} has used the time allowed{1}. Please conclude.': '{0} a épuisé son temps de parole{1}. Veuillez conclure.',
  'I give the floor in right of reply{0} to {1}.': 'Au titre du droit de réponse{0}, j’invite {1} à prendre la parole.',
  '{0} has the floor on a point of order{1}.': 'la parole est à {0} pour une motion d’ordre{1}.',
  'There is no appeal. The ruling stands, and we go on.':
    'Il n’y a pas d’appel. La décision est maintenue, et nous poursuivons.',
  '{0} has the floor, in favour of {1}.': 'la parole est à {0}, pour {1}.',
  '{0} has the floor, against {1}.': 'la parole est à {0}, contre {1}.',
  'May I take it that we go on in private{0}? I hear no objection. It is so decided.':
    'Puis-je considérer que nous poursuivons en séance privée{0} ? Je n’entends pas d’objection. Il en est ainsi décidé.',
  'There is an objection. The meeting stays public.': 'Il y a une objection. La séance reste publique.',
  'The meeting is public again{0}.': 'La séance est de nouveau publique{0}.',
  'The meeting is private. I ask {0} to leave the room{1}.':
    'La séance est privée. Je prie {0} de quitter la salle{1}.',
  'I announce what was decided in private{0}.': 'Voici ce qui a été décidé en séance privée{0}.',
  'Those in favour, please. Those against. Those abstaining.':
    'Les délégations qui votent pour, s’il vous plaît. Celles qui votent contre. Celles qui s’abstiennent.',
  'The vote is by show of hands. We shall now begin the voting. Those in favour, please. Those against. Those abstaining.':
    'Le vote a lieu à main levée. Nous allons maintenant procéder au vote. Les délégations qui votent pour, s’il vous plaît. Celles qui votent contre. Celles qui s’abstiennent.',
  'The vote is by roll-call. Names are called in English alphabetical order, from the one drawn by lot; please answer “yes”, “no” or “abstention”. We shall now begin the voting.':
    'Le vote a lieu par appel nominal. L’appel est fait dans l’ordre alphabétique anglais, en commençant par le nom tiré au sort ; veuillez répondre « oui », « non » ou « abstention ». Nous allons maintenant procéder au vote.',
  'The vote is recorded by machine. We shall now begin the voting. Please press: in favour, against or abstention. Please check your vote on the board. The machine is now locked.':
    'Il va être procédé à un vote enregistré. Le vote commence. Veuillez appuyer sur l’un des boutons : pour, contre ou abstention. Veuillez vérifier votre vote au tableau. La machine à voter est maintenant verrouillée.',
  ' It concerns: {0}.': ' Objet : {0}.',
  ' The majority required is {0}.': ' Il faut {0}.',
  '{0}The question is: {1}{2}{3} {4}': '{0}La question est la suivante : « {1} »{2}{3} {4}',
  ' To overrule it takes {0}; short of that, or on equal votes, the ruling stands.':
    ' Pour l’annuler, il faut {0} ; à défaut, ou en cas de partage égal des voix, elle est maintenue.',
  '{0} appeals against the ruling. There is no debate; I put it to the vote at once{1}. The question is: is the ruling overruled? A vote in favour overrules it; a vote against keeps it.{2} {3}':
    '{0} en appelle de la décision. Il n’y a pas de débat ; je mets l’appel aux voix immédiatement{1}. La question est la suivante : la décision est-elle annulée ? Un vote pour l’annule ; un vote contre la maintient.{2} {3}',
  '{0} asks for a vote{1}. {2} will therefore vote.': '{0} demande un vote{1}. {2} va donc voter.',
  '{0} asks for a roll-call{1}. The next vote is taken by roll-call.':
    '{0} demande un vote par appel nominal{1}. Le prochain vote aura lieu par appel nominal.',
  'I have drawn a name by lot: {0}. The roll is called in English alphabetical order from there{1}.':
    'Le nom tiré au sort est le suivant : {0}. L’appel commence par ce nom, dans l’ordre alphabétique anglais{1}.',
  'Before I announce the result, the count is corrected{0}.':
    'Avant l’annonce du résultat, le décompte est rectifié{0}.',
  ' I give the floor to {0}.': ' J’invite {0} à prendre la parole.',
  'I now invite statements on the vote: brief, and from the seat{0}.{1}':
    'Nous passons aux déclarations sur le vote : brèves, et de votre place{0}.{1}',
  'the representative of {0}': 'le représentant de {0}',
  'I draw attention to rule {0}.': 'J’appelle l’attention sur l’article {0}.',
  'I draw attention to rules {0}.': 'J’appelle l’attention sur les articles {0}.',
  'I draw attention to rule {0}. ': 'J’appelle l’attention sur l’article {0}. ',
  'I draw attention to rules {0}. ': 'J’appelle l’attention sur les articles {0}. ',
}
