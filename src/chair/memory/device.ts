/** localStorage: where earlier versions kept memory, and where it is kept without IndexedDB. Two acts only. */

export interface Device {
  /** Every key under the prefix, without it, and its text. Empty where the device keeps nothing. */
  readonly load: () => Readonly<Record<string, string>>
  /** Writes one key, or takes it away (null). False where the device refuses: full, or private. */
  readonly save: (key: string, text: string | null) => boolean
}

const PREFIX = 'plenary.memory.'

const storage = (): Storage | null => {
  try {
    return localStorage
  } catch {
    return null
  }
}

const entriesOf = (from: Storage): readonly (readonly [string, string])[] =>
  Array.from({ length: from.length }, (_, index) => from.key(index)).flatMap((key) =>
    key?.startsWith(PREFIX) === true ? [[key.slice(PREFIX.length), from.getItem(key) ?? ''] as const] : [],
  )

/** This browser's own storage. */
export const thisDevice: Device = {
  load: () => {
    try {
      const from = storage()
      return from === null ? {} : Object.fromEntries(entriesOf(from))
    } catch {
      return {}
    }
  },
  save: (key, text) => {
    try {
      const to = storage()
      if (to === null) return false
      if (text === null) to.removeItem(PREFIX + key)
      else to.setItem(PREFIX + key, text)
      return true
    } catch {
      return false
    }
  },
}

/** Calls back when another page of this device wrote or erased some of it. Returns how to stop. */
export const onOtherPage = (changed: () => void): (() => void) => {
  const hear = ({ key }: StorageEvent) => {
    if (key === null || key.startsWith(PREFIX)) changed()
  }
  addEventListener('storage', hear)
  return () => removeEventListener('storage', hear)
}
