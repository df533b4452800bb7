/** One act as a form: a field for each of its parts, as its schema names them. */
import type { ConferenceEvent } from '#machines/events'
import { phrase } from '#src/language/say.ts'
import type { People } from '#src/words/people.ts'
import { EDITOR, elsewhereInWords, labelOfField, labelOfPart } from './editorWords.ts'
import { fieldsOf, partsOf, withPart, type Field } from './eventFields.ts'
import { ChoiceInput, CountInput, TextInput, TickInput } from './Inputs.tsx'
import { labelOf } from '#src/words/people.ts'

interface ActFieldsProps {
  readonly event: ConferenceEvent
  readonly people: People
  /** Takes the act as it would be; returns what is wrong with it, in sentences. */
  readonly onChange: (event: unknown) => readonly string[]
}

const SIDES = ['inFavour', 'against', 'abstaining'] as const

const Tally = ({ event, onChange }: Omit<ActFieldsProps, 'people'>) => {
  if (!('ballots' in event)) return null
  const { ballots } = event
  if (ballots.by === 'name') return <p className="hint">{EDITOR.byName}</p>
  return SIDES.map((side) => (
    <CountInput
      key={side}
      label={labelOfPart(side)}
      value={ballots[side]}
      onChange={(count) => onChange({ ...event, ballots: { ...ballots, [side]: count } })}
    />
  ))
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

const One = ({ field, event, people, onChange }: ActFieldsProps & { readonly field: Field }) => {
  const value = partsOf(event)[field.key]
  const label = labelOfField(field)
  const set = (to: unknown) => onChange(withPart(event, field, to))
  const named = (id: string) => ({ id, name: phrase(id) })
  const none = field.optional ? [{ id: '', name: '–' }] : []
  switch (field.is) {
    case 'person': {
      const all = Object.keys(people).map((id) => ({ id, name: labelOf(people, id) }))
      return <ChoiceInput label={label} value={textOf(value)} options={[...none, ...all]} onChange={set} />
    }
    case 'choice':
      return (
        <ChoiceInput
          label={label}
          value={textOf(value)}
          options={[...none, ...field.options.map(named)]}
          onChange={set}
        />
      )
    case 'text':
      return <TextInput label={label} value={textOf(value)} onChange={set} maxLength={500} />
    case 'count':
      return <CountInput label={label} value={typeof value === 'number' ? value : null} onChange={set} />
    case 'yes or no':
      return <TickInput label={label} value={value === true} onChange={set} />
    case 'list': {
      const written = Array.isArray(value) ? value.map(String).join(', ') : ''
      const listed = (text: string) => text.split(',').flatMap((item) => item.trim() || [])
      return <TextInput label={label} value={written} onChange={(text) => set(listed(text))} maxLength={5000} />
    }
    case 'tally':
      return <Tally event={event} onChange={onChange} />
    case 'elsewhere':
      return <p className="hint">{elsewhereInWords(label)}</p>
  }
}

export const ActFields = (props: ActFieldsProps) =>
  fieldsOf(props.event.type).map((field) => <One key={field.key} field={field} {...props} />)
