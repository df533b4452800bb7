/** The few signs of the timeline and the player, drawn so that no font decides how they look. */
const PATHS = {
  back: 'M10.5 3 4.5 8l6 5z',
  play: 'M5 3l8 5-8 5z',
  pause: 'M4 3h3v10H4zM9 3h3v10H9z',
  tick: 'M6.4 12.6 2.2 8.4l1.5-1.5 2.7 2.7 5.9-5.9 1.5 1.5z',
  cross: 'M8 6.6 11.5 3 13 4.5 9.4 8l3.6 3.5-1.5 1.5L8 9.4 4.5 13 3 11.5 6.6 8 3 4.5 4.5 3z',
  barred: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1ZM3.5 7h9v2h-9z',
  undo: 'M6 2v3h3.5a4.5 4.5 0 0 1 0 9H5v-2h4.5a2.5 2.5 0 0 0 0-5H6v3L1.5 6z',
  redo: 'M10 2v3H6.5a4.5 4.5 0 0 0 0 9H11v-2H6.5a2.5 2.5 0 0 1 0-5H10v3l4.500-4z',
  steps: 'M2 3h12v2H2zM2 7h12v2H2zM2 11h12v2H2z',
  down: 'M3 5.500h10L8 11.500z',
} as const

export const Icon = ({ name }: { readonly name: keyof typeof PATHS }) => (
  <svg className="icon" viewBox="0 0 16 16" width="1em" height="1em" fill="currentColor" aria-hidden="true">
    <path fillRule="evenodd" d={PATHS[name]} />
  </svg>
)
