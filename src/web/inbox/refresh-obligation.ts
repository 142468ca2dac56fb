import { queryClient } from '../remote/query-client.ts'

/** Loads an obligation anew, and the lists that it stands in when they are next looked at. */
export const refreshObligation = (id: string) =>
  Promise.all([queryClient.refetchQueries({ queryKey: ['obligation', id] }), queryClient.invalidateQueries({ queryKey: ['obligations'] })])
