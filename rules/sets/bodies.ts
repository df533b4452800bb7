/** The bodies we know, a line for each: whatever needs all of them reads this list. */
export { ungaPlenary } from './ungaPlenary.ts'
export { untocCop } from './untocCop.ts'
