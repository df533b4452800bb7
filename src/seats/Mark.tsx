/** The mark of one seat: a colour and a sign, never a colour alone. One unit wide. */
import type { RollMark } from './roll.ts'
import type { Standing } from './seats.ts'
import './seats.css'

/** The sign within a circle of radius 0.44. */
const SIGNS: Readonly<Record<Standing | RollMark, string>> = {
  inFavour: 'M-.24 0H.24M0 -.24V.24',
  against: 'M-.24 0H.24',
  abstaining: 'M-.2 0a.2 .2 0 1 0 .4 0a.2 .2 0 1 0 -.4 0',
  silent: 'M0 0h.001',
  nothing: '',
  absent: '',
  uncounted: '',
  passed: 'M-.1 -.2L.12 0L-.1 .2',
  awaited: '',
}

interface MarkProps {
  readonly standing: Standing | RollMark
  readonly x?: number
  readonly y?: number
  readonly assumed?: boolean
}

export const Mark = ({ standing, x = 0, y = 0, assumed = false }: MarkProps) => (
  <g className="seat-mark" data-standing={standing} transform={`translate(${x.toFixed(2)} ${y.toFixed(2)})`}>
    <circle className="seat-shape" r={0.42} />
    {SIGNS[standing] !== '' && <path className="seat-sign" d={SIGNS[standing]} />}
    {assumed && <circle className="seat-assumed" r={0.5} />}
  </g>
)

/** The same mark in a line of text. */
export const Sign = ({ standing, assumed = false }: Pick<MarkProps, 'standing' | 'assumed'>) => (
  <svg className="seat-in-text" viewBox="-.6 -.6 1.2 1.2" aria-hidden="true">
    <Mark standing={standing} assumed={assumed} />
  </svg>
)
