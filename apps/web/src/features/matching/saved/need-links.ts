import type { Need } from '@rechenlotse/domain/matching'
import { useMutation, useQuery } from '@tanstack/react-query'
import { api, dataOf } from '../../../platform/api-client'

/** What is needed, as whoever has the link may read it. */
export const useSharedNeed = (token: string) =>
  useQuery({
    queryKey: ['matching', 'shared-need', token],
    queryFn: async ({ signal }): Promise<Need> =>
      (await dataOf(api.POST('/api/v1/needs/shared', { body: { token }, signal }))).need as Need,
  })

export const useUnsubscribe = () =>
  useMutation({ mutationFn: (token: string) => api.POST('/api/v1/needs/unsubscriptions', { body: { token } }) })
