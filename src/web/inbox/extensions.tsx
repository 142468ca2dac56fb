import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { OpenedObligation } from '../../api/obligation.ts'
import type { ExtensionMove } from '../../core/obligation/extension.ts'
import { ReasonForm } from '../piece/reason-form.tsx'
import { RefusedNote } from '../piece/refused-note.tsx'
import { answerForTime, askForTime } from '../remote/obligations.ts'
import { queryClient } from '../remote/query-client.ts'
import { useMay } from '../remote/use-may.ts'
import { showDay } from '../speech/show-day.ts'
import { useSay } from '../speech/use-say.ts'

type Request = OpenedObligation['extensions'][number]
const refresh = (id: string) => queryClient.refetchQueries({ queryKey: ['obligation', id] })
const isOpen = ({ state }: Request) => state === 'asked' || state === 'countered'

/** Requests for more time, with what can be answered, and the way to ask. */
export function Extensions({ obligation }: { obligation: OpenedObligation }) {
  const say = useSay()
  const mayAsk = useMay('ask-extension')
  const { term, extensions, moves } = obligation
  const canAsk = mayAsk && term.kind === 'day' && !extensions.some(isOpen) && (moves.includes('accept') || moves.includes('submit'))
  if (!extensions.length && !canAsk) return null
  return (
    <section aria-labelledby="extensions-title">
      <h2 id="extensions-title">{say('extensions')}</h2>
      {obligation.serial && <p className="note note-warn small">{say('extensions-serial', { count: extensions.length })}</p>}
      <ul className="obligation-steps">
        {extensions.toReversed().map(each => (
          <RequestLine key={each.id} obligation={obligation} request={each} />
        ))}
      </ul>
      {canAsk && <AskForm obligation={obligation} />}
    </section>
  )
}

function RequestLine({ obligation, request }: { obligation: OpenedObligation; request: Request }) {
  const say = useSay()
  const [form, setForm] = useState<'refuse' | 'counter' | null>(null)
  const go = useMutation({
    mutationFn: (move: ExtensionMove) => answerForTime(obligation.id, request.id, move),
    onSuccess: () => refresh(obligation.id),
  })
  const plain = (['grant', 'take', 'leave', 'drop'] as const).filter(move => request.moves.includes(move))
  const worded = (['counter', 'refuse'] as const).filter(move => request.moves.includes(move))
  return (
    <li>
      <p>
        {say('extension-wish', { day: showDay(request.askedFor) })} <span className="tag">{say(`extension-${request.state}`)}</span>
      </p>
      <p className="obligation-words" lang="vi">
        {request.reason}
      </p>
      {request.offered && <p>{say('extension-offered', { day: showDay(request.offered) })}</p>}
      {request.answer && (
        <p className="obligation-words soft" lang="vi">
          {request.answer}
        </p>
      )}
      <div className="row">
        {plain.map(move => (
          <Button key={move} size="compact-sm" variant="light" loading={go.isPending} onClick={() => go.mutate({ type: move })}>
            {say(`extension-act-${move}`)}
          </Button>
        ))}
        {worded.map(move => (
          <Button key={move} size="compact-sm" variant="default" aria-expanded={form === move} onClick={() => setForm(move)}>
            {say(`extension-act-${move}`)}
          </Button>
        ))}
      </div>
      {form ? (
        <ReasonForm
          key={form}
          act={say(`extension-act-${form}`)}
          {...(form === 'counter' && { day: { label: say('extension-day'), year: new Date().getFullYear() } })}
          busy={go.isPending}
          error={go.error}
          onSend={(reason, day) => go.mutate(form === 'counter' ? { type: form, reason, day } : { type: form, reason })}
        />
      ) : (
        <RefusedNote error={go.error} />
      )}
    </li>
  )
}

function AskForm({ obligation }: { obligation: OpenedObligation }) {
  const say = useSay()
  const [open, setOpen] = useState(false)
  const go = useMutation({
    mutationFn: ({ day, reason }: { day: string; reason: string }) => askForTime(obligation.id, day, reason),
    onSuccess: async () => {
      await refresh(obligation.id)
      setOpen(false)
    },
  })
  if (!open)
    return (
      <Button size="xs" variant="default" onClick={() => setOpen(true)}>
        {say('extension-ask')}
      </Button>
    )
  return (
    <ReasonForm
      act={say('extension-ask')}
      day={{ label: say('extension-day'), year: new Date().getFullYear() }}
      busy={go.isPending}
      error={go.error}
      onSend={(reason, day) => go.mutate({ day, reason })}
    />
  )
}
