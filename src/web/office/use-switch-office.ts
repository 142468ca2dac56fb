import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Account } from '../../api/account.ts'
import { tell } from '../piece/messages.ts'
import { tellProblem } from '../piece/tell-problem.ts'
import { switchOffice } from '../remote/offices.ts'
import { nameOfHeld } from '../speech/name-of-office.ts'
import { useSay } from '../speech/use-say.ts'

/** Acts from another office from now on: everything on the pages is asked for anew, for other things are seen from there. */
export function useSwitchOffice(account: Account) {
  const say = useSay()
  const client = useQueryClient()
  return useMutation({
    mutationFn: switchOffice,
    onSuccess: async (_, officeId) => {
      const office = account.offices.find(each => each.id === officeId)
      await client.invalidateQueries()
      if (office) tell(say('office-acts-now', { office: nameOfHeld(say, office) }))
    },
    onError: tellProblem,
  })
}
