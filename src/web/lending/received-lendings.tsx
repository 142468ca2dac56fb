import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { Account } from '../../api/account.ts'
import { useActFor } from '../office/use-act-for.ts'
import { useSay } from '../speech/use-say.ts'
import { lastDay, rightWords } from './lending-words.ts'

/** The units that one may act for today, and the way to all that is lent. */
export function ReceivedLendings({ account }: { account: Account }) {
  const say = useSay()
  const change = useActFor()
  return (
    <>
      {account.lendings.length > 0 && (
        <>
          <h3>{say('lendings-mine')}</h3>
          <ul className="own-offices">
            {account.lendings.map(lending => (
              <li key={lending.id}>
                <div>
                  <p>
                    <strong>{lending.unitName}</strong>
                  </p>
                  <p className="small">
                    {rightWords(say, lending.rights)}
                    <span className="soft"> · {say('office-through', { day: lastDay(lending.until) })}</span>
                  </p>
                </div>
                {lending.id === account.lendingId ? (
                  <span className="tag tag-accepted">{say('office-acting')}</span>
                ) : (
                  <Button
                    size="xs"
                    variant="default"
                    loading={change.isPending}
                    aria-label={say('lending-act-for', { unit: lending.unitName })}
                    onClick={() => change.mutate(lending)}
                  >
                    {say('lending-act')}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {account.may.includes('list-lendings') && (
        <p>
          <Link to="/lendings">{say('lendings')}</Link>
        </p>
      )}
    </>
  )
}
