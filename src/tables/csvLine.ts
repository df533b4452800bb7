/** One line of a CSV file, as RFC 4180 writes it; a cell that a spreadsheet would run as a formula is kept a text. */
export const csvLine = (cells: readonly (string | number)[]): string =>
  cells
    .map((cell) => {
      if (typeof cell === 'number') return String(cell)
      const text = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
      return /[",\r\n]/.test(text) || text !== cell ? `"${text.replaceAll('"', '""')}"` : text
    })
    .join(',')
