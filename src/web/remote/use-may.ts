import { useQuery } from '@tanstack/react-query'
import { sessionQuery } from './session.ts'

/** True where the account may do it, by the list that the server gives: pages offer nothing that would be refused. */
export function useMay(useCase: string): boolean {
  const { data } = useQuery(sessionQuery)
  return data?.may.includes(useCase) ?? false
}
