import { NativeSelect } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type Sharing, sharings } from '../../core/policy/sharing.ts'
import { share } from '../remote/offices.ts'
import { useMayOn } from '../remote/use-may.ts'
import { useSay } from '../speech/use-say.ts'
import { tell } from './messages.ts'
import { tellProblem } from './tell-problem.ts'

interface SharingFieldProps {
  readonly kind: 'documents' | 'plans'
  readonly thing: { readonly id: string; readonly sharing: Sharing; readonly may: readonly string[] }
}

/** How far a document or plan is shared: a choice for who may change it, words for everybody else. */
export function SharingField({ kind, thing }: SharingFieldProps) {
  const say = useSay()
  const client = useQueryClient()
  const mayShare = useMayOn(thing, kind === 'documents' ? 'share-document' : 'share-plan')
  const change = useMutation({
    mutationFn: (sharing: Sharing) => share(kind, thing.id, sharing),
    onSuccess: async (_, sharing) => {
      tell(say('sharing-saved', { sharing: say(`sharing-${sharing}`) }))
      const keys = kind === 'documents' ? ['document', 'documents'] : ['plan', 'plans']
      await Promise.all(keys.map(key => client.invalidateQueries({ queryKey: [key] })))
    },
    onError: tellProblem,
  })
  const wordsOf = (sharing: Sharing) => `${say(`sharing-${sharing}`)}: ${say(`sharing-${sharing}-text`)}`
  if (!mayShare) return <span title={wordsOf(thing.sharing)}>{say(`sharing-${thing.sharing}`)}</span>
  return (
    <NativeSelect
      size="xs"
      aria-label={say('sharing')}
      value={change.isPending ? change.variables : thing.sharing}
      disabled={change.isPending}
      data={sharings.map(value => ({ value, label: wordsOf(value) }))}
      onChange={event => {
        const next = sharings.find(each => each === event.currentTarget.value)
        if (next) change.mutate(next)
      }}
    />
  )
}
