import { useQuery } from '@tanstack/react-query'
import type { DossierText } from '@rechenlotse/domain/applications'
import { callApi } from '../../../platform/api-client'
import { useLocale } from '../../../platform/use-locale'
import { applicationKeys } from './keys'

export function useDossier(id: string) {
  const locale = useLocale()
  return useQuery({
    queryKey: applicationKeys.dossier(id, locale),
    queryFn: ({ signal }) =>
      callApi<DossierText>(`/applications/${encodeURIComponent(id)}/dossier?locale=${locale}`, { signal }),
    staleTime: 0,
  })
}
