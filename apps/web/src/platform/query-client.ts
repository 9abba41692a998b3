import { QueryClient } from '@tanstack/react-query'
import { Problem } from './problem'

function worthRetrying(count: number, error: Error): boolean {
  return count < 2 && error instanceof Problem && (error.status === 0 || error.status >= 502)
}

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { retry: worthRetrying, staleTime: 30_000, refetchOnWindowFocus: false },
      mutations: { retry: false },
    },
  })
}
