import { useQuery } from '@tanstack/react-query'
import { sessionQuery } from './session.ts'

/** True where the account may do it to something, by the list that the server gives: pages offer nothing that would be refused. */
export function useMay(useCase: string): boolean {
  const { data } = useQuery(sessionQuery)
  return data?.may.includes(useCase) ?? false
}

/** True where it may do it to this thing, by the list that came with the thing. */
export function useMayOn(thing: { readonly may: readonly string[] }, useCase: string): boolean {
  return useMay(useCase) && thing.may.includes(useCase)
}
