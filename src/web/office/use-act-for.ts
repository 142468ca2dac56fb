import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { ReceivedLending } from '../../api/lending.ts'
import { tell } from '../piece/messages.ts'
import { tellProblem } from '../piece/tell-problem.ts'
import { actFor } from '../remote/lendings.ts'
import { useSay } from '../speech/use-say.ts'

/** Acts for another unit from now on, or for the own one again (null): what was on the pages is another unit's, and goes. */
export function useActFor() {
  const say = useSay()
  const client = useQueryClient()
  const navigate = useNavigate()
  return useMutation({
    mutationFn: (lending: ReceivedLending | null) => actFor(lending?.id ?? null),
    onSuccess: async (_, lending) => {
      await client.invalidateQueries({ queryKey: ['session'] })
      await navigate(lending && lending.rights.join() === 'consolidate' ? { to: '/reports', search: {} } : { to: '/inbox', search: {} })
      await client.invalidateQueries()
      tell(lending ? say('lending-acts-now', { unit: lending.unitName }) : say('lending-acts-home'))
    },
    onError: tellProblem,
  })
}
