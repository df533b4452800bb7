/** What can be taken out of the app from the step on screen: pages to print, files, pictures, a frame for another page. */
import { isOwnId } from '#scenarios/ownId'
import { LINK } from '#src/branches/fileWords.ts'
import { CopyButton } from '#src/controls/CopyButton.tsx'
import { Dialog } from '#src/dialog/Dialog.tsx'
import { embedAddress, embedCode } from '#src/embed/code.ts'
import { EMBED } from '#src/embed/words.ts'
import { voteAt } from '#src/floor/vote.ts'
import { useView } from '#src/session/react.tsx'
import { questionTitle } from '#src/words/decisions.ts'
import { placeOf, recordAddress } from './address.ts'
import { SavePicture } from './picture/SavePicture.tsx'
import { PICTURE, pictureName } from './picture/words.ts'
import { PAPER } from './words.ts'
import './take.css'

export const TakeAlong = ({ onClose }: { readonly onClose: () => void }) => {
  const view = useView()
  const { session } = view
  const vote = voteAt(view)
  const place = placeOf(session)
  const own = isOwnId(session.scenario.id)
  const exportIt = async () => {
    const { exportOne } = await import('#src/library/files.ts')
    onClose()
    exportOne(session.scenario)
  }
  const title = vote === null ? '' : questionTitle(vote.put, view.line.branch.input.participants, view.line.told)
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
      {vote !== null && (
        <section className="take-part">
          <h3>{PAPER.picture}</h3>
          <p className="hint">{PAPER.pictureMeans}</p>
          <SavePicture
            name={pictureName('seats', [session.scenario.id, view.current.id])}
            what={PICTURE.seats}
            sheet={async () => (await import('./picture/seatsSheet.tsx')).seatsSheet(view, vote)}
          />
        </section>
      )}
      {vote !== null && (
        <section className="take-part">
          <h3>{EMBED.heading}</h3>
          <p className="hint">{own ? EMBED.ownOnly : place === '' ? EMBED.tooLong : EMBED.means}</p>
          {own && (
            <p className="take-row">
              <button type="button" className="button" onClick={() => void exportIt()}>
                {LINK.exportOwn}
              </button>
            </p>
          )}
          {!own && place !== '' && (
            <p className="take-row">
              <CopyButton
                label={EMBED.copy}
                copied={EMBED.copied}
                refused={EMBED.refused}
                text={() =>
                  embedCode(new URL(embedAddress('vote', place), location.href).href, EMBED.frameTitle(title))
                }
              />
            </p>
          )}
        </section>
      )}
    </Dialog>
  )
}
