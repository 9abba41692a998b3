import { useSyncExternalStore } from 'react'

/** How many pages are on their way, for whoever shows that one has to wait. */
const loading = { count: 0, listeners: new Set<() => void>() }

function change(by: number): void {
  loading.count += by
  queueMicrotask(() => loading.listeners.forEach((listener) => listener()))
}

export function whileLoading(page: Promise<unknown>): void {
  change(1)
  page.then(
    () => change(-1),
    () => change(-1),
  )
}

function listen(listener: () => void): () => void {
  loading.listeners.add(listener)
  return () => loading.listeners.delete(listener)
}

/** Whether a page is on its way while another one is still shown. */
export function useIsWaiting(): boolean {
  return useSyncExternalStore(
    listen,
    () => loading.count > 0,
    () => false,
  )
}
