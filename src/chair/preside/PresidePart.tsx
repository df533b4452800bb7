/** Preside over a meeting: set one up, sit in the chair, read the record. The address is the whole of it. */
import { useEffect, useMemo, useRef, type RefObject } from 'react'
import { useHashLocation } from 'wouter/use-hash-location'
import { hold } from '#src/presiding/meeting.ts'
import { rulingsIn } from '#src/presiding/record.ts'
import { optionOf, type Choice, type Turn } from '#src/presiding/turn.ts'
import { recordAnswer } from '../memory/memory.ts'
import type { PartProps } from '../ChairRoom.tsx'
import { pathOf, readAddress, type Asked } from './address.ts'
import { itemOf } from './remember.ts'
import { Begin } from './Begin.tsx'
import { RecordPage } from './RecordPage.tsx'
import { Sitting } from './Sitting.tsx'
import { PRESIDE } from './words.ts'
import './preside.css'
import './turn.css'
import './record.css'

export const PresidePart = ({ rest }: PartProps) => {
  const address = rest.join('/')
  // The address is the state: the meeting is held again when it changes, and only then.
  const read = useMemo(() => (address === '' ? null : readAddress(address.split('/'))), [address])
  const heading = useRef<HTMLHeadingElement>(null)
  const shown = useRef(address)
  // What the page opens on is read from the page itself; wherever it goes from there, focus goes to what is asked.
  useEffect(() => {
    if (shown.current !== address) heading.current?.focus()
    shown.current = address
  }, [address])
  if (read === null) return <Begin heading={heading} />
  return 'asked' in read ? (
    <Presiding key={pathOf({ ...read.asked, choices: [] })} asked={read.asked} heading={heading} />
  ) : (
    <Damaged faults={read.faults} heading={heading} />
  )
}

interface Headed {
  readonly heading: RefObject<HTMLHeadingElement | null>
}

const Damaged = ({ faults, heading }: Headed & { readonly faults: readonly string[] }) => (
  <main className="chair preside" tabIndex={-1}>
    <h1 ref={heading} tabIndex={-1}>
      {PRESIDE.damaged}
    </h1>
    <div role="alert">
      <ul className="preside-faults">
        {faults.map((fault) => (
          <li key={fault}>{fault}</li>
        ))}
      </ul>
    </div>
    <a href="#/chair/preside">{PRESIDE.anew}</a>
  </main>
)

const Presiding = ({ asked, heading }: Headed & { readonly asked: Asked }) => {
  const [, navigate] = useHashLocation()
  const meeting = useMemo(() => hold(asked.setup, asked.choices), [asked])
  const stray = asked.choices.length - meeting.choices.length
  const goTo = (choices: readonly Choice[]): void =>
    navigate(pathOf({ setup: asked.setup, choices }), { replace: true })
  // What the page opened on was answered elsewhere; and of each question the first answer counts, as in a drill.
  const answered = useRef(new Set(rulingsIn(meeting.log).map(({ turn }) => turn.key)))
  const choose = (turn: Turn, choice: Choice): void => {
    const option = optionOf(turn, choice)
    if (option !== undefined && !answered.current.has(turn.key)) {
      answered.current.add(turn.key)
      recordAnswer(itemOf(asked.setup.ruleSet.id, turn.kind), option.right)
    }
    goTo([...meeting.choices, choice])
  }
  const steps = {
    onUndo: () => goTo(meeting.choices.slice(0, -1)),
    onRestart: () => goTo([]),
  }
  return meeting.turn === null ? (
    <RecordPage meeting={meeting} heading={heading} {...steps} />
  ) : (
    <Sitting meeting={meeting} turn={meeting.turn} stray={stray} heading={heading} onChoose={choose} {...steps} />
  )
}
