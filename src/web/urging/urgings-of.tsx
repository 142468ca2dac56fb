import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { urgingsOfQuery } from '../remote/urgings.ts'
import { useMay } from '../remote/use-may.ts'
import { showInstant } from '../speech/show-day.ts'
import { useSay } from '../speech/use-say.ts'
import { nameOfUrging, numberOfUrging, Receipt } from './urging-words.tsx'

interface UrgingsOfProps {
  readonly obligationId: string
  readonly unitId: string
  /** It is overdue, and the unit that is acted for gave it. */
  readonly mayBegin: boolean
}

/** What was written about one thing, and the way to write again; nothing where there is neither. */
export function UrgingsOf({ obligationId, unitId, mayBegin }: UrgingsOfProps) {
  const say = useSay()
  const { data } = useQuery(urgingsOfQuery(obligationId))
  const mayIssue = useMay('issue-urging') && mayBegin
  const items = data?.items ?? []
  if (!items.length && !mayIssue) return null
  return (
    <section aria-labelledby="urgings-title">
      <h2 id="urgings-title">{say('urgings')}</h2>
      <ol className="obligation-steps">
        {items.map(item => (
          <li key={item.id}>
            <p>
              <Link to="/urgings/$urgingId" params={{ urgingId: item.id }}>
                {numberOfUrging(say, item)} · {nameOfUrging(say, item)}
              </Link>
            </p>
            <p className="small soft">
              {item.unit.name} → {item.to.name} · {showInstant(item.issuedAt)}
            </p>
            <p className="small">
              <Receipt urging={item} />
            </p>
          </li>
        ))}
      </ol>
      {mayIssue && (
        <p className="no-print">
          <Link to="/urgings/new" search={{ unit: unitId, work: obligationId }}>
            {say('urging-new')}
          </Link>
        </p>
      )}
    </section>
  )
}
