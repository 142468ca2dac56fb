import { QueryCache, QueryClient } from '@tanstack/react-query'
import { Refused, Unreachable } from './refused.ts'
import { sessionQuery } from './session.ts'

/** One cache for the pages. A session that ended shows wherever the next answer says so. */
export const queryClient: QueryClient = new QueryClient({
  queryCache: new QueryCache({
    onError: error => {
      if (error instanceof Refused && error.status === 401) queryClient.setQueryData(sessionQuery.queryKey, null)
    },
  }),
  defaultOptions: {
    queries: {
      networkMode: 'always',
      staleTime: 10_000,
      retry: (failures, error) => error instanceof Unreachable && failures < 2,
      retryDelay: failures => 600 * 2 ** failures,
    },
    mutations: { networkMode: 'always' },
  },
})
