import { bodyOf, type Schema } from '@rechenlotse/contract'
import type { Need } from '@rechenlotse/domain/matching'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { api, dataOf } from '../../../platform/api-client'

export type SavedNeedSummary = Schema<'SavedNeedSummaryDto'>
export type SavedNeed = Schema<'SavedNeedDto'>

const keys = {
  all: ['matching', 'needs'] as const,
  list: ['matching', 'needs', 'list'] as const,
  one: (id: string) => ['matching', 'needs', 'one', id] as const,
}
const pathOf = (id: string) => ({ params: { path: { id } } })

export const useSavedNeeds = () =>
  useQuery({ queryKey: keys.list, queryFn: ({ signal }) => dataOf(api.GET('/api/v1/needs', { signal })), staleTime: 0 })

export const useSavedNeed = (id: string) =>
  useQuery({
    queryKey: keys.one(id),
    queryFn: ({ signal }) => dataOf(api.GET('/api/v1/needs/{id}', { ...pathOf(id), signal })),
    staleTime: 0,
  })

/** After every command what is shown of saved needs is read again. */
function useNeedCommand<Wish, Answer>(mutationFn: (wish: Wish) => Promise<Answer>) {
  const client = useQueryClient()
  return useMutation({ mutationFn, onSuccess: () => client.invalidateQueries({ queryKey: keys.all }) })
}

export interface NeedToSave {
  readonly name: string
  readonly need: Need
  readonly subscribed: boolean
}

export const useSaveNeed = () =>
  useNeedCommand((wish: NeedToSave) => dataOf(api.POST('/api/v1/needs', { body: bodyOf(wish) })))

export const useSubscribe = (id: string) =>
  useNeedCommand((subscribed: boolean) =>
    dataOf(api.PATCH('/api/v1/needs/{id}', { ...pathOf(id), body: { subscribed } })),
  )

export const useDeleteNeed = (id: string) =>
  useNeedCommand<void, unknown>(() => api.DELETE('/api/v1/needs/{id}', pathOf(id)))

export const useShareNeed = (id: string) =>
  useNeedCommand<void, Schema<'ShareLinkDto'>>(() => dataOf(api.POST('/api/v1/needs/{id}/share', pathOf(id))))

export const useEndSharing = (id: string) =>
  useNeedCommand<void, unknown>(() => api.DELETE('/api/v1/needs/{id}/share', pathOf(id)))
