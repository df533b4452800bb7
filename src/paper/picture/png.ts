/** An SVG as pixels, drawn by the browser itself. */

/** Beyond this some browsers draw nothing. */
const MOST_PIXELS = 16_000_000
/** Sharp on dense screens and on paper. */
const SCALE = 2

const sizeOf = (svg: string): { readonly width: number; readonly height: number } => {
  const [, width = '', height = ''] = /^<svg [^>]*?\bwidth="(\d+)" height="(\d+)"/.exec(svg) ?? []
  return { width: Number(width), height: Number(height) }
}

/** @throws where the browser draws no SVG, or gives no pixels back */
export const pngOf = async (svg: string): Promise<Blob> => {
  const { width, height } = sizeOf(svg)
  const scale = Math.min(SCALE, Math.sqrt(MOST_PIXELS / (width * height)))
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image(width, height)
    image.src = address
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(width * scale)
    canvas.height = Math.round(height * scale)
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => (blob === null ? reject(new Error('no pixels')) : resolve(blob)), 'image/png')
    })
  } finally {
    URL.revokeObjectURL(address)
  }
}
