/** What results say, as they are saved and as they are opened. */
import { phrase, say, words } from '#src/language/say.ts'
import { counted } from '#src/words/language.ts'
import { isChanged, type Checked, type Difference } from './check.ts'
import type { Result } from './result.ts'

/** Of a hundred: from this share of right answers on, a set is passed, unless a teacher says otherwise. */
export const PASS_FROM = 80

export const RESULT = words({
  saveSays:
    'For a teacher. The file says which set it was, and what you chose and when. Opening it works out every answer anew.',
  name: 'Your name, if you like',
  knownBy: 'For a learning-record store (xAPI), you are known by',
  by: { nobody: 'nothing: anonymous', mbox: 'an e-mail address', account: 'an account' },
  mail: 'E-mail address',
  homePage: 'Address of the site of the account (https://…)',
  account: 'Name of the account',
  identityWrong: 'A whole e-mail address, or the site of the account and its name, is expected.',
  saveFile: 'Save the result',
  saveXapi: 'Save as xAPI statements',
  passFrom: (share: number): string => say`“Passed” means that at least ${share} of 100 answers are right.`,
  open: 'Open results',
  openSays:
    'Files that learners saved, several at once. Every drill is made again and every answer judged again, here.',
  choose: 'Choose files',
  none: 'No result is open.',
  tooLarge: 'is too large to be a result.',
  unread: 'could not be read.',
  learner: 'Learner',
  set: 'Set',
  score: 'Right',
  checked: 'Checked',
  anonymous: 'No name',
  passShare: 'Passed from (of 100)',
  passMore: 'Passed from more',
  passFewer: 'Passed from fewer',
  csv: 'Save as CSV: a row a learner',
  csvLong: 'Save as CSV: a row an answer',
  xapi: 'Save as xAPI statements',
  close: 'Close',
  sound: 'As worked out again.',
  details: 'What differs',
  closed: (name: string): string => say`Close the result of ${name}`,
})

/** The address of the app, without what follows the #. */
export const appAddress = (): string => window.location.href.replace(/#.*$/, '')

/** "plenary-result-ana-lima-untoc-cop-7" */
export const resultName = ({ learner, set }: Result): string => {
  const words =
    learner.name
      .normalize('NFKD')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  return ['plenary', 'result', ...words, set.ruleSet.id, String(set.seed)].join('-')
}

export const learnerName = ({ result: { learner } }: Checked): string =>
  learner.name === '' ? RESULT.anonymous : learner.name

export const differenceInWords = (difference: Difference): string => {
  switch (difference.is) {
    case 'no-such-set':
      return phrase('This set cannot be made here, so nothing in it was checked.')
    case 'rules-version':
      return say`It was made under version ${difference.file} of the rules; here they are version ${difference.here}. What differs may come from that.`
    case 'mark':
      return difference.file
        ? say`Question ${difference.number}: the file says right, and the answer is not right.`
        : say`Question ${difference.number}: the file says not right, and the answer is right.`
    case 'score':
      return say`The file says ${difference.file} right; worked out again, ${difference.here} are.`
    case 'score-of':
      return say`The file counts ${counted(difference.file, 'question', 'questions')}; the set has ${difference.here}.`
    case 'other-drill':
      return say`Question ${difference.number} of the file is not that question of the set.`
    case 'no-such-option':
      return say`Question ${difference.number}: what was chosen is not among its answers.`
    case 'twice':
      return say`Question ${difference.number} is answered twice; the first answer counts.`
  }
}

/** The finding on a file, in one sentence. */
export const findingInWords = (checked: Checked): string => {
  const { differences } = checked
  if (differences.length === 0) return RESULT.sound
  if (differences.some(({ is }) => is === 'no-such-set')) return phrase('It could not be checked.')
  const otherRules = differences.some(({ is }) => is === 'rules-version')
  if (!isChanged(checked)) return phrase('As worked out again, under another version of the rules.')
  return otherRules
    ? phrase('It differs from what is worked out here: the rules have another version, or it was changed by hand.')
    : phrase('It was changed by hand: its own marks are not those of its answers.')
}
