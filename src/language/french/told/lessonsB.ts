/** What the lessons tell: motions, observers, points of order. */
import type { Catalogue } from '../catalogue.ts'

export const LESSONS_B: Catalogue = {
  'Motions, and their order': 'Les motions, et leur ordre',
  'Suspend, adjourn, close: four procedural motions, which of them goes first, and who may speak on them.':
    'Suspendre, ajourner, clore : quatre motions de procédure, laquelle passe d’abord, et qui peut parler à leur sujet.',
  'What if a State party had moved to close the debate': 'Et si un État Partie avait proposé la clôture du débat',
  'What if three motions had been moved': 'Et si trois motions avaient été présentées',
  'What if many had wished to speak on the motion': 'Et si beaucoup avaient voulu parler sur la motion',
  'What if somebody had wished to speak on a suspension': 'Et si quelqu’un avait voulu parler sur une suspension',
  'What if the debate had been adjourned': 'Et si le débat avait été ajourné',
  'The report of 2022 tells of no procedural motion. So this lesson is a what-if: it begins in the real room, just before the first vote.':
    'Le rapport de 2022 ne mentionne aucune motion de procédure. Cette leçon est donc une hypothèse : elle commence dans la vraie salle, juste avant le premier vote.',
  'A procedural motion is not about the subject. It is about how to go on: pause, stop for today, put the item away, or end the speeches.':
    'Une motion de procédure ne porte pas sur le sujet. Elle porte sur la suite : faire une pause, s’arrêter pour aujourd’hui, mettre le point de côté, ou mettre fin aux discours.',
  'One State party moves to close the debate: to end the speeches and decide.':
    'Un État Partie propose la clôture du débat : mettre fin aux discours et décider.',
  'Somebody does something next. Which of these is in order?':
    'Quelqu’un fait ensuite quelque chose. Lequel de ces actes est recevable ?',
  'Now three are pending: to close the debate, to adjourn the debate, to suspend the meeting. They were moved in this order.':
    'Trois motions sont maintenant en instance : clore le débat, ajourner le débat, suspendre la séance. Elles ont été présentées dans cet ordre.',
  'Rule 51 has an order of its own. Which do you put first?':
    'L’article 51 a son propre ordre. Laquelle mettez-vous aux voix d’abord ?',
  'To adjourn the debate is a serious thing: nobody speaks or votes on the item any more. So some may speak on the motion: beside its mover, two in favour and two against.':
    'Ajourner le débat est chose grave : plus personne ne parle ni ne vote sur ce point. Certains peuvent donc parler sur la motion : outre son auteur, deux pour et deux contre.',
  'Two have spoken in favour. A third asks to.': 'Deux ont parlé pour. Un troisième le demande.',
  'To suspend the meeting is a small thing: a pause.': 'Suspendre la séance est peu de chose : une pause.',
  'Somebody would like to speak against the pause.': 'Quelqu’un voudrait parler contre la pause.',
  'The motion to adjourn the debate is put: 50 in favour, 45 against, 8 abstaining.':
    'La motion d’ajournement du débat est mise aux voix : 50 pour, 45 contre, 8 abstentions.',
  'A motion is a matter of procedure.': 'Une motion est une question de procédure.',
  'It was close. How many of those in favour would have had to abstain, for the motion to fail?':
    'C’était serré. Combien de ceux qui étaient pour auraient dû s’abstenir pour que la motion soit rejetée ?',
  'The debate is adjourned. The item is still there, and nobody may touch it.':
    'Le débat est ajourné. Le point est toujours là, et personne ne peut y toucher.',
  'What may be done now?': 'Que peut-on faire maintenant ?',
  'Four motions, in this order: suspend the meeting, adjourn the meeting, adjourn the debate, close the debate.':
    'Quatre motions, dans cet ordre : suspendre la séance, ajourner la séance, ajourner le débat, clore le débat.',
  'They are put in the order of the rule, whichever was moved first, and all of them before the subject itself.':
    'Elles sont mises aux voix dans l’ordre de l’article, quelle que soit la première présentée, et toutes avant le sujet lui-même.',
  'A pause is put without debate. To put an item away, a few may speak on each side.':
    'Une pause est mise aux voix sans débat. Pour mettre un point de côté, quelques-uns peuvent parler dans chaque sens.',

  'Observers, and who objects': 'Les observateurs, et qui peut s’y opposer',
  'How an organization comes to be an observer, what one objection does, and what an observer may do.':
    'Comment une organisation devient observatrice, ce que fait une objection, et ce que peut faire un observateur.',
  'What if the list had been sent late': 'Et si la liste avait été envoyée tard',
  'What if both had withdrawn their objections': 'Et si les deux avaient retiré leurs objections',
  'Organizations that are not States may ask to observe. Under rule 17 the secretariat sends round a list of those that have asked.':
    'Des organisations qui ne sont pas des États peuvent demander à observer. Selon l’article 17, le secrétariat distribue la liste de celles qui l’ont demandé.',
  'If nobody objects, they are observers.': 'Si personne ne fait objection, elles sont observatrices.',
  'The list must reach the States parties in good time before the session: 30 days.':
    'La liste doit parvenir aux États Parties assez tôt avant la session : 30 jours.',
  'Suppose it had been sent only 20 days before.': 'Supposons qu’elle ait été envoyée seulement 20 jours avant.',
  'In 2022 three organizations were on the list, and the session had opened.':
    'En 2022, trois organisations étaient sur la liste, et la session était ouverte.',
  'Who may object, and who may not?': 'Qui peut faire objection, et qui ne le peut pas ?',
  'Two States parties objected. The report does not name them.':
    'Deux États Parties ont fait objection. Le rapport ne les nomme pas.',
  'You preside. What may be done with the three organizations?':
    'Vous présidez. Que peut-on faire des trois organisations ?',
  'Suppose both had changed their minds, and withdrawn what they said.':
    'Supposons que les deux aient changé d’avis et retiré ce qu’ils avaient dit.',
  'What may the President do now?': 'Que peut faire maintenant le Président ?',
  'What really happened: the Conference voted. First it settled that this was procedure, then that all three are decided together.':
    'Ce qui s’est vraiment passé : la Conférence a voté. Elle a d’abord établi qu’il s’agissait d’une question de procédure, puis que les trois seraient décidées ensemble.',
  'Then it voted on the status itself: 58 in favour, 7 against, 34 abstaining.':
    'Puis elle a voté sur le statut lui-même : 58 pour, 7 contre, 34 abstentions.',
  'Now the three are observers. Under rule 17 they may attend, receive documents, and speak when they are invited.':
    'Les trois sont maintenant observatrices. Selon l’article 17, elles peuvent assister, recevoir les documents, et parler quand on les y invite.',
  'Choose what one of them may do.': 'Choisissez ce que l’une d’elles peut faire.',
  'Nobody objects: the organization is an observer. Somebody objects: the Conference decides.':
    'Personne ne fait objection : l’organisation est observatrice. Quelqu’un fait objection : la Conférence décide.',
  'Only those who can decide may object, and whoever objected may withdraw.':
    'Seuls ceux qui peuvent décider peuvent faire objection, et qui l’a faite peut la retirer.',
  'An observer may listen, and speak when invited. It never votes, moves or objects.':
    'Un observateur peut écouter, et parler sur invitation. Jamais il ne vote, ne propose ni ne fait objection.',

  'Points of order and appeals': 'Motions d’ordre et appels',
  'How to say “that is not in order”, what the President must do then, and how the room can overrule.':
    'Comment dire « ce n’est pas recevable », ce que le Président doit faire alors, et comment la salle peut annuler sa décision.',
  'What if a State party had raised a point of order': 'Et si un État Partie avait présenté une motion d’ordre',
  'What if the President had ruled on it': 'Et si le Président s’était prononcé',
  'What if the ruling had been appealed against': 'Et si l’on avait fait appel de la décision du Président',
  'What if the vote on the appeal had been equal': 'Et si les voix sur l’appel s’étaient partagées également',
  'The report of 2022 tells of no point of order. So this lesson is a what-if: it begins in the real room, just before the first vote, and goes on with acts that did not happen.':
    'Le rapport de 2022 ne mentionne aucune motion d’ordre. Cette leçon est donc une hypothèse : elle commence dans la vraie salle, juste avant le premier vote, et continue avec des actes qui n’ont pas eu lieu.',
  'A point of order asks the President to keep to the rules, now. It is heard at once, before anything else.':
    'Une motion d’ordre demande au Président d’appliquer le règlement, maintenant. On l’entend aussitôt, avant toute autre chose.',
  'Somebody thinks that a rule is not being kept.': 'Quelqu’un pense qu’un article n’est pas respecté.',
  'Who may raise a point of order?': 'Qui peut présenter une motion d’ordre ?',
  'The point is raised, and a vote is waiting.': 'La motion d’ordre est présentée, et un vote attend.',
  'You preside. What may you do?': 'Vous présidez. Que pouvez-vous faire ?',
  'You have ruled: the point is not well taken. One State party thinks that you are wrong.':
    'Vous vous êtes prononcé : la motion d’ordre n’est pas fondée. Un État Partie pense que vous avez tort.',
  'What may it do?': 'Que peut-il faire ?',
  'An appeal goes to the vote at once. The question here is: shall the ruling be overruled? So a yes is against the President.':
    'Un appel est mis aux voix aussitôt. La question est ici : la décision du Président est-elle annulée ? Un oui est donc contre le Président.',
  'It takes a majority of those present and voting to overrule. 40 vote in favour, 50 against, 11 abstain.':
    'Pour l’annuler, il faut la majorité des présents et votants. 40 votent pour, 50 contre, 11 s’abstiennent.',
  'Announce it. This is where chairs are most often confused: what does the result do to the ruling?':
    'Annoncez-le. C’est là que les présidents se trompent le plus : que fait le résultat à la décision du Président ?',
  'And if the room is split, 48 to 48?': 'Et si la salle est partagée, 48 contre 48 ?',
  'Back to the record. The President has just called the vote: “We shall now begin the voting.”':
    'Retour au compte rendu. Le Président vient d’annoncer le vote : « Nous allons maintenant procéder au vote. »',
  'From now on almost nothing may interrupt. What still may?':
    'Dès lors, presque rien ne peut l’interrompre. Qu’est-ce qui le peut encore ?',
  'A point of order goes before everything, and the President rules on it at once.':
    'Une motion d’ordre passe avant tout, et le Président se prononce aussitôt.',
  'The ruling can be appealed against. There is no debate: the room votes.':
    'On peut faire appel de la décision. Il n’y a pas de débat : la salle vote.',
  'Without a majority against it, the ruling stands. A tie is no majority.':
    'Sans majorité contre elle, la décision est maintenue. Un partage égal des voix n’est pas une majorité.',
  'In a vote, only a point about how the vote is held may interrupt.':
    'Pendant un vote, seule une motion d’ordre sur la manière dont il se déroule peut l’interrompre.',
}
