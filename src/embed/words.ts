/** What a vote says in a frame on another page, and the control that gives its code. */
import { say, words } from '#src/language/say.ts'

export const EMBED = words({
  heading: 'For a page of your own',
  means: 'One vote with its numbers, verdict, reasons and rules, in a frame. It needs no account and sends nothing.',
  copy: 'Copy embed code',
  copied: 'Embed code copied',
  refused: 'The browser did not allow copying. Here it is, to be copied by hand:',
  tooLong: 'This branch is too long for an address, so it cannot be shown in a frame.',
  ownOnly:
    'A scenario that you made is kept on this device alone, so a frame on another page has nothing to show. Export it as a file to send it.',
  frameTitle: (title: string): string => say`A vote in Plenary: ${title}`,
  loading: 'Loading…',
  nothing: 'This address shows no vote.',
  ownElsewhere: 'A scenario that somebody made opens only on the device that keeps it.',
  why: 'Why',
  votes: 'The votes',
  open: 'Open in Plenary',
  opensAnew: ' (a new tab)',
  paraphrase: 'Rules are paraphrased. This is not the legal text.',
  assumption: 'These numbers are somebody’s example.',
})
