import { Button, Textarea } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { queryClient } from '../remote/query-client.ts'
import { Refused } from '../remote/refused.ts'
import { answerUrging } from '../remote/urgings.ts'
import { useMay } from '../remote/use-may.ts'
import { useLanguage } from '../speech/language.ts'
import { sayCode, useSay } from '../speech/use-say.ts'

/** The institution's answer; words that tell of private persons are looked at again before they are kept. */
export function AnswerForm({ id }: { id: string }) {
  const say = useSay()
  const mayAnswer = useMay('answer-urging')
  const language = useLanguage()
  const [words, setWords] = useState('')
  const sending = useMutation({
    mutationFn: (confirmed: boolean) => answerUrging(id, words, confirmed),
    onSuccess: () => {
      setWords('')
      return queryClient.invalidateQueries({ queryKey: ['urging', id] })
    },
  })
  if (!mayAnswer) return null
  const { error } = sending
  const isPersonal = error instanceof Refused && error.problem.code === 'personal-data-found'
  return (
    <form
      className="urging-form no-print"
      onSubmit={event => {
        event.preventDefault()
        sending.mutate(isPersonal)
      }}
    >
      <Textarea
        label={say('urging-answer')}
        value={words}
        onChange={event => setWords(event.currentTarget.value)}
        autosize
        minRows={3}
        maxLength={5000}
        lang="vi"
      />
      {error && (
        <p role="alert" className="bad">
          {error instanceof Refused
            ? sayCode(language, `refusal.${error.problem.code}`, error.problem.about, error.problem.message)
            : say('unreachable-title')}
        </p>
      )}
      <Button type="submit" disabled={!words.trim()} loading={sending.isPending}>
        {say(isPersonal ? 'urging-send-anyway' : 'urging-send-answer')}
      </Button>
    </form>
  )
}
