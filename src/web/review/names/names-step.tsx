import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { DocumentRow } from '../../../api/document.ts'
import { agencyNamesQuery } from '../../remote/agencies.ts'
import { useMayOn } from '../../remote/use-may.ts'
import { NamesNotice } from './names-notice.tsx'
import { NamesPanel } from './names-panel.tsx'
import './names.css'

interface NamesStepProps {
  readonly row: DocumentRow
  readonly version: number
  readonly isOpen: boolean
  /** Another version of the document has taken its place. */
  readonly replaced: boolean
  readonly onStep: (step: 'names' | undefined) => void
  readonly onItem: (id: string) => void
}

/** Whom the names of the document mean: one line while closed, all of them when open. */
export function NamesStep({ row, version, isOpen, replaced, onStep, onItem }: NamesStepProps) {
  const names = useQuery({ ...agencyNamesQuery(row.id, version), placeholderData: keepPreviousData })
  const mayAnswer = useMayOn(row, 'answer-agency') && !replaced
  const mayGive = useMayOn(row, 'publish-plan') && !replaced
  if (!names.data) return null
  const of = { documentId: row.id, version, names: names.data, mayAnswer }
  return isOpen ? (
    <NamesPanel {...of} published={row.state === 'published'} onItem={onItem} onClose={() => onStep(undefined)} />
  ) : (
    <NamesNotice {...of} mayGive={mayGive} onOpen={() => onStep('names')} />
  )
}
