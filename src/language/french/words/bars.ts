/** Why an act is out of order. */
import type { Catalogue } from '../catalogue.ts'

export const BARS: Catalogue = {
  'No meeting is open.': 'Aucune séance n’est ouverte.',
  'No such question is before the room.': 'Cette question n’est pas devant la salle.',
  'A point of order is pending: the President rules on it first.':
    'Une motion d’ordre est en instance : le Président se prononce d’abord.',
  'Only a party may do this.': 'Seule une Partie peut le faire.',
  'Only whoever presides may do this.': 'Seul qui préside peut le faire.',
  'Only the secretariat does this.': 'Seul le secrétariat le fait.',
  'An applicant has no right to the floor yet.': 'Qui a fait une demande n’a pas encore droit à la parole.',
  'This body has no such rule.': 'Cet organe n’a pas un tel article.',
  'Not at this stage.': 'Pas à ce stade.',
  'More would leave than are present.': 'Il en partirait plus qu’il n’y a de présents.',
  'More would be present than take part in the session.':
    'Il y aurait plus de présents que de participants à la session.',
  'This way is for organizations with consultative status; here an objection is enough.':
    'Cette voie est celle des organisations dotées du statut consultatif ; ici, une objection suffit.',
  'It has consultative status: an objection alone does not bring it before the Conference. Ask the Conference to decide otherwise.':
    'Elle a le statut consultatif : une objection seule ne la porte pas devant la Conférence. Il faut demander à la Conférence de décider autrement.',
  'No such organization has applied.': 'Aucune organisation de ce nom n’a fait de demande.',
  'It is on the list already.': 'Elle est déjà sur la liste.',
  'Its status is decided already.': 'Son statut est déjà décidé.',
  'An organization is named twice.': 'Une organisation est nommée deux fois.',
  'It has objected already.': 'L’objection est déjà faite.',
  'It has no objection to withdraw.': 'Il n’y a pas d’objection à retirer.',
  'No objection stands, so there is nothing to refer.': 'Aucune objection ne subsiste : il n’y a rien à renvoyer.',
  'An objection still stands.': 'Une objection subsiste.',
  'Consensus is tried first.': 'On recherche d’abord le consensus.',
  'Who has no vote has none to explain.': 'Qui n’a pas de voix n’a pas de vote à expliquer.',
  'A sponsor does not explain its vote on its own proposal.':
    'L’auteur d’une proposition n’explique pas son vote sur celle-ci.',
  'No vote has been asked for.': 'Aucun vote n’a été demandé.',
  'A vote has begun: only a point of order on its conduct may interrupt it.':
    'Un vote a commencé : seule une motion d’ordre sur son déroulement peut l’interrompre.',
  'No such vote is in hand.': 'Aucun vote de ce nom n’est en cours.',
  'The ballots are not counted yet.': 'Les voix ne sont pas encore comptées.',
  'The ballots cannot be counted as given.': 'Les voix ne peuvent être comptées telles quelles.',
  'A regional organization and its members both vote: one or the other, never both.':
    'Une organisation régionale et ses membres votent tous : l’une ou les autres, jamais les deux.',
  'Whether it is substance or procedure is disputed: that is decided first.':
    'On dispute s’il s’agit de fond ou de procédure : cela se décide d’abord.',
  'Nobody disputes whether it is substance or procedure.': 'Personne ne dispute s’il s’agit de fond ou de procédure.',
  'The rules themselves say what kind of matter this is.':
    'Le règlement lui-même dit de quelle nature est cette question.',
  'Whether they are decided together or one by one comes first.':
    'On décide d’abord s’il en est décidé ensemble ou un par un.',
  'Only one organization is to be decided.': 'Il n’y a qu’une organisation à décider.',
  'They are to be decided all together.': 'Il doit en être décidé ensemble.',
  'They are to be decided one by one.': 'Il doit en être décidé un par un.',
  'Not every organization is decided.': 'Toutes les organisations ne sont pas décidées.',
  'The President has ruled: an appeal is made now, or the ruling stands.':
    'Le Président s’est prononcé : on fait appel maintenant, ou la décision est maintenue.',
  'An appeal is before the room: it is decided first.': 'Un appel est devant la salle : il se décide d’abord.',
  'The list of speakers is closed.': 'La liste des orateurs est close.',
  'The closing of the list is opposed when it is declared, before the next speaker.':
    'On s’oppose à la clôture de la liste quand elle est prononcée, avant l’orateur suivant.',
  'Somebody on the list has still to speak.': 'Quelqu’un sur la liste doit encore parler.',
  'It is on the list of speakers already.': 'L’inscription sur la liste des orateurs est déjà faite.',
  'Speakers are called in the order in which they asked.': 'Les orateurs sont appelés dans l’ordre de leurs demandes.',
  'The debate is closed: the decision follows.': 'Le débat est clos : la décision suit.',
  'The debate is adjourned: there is neither discussion nor a vote on this item.':
    'Le débat est ajourné : il n’y a ni discussion ni vote sur ce point.',
  'It has spoken as often as the limit allows.': 'Le nombre d’interventions permis est épuisé.',
  'The time of speeches is not limited.': 'Le temps de parole n’est pas limité.',
  'It has used its replies.': 'Le droit de réponse est épuisé.',
  'No ruling has just been given.': 'Aucune décision du Président ne vient d’être rendue.',
  'No such motion is pending.': 'Aucune motion de ce nom n’est en instance.',
  'A motion of this kind is pending already.': 'Une motion de cette espèce est déjà en instance.',
  'Another motion goes before it.': 'Une autre motion passe avant.',
  'As many have spoken on this side as the rule allows.': 'Autant ont parlé dans ce sens que l’article le permet.',
  'A motion is still pending.': 'Une motion est encore en instance.',
  'A meeting is still open.': 'Une séance est encore ouverte.',
  'Meetings are numbered one after the other.': 'Les séances sont numérotées l’une après l’autre.',
  'The meeting is private already.': 'La séance est déjà privée.',
  'The meeting is public: nobody is asked to leave it for being an observer.':
    'La séance est publique : on ne demande à personne d’en sortir parce qu’il est observateur.',
  'The meeting is private: what was decided in private is announced at a public one.':
    'La séance est privée : ce qui a été décidé en privé s’annonce en séance publique.',
  'A private meeting is opposed when it is declared, before anybody speaks.':
    'On s’oppose à une séance privée quand elle est annoncée, avant que quiconque parle.',
  'It takes part in decisions, or serves the meeting: only observers are asked to leave.':
    'Qui prend part aux décisions, ou sert la séance, reste : on ne demande qu’aux observateurs de sortir.',
  'A signatory may attend and join in the discussion; it is not asked to leave.':
    'Un signataire peut assister et prendre part à la discussion ; on ne lui demande pas de sortir.',
  'It was asked to leave already.': 'L’invitation à sortir est déjà faite.',
  'It was asked to leave this private meeting.': 'Invitation faite à sortir de cette séance privée.',
  'This is not a meeting of the Bureau.': 'Ceci n’est pas une séance du Bureau.',
  'Nothing was decided in private that is not announced.': 'Rien n’a été décidé en privé qui ne soit annoncé.',
  'What was decided in private is announced before the next public meeting ends.':
    'Ce qui a été décidé en privé s’annonce avant la fin de la séance publique suivante.',
  'Another body is meeting; a meeting in parallel is an exception.':
    'Un autre organe siège ; une séance en parallèle est une exception.',
  'This body is meeting already.': 'Cet organe siège déjà.',
  'No meeting of this body is suspended.': 'Aucune séance de cet organe n’est suspendue.',
  'This was decided already: it comes back only if the Conference reconsiders it.':
    'C’est déjà décidé : on n’y revient que si la Conférence procède à un nouvel examen.',
  'The question is not decided.': 'La question n’est pas décidée.',
  'A vote has been asked for.': 'Un vote a été demandé.',
  'No such proposal is before the room.': 'Aucune proposition de ce nom n’est devant la salle.',
  'The text was not there in the official languages by the day before; the President may allow it.':
    'Le texte n’était pas là la veille dans les langues officielles ; le Président peut l’admettre.',
  'It was submitted already.': 'La présentation est déjà faite.',
  'It was withdrawn: it comes back only if a party submits it again.':
    'Elle a été retirée : elle ne revient que si une Partie la présente de nouveau.',
  'Only a sponsor may do this.': 'Seul un auteur peut le faire.',
  'Only its mover may do this.': 'Seul qui l’a proposé peut le faire.',
  'It was amended by a decision, so it is no longer its sponsors’ to change or withdraw.':
    'Elle a été amendée par une décision : ses auteurs ne peuvent plus la changer ni la retirer.',
  'Its sponsors have not postponed it.': 'Ses auteurs ne l’ont pas reportée.',
  'Its financial implications are stated first.': 'Ses incidences financières sont exposées d’abord.',
  'This amendment was moved already.': 'Cet amendement a déjà été présenté.',
  'No amendment is pending.': 'Aucun amendement n’est en instance.',
  'The amendment furthest from the original goes first.':
    'L’amendement qui s’éloigne le plus de l’original passe d’abord.',
  'An amendment is pending: it is put before the proposal.':
    'Un amendement est en instance : il est mis aux voix avant la proposition.',
  'The division is agreed to already.': 'La division est déjà acceptée.',
  'A division was asked for already.': 'La division a déjà été demandée.',
  'No division was asked for.': 'Aucune division n’a été demandée.',
  'Nobody opposes the division.': 'Personne ne s’oppose à la division.',
  'The proposal is not divided.': 'La proposition n’est pas divisée.',
  'Whether it is divided comes first.': 'On décide d’abord si elle est divisée.',
  'No part is left to put.': 'Il ne reste aucune partie à mettre aux voix.',
  'Another part goes first.': 'Une autre partie passe d’abord.',
  'The parts are put before the whole.': 'Les parties sont mises aux voix avant l’ensemble.',
  'Every operative part was rejected, so the whole is rejected.':
    'Toutes les parties du dispositif ont été rejetées : l’ensemble est donc rejeté.',
  'Whether the Conference may adopt it at all comes first.':
    'On décide d’abord si la Conférence peut seulement l’adopter.',
  'Competence was questioned already.': 'La compétence a déjà été contestée.',
  'Nobody questions the competence of the Conference.': 'Personne ne conteste la compétence de la Conférence.',
  'Nothing was adopted or rejected that could be reconsidered.':
    'Rien n’a été adopté ni rejeté qui puisse être examiné de nouveau.',
  'There is no such office to fill.': 'Il n’y a pas de telle fonction à pourvoir.',
  'This group has its officers already.': 'Ce groupe a déjà ses membres au Bureau.',
  'There are not exactly as many candidates as places.': 'Il n’y a pas exactement autant de candidats que de sièges.',
  'Too few candidates have the majority: another ballot follows.':
    'Trop peu de candidats ont la majorité : un autre tour suit.',
  'The votes of the two were equal: the President decides between them by drawing lots.':
    'Les voix des deux étaient égales : le Président décide entre eux par tirage au sort.',
  'This ballot is restricted to the two candidates who had the most votes.':
    'Ce tour est limité aux deux candidats qui ont eu le plus de voix.',
  'This ballot is restricted to candidates without a place who had the most votes, twice as many as there are places left.':
    'Ce tour est limité aux candidats sans siège qui ont eu le plus de voix, deux fois autant qu’il reste de sièges.',
  'A lot is drawn only after a ballot between two that gave both as many votes.':
    'On ne tire au sort qu’après un tour entre deux candidats qui a donné autant de voix à chacun.',
  'The lot falls on one of the two whose votes were equal.':
    'Le sort tombe sur l’un des deux dont les voix étaient égales.',
  'A President who leaves is not replaced by the same State: a new one is elected.':
    'Un Président qui s’en va n’est pas remplacé par le même État : on en élit un nouveau.',
  'An officer is replaced by the same State.': 'Un membre du Bureau est remplacé par le même État.',
  'A ballot names only those who were nominated for the office.':
    'Un scrutin ne nomme que ceux dont la candidature à cette fonction est présentée.',
  'It is nominated already: no party has two offices.':
    'La candidature est déjà présentée : aucune Partie n’a deux fonctions.',
  'It withdraws only a nomination of its own.': 'On ne retire que sa propre candidature.',
  'The votes were equal: the second vote is taken at a later meeting.':
    'Les voix étaient égales : le second vote a lieu à une séance ultérieure.',
  'No credentials were submitted for this delegation.': 'Aucun pouvoir n’a été présenté pour cette délégation.',
  'Credentials comply only as one original set, issued by an authority that the rule names.':
    'Des pouvoirs ne sont en règle qu’en un seul jeu original, délivré par une autorité que l’article nomme.',
  'The Bureau has not reported.': 'Le Bureau n’a pas fait rapport.',
  'More would comply than are represented.': 'Il y en aurait plus en règle que de représentés.',
  'Voting has begun: a roll-call is asked for before it.': 'Le vote a commencé : l’appel nominal se demande avant.',
  'A roll-call is asked for already.': 'L’appel nominal est déjà demandé.',
  'A roll-call was asked for: hands are not counted instead.':
    'L’appel nominal a été demandé : on ne compte pas les mains à la place.',
  'No roll is being called.': 'Aucun appel n’est en cours.',
  'First the President draws by lot whose name is called first.':
    'D’abord le Président tire au sort le nom appelé en premier.',
  'The lot is drawn already.': 'Le sort est déjà tiré.',
  'It is not on the roll.': 'Ce nom n’est pas sur la liste d’appel.',
  'It passed already: called a second time, it answers or abstains.':
    'Elle a déjà passé son tour : appelée une seconde fois, elle répond ou s’abstient.',
  'Each delegation answers for itself.': 'Chaque délégation répond pour elle-même.',
  'The roll is being called, and some are still to answer.':
    'L’appel est en cours, et certains doivent encore répondre.',
  'These are not the answers that were given.': 'Ce ne sont pas les réponses qui ont été données.',
  'The majority is not reached.': 'La majorité n’est pas atteinte.',
  'the Conference': 'la Conférence',
  'Too few are present.': 'Il y a trop peu de présents.',
  'the {0} {1}': 'les {0} {1}',
  'the {0} taking part': 'les {0} participants',
  '{0} are present; {1} of {2} are needed to open: {3} too few.':
    '{0, plural, one {# est présent} other {# sont présents}} ; il en faut {1} sur {2} pour ouvrir : il en manque {3}.',
  '{0} are present; {1} of {2} are needed to decide: {3} too few.':
    '{0, plural, one {# est présent} other {# sont présents}} ; il en faut {1} sur {2} pour décider : il en manque {3}.',
  '{0} days of notice were given; {1} are needed.':
    '{0, plural, one {# jour de préavis a été donné} other {# jours de préavis ont été donnés}} ; il en faut {1}.',
  'Everybody has answered.': 'Tous ont répondu.',
  '{0} is called next.': 'Prochain nom appelé : {0}.',
  '{0} votes are cast, but only {1} are present.':
    '{0, plural, one {# voix est exprimée} other {# voix sont exprimées}}, mais {1, plural, one {# seul est présent} other {# seulement sont présents}}.',
  '{0} was submitted before it, and is voted on first.': '{0} : présentation antérieure, donc mise aux voix d’abord.',
  'another proposal': 'une autre proposition',
}
