import { Button, Textarea } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { GuardNote } from '../piece/guard-note.tsx'
import { queryClient } from '../remote/query-client.ts'
import { answerUrging } from '../remote/urgings.ts'
import { useMay } from '../remote/use-may.ts'
import { useSay } from '../speech/use-say.ts'

/** The institution's answer; words that tell of private persons are looked at again before they are kept. */
export function AnswerForm({ id }: { id: string }) {
  const say = useSay()
  const mayAnswer = useMay('answer-urging')
  const [words, setWords] = useState('')
  const [confirmed, setConfirmed] = useState(false)
  /** What somebody has looked at holds for those words alone. */
  const write = (next: string) => {
    setWords(next)
    setConfirmed(false)
  }
  const sending = useMutation({
    mutationFn: () => answerUrging(id, words, confirmed),
    onSuccess: () => {
      write('')
      return queryClient.invalidateQueries({ queryKey: ['urging', id] })
    },
  })
  if (!mayAnswer) return null
  return (
    <form
      className="urging-form no-print"
      onSubmit={event => {
        event.preventDefault()
        sending.mutate()
      }}
    >
      <Textarea
        label={say('urging-answer')}
        value={words}
        onChange={event => write(event.currentTarget.value)}
        autosize
        minRows={3}
        maxLength={5000}
        lang="vi"
      />
      <GuardNote error={sending.error} confirmed={confirmed} onConfirm={setConfirmed} />
      <Button type="submit" disabled={!words.trim()} loading={sending.isPending}>
        {say('urging-send-answer')}
      </Button>
    </form>
  )
}
