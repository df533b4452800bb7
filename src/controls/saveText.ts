/** Offers a file under this name, as any download of the browser's. */
export const saveBlob = (name: string, blob: Blob): void => {
  const address = URL.createObjectURL(blob)
  const link = Object.assign(document.createElement('a'), { href: address, download: name })
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}

/** Offers a text as a file. */
export const saveText = (name: string, text: string, type: string): void => saveBlob(name, new Blob([text], { type }))

/** Offers a table as a file. Spreadsheets take a CSV file for UTF-8, and "Côte d’Ivoire" for what it is, only behind this mark. */
export const saveCsv = (name: string, text: string): void => saveText(name, `\uFEFF${text}`, 'text/csv;charset=utf-8')
