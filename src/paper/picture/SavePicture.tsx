/** "Save as picture": as SVG or as PNG. What draws it is fetched when it is pressed. */
import { useState } from 'react'
import { saveBlob } from '#src/controls/saveText.ts'
import type { Sheet } from './sheet.ts'
import { PICTURE } from './words.ts'
import './picture.css'

const KINDS = ['SVG', 'PNG'] as const
type Kind = (typeof KINDS)[number]

interface SavePictureProps {
  /** Without an ending. */
  readonly name: string
  /** Which picture, after the word of the button, where there is more than one. */
  readonly what: string
  readonly sheet: () => Promise<Sheet>
}

const save = async (kind: Kind, name: string, sheet: SavePictureProps['sheet']): Promise<void> => {
  const [{ svgOf }, made] = await Promise.all([import('./sheet.ts'), sheet()])
  const svg = svgOf(made)
  if (kind === 'SVG') return saveBlob(`${name}.svg`, new Blob([svg], { type: 'image/svg+xml' }))
  const { pngOf } = await import('./png.ts')
  saveBlob(`${name}.png`, await pngOf(svg))
}

export const SavePicture = ({ name, what, sheet }: SavePictureProps) => {
  const [told, tell] = useState('')
  const press = (kind: Kind) => {
    tell('')
    save(kind, name, sheet).then(
      () => tell(PICTURE.saved(`${name}.${kind.toLowerCase()}`)),
      () => tell(PICTURE.failed),
    )
  }
  return (
    <div className="picture-save">
      <span aria-hidden="true">{PICTURE.save}</span>
      {KINDS.map((kind) => (
        <button
          key={kind}
          type="button"
          className="button small"
          translate="no"
          aria-label={PICTURE.saveAs(what, kind)}
          onClick={() => press(kind)}
        >
          {kind}
        </button>
      ))}
      <output className="hint">{told}</output>
    </div>
  )
}
