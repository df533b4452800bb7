/** What happened, for those who listen: once for each step or verdict, never while something is being dragged. */
import { useEffect, useRef, useState } from 'react'
import { useView, type View } from '#src/session/react.tsx'
import { titleOf } from '#src/words/acts.ts'
import { reasonOf } from '#src/words/bars.ts'
import { failuresOf, voteAt } from './vote.ts'
import { spoken, spokenRefusal } from './words.ts'

const sentenceFor = (view: View): string => {
  const { current, line, ruleSet } = view
  const title = titleOf(current.event, line.branch.input.participants, line.told)
  const vote = voteAt(view)
  if (!current.step.accepted && vote?.decision?.outcome !== 'no-quorum')
    return spokenRefusal(
      title,
      failuresOf(current).map((verdict) => reasonOf(verdict, ruleSet)),
    )
  return spoken(title, vote?.put ?? null, vote?.decision ?? null, line.told)
}

export const Spoken = () => {
  const view = useView()
  const [said, setSaid] = useState('')
  const first = useRef(true)
  const sentence = sentenceFor(view)
  const inGesture = view.session.gesture !== null
  useEffect(() => {
    if (inGesture) return
    // What the page opens on is read from the page itself.
    if (first.current) first.current = false
    else setSaid(sentence)
  }, [sentence, inGesture])
  return (
    <output className="unseen" aria-live="polite">
      {said}
    </output>
  )
}
