/** Names of what is kept from the API. */
export const applicationKeys = {
  all: ['applications'] as const,
  list: ['applications', 'list'] as const,
  one: (id: string) => ['applications', 'one', id] as const,
  dossier: (id: string, locale: string) => ['applications', 'dossier', id, locale] as const,
  programme: (key: string) => ['applications', 'programme', key] as const,
}
