/** Drills on acts: in order or not, and by which rule; who may; and what must be done next. */
import { BALLOT_FORMS } from './ballots.ts'
import { AMENDMENTS, COMPETENCE, DIVISION } from './changes.ts'
import { AGAIN, DECIDING } from './deciding.ts'
import { DRAFTS } from './drafts.ts'
import { FLOOR_FORMS } from './floor.ts'
import type { Form } from './form.ts'
import { MEETING_FORMS } from './meetings.ts'
import { MOTION_FORMS } from './moved.ts'
import { OBSERVERS } from './observers.ts'
import { CREDENTIALS, OFFICERS } from './people.ts'
import { because, actOf, type Act, type Reasons } from './reasons.ts'
import { readScene } from './scene.ts'
import type { Answers, Shown } from './votes.ts'

const FORMS: readonly Form[] = [
  ...FLOOR_FORMS,
  ...MEETING_FORMS,
  ...MOTION_FORMS,
  ...DECIDING,
  ...AGAIN,
  ...OBSERVERS,
  ...DRAFTS,
  ...AMENDMENTS,
  ...DIVISION,
  ...COMPETENCE,
  ...BALLOT_FORMS,
  ...OFFICERS,
  ...CREDENTIALS,
]

const formOf = (act: Act): { readonly form: Form; readonly blanks: readonly string[] } => {
  const found = FORMS.flatMap((form) => {
    const blanks = form.form.exec(act.deed)
    return blanks === null ? [] : [{ form, blanks: [...blanks].slice(1) }]
  })
  const [only, ...others] = found
  if (only === undefined || others.length > 0) throw new Error(`${found.length} forms fit "${act.deed}"`)
  return only
}

/** The subjects of the rules that an act stands on where it is in order. */
const standsOn = (act: Act): readonly (string | null)[] => {
  const { form, blanks } = formOf(act)
  return form.numbers?.(act, ...blanks) ?? form.topics.map((topic) => act.book.number(topic))
}

/** What else is done whether a meeting sits or not ends with the session. */
const ONLY_WHILE_OPEN =
  /^(?:submit|circulate a list|receive the application|object to|withdraw its objection|convene the Bureau|decide a matter by silence|find of the credentials|report on credentials)/

/** All that bars an act; nothing where it is in order. */
export const barring = (act: Act): Reasons => {
  const { form, blanks } = formOf(act)
  const late = act.scene.closed && ONLY_WHILE_OPEN.test(act.deed)
  return [...because('The session is closed.', 'chair', late), ...form.why(act, ...blanks)]
}

const wanted = (situation: string, question: string): Act => {
  const [, by = '', told = ''] =
    /^(.+?) wants to (.+?)\. (?:Is that in order\?|It is in order\.|It is out of order\.)/.exec(question) ?? []
  return actOf(readScene(situation), by, told)
}

const OUT = 'Out of order: '

export const inOrder = ({ situation, question, options }: Shown): Answers => {
  const reasons = barring(wanted(situation, question)).map(({ says }) => says)
  return options.map(({ text }) =>
    text.startsWith(OUT) ? reasons.includes(text.slice(OUT.length)) : reasons.length === 0,
  )
}

/** Of whom each question asks, as an act of theirs or of whoever presides. */
const QUESTIONS: readonly (readonly [
  question: RegExp,
  by: string | null,
  deed: (name: string, blank: string) => string,
])[] = [
  [/^Who may speak now, if the President lets them\?$/, 'The President', (name) => `hear a statement by ${name}`],
  [/^Who may explain the vote now\?$/, 'The President', (name) => `hear ${name} explain the vote`],
  [/^To whom may the President give the floor now\?$/, 'The President', (name) => `give the floor to ${name}`],
  [
    /^To whom may the President accord a right of reply now\?$/,
    'The President',
    (name) => `accord a right of reply to ${name}`,
  ],
  [
    /^Whose ballot counts in (the vote on .+), if it alone is cast\?$/,
    'The secretariat',
    (name, vote) => `report the ballots of ${vote} (${name}: yes)`,
  ],
  [/^Who may now (.+)\?$/, null, (_name, deed) => deed],
]

/** Where it is asked about another body than the plenary. */
const WHERE = /, in the (?:committee of the whole|Bureau)(?=\?$|, if )/

/** Each person is tried: several may. */
export const whoMay = ({ situation, question, options }: Shown): Answers => {
  const scene = readScene(situation)
  const where = WHERE.exec(question)?.[0] ?? ''
  const plain = question.replace(WHERE, '')
  const asked = QUESTIONS.find(([form]) => form.test(plain))
  if (asked === undefined) throw new Error(`asked otherwise: ${question}`)
  const [form, by, deed] = asked
  const blank = form.exec(plain)?.[1] ?? ''
  return options.map(({ text }) => barring(actOf(scene, by ?? text, `${deed(text, blank)}${where}`)).length === 0)
}

/** "Rule 44: Points of order" is "44"; "Charter 18: …" says itself where it stands. */
const numberIn = (text: string): string => text.slice(0, text.indexOf(': ')).replace(/^Rule /, '')

/** The rule that bars the act, or that it stands on. */
export const whichRule = ({ situation, question, options }: Shown): Answers => {
  const act = wanted(situation, question)
  const isOut = question.includes('It is out of order.')
  const numbers = isOut ? barring(act).map(({ topic }) => act.book.number(topic)) : standsOn(act)
  return options.map(({ text }) => numbers.includes(numberIn(text)))
}
