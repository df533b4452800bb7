/** The columns of a class list that begins with their heads, as spreadsheets have them, in English and in French. Pure. */

/** `member`: whom somebody stands for, which goes before who it is. `other`: what only tells two of one name apart. */
type Column = 'member' | 'name' | 'family' | 'given' | 'other'

const HEADS: Readonly<Record<Column, readonly string[]>> = {
  member: ['country', 'state', 'delegation', 'member', 'party', 'pays', 'état', 'délégation', 'membre', 'partie'],
  name: ['name', 'full name', 'student', 'pupil', 'participant', 'nom', 'nom complet', 'nom et prénom', 'élève'],
  family: ['surname', 'last name', 'family name', 'nom de famille'],
  given: ['first name', 'given name', 'forename', 'prénom'],
  other: ['class', 'group', 'e-mail', 'email', 'number', 'no.', 'classe', 'groupe', 'courriel', 'numéro', 'n°'],
}

const COLUMNS = new Map<string, Column>()
for (const column of ['member', 'name', 'family', 'given', 'other'] as const)
  for (const head of HEADS[column]) COLUMNS.set(head, column)

const plain = (cell: string): string => cell.normalize('NFC').trim().replaceAll(/\s+/g, ' ').toLowerCase()

/** What the columns are, by this row; null where it is no row of heads, or none of them says where the names are. */
export const columnsIn = (cells: readonly string[]): readonly Column[] | null => {
  const columns = cells.map((cell): Column | undefined => (cell.trim() === '' ? 'other' : COLUMNS.get(plain(cell))))
  const known = columns.filter((column) => column !== undefined)
  if (known.length < columns.length || known.every((column) => column === 'other')) return null
  // "Name" beside a first name is the family's.
  const family = known.includes('given') && !known.includes('family')
  return known.map((column) => (family && column === 'name' ? 'family' : column))
}

/** Whoever the row is about, and then its other cells. */
export const inOrder = (columns: readonly Column[], cells: readonly string[]): readonly string[] => {
  const at = (column: Column): readonly string[] =>
    cells.filter((cell, place) => (columns[place] ?? 'other') === column && cell !== '')
  const person = [...at('given'), ...at('family')].join(' ')
  return [...at('member'), person, ...at('name'), ...at('other')].filter((cell) => cell !== '')
}
