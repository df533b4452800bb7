/** Every step of the line in a dialog: for narrow screens, fetched when it is opened. */
import { Dialog } from '#src/dialog/Dialog.tsx'
import { Steps } from './Timeline.tsx'
import { TIMELINE } from './words.ts'

export const AllSteps = ({ onClose }: { readonly onClose: () => void }) => (
  <Dialog title={TIMELINE.allSteps} className="timeline-dialog" onClose={onClose}>
    <Steps onChoose={onClose} />
  </Dialog>
)
