import { Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { AgencyNames } from '../../../api/agency-answer.ts'
import { tell } from '../../piece/messages.ts'
import { tellProblem } from '../../piece/tell-problem.ts'
import { agencyNamesQuery, giveMissingWork } from '../../remote/agencies.ts'
import { useSay } from '../../speech/use-say.ts'

interface NamesNoticeProps {
  readonly documentId: string
  readonly version: number
  readonly names: AgencyNames
  readonly mayAnswer: boolean
  readonly mayGive: boolean
  readonly onOpen: () => void
}

/** How many names tell nobody, and the one thing to do about it; quiet where all are known. */
export function NamesNotice({ documentId, version, names, mayAnswer, mayGive, onOpen }: NamesNoticeProps) {
  const say = useSay()
  const client = useQueryClient()
  const giving = useMutation({
    mutationFn: () => giveMissingWork(documentId),
    onSuccess: async ({ made }) => {
      tell(say('names-given', { count: made }))
      await client.invalidateQueries({ queryKey: agencyNamesQuery(documentId, version).queryKey })
    },
    onError: tellProblem,
  })
  const open = names.names.filter(({ meaning }) => meaning.type === 'open')
  const items = new Set(open.flatMap(row => row.items)).size
  if (names.names.length === 0) return null
  return (
    <div className={open.length > 0 ? 'names-notice note-warn no-print' : 'names-notice no-print'} data-testid="names">
      {open.length > 0 && <p>{say('names-open', { count: open.length, items })}</p>}
      {names.untold > 0 && mayGive && <p>{say('names-untold', { count: names.untold })}</p>}
      {names.untold > 0 && mayGive && (
        <Button size="compact-sm" loading={giving.isPending} onClick={() => giving.mutate()}>
          {say('names-give')}
        </Button>
      )}
      <Button size="compact-sm" variant={open.length > 0 && mayAnswer ? 'light' : 'subtle'} onClick={onOpen}>
        {say(open.length > 0 && mayAnswer ? 'names-settle' : 'names-show')}
      </Button>
    </div>
  )
}
