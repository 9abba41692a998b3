/** Names of what is kept from the API. */
export const deskKeys = {
  queues: ['intake', 'queue'] as const,
  queue: (view: string, cursor: string | null) => ['intake', 'queue', view, cursor] as const,
  one: (id: string) => ['intake', 'case', id] as const,
  alternatives: (id: string, version: number) => ['intake', 'alternatives', id, version] as const,
  destinations: ['intake', 'destinations'] as const,
}
