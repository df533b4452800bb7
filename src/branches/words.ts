/** What is said of branches where they are shown. What their menu says is fetched with it. */
import { words } from '#src/language/say.ts'

export const NOTICES = words({ dismiss: 'Close', details: 'Details' })

export const BRANCHES = words({
  group: 'What is on screen',
  record: 'The record',
  toRecord: 'Back to the record',
  undo: 'Undo',
  redo: 'Redo',
  compare: 'Compare',
  copyLink: 'Copy link',
  linkCopied: 'Link copied',
  saveFile: 'Save file',
})

/** Whether what is made is on this device's disk; nothing is said where there is nothing to keep. */
export const KEPT = words({
  none: '',
  saving: 'Saving',
  kept: 'Kept on this device',
  'not kept': 'Not kept',
})
