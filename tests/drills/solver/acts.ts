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
import { actOf, type Act, type Reasons } from './reasons.ts'
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

/** All that bars an act; nothing where it is in order. */
export const barring = (act: Act): Reasons => {
  const { form, blanks } = formOf(act)
  return form.why(act, ...blanks)
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
