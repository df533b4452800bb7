/** What is said of branches where they are shown. What their menu says is fetched with it. English. */
export const NOTICES = { dismiss: 'Close', details: 'Details' } as const

export const BRANCHES = {
  group: 'What is on screen',
  record: 'The record',
  toRecord: 'Back to the record',
  undo: 'Undo',
  redo: 'Redo',
  compare: 'Compare',
  copyLink: 'Copy link',
  linkCopied: 'Link copied',
  saveFile: 'Save file',
} as const

/** Whether what is made is on this device's disk; nothing is said where there is nothing to keep. */
export const KEPT = {
  none: '',
  saving: 'Saving',
  kept: 'Kept on this device',
  'not kept': 'Not kept',
} as const
