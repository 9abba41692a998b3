import { QueryClientProvider } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { createQueryClient } from '../platform/query-client'

const queryClient = createQueryClient()

/** One cache for the header's account menu and all pages of people who are signed in. */
export function MemberQueries({ children }: { readonly children: ReactNode }) {
  return <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
}
