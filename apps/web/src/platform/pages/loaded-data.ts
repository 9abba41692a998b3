import { createContext, useContext } from 'react'

export const LoadedData = createContext<unknown>(null)

/** What the loader of this page's route fetched. */
export function useLoadedData<Data>(): Data {
  return useContext(LoadedData) as Data
}
