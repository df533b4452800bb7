/** Why an act is out of order. */
import type { Catalogue } from '../catalogue.ts'

export const BARS: Catalogue = {
  'No meeting is open.': 'Aucune séance n’est ouverte.',
  'No such question is before the room.': 'Cette question n’est pas à l’examen.',
  'A point of order is pending: the President rules on it first.':
    'Une motion d’ordre est en instance : le Président statue d’abord.',
  'Only a {0} may do this.': 'Il faut être {0} pour le faire.',
  'Only whoever presides may do this.': 'Seule la personne qui préside peut le faire.',
  'Only the secretariat does this.': 'Seul le secrétariat peut le faire.',
  'An applicant has no right to the floor yet.':
    'Une organisation qui demande le statut n’a pas encore droit à la parole.',
  'This body has no such rule.': 'Le règlement de cet organe ne contient pas d’article à ce sujet.',
  'Not at this stage.': 'Pas à ce stade.',
  'More would leave than are present.': 'Il y aurait plus de départs que de présents.',
  'More delegations are named than are counted.':
    'Les délégations désignées sont plus nombreuses que les délégations comptées.',
  'A delegation is named twice.': 'Une délégation est désignée deux fois.',
  'A delegation that is named has left already.': 'Une délégation désignée est déjà partie.',
  'The session is closed.': 'La session est close.',
  'It is not taken up as another question is: it begins in its own way.':
    'Elle ne s’aborde pas comme une autre question : elle commence à sa façon.',
  'More would be present than take part in the session.':
    'Il y aurait plus de présents que de participants à la session.',
  'This way is for organizations with consultative status; here an objection is enough.':
    'Cette voie est celle des organisations dotées du statut consultatif ; ici, une objection suffit.',
  'It has consultative status: an objection alone does not bring it before the Conference. Ask the Conference to decide otherwise.':
    'Cette organisation a le statut consultatif : une objection ne suffit pas à saisir la Conférence. Il faut demander à la Conférence de décider autrement.',
  'Only organizations apply: this is none.': 'Seule une organisation peut faire une demande.',
  'No such organization has applied.': 'Cette organisation n’a pas fait de demande.',
  'It is on the list already.': 'Cette organisation est déjà sur la liste.',
  'Its status is decided already.': 'La décision sur son statut est déjà prise.',
  'An organization is named twice.': 'Une organisation est nommée deux fois.',
  'It has objected already.': 'L’objection a déjà été faite.',
  'It has no objection to withdraw.': 'Il n’y a pas d’objection à retirer.',
  'No objection stands, so there is nothing to refer.': 'Aucune objection ne subsiste : il n’y a rien à renvoyer.',
  'An objection still stands.': 'Une objection subsiste.',
  'Consensus is tried first.': 'Il faut d’abord rechercher le consensus.',
  'Who has no vote has none to explain.': 'Sans droit de vote, il n’y a pas de vote à expliquer.',
  'A sponsor does not explain its vote on its own proposal.':
    'L’auteur d’une proposition n’explique pas son vote sur celle-ci.',
  'No vote has been asked for.': 'Aucun vote n’a été demandé.',
  'A vote has begun: only a point of order on its conduct may interrupt it.':
    'Un vote a commencé : seule une motion d’ordre sur la manière dont il s’effectue peut l’interrompre.',
  'No such vote is in hand.': 'Ce vote n’est pas en cours.',
  'The ballots are not counted yet.': 'Les voix ne sont pas encore comptées.',
  'The ballots cannot be counted as given.': 'Les voix indiquées ne peuvent pas être comptées.',
  'A regional organization and its members both vote: one or the other, never both.':
    'Une organisation régionale et ses membres ne votent pas en même temps : c’est l’une ou les autres.',
  'Whether it is substance or procedure is disputed: that is decided first.':
    'Il y a désaccord : question de fond ou de procédure ? Cela se décide d’abord.',
  'Nobody disputes whether it is substance or procedure.': 'Il n’y a pas de désaccord sur la nature de la question.',
  'The rules themselves say what kind of matter this is.':
    'Le règlement lui-même dit de quelle nature est cette question.',
  'Whether they are decided together or one by one comes first.':
    'Il faut d’abord décider : toutes ensemble, ou une par une ?',
  'Only one organization is to be decided.': 'Il n’y a qu’une organisation en cause.',
  'They are to be decided all together.': 'La décision doit porter sur toutes ensemble.',
  'They are to be decided one by one.': 'Il faut une décision pour chacune.',
  'Not every organization is decided.': 'La décision n’est pas prise pour toutes les organisations.',
  'The President has ruled: an appeal is made now, or the ruling stands.':
    'Le Président a statué : l’appel se fait maintenant, ou la décision est maintenue.',
  'An appeal is before the room: it is decided first.': 'Un appel est en instance : il se décide d’abord.',
  'The list of speakers is closed.': 'La liste des orateurs est close.',
  'The closing of the list is opposed when it is declared, before the next speaker.':
    'On s’oppose à la clôture de la liste quand elle est prononcée, avant l’orateur suivant.',
  'Somebody on the list has still to speak.': 'La liste des orateurs n’est pas épuisée.',
  'It is on the list of speakers already.': 'Cette délégation est déjà inscrite sur la liste des orateurs.',
  'Speakers are called in the order in which they asked.': 'La parole est donnée dans l’ordre des demandes.',
  'The debate is closed: the decision follows.': 'Le débat est clos : on passe à la décision.',
  'The debate is adjourned: there is neither discussion nor a vote on this item.':
    'Le débat est ajourné : il n’y a ni discussion ni vote sur ce point.',
  'It has spoken as often as the limit allows.': 'Cette délégation a épuisé le nombre d’interventions permis.',
  'The time of speeches is not limited.': 'Le temps de parole n’est pas limité.',
  'It has used its replies.': 'Cette délégation a épuisé son droit de réponse.',
  'No ruling has just been given.': 'Le Président ne vient pas de rendre une décision.',
  'No such motion is pending.': 'Cette motion n’est pas en instance.',
  'A motion of this kind is pending already.': 'Une motion de même nature est déjà en instance.',
  'Another motion goes before it.': 'Une autre motion passe avant.',
  'As many have spoken on this side as the rule allows.': 'Le nombre d’orateurs permis dans ce sens est atteint.',
  'A motion is still pending.': 'Une motion est encore en instance.',
  'A meeting is still open.': 'Une séance est encore ouverte.',
  'Meetings are numbered one after the other.': 'Les séances sont numérotées dans l’ordre.',
  'The meeting is private already.': 'La séance est déjà privée.',
  'The meeting is public: nobody is asked to leave it for being an observer.':
    'La séance est publique : les observateurs ne sont pas invités à se retirer.',
  'The meeting is private: what was decided in private is announced at a public one.':
    'La séance est privée : les décisions prises en séance privée sont annoncées en séance publique.',
  'A private meeting is opposed when it is declared, before anybody speaks.':
    'On s’oppose à la séance privée quand elle est annoncée, avant toute intervention.',
  'It takes part in decisions, or serves the meeting: only observers are asked to leave.':
    'Seuls les observateurs sont invités à se retirer, non ceux qui prennent part aux décisions ou qui servent la séance.',
  'A signatory may attend and join in the discussion; it is not asked to leave.':
    'Un signataire peut assister à la séance et participer à la discussion ; il n’est pas invité à se retirer.',
  'It was asked to leave already.': 'L’invitation à se retirer a déjà été faite.',
  'It was asked to leave this private meeting.': 'Cette délégation a été invitée à quitter cette séance privée.',
  'This is not a meeting of the Bureau.': 'Ce n’est pas une séance du Bureau.',
  'Nothing was decided in private that is not announced.': 'Tout ce qui a été décidé en séance privée est annoncé.',
  'What was decided in private is announced before the next public meeting ends.':
    'Les décisions prises en séance privée doivent être annoncées avant la fin de la prochaine séance publique.',
  'Another body is meeting; a meeting in parallel is an exception.':
    'Un autre organe siège ; une séance en parallèle est une exception.',
  'This body is meeting already.': 'Cet organe siège déjà.',
  'No meeting of this body is suspended.': 'Aucune séance de cet organe n’est suspendue.',
  'This was decided already: it comes back only if the Conference reconsiders it.':
    'La décision est déjà prise : on n’y revient que si la Conférence procède à un nouvel examen.',
  'The question is not decided.': 'La question n’est pas décidée.',
  'A vote has been asked for.': 'Un vote a été demandé.',
  'No such proposal is before the room.': 'Cette proposition n’est pas à l’examen.',
  'The text was not there in the official languages by the day before; the President may allow it.':
    'Le texte n’était pas disponible la veille dans les langues officielles ; le Président peut l’admettre.',
  'Voting on it has begun: it is no longer its sponsors’ to change or withdraw.':
    'Le vote sur ce texte a commencé : ses auteurs ne peuvent plus le modifier ni le retirer.',
  'It was submitted already.': 'Cette proposition a déjà été présentée.',
  'It was withdrawn: it comes back only if a party submits it again.':
    'La proposition a été retirée : elle ne revient que si une Partie la présente de nouveau.',
  'Only a sponsor may do this.': 'Seul un auteur de la proposition peut le faire.',
  'Only its mover may do this.': 'Seul son auteur peut le faire.',
  'It was amended by a decision, so it is no longer its sponsors’ to change or withdraw.':
    'La proposition a été amendée par une décision : ses auteurs ne peuvent plus la modifier ni la retirer.',
  'Its sponsors have not postponed it.': 'Ses auteurs n’en ont pas reporté l’examen.',
  'Its financial implications are stated first.': 'Il faut d’abord l’état des incidences financières.',
  'This amendment was moved already.': 'Cet amendement a déjà été présenté.',
  'No amendment is pending.': 'Aucun amendement n’est en instance.',
  'The amendment furthest from the original goes first.':
    'L’amendement qui s’éloigne le plus du texte initial passe en premier.',
  'An amendment is pending: it is put before the proposal.':
    'Un amendement est en instance : il est mis aux voix avant la proposition.',
  'The division is agreed to already.': 'La division a déjà été acceptée.',
  'A division was asked for already.': 'La division a déjà été demandée.',
  'No part is named that would be put separately.': 'Aucune partie à mettre aux voix séparément n’est désignée.',
  'A part is named twice.': 'Une partie est désignée deux fois.',
  'No division was asked for.': 'Aucune division n’a été demandée.',
  'Nobody opposes the division.': 'Personne ne s’oppose à la division.',
  'The proposal is not divided.': 'La proposition n’est pas divisée.',
  'Whether it is divided comes first.': 'Il faut d’abord décider de la division.',
  'No part is left to put.': 'Il ne reste aucune partie à mettre aux voix.',
  'Another part goes first.': 'Une autre partie passe avant.',
  'The parts are put before the whole.': 'Les parties sont mises aux voix avant l’ensemble.',
  'Every operative part was rejected, so the whole is rejected.':
    'Toutes les parties du dispositif ont été rejetées : l’ensemble est donc rejeté.',
  'Whether the Conference may adopt it at all comes first.':
    'Il faut d’abord décider si la Conférence est compétente pour adopter le texte.',
  'Competence was questioned already.': 'La compétence a déjà été contestée.',
  'Nobody questions the competence of the Conference.': 'Personne ne conteste la compétence de la Conférence.',
  'Nothing was adopted or rejected that could be reconsidered.':
    'Aucune proposition adoptée ou rejetée ne peut faire l’objet d’un nouvel examen.',
  'There is no such office to fill.': 'Il n’y a pas de poste de ce genre à pourvoir.',
  'This group has its officers already.': 'Ce groupe a déjà tous ses membres du Bureau.',
  'There are not exactly as many candidates as places.':
    'Il n’y a pas exactement autant de candidats que de postes à pourvoir.',
  'The ballot does not fill every place: another ballot follows.':
    'Le scrutin ne pourvoit pas tous les postes : il faut un autre tour.',
  'The votes of the two were equal: the President decides between them by drawing lots.':
    'Les deux candidats ont obtenu autant de voix : le Président les départage par tirage au sort.',
  'This ballot is restricted to the two candidates who had the most votes.':
    'Ce tour est limité aux deux candidats qui ont obtenu le plus de voix.',
  'This ballot is restricted to candidates without a place who had the most votes, twice as many as there are places left.':
    'Ce tour est limité aux candidats non élus qui ont obtenu le plus de voix, deux fois plus nombreux que les postes restants.',
  'A lot is drawn only after a ballot between two that gave both as many votes.':
    'Le tirage au sort n’a lieu qu’après un tour entre deux candidats qui ont obtenu autant de voix l’un que l’autre.',
  'The lot falls on one of the two whose votes were equal.':
    'Le sort désigne l’un des deux candidats qui ont obtenu autant de voix.',
  'A President who leaves is not replaced by the same State: a new one is elected.':
    'Un Président qui quitte ses fonctions n’est pas remplacé par le même État : il faut une nouvelle élection.',
  'An officer is replaced by the same State.': 'Un membre du Bureau est remplacé par le même État.',
  'A ballot names only those who were nominated for the office.':
    'On ne vote que pour les candidats présentés pour ce poste.',
  'It is nominated already: no party has two offices.':
    'La candidature est déjà présentée : une Partie n’a jamais deux postes.',
  'It withdraws only a nomination of its own.': 'On ne retire que sa propre candidature.',
  'The votes were equal: the second vote is taken at a later meeting.':
    'Les voix étaient égales : le second vote a lieu à une séance ultérieure.',
  'No credentials were submitted for this delegation.': 'Aucun pouvoir n’a été présenté pour cette délégation.',
  'Credentials comply only as one original set, issued by an authority that the rule names.':
    'Les pouvoirs ne sont conformes que s’il y en a un seul jeu, original, délivré par une autorité que l’article désigne.',
  'Nobody has reported on credentials.': 'Il n’a pas été fait rapport sur les pouvoirs.',
  'More would comply than are represented.': 'Il y aurait plus de pouvoirs conformes que de délégations.',
  'Voting has begun: a roll-call is asked for before it.': 'Le vote a commencé : l’appel nominal se demande avant.',
  'A roll-call is asked for already.': 'Un vote par appel nominal a déjà été demandé.',
  'A roll-call was asked for: hands are not counted instead.':
    'Un vote par appel nominal a été demandé : il ne peut pas avoir lieu à main levée.',
  'No roll is being called.': 'Aucun appel n’est en cours.',
  'First the President draws by lot whose name is called first.':
    'Le Président doit d’abord tirer au sort le premier nom appelé.',
  'The lot is drawn already.': 'Le tirage au sort a déjà eu lieu.',
  'It is not on the roll.': 'Ce nom n’est pas sur la liste d’appel.',
  'It passed already: called a second time, it answers or abstains.':
    'Cette délégation a déjà passé son tour : au second appel, elle répond ou s’abstient.',
  'Each delegation answers for itself.': 'Chaque délégation répond pour elle-même.',
  'The roll is being called, and some are still to answer.':
    'L’appel est en cours, et des délégations doivent encore répondre.',
  'These are not the answers that were given.': 'Ce ne sont pas les réponses qui ont été données.',
  'The majority is not reached.': 'La majorité n’est pas atteinte.',
  'the Conference': 'la Conférence',
  'Too few are present.': 'Il n’y a pas assez de présents.',
  'the {0} {1}': 'les {0} {1}',
  'the {0} taking part': 'les {0} participants',
  '{0} are present; {1} of {2} are needed to open: {3} too few.':
    'Il y a {0, plural, one {# présent} other {# présents}} ; il en faut {1} sur {2} pour ouvrir la séance : il en manque {3}.',
  '{0} are present; {1} of {2} are needed to decide: {3} too few.':
    'Il y a {0, plural, one {# présent} other {# présents}} ; il en faut {1} sur {2} pour décider : il en manque {3}.',
  '{0} days of notice were given; {1} are needed.':
    'Le préavis a été de {0, plural, one {# jour} other {# jours}} ; il en faut {1}.',
  'Everybody has answered.': 'Tous ont répondu.',
  '{0} is called next.': 'Prochain nom appelé : {0}.',
  '{0} votes are cast, but only {1} are present.':
    'Il y a {0} voix, mais seulement {1, plural, one {# présent} other {# présents}}.',
  '{0} was submitted before it, and is voted on first.':
    '{0} : présentation antérieure, et donc mise aux voix en premier.',
  'another proposal': 'une autre proposition',
}
