/** What the lessons tell: amendments, announcing, consensus, credentials, important questions. */
import type { Catalogue } from '../catalogue.ts'

export const LESSONS_A: Catalogue = {
  'Amendments and division': 'Amendements et division',
  'New York, 25 October 1971: in which order changes are voted on, and when a text is voted on in parts.':
    'New York, 25 octobre 1971 : dans quel ordre les modifications sont mises aux voix, et quand un texte est mis aux voix par parties.',
  'What if the division had been carried': 'Et si la division avait été acceptée',
  'In 1971 the General Assembly had a draft on the representation of China before it, A/L.630. Saudi Arabia moved three amendments.':
    'En 1971, l’Assemblée générale était saisie d’un projet sur la représentation de la Chine, A/L.630. L’Arabie saoudite a présenté trois amendements.',
  'An amendment is a change to a text. It is voted on before the text, so that everybody knows what the text will be.':
    'Un amendement est une modification d’un texte. Il est mis aux voix avant le texte, pour que chacun sache ce que sera le texte.',
  'The numbers of the rules are those of today.': 'Les numéros des articles sont ceux d’aujourd’hui.',
  'It is time to vote. Rule 90 says: first the amendment that is furthest from the draft. The record gives no text of them: they are taken here in the order in which they were put, 1, then 2, then 3.':
    'C’est le moment de voter. L’article 90 dit : d’abord l’amendement qui s’éloigne le plus du projet. Le compte rendu n’en donne pas le texte : ils sont pris ici dans l’ordre où ils ont été mis aux voix, le 1, puis le 2, puis le 3.',
  'What may the President put?': 'Que peut mettre aux voix le Président ?',
  'The first amendment: 2 in favour, 60 against, and 66 abstaining. More Members abstained than took a side.':
    'Le premier amendement : 2 voix pour, 60 contre et 66 abstentions. Les abstentions ont été plus nombreuses que les voix pour et contre réunies.',
  'A simple majority is needed. Of how many?': 'Il faut la majorité simple. De combien ?',
  'The second was lost too. One amendment is left.': 'Le deuxième a été rejeté aussi. Il reste un amendement.',
  'Which of these is in order?': 'Lequel de ces actes est recevable ?',
  'The United States asks for something else: a separate vote on one part of the draft. That is called division.':
    'Les États-Unis demandent autre chose : un vote séparé sur une partie du projet. C’est ce qu’on appelle la division.',
  'It was opposed. What may the President do?': 'On s’y est opposé. Que peut faire le Président ?',
  'The vote on the division: 51 in favour, 61 against, 16 abstaining.':
    'Le vote sur la division : 51 voix pour, 61 contre, 16 abstentions.',
  'Ten more were against than in favour.': 'Il y a eu dix voix de plus contre que pour.',
  'Which change would have carried the division, with the fewest Members?':
    'Quel changement aurait fait accepter la division, avec le moins de Membres ?',
  'Suppose just those Members had changed their vote: 57 in favour, 55 against.':
    'Supposons que ces seuls Membres aient changé leur vote : 57 pour, 55 contre.',
  'Now the draft is in parts. What may be put?':
    'Le projet est maintenant divisé en parties. Que peut-on mettre aux voix ?',
  'Amendments are voted on before the text, the furthest from it first.':
    'Les amendements sont mis aux voix avant le texte, en commençant par celui qui s’en éloigne le plus.',
  'Whoever moved an amendment may withdraw it, as long as it is pending.':
    'L’auteur d’un amendement peut le retirer, tant qu’il est en instance.',
  'A division that is opposed is voted on. Carried, the parts are put one by one, and then what is left as a whole.':
    'Une division à laquelle on s’oppose est mise aux voix. Si elle est acceptée, les parties sont mises aux voix une à une, puis ce qui reste dans son ensemble.',
  'Announce a result': 'Annoncer un résultat',
  'A result in four parts, always in the same order, so that everybody can check it.':
    'Un résultat en quatre parties, toujours dans le même ordre, pour que chacun puisse le vérifier.',
  'What if eleven had changed sides in the first vote': 'Et si onze avaient changé de camp au premier vote',
  'A vote is over when its result is announced. The report of 2022 gives each result in four parts.':
    'Un vote est terminé quand son résultat est annoncé. Le rapport de 2022 donne chaque résultat en quatre parties.',
  'First the votes: in favour, against, abstaining. Second, how many are present and voting. Third, the majority that is needed. Fourth, what is decided.':
    'D’abord les voix : pour, contre, abstentions. Ensuite, combien sont présents et votants. Puis la majorité requise. Enfin, ce qui est décidé.',
  'Anybody who listens can check each part from the one before.':
    'Quiconque écoute peut vérifier chaque partie à partir de la précédente.',
  'The first vote of 17 October 2022. The secretariat has counted, and the board shows what was cast.':
    'Le premier vote du 17 octobre 2022. Le secrétariat a compté, et le tableau montre les voix exprimées.',
  'Read the announcement beside the board.': 'Lisez l’annonce à côté du tableau.',
  'The second vote. Whoever abstains is not voting, and does not count.':
    'Le deuxième vote. Qui s’abstient n’est pas votant et ne compte pas.',
  'The first vote again. It asked whether the matter is one of procedure, and rule 61 asks for two thirds.':
    'De nouveau le premier vote. Il demandait s’il s’agit d’une question de procédure, et l’article 61 exige la majorité des deux tiers.',
  'A majority that is stated wrongly can turn a whole result.':
    'Une majorité mal énoncée peut renverser tout un résultat.',
  'Now a what-if: 52 in favour, 26 against. It is close.':
    'Maintenant une hypothèse : 52 pour, 26 contre. C’est serré.',
  'Compare what was reached with what is needed before you believe the last part.':
    'Comparez ce qui a été obtenu avec ce qui est requis avant de croire la dernière partie.',
  'The ballots are counted. Until the result is announced, nothing is decided yet.':
    'Les voix sont comptées. Tant que le résultat n’est pas annoncé, rien n’est encore décidé.',
  'What comes now?': 'Qu’est-ce qui vient maintenant ?',
  'The third vote: 58 in favour, 7 against, 34 abstaining.': 'Le troisième vote : 58 pour, 7 contre, 34 abstentions.',
  'One part is wrong. You know all four by now.': 'Une partie est fausse. Vous connaissez maintenant les quatre.',
  'A result has four parts: the votes, how many count, the majority that is needed, what is decided.':
    'Un résultat a quatre parties : les voix, combien comptent, la majorité requise, ce qui est décidé.',
  'Only the President announces it, and only then does it take effect.':
    'Seul le Président l’annonce, et il ne prend effet qu’alors.',
  'Each part can be checked from the one before.': 'Chaque partie se vérifie à partir de la précédente.',
  'Consensus, and how it ends': 'Le consensus, et comment il prend fin',
  'Most decisions are taken without a vote. What that takes, and what happens when somebody objects.':
    'La plupart des décisions sont prises sans vote. Ce qu’il y faut, et ce qui se passe quand quelqu’un fait objection.',
  'What if 103 had been in the room': 'Et si 103 avaient été dans la salle',
  'What if a State party had asked for a vote on it': 'Et si un État Partie avait demandé un vote',
  'What if its sponsors had not postponed it': 'Et si ses auteurs ne l’avaient pas reporté',
  'Rule 56 asks the States parties to try for consensus: to go on until nobody objects.':
    'L’article 56 demande aux États Parties de rechercher le consensus : de continuer jusqu’à ce que personne ne fasse objection.',
  'Consensus is not the same as agreement. A State may dislike a text and still let it pass.':
    'Le consensus n’est pas l’accord de tous. Un État peut ne pas aimer un texte et le laisser passer.',
  'The agenda of the session was adopted in this way.': 'L’ordre du jour de la session a été adopté ainsi.',
  'A draft resolution on firearms is before the room. Its text has just been changed a little, by word of mouth.':
    'La Conférence est saisie d’un projet de résolution sur les armes à feu. Son texte vient d’être un peu modifié oralement.',
  'You preside, and you would like to have it adopted. Try any of these.':
    'Vous présidez, et vous souhaitez le faire adopter. Essayez l’un de ces actes.',
  '“May I take it that the Conference wishes to adopt it without a vote?” The President looks round the whole room. Nobody asks for the floor.':
    '« Puis-je considérer que la Conférence souhaite l’adopter sans vote ? » Le Président parcourt toute la salle du regard. Personne ne demande la parole.',
  'The President says: “It is so decided.”': 'Le Président dit : « Il en est ainsi décidé. »',
  'On 18 October 2022 the President proposed to hold some meetings in English only. Several speakers were unhappy: they held to the use of several languages.':
    'Le 18 octobre 2022, le Président a proposé de tenir certaines séances en anglais seulement. Plusieurs orateurs étaient mécontents : ils tenaient au multilinguisme.',
  'So there was no consensus. Nobody asked for a vote.':
    'Il n’y a donc pas eu de consensus. Personne n’a demandé de vote.',
  'The report does not say how many were in the room; suppose 103, as on the day before. What may the President do?':
    'Le rapport ne dit pas combien étaient dans la salle ; supposons 103, comme la veille. Que peut faire le Président ?',
  'One objection ends consensus. It does not end the proposal: whoever wants it can ask for a vote.':
    'Une seule objection met fin au consensus. Elle ne met pas fin à la proposition : qui la veut peut demander un vote.',
  'Suppose one State party had done so. Could the President still say: it is not accepted, let us go on?':
    'Supposons qu’un État Partie l’ait fait. Le Président pourrait-il encore dire : elle n’est pas acceptée, poursuivons ?',
  'On the last day another draft, L.9/Rev.1, had many sponsors and no consensus.':
    'Le dernier jour, un autre projet, L.9/Rev.1, avait de nombreux auteurs et pas de consensus.',
  'The sponsors did not ask for a vote. They postponed it, and the President looked for a way to end the matter.':
    'Les auteurs n’ont pas demandé de vote. Ils l’ont reporté, et le Président a cherché comment clore la question.',
  'no action is taken, and the text is annexed to the report':
    'aucune décision n’est prise, et le texte est annexé au rapport',
  'The President concluded: it is not considered, no action is taken, and the text is printed with the report. The Conference accepted that.':
    'Le Président a conclu : il n’est pas examiné, aucune décision n’est prise, et le texte est reproduit avec le rapport. La Conférence l’a accepté.',
  'Suppose the sponsors had not stepped back. Could the President have ended the matter in the same way?':
    'Supposons que les auteurs n’aient pas renoncé. Le Président aurait-il pu clore la question de la même manière ?',
  'Consensus is tried first: the President asks, looks round, and decides only when nobody objects.':
    'On recherche d’abord le consensus : le Président demande, regarde la salle, et ne décide que si personne ne fait objection.',
  'One objection ends consensus, not the text. Then a vote can be asked for.':
    'Une objection met fin au consensus, non au texte. On peut alors demander un vote.',
  'Sponsors can step back. Then there is no vote, and nothing is decided.':
    'Les auteurs peuvent renoncer. Il n’y a alors pas de vote, et rien n’est décidé.',
  'The letter that says who speaks for a State: two letters for one State, one for another, and what happens until it is decided.':
    'La lettre qui dit qui parle au nom d’un État : deux lettres pour un État, une pour un autre, et ce qui se passe tant que rien n’est décidé.',
  'What if another authority had signed': 'Et si une autre autorité avait signé',
  'What if one State party had objected to the delegation of another':
    'Et si un État Partie avait fait objection à la délégation d’un autre',
  'Who speaks for a State? Each delegation brings a letter that names its people: its credentials.':
    'Qui parle au nom d’un État ? Chaque délégation apporte une lettre qui désigne ses membres : ses pouvoirs.',
  'Rule 18 says who may sign it: the Head of State or Government, the Foreign Minister, or the Permanent Representative to the United Nations.':
    'L’article 18 dit qui peut la signer : le chef de l’État ou du gouvernement, le ministre des affaires étrangères ou le représentant permanent auprès de l’Organisation des Nations Unies.',
  'The Bureau, the President and the other officers, looks at the letters. For Myanmar two sets had come, for one seat.':
    'Le Bureau, c’est-à-dire le Président et les autres membres élus, examine les lettres. Pour le Myanmar, des pouvoirs étaient arrivés de deux sources, pour un seul siège.',
  'You sit in the Bureau. What may it do?': 'Vous siégez au Bureau. Que peut-il faire ?',
  'For Afghanistan only one set of credentials had come.':
    'Pour l’Afghanistan, des pouvoirs n’étaient arrivés que d’une source.',
  'The Bureau would like to accredit that delegation, until the Credentials Committee of the General Assembly decides.':
    'Le Bureau souhaite accréditer cette délégation, jusqu’à ce que la Commission de vérification des pouvoirs de l’Assemblée générale se prononce.',
  'A what-if: the same letter, signed by an authority that rule 18 does not name.':
    'Une hypothèse : la même lettre, signée par une autorité que l’article 18 ne mentionne pas.',
  'Could the Bureau find that it complies?': 'Le Bureau pourrait-il la juger conforme ?',
  'Until all this is decided, who may take part? Suppose one State party had objected to the delegation of another.':
    'Tant que tout cela n’est pas décidé, qui peut participer ? Supposons qu’un État Partie ait fait objection à la délégation d’un autre.',
  'The delegation that is objected to asks to speak, like everybody else.':
    'La délégation visée par l’objection demande la parole, comme tout le monde.',
  'On the last day the Bureau reports to the Conference. The Conference decides, not the Bureau.':
    'Le dernier jour, le Bureau fait rapport à la Conférence. C’est la Conférence qui décide, non le Bureau.',
  'The report is before the room. What may the President do now?':
    'La Conférence est saisie du rapport. Que peut faire maintenant le Président ?',
  'Nobody objected.': 'Personne n’a fait objection.',
  'The President declares the report approved.': 'Le Président déclare le rapport approuvé.',
  'Credentials are a letter that names who speaks for a State, signed by one of those whom the rule names.':
    'Les pouvoirs sont une lettre qui désigne la personne qui parle au nom d’un État, signée par l’une de celles que l’article mentionne.',
  'The Bureau looks at the letters and reports. The Conference decides.':
    'Le Bureau examine les lettres et fait rapport. La Conférence décide.',
  'Until then everybody takes part with full rights, also who is objected to.':
    'Jusque-là, chacun participe avec tous ses droits, y compris la délégation visée par une objection.',
  'An important question': 'Une question importante',
  '1971, the representation of China: one vote on how the next would be counted, and five Members who could have turned it.':
    '1971, la représentation de la Chine : un vote sur la manière de compter le suivant, et cinq Membres qui auraient pu le renverser.',
  'What if five of the noes had abstained': 'Et si cinq de ceux qui ont voté contre s’étaient abstenus',
  'What if, besides, six fewer had been in favour of the draft':
    'Et si, de plus, six voix de moins avaient été pour le projet',
  'Article 18 of the Charter of the United Nations says: important questions take two thirds of those present and voting, other questions a simple majority.':
    'L’Article 18 de la Charte des Nations Unies dit : les questions importantes exigent la majorité des deux tiers des membres présents et votants, les autres la majorité simple.',
  'In 1971 the United States said that the draft on China was an important question. Others said that it was not.':
    'En 1971, les États-Unis disaient que le projet sur la Chine était une question importante. D’autres disaient que non.',
  'The Assembly decides that itself.': 'L’Assemblée en décide elle-même.',
  'Is it an important question? 55 Members said yes, 59 said no, 15 abstained.':
    'Est-ce une question importante ? 55 Membres ont dit oui, 59 ont dit non, 15 se sont abstenus.',
  'To answer that, a simple majority is enough.': 'Pour y répondre, la majorité simple suffit.',
  'So it was not an important question. Then the Assembly voted on the draft: 76 in favour, 35 against, 17 abstaining.':
    'Ce n’était donc pas une question importante. L’Assemblée a ensuite voté sur le projet : 76 pour, 35 contre, 17 abstentions.',
  'How many were needed?': 'Combien en fallait-il ?',
  'Go back to the vote before. It failed by a little.': 'Revenez au vote précédent. Il s’en est fallu de peu.',
  'How many of those against would have had to abstain, and no more, for it to be an important question?':
    'Combien de ceux qui étaient contre auraient dû s’abstenir, sans plus, pour que ce soit une question importante ?',
  'Let us do that: 55 in favour, 54 against, 20 abstaining.': 'Faisons-le : 55 pour, 54 contre, 20 abstentions.',
  'One vote more than the other side.': 'Une voix de plus que l’autre camp.',
  'Now the draft is an important question, with the same votes: 76 in favour, 35 against, 17 abstaining.':
    'Le projet est maintenant une question importante, avec les mêmes voix : 76 pour, 35 contre, 17 abstentions.',
  'How many are needed now?': 'Combien en faut-il maintenant ?',
  '76 were enough all the same, by two. Take away six more: 70 in favour, 35 against.':
    '76 suffisaient tout de même, de deux voix. Retirez-en encore six : 70 pour, 35 contre.',
  'That is two thirds of 105, exactly. The Assembly reads it as: at least two thirds.':
    'C’est exactement les deux tiers de 105. L’Assemblée lit : au moins les deux tiers.',
  'Announce it in four parts, as if it had happened.': 'Annoncez-le en quatre parties, comme si cela avait eu lieu.',
  'An important question takes two thirds; whether it is one is decided by a simple majority.':
    'Une question importante exige la majorité des deux tiers ; le point de savoir si elle l’est se tranche à la majorité simple.',
  'In 1971 five abstentions would have turned that vote, and still the draft would have had enough.':
    'En 1971, cinq abstentions auraient renversé ce vote, et le projet aurait quand même eu assez de voix.',
  'Exactly two thirds is enough where the words are “at least”, and not where they are “more than”.':
    'Exactement deux tiers suffisent là où il est écrit « au moins », et non là où il est écrit « plus de ».',
}
