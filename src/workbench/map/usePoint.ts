/** The point moved: by pointer, by touch and by keys. A move is one gesture from its start to its rest. */
import { useRef, useState, type KeyboardEvent, type PointerEvent } from 'react'
import { castIn, type Tally } from '#rules/tally'
import { benchViewOf, useBench, useBenchStore } from '../bench.tsx'
import { ask, DRAG, endGesture } from '../store.ts'
import { HEIGHT, MARGIN, tallyAt, WIDTH, type Spot } from './geometry.ts'
import { moveBy } from './move.ts'
import { pointVerdict } from './words.ts'

/** A finger on the point moves it and nothing else: not every browser heeds `touch-action` within a drawing. */
const holdPage = (point: SVGGElement | null) => {
  const hold = (event: TouchEvent) => event.preventDefault()
  point?.addEventListener('touchstart', hold, { passive: false })
  return () => point?.removeEventListener('touchstart', hold)
}

/** A place on the screen as a place in the drawing. */
const spotIn = (svg: Element, clientX: number, clientY: number): Spot => {
  const box = svg.getBoundingClientRect()
  const scale = box.width / (WIDTH + 2 * MARGIN.side)
  return scale === 0
    ? { x: WIDTH / 2, y: HEIGHT }
    : { x: (clientX - box.left) / scale - MARGIN.side, y: (clientY - box.top) / scale - MARGIN.top }
}

export const usePoint = (tally: Tally, silent: number) => {
  const store = useBenchStore()
  const { asked } = useBench()
  const dragging = useRef(false)
  const moving = useRef(false)
  /** The vetoes as the move found them: passing where fewer are against does not lose them. */
  const [held, setHeld] = useState<number | null>(null)
  const [spoken, setSpoken] = useState('')
  const vetoes = held ?? asked.vetoes
  const put = (next: Tally) => {
    moving.current = true
    setHeld(vetoes)
    if (next.inFavour === tally.inFavour && next.abstaining === tally.abstaining) return
    ask(store, { votes: { by: 'count', ...next, silent }, vetoes: Math.min(vetoes, next.against) }, DRAG)
  }
  const end = () => {
    if (!moving.current) return
    moving.current = false
    setHeld(null)
    endGesture(store)
    const { decided } = benchViewOf(store.getState().asked)
    setSpoken(decided.ok ? pointVerdict(decided.value) : '')
  }
  const follow = ({ currentTarget, clientX, clientY }: PointerEvent<SVGSVGElement>) =>
    put(tallyAt(spotIn(currentTarget, clientX, clientY), castIn(tally)))

  return {
    vetoes,
    spoken,
    /** On the drawing: a mouse drags from wherever it is pressed, a finger only the point, so that the page can scroll. */
    drawing: {
      onPointerDown: (event: PointerEvent<SVGSVGElement>) => {
        const onPoint = event.target instanceof Element && event.target.closest('.map-point') !== null
        if (event.button !== 0 || (event.pointerType === 'touch' && !onPoint)) return
        dragging.current = true
        event.currentTarget.setPointerCapture?.(event.pointerId)
        event.currentTarget.querySelector<SVGElement>('.map-point')?.focus({ preventScroll: true })
        event.preventDefault()
        follow(event)
      },
      onPointerMove: (event: PointerEvent<SVGSVGElement>) => {
        if (dragging.current) follow(event)
      },
      onPointerUp: (event: PointerEvent<SVGSVGElement>) => {
        // A tap: the finger went down beside the point, and did not scroll.
        if (!dragging.current && event.pointerType === 'touch') follow(event)
        dragging.current = false
        end()
      },
      onPointerCancel: () => {
        dragging.current = false
        end()
      },
    },
    point: {
      ref: holdPage,
      onKeyDown: (event: KeyboardEvent) => {
        const next = moveBy(tally, event.key, event.shiftKey)
        if (next === null || event.ctrlKey || event.metaKey || event.altKey) return
        event.preventDefault()
        event.stopPropagation()
        put(next)
      },
      onKeyUp: end,
      onBlur: end,
    },
  }
}
