const key = 'rechenlotse.session'

/** Whether somebody was signed in here last time; spares visitors of public pages the question to the server. */
export function hasSessionHint(): boolean {
  try {
    return window.localStorage.getItem(key) !== null
  } catch {
    return false
  }
}

export function keepSessionHint(isSignedIn: boolean): void {
  try {
    if (isSignedIn) window.localStorage.setItem(key, '1')
    else window.localStorage.removeItem(key)
  } catch {
    return
  }
}
