/** The answer to take along: a link, a sentence, a paragraph of a report, data. */
import { useEffect, useState } from 'react'
import { embedAddress, embedCode } from '#src/embed/code.ts'
import { EMBED } from '#src/embed/words.ts'
import { useBench } from './bench.tsx'
import { isDecided, jsonOf, paragraphOf, sentenceOf, type Decided } from './copies.ts'
import { BENCH, doneTo, matterName } from './words.ts'

const KINDS = ['link', 'sentence', 'paragraph', 'data', 'frame'] as const
type Kind = (typeof KINDS)[number]

const textOf = (kind: Kind, view: Decided): string => {
  switch (kind) {
    case 'link':
      return window.location.href
    case 'sentence':
      return sentenceOf(view)
    case 'paragraph':
      return paragraphOf(view)
    case 'data':
      return jsonOf(view)
    case 'frame': {
      const place = window.location.hash.replace(/^#\/workbench/, '')
      const address = new URL(embedAddress('bench', place), window.location.href).href
      return embedCode(address, EMBED.frameTitle(matterName(view.body, view.asked.matter)))
    }
  }
}

export const Copies = () => {
  const view = useBench()
  const [told, tell] = useState<Kind | null>(null)
  const [byHand, showByHand] = useState<string | null>(null)
  useEffect(() => {
    if (told === null) return undefined
    const timer = setTimeout(() => tell(null), 3000)
    return () => clearTimeout(timer)
  }, [told])
  if (!isDecided(view)) return null
  const copy = async (kind: Kind) => {
    const text = textOf(kind, view)
    try {
      await navigator.clipboard.writeText(text)
      showByHand(null)
      tell(kind)
    } catch {
      showByHand(text)
    }
  }
  return (
    <section className="bench-copies" aria-label={BENCH.copy}>
      <span aria-hidden="true">{BENCH.copy}</span>
      {KINDS.map((kind) => (
        <button
          key={kind}
          type="button"
          className="button small"
          aria-label={doneTo(BENCH.copy, BENCH.copyAs[kind])}
          onClick={() => void copy(kind)}
        >
          {told === kind ? '✓ ' : ''}
          {BENCH.copyAs[kind]}
        </button>
      ))}
      <span className="unseen" aria-live="polite">
        {told === null ? '' : BENCH.copied(BENCH.copyAs[told])}
      </span>
      {byHand !== null && (
        <label className="bench-by-hand">
          {BENCH.notCopied}
          <textarea readOnly rows={4} value={byHand} onFocus={({ currentTarget }) => currentTarget.select()} />
        </label>
      )}
    </section>
  )
}
