import { Button } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import type { Recognition } from '../../api/recognition.ts'
import { tell } from '../piece/messages.ts'
import { tellProblem } from '../piece/tell-problem.ts'
import { queryClient } from '../remote/query-client.ts'
import { cancelRecognition, recognitionsQuery } from '../remote/recognitions.ts'
import { useLanguage } from '../speech/language.ts'
import { showInstant } from '../speech/show-day.ts'
import { sayCode, useSay } from '../speech/use-say.ts'

const none: readonly Recognition[] = []

/** Scans on their way to become documents, and those that were turned away, with the reason. */
export function RecognitionList() {
  const items = useQuery(recognitionsQuery).data?.items ?? none
  useTellFinished(items)
  if (!items.length) return null
  return (
    <ul className="uploads" aria-live="polite">
      {items.map(item => (
        <li key={item.id}>{item.refusal ? <Turned item={item} refusal={item.refusal} /> : <Waiting item={item} />}</li>
      ))}
    </ul>
  )
}

/** Those whose recognition was called off here: that they are gone is no news. */
const calledOff = new Set<string>()

/** What is no longer on the list has become a document. */
function useTellFinished(items: readonly Recognition[]): void {
  const say = useSay()
  const before = useRef(items)
  useEffect(() => {
    const gone = before.current.filter(({ id, refusal }) => refusal === null && !calledOff.has(id) && !items.some(item => item.id === id))
    before.current = items
    if (!gone.length) return
    for (const { fileName } of gone) tell(say('recognised', { name: fileName }))
    void queryClient.invalidateQueries({ queryKey: ['documents'] })
  }, [items, say])
}

function useCallOff(id: string) {
  return useMutation({
    mutationFn: () => {
      calledOff.add(id)
      return cancelRecognition(id)
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['recognitions'] }),
    onError: tellProblem,
  })
}

function Waiting({ item }: { item: Recognition }) {
  const say = useSay()
  const callOff = useCallOff(item.id)
  const { fileName: name, page, pages } = item
  const label = page > 0 && pages !== null ? say('recognising-page', { name, page, pages }) : say('recognising-waits', { name })
  return (
    <div className="note recognition">
      <div>
        <p>{label}</p>
        <progress className="upload-bar" aria-label={label} max={pages ?? 1} {...(page > 0 ? { value: page - 0.5 } : {})} />
      </div>
      <Button size="xs" variant="default" loading={callOff.isPending} onClick={() => callOff.mutate()}>
        {say('recognising-cancel')}
      </Button>
    </div>
  )
}

function Turned({ item, refusal }: { item: Recognition; refusal: NonNullable<Recognition['refusal']> }) {
  const say = useSay()
  const language = useLanguage()
  const callOff = useCallOff(item.id)
  const about = { ...refusal.about, file: say('recognition-file', { time: showInstant(item.begunAt) }) }
  return (
    <div className="note note-bad recognition" role="alert">
      <p>{sayCode(language, `refusal.${refusal.code}`, about, refusal.code)}</p>
      <Button size="xs" variant="default" loading={callOff.isPending} onClick={() => callOff.mutate()}>
        {say('close')}
      </Button>
    </div>
  )
}
