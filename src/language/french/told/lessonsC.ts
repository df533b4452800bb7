/** What the lessons tell: quorum, substance or procedure, who counts. */
import type { Catalogue } from '../catalogue.ts'

export const LESSONS_C: Catalogue = {
  'What a quorum is': 'Ce qu’est un quorum',
  'How many must be in the room before anybody may speak, and before anything may be decided.':
    'Combien doivent être dans la salle avant que quiconque puisse parler, et avant que quoi que ce soit puisse être décidé.',
  'What if only 44 had come': 'Et si seulement 44 étaient venus',
  'What if eight had left before the vote': 'Et si huit étaient partis avant le vote',
  'In October 2022 States met in Vienna. All of them are bound by the same treaty, against organized crime, so each is called a State party.':
    'En octobre 2022, des États se sont réunis à Vienne. Tous sont liés par le même traité, contre la criminalité organisée : chacun est donc appelé État Partie.',
  'Their meeting is called a Conference. It has rules, and one person presides: the President.':
    'Leur réunion s’appelle une Conférence. Elle a un règlement, et une personne la préside : le Président.',
  'The first question at any meeting is a simple one: are enough of them here?':
    'La première question de toute séance est simple : sont-ils assez nombreux ?',
  'The least number who must be present is called the quorum.':
    'Le plus petit nombre de présents requis s’appelle le quorum.',
  'Rule 41 says that a meeting may open, and speeches may begin, once at least one third of those who take part in the session are in the room.':
    'L’article 41 dit qu’une séance peut s’ouvrir, et les discours commencer, dès qu’au moins un tiers de ceux qui participent à la session sont dans la salle.',
  '133 parties took part.': '133 Parties ont participé.',
  'Now change what happened: only 44 delegations come.':
    'Changez maintenant ce qui s’est passé : seulement 44 délégations viennent.',
  'The President would like to open the meeting.': 'Le Président souhaite ouvrir la séance.',
  '“In order” means that the rules allow it.': '« Recevable » veut dire que le règlement le permet.',
  'Back to what really happened. To speak is one thing; to decide is another, and the same rule asks for more.':
    'Retour à ce qui s’est vraiment passé. Parler est une chose ; décider en est une autre, et le même article exige davantage.',
  'For any decision, more than half of all the States parties must be present. All of them: also those who never came to the session.':
    'Pour toute décision, plus de la moitié de tous les États Parties doit être présente. De tous : même de ceux qui ne sont jamais venus à la session.',
  'There were 190 States parties.': 'Il y avait 190 États Parties.',
  'At least 103 were in the room for the first vote: so many answered.':
    'Au moins 103 étaient dans la salle au premier vote : autant ont répondu.',
  '63 said yes, 15 said no, and 25 abstained: they were there, and took no side. What they voted on does not matter yet.':
    '63 ont dit oui, 15 ont dit non, et 25 se sont abstenus : ils étaient là et n’ont pas pris parti. Ce sur quoi ils votaient n’importe pas encore.',
  'Who abstains is present, and counts for the quorum.': 'Qui s’abstient est présent, et compte pour le quorum.',
  'Change it again: just before the vote, 8 delegations go to lunch. 95 are left.':
    'Changez encore : juste avant le vote, 8 délégations vont déjeuner. Il en reste 95.',
  '63 still say yes, and only 15 say no.': '63 disent toujours oui, et seulement 15 disent non.',
  'Look at who is in the room before you answer.': 'Regardez qui est dans la salle avant de répondre.',
  '95 are in the room. That is too few to decide, and enough to go on talking.':
    '95 sont dans la salle. C’est trop peu pour décider, et assez pour continuer à parler.',
  'You preside. Try any of these: nothing can break.':
    'Vous présidez. Essayez n’importe lequel de ces actes : rien ne peut se casser.',
  'Those who are sure to lose sometimes leave the room, so that nothing can be decided.':
    'Ceux qui sont sûrs de perdre quittent parfois la salle, pour que rien ne puisse être décidé.',
  'Here 103 are present, and 96 are needed.': 'Ici, 103 sont présents, et il en faut 96.',
  'How many of those who abstain would have to walk out before the vote decides nothing?':
    'Combien de ceux qui s’abstiennent devraient sortir pour que le vote ne décide de rien ?',
  'A quorum is the least number who must be present.': 'Un quorum est le plus petit nombre de présents requis.',
  'This Conference has two: one third of those taking part to open and to speak, more than half of all States parties to decide.':
    'Cette Conférence en a deux : un tiers des participants pour ouvrir et pour parler, plus de la moitié de tous les États Parties pour décider.',
  'Who abstains is present. Who leaves is not.': 'Qui s’abstient est présent. Qui s’en va ne l’est pas.',

  'Substance or procedure?': 'Fond ou procédure ?',
  'In 2022 one question decided how many votes the next would need. The Conference had to vote on it.':
    'En 2022, une question a décidé de combien de voix la suivante aurait besoin. La Conférence a dû voter là-dessus.',
  'Three organizations asked to observe. Two States parties objected, and two asked for a vote.':
    'Trois organisations ont demandé à observer. Deux États Parties ont fait objection, et deux ont demandé un vote.',
  'One State party said: this is a matter of substance. Another said: it is a matter of procedure.':
    'Un État Partie a dit : c’est une question de fond. Un autre a dit : c’est une question de procédure.',
  'It makes a difference. Substance takes two thirds (rule 58), procedure more than half (rule 60).':
    'Cela change tout. Le fond exige la majorité des deux tiers (article 58), la procédure plus de la moitié (article 60).',
  'You preside, and the vote on the organizations is waiting.':
    'Vous présidez, et le vote sur les organisations attend.',
  'What may be put to the vote now?': 'Que peut-on mettre aux voix maintenant ?',
  'The President did not decide it. Under rule 61 the Conference itself votes: can the matter be considered one of procedure?':
    'Le Président n’en a pas décidé. Selon l’article 61, la Conférence vote elle-même : la question peut-elle être considérée comme de procédure ?',
  'To call it procedure takes two thirds. 63 voted in favour, 15 against, 25 abstained.':
    'Il faut les deux tiers pour la considérer comme une question de procédure. 63 ont voté pour, 15 contre, 25 se sont abstenus.',
  'Now announce it. Somebody has written the announcement for you.':
    'Annoncez-le maintenant. Quelqu’un a écrit l’annonce pour vous.',
  '15 were against calling it procedure. That was far from enough.':
    '15 ne voulaient pas la considérer comme une question de procédure. C’était loin de suffire.',
  'Which change would have been enough, with the fewest voters?':
    'Quel changement aurait suffi, avec le moins de votants ?',
  'Change it: 52 in favour, 26 against. That is two thirds of 78, exactly.':
    'Changez : 52 pour, 26 contre. C’est exactement les deux tiers de 78.',
  'Is exactly two thirds enough? The report of 2022 prints 53 as the number that was needed of 78, so here it is read as more than two thirds.':
    'Exactement deux tiers suffisent-ils ? Le rapport de 2022 donne 53 comme le nombre requis sur 78 : on lit donc ici plus des deux tiers.',
  'So in this what-if it is a matter of substance, and the vote on the organizations is another vote.':
    'Dans cette hypothèse, c’est donc une question de fond, et le vote sur les organisations est un autre vote.',
  '58 in favour, 7 against, 34 abstaining, as in the record.':
    '58 pour, 7 contre, 34 abstentions, comme dans le compte rendu.',
  'Back to the record: it was procedure, so a simple majority was enough.':
    'Retour au compte rendu : c’était une question de procédure, la majorité simple suffisait donc.',
  'How many were needed then?': 'Combien en fallait-il alors ?',
  'Substance takes two thirds, procedure a simple majority, of those present and voting.':
    'Le fond exige la majorité des deux tiers des présents et votants, la procédure la majorité simple.',
  'In this body the Conference itself decides which of the two it is, and to call it procedure takes two thirds.':
    'Dans cet organe, la Conférence décide elle-même duquel des deux il s’agit, et il faut les deux tiers pour considérer la question comme une question de procédure.',
  'Who wins the first vote chooses the majority of the next.':
    'Qui gagne le premier vote choisit la majorité du suivant.',

  'Who counts in a vote': 'Qui compte dans un vote',
  'Yes, no, abstaining, absent: whose votes make up the whole that a majority is taken of.':
    'Oui, non, abstention, absence : quelles voix forment l’ensemble dont on prend la majorité.',
  'What if nearly all had abstained in the third vote': 'Et si presque tous s’étaient abstenus au troisième vote',
  'What if the third vote had been equal': 'Et si les voix s’étaient partagées également au troisième vote',
  'A State party can answer a vote in three ways. It can vote in favour, vote against, or abstain: take no side.':
    'Un État Partie peut répondre à un vote de trois façons. Il peut voter pour, voter contre, ou s’abstenir : ne pas prendre parti.',
  'On 17 October 2022 the first vote came out at 63 in favour, 15 against and 25 abstaining.':
    'Le 17 octobre 2022, le premier vote a donné 63 pour, 15 contre et 25 abstentions.',
  'A majority is taken of those “present and voting”. Rule 63 says that those are the ones who vote for or against.':
    'Une majorité se prend sur les « présents et votants ». L’article 63 dit que ce sont ceux qui votent pour ou contre.',
  'So 78 count. The question was whether the matter is one of procedure.':
    '78 comptent donc. La question était de savoir s’il s’agit d’une question de procédure.',
  'For that question rule 61 asks for two thirds of those present and voting.':
    'Pour cette question, l’article 61 exige la majorité des deux tiers des présents et votants.',
  'The second vote came out at 59 in favour, 12 against, 30 abstaining.':
    'Le deuxième vote a donné 59 pour, 12 contre, 30 abstentions.',
  'This one needs only a simple majority: more than half of those present and voting.':
    'Il n’exige que la majorité simple : plus de la moitié des présents et votants.',
  'Now change the third vote: 5 vote in favour, 4 against, and 90 abstain.':
    'Changez maintenant le troisième vote : 5 votent pour, 4 contre, et 90 s’abstiennent.',
  'A simple majority is needed, and enough are in the room.':
    'Il faut la majorité simple, et assez sont dans la salle.',
  'Change it once more: 40 in favour, 40 against.': 'Changez encore : 40 pour, 40 contre.',
  'Neither side has more than half.': 'Aucun des deux camps n’a plus de la moitié.',
  'When a vote is over, the President announces it in four parts: the votes, how many count, the majority that is needed, and what follows.':
    'Quand un vote est terminé, le Président l’annonce en quatre parties : les voix, combien comptent, la majorité requise, et ce qui s’ensuit.',
  'Here is the second vote, announced by somebody who is tired.':
    'Voici le deuxième vote, annoncé par quelqu’un de fatigué.',
  'The third vote as it really was: 58 in favour, 7 against, 34 abstaining. 33 were needed.':
    'Le troisième vote tel qu’il a été : 58 pour, 7 contre, 34 abstentions. Il en fallait 33.',
  'You want it to fail. You can change some minds, or send some people out of the room.':
    'Vous voulez qu’il échoue. Vous pouvez faire changer d’avis certains votants, ou en faire sortir de la salle.',
  'Remember that a decision also needs a quorum.': 'Souvenez-vous qu’une décision exige aussi un quorum.',
  'Present and voting means in favour plus against. Who abstains is in the room and does not count.':
    'Présents et votants veut dire pour plus contre. Qui s’abstient est dans la salle et ne compte pas.',
  'So few votes can decide, when many abstain.': 'Peu de voix peuvent donc décider, quand beaucoup s’abstiennent.',
  'An equal vote carries nothing.': 'En cas de partage égal des voix, rien n’est adopté.',
}
