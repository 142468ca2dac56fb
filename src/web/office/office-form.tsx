import { Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { FormEvent, ReactNode } from 'react'
import { tell } from '../piece/messages.ts'
import { ProblemPanel } from '../piece/state-panel.tsx'
import { type PageCode, useSay } from '../speech/use-say.ts'

interface OfficeFormProps {
  readonly title: string
  readonly act: string
  readonly done: PageCode
  readonly ready: boolean
  readonly send: () => Promise<unknown>
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A form about one office, in its place in the list; what it did is told, and the list is asked for anew. */
export function OfficeForm({ title, act, done, ready, send, onClose, children }: OfficeFormProps) {
  const say = useSay()
  const client = useQueryClient()
  const sending = useMutation({
    mutationFn: send,
    onSuccess: async () => {
      tell(say(done))
      onClose()
      await Promise.all([['offices'], ['session'], ['open-matters']].map(queryKey => client.invalidateQueries({ queryKey })))
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (ready) sending.mutate()
  }
  return (
    <form className="office-form" onSubmit={submit} aria-label={title}>
      <h3>{title}</h3>
      {children}
      {sending.error && <ProblemPanel error={sending.error} />}
      <div className="row">
        <Button type="submit" disabled={!ready} loading={sending.isPending}>
          {act}
        </Button>
        <Button variant="default" onClick={onClose}>
          {say('office-cancel')}
        </Button>
      </div>
    </form>
  )
}
