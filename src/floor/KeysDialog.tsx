/** The keys of the room, and a switch for those that are single letters. */
import { Dialog } from '#src/dialog/Dialog.tsx'
import { allowLetters, listKeys, useKeyState } from './keys.ts'
import { keyList, KEYS } from './keyWords.ts'
import '#src/theme/keys.css'

export const KeysDialog = () => {
  const { letters } = useKeyState()
  return (
    <Dialog title={KEYS.title} onClose={() => listKeys(false)}>
      <dl className="keys">
        {keyList().map(({ keys, does }) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <kbd key={key} translate="no">
                  {key}
                </kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <label className="check">
        <input type="checkbox" checked={letters} onChange={(event) => allowLetters(event.currentTarget.checked)} />
        {KEYS.letters}
      </label>
    </Dialog>
  )
}
