/** A boundary on a bar that can be dragged along the whole bar, or moved with the keys of the range inside it. */
import { useRef, useState, type PointerEvent } from 'react'

export interface BoundaryProps {
  readonly label: string
  readonly value: number
  readonly min: number
  readonly max: number
  /** The value in words: "63 in favour, 15 against". */
  readonly text: string
  /** The bar's value at its right edge. */
  readonly scale: number
  readonly className?: string
  readonly onChange: (value: number) => void
  readonly onDragging: (dragging: boolean) => void
  /** The gesture is over. */
  readonly onEnd: () => void
}

export const Boundary = (props: BoundaryProps) => {
  const { label, value, min, max, text, scale, className = '', onChange, onDragging, onEnd } = props
  const thumb = useRef<HTMLSpanElement>(null)
  const range = useRef<HTMLInputElement>(null)
  const [held, setHeld] = useState(false)

  const set = (next: number) => {
    const within = Math.min(Math.max(next, min), max)
    if (within !== value) onChange(within)
  }
  const grab = (event: PointerEvent<HTMLSpanElement>) => {
    if (event.button !== 0) return
    event.currentTarget.setPointerCapture(event.pointerId)
    // The range would take the press for a jump of its own.
    event.preventDefault()
    range.current?.focus()
    setHeld(true)
    onDragging(true)
  }
  const drag = ({ clientX }: PointerEvent<HTMLSpanElement>) => {
    const bar = thumb.current?.parentElement?.getBoundingClientRect()
    if (!held || bar === undefined || bar.width === 0) return
    set(Math.round(((clientX - bar.left) / bar.width) * scale))
  }
  const release = () => {
    if (!held) return
    setHeld(false)
    onDragging(false)
    onEnd()
  }
  return (
    <span
      ref={thumb}
      className={`boundary ${className}`}
      style={{ insetInlineStart: `${(value / scale) * 100}%` }}
      data-held={held ? '' : undefined}
      onPointerDown={grab}
      onPointerMove={drag}
      onPointerUp={release}
      onPointerCancel={release}
      onLostPointerCapture={release}
    >
      <input
        ref={range}
        type="range"
        aria-label={label}
        aria-valuetext={text}
        min={min}
        max={max}
        value={value}
        onChange={(event) => set(event.currentTarget.valueAsNumber)}
        onKeyUp={onEnd}
        onBlur={onEnd}
      />
    </span>
  )
}
