/** What can be taken out of the app from the step on screen: pages to print, files, pictures, a frame for another page. */
import { Dialog } from '#src/dialog/Dialog.tsx'
import { useView } from '#src/session/react.tsx'
import { recordAddress } from './address.ts'
import { PAPER } from './words.ts'
import './take.css'

export const TakeAlong = ({ onClose }: { readonly onClose: () => void }) => {
  const { session } = useView()
  return (
    <Dialog title={PAPER.take} className="take" onClose={onClose}>
      <section className="take-part">
        <h3>{PAPER.onPaper}</h3>
        <p className="hint">{PAPER.onPaperMeans}</p>
        <p className="take-row">
          <a className="button" href={recordAddress(session, 'vote')}>
            {PAPER.vote}
          </a>
          <a className="button" href={recordAddress(session, 'session')}>
            {PAPER.session}
          </a>
        </p>
      </section>
    </Dialog>
  )
}
