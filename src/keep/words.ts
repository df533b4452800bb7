/** What is said of keeping things on this device. English. */
import { counted } from '#src/words/language.ts'

export const KEEP = {
  none: 'This browser keeps nothing on this device.',
  noneSays: 'What you make is lost when the page is closed. Copy a link, or save a file.',
  full: 'This device is full: the last changes are not kept.',
  fullSays:
    'They are still here until the page is closed. Back up everything as a file, or make room and change something.',
  newerApp: 'A newer version of Plenary keeps your work on this device.',
  newerAppSays:
    'This older version leaves it as it is, and keeps nothing. Close every tab with Plenary and open it again.',
  saveUnread: 'Save as a file',
  twoTabs: 'The same branch was changed in two tabs. Both are kept.',
  twoTabsScenario: 'The same scenario was changed in two tabs. Both are kept.',
} as const

export const unreadInWords = (count: number): string =>
  `${counted(count, 'thing', 'things')} kept on this device cannot be read by this version of Plenary.`

export const UNREAD_SAYS = {
  newer: 'A newer version made it. It is left as it is.',
  damaged: 'It is damaged. It is left as it is.',
} as const

/** The name of what was changed in this tab, beside what was changed in the other. */
export const changedHere = (name: string): string => `${name.slice(0, 60)}, from the other tab`

export const restoredName = (name: string): string => `${name.slice(0, 64)}, from the backup`

export const restoredSays = ({ back, there, left }: { back: number; there: number; left: number }) => ({
  title: `${counted(back, 'thing is', 'things are')} back. Nothing that was here is overwritten.`,
  details: [
    ...(there > 0 ? [`${counted(there, 'was', 'were')} here already.`] : []),
    ...(left > 0
      ? [`${counted(left, 'was', 'were')} left out: damaged, of a newer version, or this device is full.`]
      : []),
  ],
})
