import { NativeSelect } from '@mantine/core'
import type { Account } from '../../api/account.ts'
import { nameOfHeld } from '../speech/name-of-office.ts'
import { useSay } from '../speech/use-say.ts'
import { useSwitchOffice } from './use-switch-office.ts'
import './office.css'

/** From which office one acts, chosen in the header where there are several. */
export function ActingOffice({ account }: { account: Account }) {
  const say = useSay()
  const change = useSwitchOffice(account)
  if (account.offices.length < 2) return null
  return (
    <NativeSelect
      className="acting wide-only"
      size="xs"
      aria-label={say('office-act-as')}
      value={account.officeId ?? ''}
      disabled={change.isPending}
      data={account.offices.map(office => ({ value: office.id, label: nameOfHeld(say, office) }))}
      onChange={event => change.mutate(event.currentTarget.value)}
    />
  )
}
