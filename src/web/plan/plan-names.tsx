import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { agencyNamesQuery } from '../remote/agencies.ts'
import { useSay } from '../speech/use-say.ts'

const step = { step: 'names' } as const

/** Names of the plan that tell nobody, and the way to say whom they mean; quiet where there are none or the document is not open to the reader. */
export function PlanNames({ documentId, replaced }: { documentId: string; replaced: boolean }) {
  const say = useSay()
  const names = useQuery({ ...agencyNamesQuery(documentId, null), enabled: !replaced, retry: false })
  const open = (names.data?.names ?? []).filter(({ meaning }) => meaning.type === 'open')
  if (open.length === 0) return null
  return (
    <p className="note note-warn row no-print" data-testid="plan-names">
      {say('names-open', { count: open.length, items: new Set(open.flatMap(row => row.items)).size })}{' '}
      <Link to="/documents/$documentId" params={{ documentId }} search={step}>
        {say('names-settle')}
      </Link>
    </p>
  )
}
