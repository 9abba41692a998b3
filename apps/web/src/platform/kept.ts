const prefix = 'rechenlotse.kept.'

/** Something that outlives a reload or a sign-in in this tab, and nothing else. */
export interface Kept<Value> {
  readonly read: () => Value | null
  /** null forgets it. */
  readonly keep: (value: Value | null) => void
}

export function keptAs<Value>(name: string): Kept<Value> {
  const key = `${prefix}${name}`
  return {
    read: () => {
      try {
        return JSON.parse(sessionStorage.getItem(key) ?? 'null') as Value | null
      } catch {
        return null
      }
    },
    keep: (value) => {
      try {
        if (value === null) sessionStorage.removeItem(key)
        else sessionStorage.setItem(key, JSON.stringify(value))
      } catch {
        return
      }
    },
  }
}

/** Who signs out leaves nothing behind in the tab. */
export function forgetKept(): void {
  try {
    for (const key of Object.keys(sessionStorage)) if (key.startsWith(prefix)) sessionStorage.removeItem(key)
  } catch {
    return
  }
}
