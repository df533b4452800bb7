/** Drills: choose a set, or answer the one that the address names. */
import { useEffect } from 'react'
import type { PartProps } from '../ChairRoom.tsx'
import { ToRepeat } from '../memory/ToRepeat.tsx'
import { readSet, setHash, setPath } from './address.ts'
import { askedIn, SetForm, useDraft } from './SetForm.tsx'
import { SetPage } from './SetPage.tsx'
import { Unread } from './Unread.tsx'
import { DRILLS, sizeInWords } from './words.ts'
import './page.css'
import './forms.css'
import './drills.css'

const Choose = () => {
  const [draft, setDraft] = useDraft()
  const asked = askedIn(draft)
  return (
    <main className="chair drills" tabIndex={-1}>
      <h1>{DRILLS.page}</h1>
      <p className="chair-lead">{DRILLS.says}</p>
      <ToRepeat />
      <section className="chair-box">
        <h2>{DRILLS.choose}</h2>
        <SetForm draft={draft} onDraft={setDraft} />
        <p className="set-moves">
          {asked === null ? (
            <span className="button primary" aria-disabled="true">
              {DRILLS.begin}
            </span>
          ) : (
            <a className="button primary" href={setHash(asked)}>
              {DRILLS.begin}
            </a>
          )}
          <span className="hint">{asked !== null && sizeInWords(asked.count, asked.minutes)}</span>
        </p>
      </section>
      <p>
        <a href="#/chair/teacher">{DRILLS.teacher}</a>
      </p>
    </main>
  )
}

export const DrillsPart = ({ rest }: PartProps) => {
  const read = rest.length === 0 ? null : readSet(rest)
  const path = read?.ok === true ? setPath(read.asked) : null
  useEffect(() => {
    // One address for one set, however it was written.
    if (path !== null && rest.join('/') !== path) window.location.replace(`#/chair/drills/${path}`)
  }, [path, rest])
  if (read === null) return <Choose />
  return read.ok ? <SetPage key={path} asked={read.asked} /> : <Unread faults={read.faults} />
}
