/** What the real cases tell, to the floor that is lent. */
import type { Catalogue } from '../catalogue.ts'

export const SITUATIONS_A: Catalogue = {
  'Acclamation refused': 'L’acclamation refusée',
  'Conference on Biological Diversity': 'Conférence sur la diversité biologique',
  Montréal: 'Montréal',
  'A mirror of a newspaper': 'Copie d’un journal',
  'Seats on the Bureau were to be filled by acclamation.':
    'Des sièges du Bureau devaient être pourvus par acclamation.',
  'The Russian Federation asked for a secret ballot.': 'La Fédération de Russie a demandé un scrutin secret.',
  'The meeting paused.': 'La séance a été interrompue.',
  'The secretariat announced that there was no election: two thirds of the parties must be present, and they were not.':
    'Le secrétariat a annoncé qu’il n’y avait pas d’élection : les deux tiers des Parties doivent être présents, et ils ne l’étaient pas.',
  'The rules of this Conference are not among those in hand, and how many were there is not given.':
    'Le règlement de cette Conférence n’est pas parmi ceux dont on dispose, et l’on ne dit pas combien étaient là.',
  'The majority for an amendment': 'La majorité pour un amendement',
  'General Assembly': 'Assemblée générale',
  'Yahoo News Canada': 'Yahoo News Canada',
  'Gives 22 abstentions; others give 23': 'Donne 22 abstentions ; d’autres en donnent 23',
  'A draft before the Assembly needed two thirds.':
    'L’Assemblée était saisie d’un projet qui exigeait la majorité des deux tiers.',
  'Canada moved an amendment to it.': 'Le Canada a présenté un amendement à ce projet.',
  '88 were in favour, 55 against, and 23 abstained.': '88 étaient pour, 55 contre, et 23 se sont abstenus.',
  'The amendment was not adopted: of 143, it needed 96.':
    'L’amendement n’a pas été adopté : sur 143, il lui en fallait 96.',
  'An amendment to an important question needs two thirds, as the question itself does.':
    'Un amendement à une question importante exige la majorité des deux tiers, comme la question elle-même.',
  'The amendment of Canada.': 'L’amendement du Canada.',
  'The ballots are handed out': 'Les bulletins sont distribués',
  'Assembly of States Parties to the Rome Statute': 'Assemblée des États Parties au Statut de Rome',
  'American NGO Coalition for the ICC': 'Coalition américaine d’ONG pour la CPI',
  'A round of an election had begun, and the ballots had been handed out.':
    'Un tour d’élection avait commencé, et les bulletins étaient distribués.',
  'A regional group asked for time to consult.': 'Un groupe régional a demandé du temps pour se consulter.',
  'Delegations disputed whether that concerned how the vote was held, as rule 68 asks.':
    'Des délégations ne s’accordaient pas sur le point de savoir si cela touchait la manière dont le vote se déroule, comme l’exige l’article 68.',
  'The President allowed it.': 'Le Président l’a permis.',
  'The round was cancelled, and held anew.': 'Le tour a été annulé et refait.',
  'Of the rules of this Assembly only a few were seen, and they are not modelled.':
    'Du règlement de cette Assemblée, seuls quelques articles ont été vus, et ils ne sont pas modélisés.',
  'A bold ruling': 'Une décision hardie',
  'An article in the California Western International Law Journal, volume 7':
    'Un article du California Western International Law Journal, volume 7',
  'The Assembly had rejected the credentials of South Africa.':
    'L’Assemblée avait rejeté les pouvoirs de l’Afrique du Sud.',
  'The President ruled that South Africa could therefore not take part.':
    'Le Président a décidé que l’Afrique du Sud ne pouvait donc pas participer.',
  'The United States appealed.': 'Les États-Unis ont fait appel.',
  'The ruling was upheld, by 91 in favour to 22 against, with 19 abstentions.':
    'La décision a été maintenue, par 91 voix contre 22, avec 19 abstentions.',
  'An appeal moves the responsibility from the President to the body.':
    'Un appel transfère la responsabilité du Président à l’organe.',
  'Whether rejected credentials keep a Member out of the room: no rule that was seen says so.':
    'Des pouvoirs rejetés excluent-ils un Membre de la salle ? Aucun article vu ne le dit.',
  'a delegation': 'une délégation',
  'The President has ruled. May the United States appeal?':
    'Le Président s’est prononcé. Les États-Unis peuvent-ils faire appel ?',
  'The ruling is put to the vote: a vote in favour keeps it.':
    'La décision est mise aux voix : un vote pour la maintient.',
  'Close the debate, and vote': 'Clore le débat, et voter',
  'Conference of the Parties to CITES': 'Conférence des Parties à la CITES',
  'Robin des Bois': 'Robin des Bois',
  'A proposal and an amended version of it were debated.': 'On débattait d’une proposition et de sa version amendée.',
  'Libya asked to close the debate and to vote.': 'La Libye a demandé de clore le débat et de voter.',
  'Iceland asked that the vote be secret.': 'L’Islande a demandé que le vote soit secret.',
  'The amended version was voted on first: 43 in favour, 72 against, 14 abstaining.':
    'La version amendée a été mise aux voix d’abord : 43 pour, 72 contre, 14 abstentions.',
  'Then the proposal as it stood: 20 in favour, 68 against, 30 abstaining. Both failed.':
    'Puis la proposition telle quelle : 20 pour, 68 contre, 30 abstentions. Les deux ont été rejetées.',
  'The secret ballot: the machine does not take one here.': 'Le scrutin secret : le simulateur n’en tient pas ici.',
  'another delegation': 'une autre délégation',
  'A vote is asked for on the proposal and on its amended version. Which goes first?':
    'On demande un vote sur la proposition et sur sa version amendée. Laquelle passe d’abord ?',
  'The source gives no number; suppose 130 of the 150 parties at the meeting were in the room.':
    'La source ne donne pas de nombre ; on suppose que 130 des 150 Parties à la réunion étaient dans la salle.',
  'The amended version.': 'La version amendée.',
  'The proposal as it stood.': 'La proposition telle quelle.',
  'Competence, too early?': 'La compétence, trop tôt ?',
  'Press, Christchurch, 19 September 1953': 'Press, Christchurch, 19 septembre 1953',
  'The Assembly was to include two items in its agenda.':
    'L’Assemblée devait inscrire deux points à son ordre du jour.',
  'South Africa said that the Assembly had no competence for them.':
    'L’Afrique du Sud a dit que l’Assemblée n’avait pas compétence en la matière.',
  'India said that this could not be asked before they were included.':
    'L’Inde a dit que cela ne pouvait être demandé avant leur inscription.',
  'Both items were included: 45-1-11 and 46-7-7.': 'Les deux points ont été inscrits : 45-1-11 et 46-7-7.',
  'Inclusion of the items in the agenda': 'Inscription des points à l’ordre du jour',
  'The agenda is under discussion, and no proposal has been made. May South Africa move that the Assembly has no competence?':
    'L’ordre du jour est en discussion, et aucune proposition n’est faite. L’Afrique du Sud peut-elle présenter une motion contestant la compétence de l’Assemblée ?',
  'The first item: is it included?': 'Le premier point : est-il inscrit ?',
  'The second item: is it included?': 'Le deuxième point : est-il inscrit ?',
  'When only consensus decides': 'Quand seul le consensus décide',
  'United Nations conference on the arms trade treaty':
    'Conférence des Nations Unies pour un traité sur le commerce des armes',
  'Press release DC/3423 of the United Nations': 'Communiqué de presse DC/3423 des Nations Unies',
  'The Indian Panorama': 'The Indian Panorama',
  'What Mexico said: a secondary account': 'Ce qu’a dit le Mexique : récit de seconde main',
  'The conference could adopt its text by consensus only.':
    'La conférence ne pouvait adopter son texte que par consensus.',
  'Iran objected on a point of order. Two more delegations objected.':
    'L’Iran a fait objection par une motion d’ordre. Deux autres délégations ont fait de même.',
  'Mexico would have gone on all the same. The Russian Federation objected to that.':
    'Le Mexique aurait voulu continuer quand même. La Fédération de Russie s’y est opposée.',
  'The President found that there was no consensus.': 'Le Président a constaté qu’il n’y avait pas de consensus.',
  'The text went to the General Assembly.': 'Le texte est allé à l’Assemblée générale.',
  'Of the rules of this conference, which knew no vote on the text, only a few were seen, as they stood in 2012, and they are not modelled.':
    'Du règlement de cette conférence, qui ne connaissait pas de vote sur le texte, seuls quelques articles ont été vus, dans leur état de 2012, et ils ne sont pas modélisés.',
  'A fast gavel': 'Un coup de marteau rapide',
  'Committee on Non-Governmental Organizations': 'Comité chargé des organisations non gouvernementales',
  'Press release ECOSOC/6763 of the United Nations': 'Communiqué de presse ECOSOC/6763 des Nations Unies',
  'The Chair granted status to an organization, and the gavel fell.':
    'Le Président a accordé le statut à une organisation, et le marteau est tombé.',
  'Iran was asking for the floor at that moment.': 'L’Iran demandait la parole à cet instant.',
  'The ruling of the Chair was put to the vote.': 'La décision du Président a été mise aux voix.',
  'The Committee reversed the Chair, by 10 to 5, with 1 abstention.':
    'Le Comité a annulé la décision du Président, par 10 voix contre 5, avec 1 abstention.',
  'The grant of status was then voted on, and failed: 5 in favour, 6 against, 4 abstaining.':
    'L’octroi du statut a ensuite été mis aux voix et rejeté : 5 pour, 6 contre, 4 abstentions.',
  'Whether the gavel could fall while a delegation asked for the floor: these rules, as far as they were seen, have nothing on decisions without a vote.':
    'Le marteau pouvait-il tomber pendant qu’une délégation demandait la parole ? Ce règlement, pour ce qu’on en a vu, ne dit rien des décisions sans vote.',
  'The vote on the ruling: a vote in favour reverses it.':
    'Le vote sur la décision du Président : un vote pour l’annule.',
  'The Committee decides as the functional commissions of the Economic and Social Council do.':
    'Le Comité décide comme le font les commissions techniques du Conseil économique et social.',
  'The vote on the status of the organization.': 'Le vote sur le statut de l’organisation.',
  'A hostile amendment': 'Un amendement hostile',
  'Jewish Telegraphic Agency': 'Jewish Telegraphic Agency',
  'Israel had submitted a draft.': 'Israël avait présenté un projet.',
  'Amendments were moved that would have changed it.': 'Des amendements ont été présentés qui l’auraient changé.',
  'Israel withdrew its draft.': 'Israël a retiré son projet.',
  'The withdrawal was allowed.': 'Le retrait a été permis.',
  'Nothing had yet been amended by a vote, so the draft was still its sponsor’s.':
    'Rien n’avait encore été amendé par un vote : le projet appartenait donc encore à son auteur.',
  'The draft of Israel': 'Le projet d’Israël',
  'Amendments are moved, and none has been voted on. May Israel withdraw its draft?':
    'Des amendements sont présentés, et aucun n’a été mis aux voix. Israël peut-il retirer son projet ?',
  'Lending the floor': 'Céder la parole',
  'Press release ECOSOC/6835 of the United Nations': 'Communiqué de presse ECOSOC/6835 des Nations Unies',
  'Uruguay offered its own turn to speak to an organization.':
    'L’Uruguay a offert de céder son tour de parole à une organisation.',
  'China objected.': 'La Chine a fait objection.',
  'It was put to the vote.': 'On l’a mis aux voix.',
  'The organization was not heard: 4 in favour, 14 against.':
    'L’organisation n’a pas été entendue : 4 pour, 14 contre.',
  'That the rules were silent was not read as permission.':
    'Le silence du règlement n’a pas été lu comme une permission.',
  'Whether a member may lend its turn: no rule that was seen speaks of it.':
    'Un membre peut-il céder son tour de parole ? Aucun article vu n’en parle.',
  'Shall the organization be heard in the place of Uruguay?':
    'L’organisation sera-t-elle entendue à la place de l’Uruguay ?',
}
