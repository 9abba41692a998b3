/** Whether a browser reads along; without one public pages are rendered by the server. */
export const isInBrowser = typeof window !== 'undefined'

/** Where addresses begin. Without a browser any will do: nothing leaves the process. */
export const origin = isInBrowser ? window.location.origin : 'http://portal.invalid'
