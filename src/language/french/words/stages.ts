/** At which stage an act is done. */
import type { Catalogue } from '../catalogue.ts'

export const STAGES: Catalogue = {
  'Applications are listed before any of them is objected to, referred or decided.':
    'Les demandes sont inscrites avant que l’une d’elles fasse l’objet d’une objection, d’un renvoi ou d’une décision.',
  'Objections come before the matter goes to the Conference.':
    'Les objections se font avant que la Conférence soit saisie.',
  'An objection is withdrawn while it stands.': 'Une objection se retire tant qu’elle subsiste.',
  'It is brought up before the matter goes to the Conference.':
    'La question se soulève avant que la Conférence en soit saisie.',
  'The matter has gone to the Conference already.': 'La Conférence est déjà saisie.',
  'Status is noted once, before the matter goes to the Conference.':
    'L’octroi du statut est constaté une seule fois, avant que la Conférence soit saisie.',
  'Consensus is sought on what is under consideration: not while it is being sought, nor once a vote is asked for.':
    'Le consensus se recherche sur une question à l’examen, mais ni pendant qu’il est déjà recherché, ni après une demande de vote.',
  'Consensus is declared once it is sought, if nobody opposes it or asks for a vote.':
    'Le consensus se constate une fois recherché, si personne ne s’y oppose ni ne demande de vote.',
  'Consensus is opposed once it is sought, until a vote is asked for.':
    'On s’oppose au consensus une fois qu’il est recherché et jusqu’à ce qu’un vote soit demandé.',
  'A vote is asked for on a matter under consideration, before the first vote on it.':
    'Un vote se demande sur une question à l’examen, avant le premier vote à son sujet.',
  'What kind of matter it is comes up once a vote is asked for, and before it is settled.':
    'La nature de la question se discute une fois qu’un vote est demandé, et avant qu’elle soit établie.',
  'What kind of matter it is, is voted on once a vote is asked for, and before it is settled.':
    'La nature de la question est mise aux voix une fois qu’un vote est demandé, et avant qu’elle soit établie.',
  'Whether they are decided together or one by one comes once a vote is asked for, and only once.':
    'La question de savoir si elles sont tranchées ensemble ou une par une se pose une fois qu’un vote est demandé, et une seule fois.',
  'It is put to the vote once a vote is asked for.': 'La question est mise aux voix une fois qu’un vote est demandé.',
  'The ballots are counted already.': 'Les voix sont déjà comptées.',
  'Ballots are corrected between their count and the result.':
    'Le décompte se rectifie une fois les voix comptées, avant l’annonce du résultat.',
  'The result is announced once the ballots are counted.': 'Le résultat s’annonce une fois les voix comptées.',
  'This meeting is under way already.': 'Cette séance est déjà en cours.',
  'No such meeting is under way.': 'Aucune séance de ce genre n’est en cours.',
  'It is not under consideration, or its sponsors have postponed it.':
    'La proposition n’est pas à l’examen, ou ses auteurs l’ont reportée.',
  'A proposal is withdrawn while it is under consideration, or while no question is in hand.':
    'Une proposition se retire pendant son examen, ou quand aucune question n’est à l’examen.',
  'It is concluded while it stands postponed by its sponsors.':
    'L’examen se clôt sans décision tant que la proposition est reportée par ses auteurs.',
  'Another question is in hand: it is finished or set aside first.':
    'Une autre question est à l’examen : il faut d’abord l’achever ou la laisser de côté.',
  'A question is not set aside while consensus is sought on it, nor in the middle of an election.':
    'Une question ne se laisse pas de côté pendant la recherche d’un consensus, ni au milieu d’une élection.',
  'It is found not to be accepted once consensus has been sought and opposed.':
    'La non-acceptation se constate une fois le consensus recherché et refusé.',
  'A ballot is asked for while nominations are open.': 'Un scrutin se demande pendant les candidatures.',
  'Officers are elected by acclamation before a ballot is asked for.':
    'Les membres du Bureau sont élus par acclamation avant qu’un scrutin soit demandé.',
  'A ballot is held in an election, once one is asked for.':
    'Un scrutin se tient lors d’une élection, une fois demandé.',
  'The lot is drawn in an election, after a ballot.':
    'Le tirage au sort se fait lors d’une élection, après un scrutin.',
  'No election is being held.': 'Aucune élection n’est en cours.',
  'No point of order waits for a ruling.': 'Aucune motion d’ordre n’attend de décision.',
  'A point of order is being dealt with already.': 'Une motion d’ordre est déjà en cours d’examen.',
  'The motion is being voted on.': 'La motion est mise aux voix.',
  'The session has been closed.': 'La session a été close.',
}
