/** What is said of keeping things on this device. */
import { say, words } from '#src/language/say.ts'
import { cut } from '#src/words/cut.ts'

export const KEEP = words({
  none: 'This browser keeps nothing on this device.',
  noneSays: 'What you make is lost when the page is closed. Save branches as files, and export your scenarios.',
  full: 'This device is full: the last changes are not kept.',
  fullSays:
    'They are still here until the page is closed. Back up everything as a file, or make room and change something.',
  newerApp: 'A newer version of Plenary keeps your work on this device.',
  newerAppSays:
    'This older version leaves it as it is, and keeps nothing. Close every tab with Plenary and open it again.',
  saveUnread: 'Save as a file',
  twoTabs: 'The same branch was changed in two tabs. Both are kept.',
  twoTabsScenario: 'The same scenario was changed in two tabs. Both are kept.',
})

export const unreadInWords = (count: number): string =>
  count === 1
    ? say`${count} thing kept on this device cannot be read by this version of Plenary.`
    : say`${count} things kept on this device cannot be read by this version of Plenary.`

export const UNREAD_SAYS = words({
  newer: 'A newer version made it. It is left as it is.',
  damaged: 'It is damaged. It is left as it is.',
})

/** The name of what was changed in this tab, beside what was changed in the other. */
export const changedHere = (name: string): string => say`${cut(name, 60)}, from the other tab`

export const restoredName = (name: string): string => say`${cut(name, 64)}, from the backup`

const thereInWords = (count: number): string =>
  count === 1 ? say`${count} was here already.` : say`${count} were here already.`

const leftInWords = (count: number): string =>
  count === 1
    ? say`${count} was left out: damaged, of a newer version, or this device is full.`
    : say`${count} were left out: damaged, of a newer version, or this device is full.`

export const restoredSays = ({ back, there, left }: { back: number; there: number; left: number }) => ({
  title:
    back === 1
      ? say`${back} thing is back. Nothing that was here is overwritten.`
      : say`${back} things are back. Nothing that was here is overwritten.`,
  details: [...(there > 0 ? [thereInWords(there)] : []), ...(left > 0 ? [leftInWords(left)] : [])],
})
