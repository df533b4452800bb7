/** Moves what earlier versions kept in localStorage to where it is kept now. What cannot be read stays where it is. */
import { put } from '#src/keep/keep.ts'
import { branchKind, earlierBranches, sameBranch, toKeep, type Earlier } from './kept.ts'
import type { NamedBranch } from './store.ts'

const deviceStorage = (): Storage | null => {
  try {
    return localStorage
  } catch {
    return null
  }
}

/** Returns whether it is on disk now: under its own id, or under another where that is taken by something else. */
const moved = async (branch: NamedBranch): Promise<boolean> => {
  const answer = await put(branchKind, branch.id, toKeep(branch), null)
  if (answer.done) return true
  if (answer.because === 'full' || answer.because === 'refused') return false
  if (answer.because === 'changed' && answer.now !== null && sameBranch(answer.now.data, branch)) return true
  const id = crypto.randomUUID()
  return (await put(branchKind, id, toKeep({ ...branch, id }), null)).done
}

/** What stays in the earlier place: what cannot be read, and branches that the device does not take now. */
interface Brought {
  readonly unread: readonly Earlier[]
  readonly left: readonly NamedBranch[]
}

export const bringEarlier = async (): Promise<Brought> => {
  const storage = deviceStorage()
  const unread: Earlier[] = []
  const left: NamedBranch[] = []
  for (const earlier of storage === null ? [] : earlierBranches(storage)) {
    if (earlier.branch === null) unread.push(earlier)
    else if (await moved(earlier.branch)) storage?.removeItem(earlier.key)
    else left.push(earlier.branch)
  }
  return { unread, left }
}
