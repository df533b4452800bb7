/** What the page tells a version that waits, once it is asked for. */
export const TAKE_OVER = 'take over'
