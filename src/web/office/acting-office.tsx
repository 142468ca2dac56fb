import { NativeSelect } from '@mantine/core'
import type { Account } from '../../api/account.ts'
import { nameOfHeld } from '../speech/name-of-office.ts'
import { useSay } from '../speech/use-say.ts'
import { useActFor } from './use-act-for.ts'
import { useSwitchOffice } from './use-switch-office.ts'
import './office.css'

/** From which office one acts, chosen in the header where there are several. */
export function ActingOffice({ account }: { account: Account }) {
  const say = useSay()
  const change = useSwitchOffice(account)
  const actFor = useActFor()
  const { offices, lendings } = account
  if (offices.length + lendings.length < 2) return null
  const choose = (value: string) => {
    const lending = lendings.find(({ id }) => id === value)
    if (lending) return actFor.mutate(lending)
    return account.lendingId !== null && value === account.officeId ? actFor.mutate(null) : change.mutate(value)
  }
  return (
    <NativeSelect
      className="acting wide-only"
      size="xs"
      aria-label={say('office-act-as')}
      value={account.lendingId ?? account.officeId ?? ''}
      disabled={change.isPending || actFor.isPending}
      data={[
        ...offices.map(office => ({ value: office.id, label: nameOfHeld(say, office) })),
        ...lendings.map(({ id, unitName }) => ({ value: id, label: say('lending-for', { unit: unitName }) })),
      ]}
      onChange={event => choose(event.currentTarget.value)}
    />
  )
}
