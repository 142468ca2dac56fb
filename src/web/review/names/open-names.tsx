import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { agencyNamesQuery } from '../../remote/agencies.ts'
import { useSay } from '../../speech/use-say.ts'

type OpenNames = ReadonlyMap<string, readonly string[]>
const none: OpenNames = new Map()
const OpenNamesContext = createContext<OpenNames>(none)

/** By item the names in it that tell nobody; a context of its own, so that an answer draws the marks anew and not the rows. */
export function OpenNamesProvider({ documentId, version, children }: { documentId: string; version: number; children: ReactNode }) {
  const { data } = useQuery({ ...agencyNamesQuery(documentId, version), placeholderData: keepPreviousData })
  const byItem = useMemo(() => {
    const found = new Map<string, string[]>()
    for (const { name, items, meaning } of data?.names ?? [])
      if (meaning.type === 'open') for (const item of items) found.set(item, [...(found.get(item) ?? []), name])
    return found
  }, [data])
  return <OpenNamesContext.Provider value={byItem}>{children}</OpenNamesContext.Provider>
}

/** The names of an item that are asked about. */
export const useOpenNames = (itemId: string): readonly string[] => useContext(OpenNamesContext).get(itemId) ?? []

/** In the line of an item: one of its names tells nobody. */
export function OpenNameMark({ itemId }: { itemId: string }) {
  const say = useSay()
  const names = useOpenNames(itemId)
  if (names.length === 0) return null
  return (
    <span className="item-open-name" title={names.join('; ')}>
      {say('name-open-mark', { count: names.length })}
    </span>
  )
}

/** The way from an item to the question about its names. */
export function OpenNameLine({ names }: { names: readonly string[] }) {
  const say = useSay()
  return (
    <span>
      {say('name-open-line', { names: names.map(name => `“${name}”`).join(', ') })}{' '}
      <Link from="/documents/$documentId" to="." search={former => ({ ...former, step: 'names' as const })} replace>
        {say('names-settle')}
      </Link>
    </span>
  )
}
