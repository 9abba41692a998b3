import { useQuery } from '@tanstack/react-query'
import { api, dataOf } from '../../../platform/api-client'
import { useLocale } from '../../../platform/use-locale'
import { applicationKeys } from './keys'

export function useDossier(id: string) {
  const locale = useLocale()
  return useQuery({
    queryKey: applicationKeys.dossier(id, locale),
    queryFn: ({ signal }) =>
      dataOf(api.GET('/api/v1/applications/{id}/dossier', { params: { path: { id }, query: { locale } }, signal })),
    staleTime: 0,
  })
}
