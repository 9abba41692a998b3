import { useEffect, useState } from 'react'
import { useLocation, useSearchParams } from 'react-router'
import { filterNames, type ProgrammeFilter } from './programme-filter'

/** Marks in the history what this page wrote itself: everything else comes from a link and counts anew. */
const own = 'filter'

const filterOf = (query: URLSearchParams): ProgrammeFilter =>
  Object.fromEntries(filterNames.map((name) => [name, query.get(name) ?? ''])) as unknown as ProgrammeFilter

function queryOf(filter: ProgrammeFilter, isMap: boolean): URLSearchParams {
  const chosen = filterNames.map((name) => [name, filter[name]] as const)
  return new URLSearchParams([...chosen, ['view', isMap ? 'map' : ''] as const].filter(([, value]) => value) as [])
}

/** The filter of the catalogue with its words, kept in the address: it can be shared and is there again on the way back. */
export function useFilter() {
  const [query, setQuery] = useSearchParams()
  const { state } = useLocation()
  const [filter, setFilter] = useState(() => filterOf(query))
  const isMap = query.get('view') === 'map'
  useEffect(() => {
    if (state !== own) setFilter(filterOf(query))
  }, [query, state])
  const write = (next: ProgrammeFilter, asMap: boolean) => {
    setFilter(next)
    setQuery(queryOf(next, asMap), { replace: true, preventScrollReset: true, state: own })
  }
  return {
    filter,
    isMap,
    change: (change: Partial<ProgrammeFilter>) => write({ ...filter, ...change }, isMap),
    clear: () => write(filterOf(new URLSearchParams()), isMap),
    show: (view: 'list' | 'map') => write(filter, view === 'map'),
  }
}
