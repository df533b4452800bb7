/** All that the board of a vote is made of, in one piece: fetched before the first vote is on screen. */
export { Flips } from './Flips.tsx'
export { PaperHead } from './PaperHead.tsx'
export { VoteBoard } from './VoteBoard.tsx'
export { Why } from './Why.tsx'
export { SeatsOfVote } from './SeatsOfVote.tsx'
