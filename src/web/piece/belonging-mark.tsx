import type { DocumentRow } from '../../api/document.ts'
import { useSay } from '../speech/use-say.ts'

/** To whom a row belongs, where it is another unit, and how far it is shared, where it goes beyond the unit. */
export function BelongingMark({ row }: { row: Pick<DocumentRow, 'unit' | 'relation' | 'sharing'> }) {
  const say = useSay()
  return (
    <>
      {row.relation !== 'own' && <span className="tag">{row.unit.name}</span>}
      {row.relation !== 'own' && row.sharing !== 'internal' && ' '}
      {row.sharing !== 'internal' && <span className="tag tag-rejected">{say(`sharing-${row.sharing}`)}</span>}
    </>
  )
}
