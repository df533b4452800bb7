/** Why nothing in a meeting turns on a rule. */
import type { Catalogue } from '../catalogue.ts'

export const INFORMATIVE: Catalogue = {
  'It says what words mean; the other rules use them so.':
    'Il dit ce que les mots veulent dire ; les autres articles les emploient ainsi.',
  'It puts the Committee of the Whole under the same rules; that only one body sits at a time is practice.':
    'Il soumet le comité plénier aux mêmes règles ; qu’un seul organe siège à la fois relève de la pratique.',
  'It fixes when a session is held; everything here happens within one session.':
    'Il fixe le moment d’une session ; tout se passe ici au cours d’une seule session.',
  'It calls a special session; everything here happens within a session that was called.':
    'Il convoque une session extraordinaire ; tout se passe ici au cours d’une session déjà convoquée.',
  'Notification happens before the session; nothing in a meeting turns on it.':
    'La notification a lieu avant la session ; rien dans une séance n’en dépend.',
  'The place of a session changes nothing in its meetings.': 'Le lieu d’une session ne change rien à ses séances.',
  'It interrupts a whole session; a scenario ends where its session does.':
    'Il interrompt une session entière ; un scénario s’achève là où s’achève sa session.',
  'The provisional agenda goes out before the session; no act in a meeting checks when.':
    'L’ordre du jour provisoire est communiqué avant la session ; aucun acte d’une séance ne vérifie quand.',
  'A memorandum explains an item before the session; a meeting takes up the item without it.':
    'Un mémoire explique un point avant la session ; une séance examine le point sans lui.',
  'A delegation acts as one party here, whoever speaks for it.':
    'Une délégation agit ici comme une seule Partie, quelle que soit la personne qui parle pour elle.',
  'Who of a delegation acts for it changes nothing that the delegation may do.':
    'La personne qui agit au nom de la délégation ne change rien à ce que la délégation peut faire.',
  'How a State that did not sign is admitted is not simulated; that it takes no part in decisions follows from rule 57, and when it leaves from rule 40.':
    'La manière dont un État qui n’a pas signé est admis n’est pas simulée ; qu’il ne participe pas aux décisions découle de l’article 57, et le moment où il quitte la salle, de l’article 40.',
  'How such an observer is admitted was not seen; that it takes no part in decisions follows from rule 57, and when it leaves from rule 40.':
    'La manière dont un tel observateur est admis n’a pas été vue ; qu’il ne participe pas aux décisions découle de l’article 57, et le moment où il quitte la salle, de l’article 40.',
  'Names are sent to the secretariat outside the meetings; no act waits for them.':
    'Les noms sont communiqués au secrétariat hors des séances ; aucun acte ne les attend.',
  'Officers serve from session to session; within one session it bars nothing.':
    'Les membres du Bureau servent d’une session à l’autre ; au cours d’une session, cela n’empêche rien.',
  'Whoever presides acts as the President here, so a change in the chair is not an act of its own.':
    'La personne qui préside agit ici comme le Président ; un changement à la présidence n’est donc pas un acte à part.',
  'Whoever presides has the powers of rule 27 here, so this rule adds nothing to them.':
    'La personne qui préside a ici les pouvoirs de l’article 27 ; cet article n’y ajoute donc rien.',
  'A new President is elected under rules 22 and 70; that the old one cannot serve is not simulated.':
    'Un nouveau Président est élu selon les articles 22 et 70 ; que l’ancien ne puisse plus exercer ses fonctions n’est pas simulé.',
  'Votes are those of delegations, and the President’s own delegation still has its vote.':
    'Les voix sont celles des délégations, et la délégation du Président garde la sienne.',
  'Who sits for the secretariat changes nothing that is decided.':
    'La personne qui siège pour le secrétariat ne change rien à ce qui est décidé.',
  'The secretariat works around the meetings; the acts that it does in one stand under other rules.':
    'Le secrétariat travaille autour des séances ; les actes qu’il y accomplit relèvent d’autres articles.',
  'The languages of a meeting change nothing that is decided.':
    'Les langues d’une séance ne changent rien à ce qui est décidé.',
  'Interpretation is not simulated.': 'L’interprétation n’est pas simulée.',
  'The languages of documents are not simulated.': 'Les langues des documents ne sont pas simulées.',
  'The languages of decisions are not simulated.': 'Les langues des décisions ne sont pas simulées.',
  'A sound recording changes nothing in the meeting that it records.':
    'Un enregistrement sonore ne change rien à la séance qu’il enregistre.',
  'The secretariat may always speak, so there is nothing to bar.':
    'Le secrétariat peut toujours prendre la parole : il n’y a donc rien à empêcher.',
  'Neither its title nor its text was seen, so nothing can be enforced.':
    'Ni son titre ni son texte n’ont été vus ; rien ne peut donc être appliqué.',
  'The budget is prepared outside the meetings; a decision on it is one of substance under rule 58.':
    'Le budget est établi hors des séances ; une décision à son sujet est une question de fond, selon l’article 58.',
  'Only its title was seen, and money is not managed in a meeting.':
    'Seul son titre a été vu, et l’argent ne se gère pas en séance.',
  'Meetings of the parties to a Protocol that amend it are not simulated.':
    'Les réunions des Parties à un Protocole qui le modifient ne sont pas simulées.',
  'It is about how the rules are printed.': 'Il porte sur la manière dont le règlement est imprimé.',
  'Setting a rule aside is not simulated; what was done out of order and left unchallenged is marked so.':
    'La suspension d’un article n’est pas simulée ; ce qui a été fait de manière irrecevable et n’a pas été contesté est marqué comme tel.',
  'It ranks the Convention above the rules; where the two differ, the rule itself is written here as the Convention has it.':
    'Il place la Convention au-dessus du règlement ; quand les deux diffèrent, l’article est écrit ici comme le veut la Convention.',
}
