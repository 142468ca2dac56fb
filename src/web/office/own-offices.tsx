import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { Account } from '../../api/account.ts'
import { addDays } from '../../core/time/day.ts'
import { nameOfOffice } from '../speech/name-of-office.ts'
import { showDay } from '../speech/show-day.ts'
import { useSay } from '../speech/use-say.ts'
import { useSwitchOffice } from './use-switch-office.ts'
import './office.css'

/** The offices that an account acts from today, own ones and those it stands in for. */
export function OwnOffices({ account }: { account: Account }) {
  const say = useSay()
  const change = useSwitchOffice(account)
  if (!account.offices.length) return <p className="note note-warn">{say('offices-mine-none')}</p>
  return (
    <ul className="own-offices">
      {account.offices.map(office => (
        <li key={office.id}>
          <div>
            <p>
              <strong>{nameOfOffice(say, office)}</strong>
              {office.standsIn && <span className="soft"> ({say('office-stands-in')})</span>}
            </p>
            <p className="small">
              <Link to="/units/$unitId" params={{ unitId: office.unitId }} search={{}}>
                {office.unitName}
              </Link>
              {office.until && (
                <span className="soft"> · {say('office-through', { day: showDay(addDays(office.until, -1) ?? office.until) })}</span>
              )}
            </p>
          </div>
          {office.id === account.officeId ? (
            <span className="tag tag-accepted">{say('office-acting')}</span>
          ) : (
            <Button size="xs" variant="default" loading={change.isPending} onClick={() => change.mutate(office.id)}>
              {say('office-act-from')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  )
}
