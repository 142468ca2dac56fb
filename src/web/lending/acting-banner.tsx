import { Button } from '@mantine/core'
import type { Account } from '../../api/account.ts'
import { useActFor } from '../office/use-act-for.ts'
import { useSay } from '../speech/use-say.ts'
import { lastDay, rightWords } from './lending-words.ts'
import './lending.css'

/** Says on every page for whom one acts, and leads back. */
export function ActingBanner({ account }: { account: Account }) {
  const say = useSay()
  const change = useActFor()
  const lending = account.lendings.find(({ id }) => id === account.lendingId)
  if (!lending) return null
  return (
    <div className="acting-banner" role="status">
      <p>{say('lending-banner', { unit: lending.unitName, last: lastDay(lending.until), rights: rightWords(say, lending.rights) })}</p>
      <Button size="compact-sm" variant="default" className="no-print" loading={change.isPending} onClick={() => change.mutate(null)}>
        {say('lending-home')}
      </Button>
    </div>
  )
}
