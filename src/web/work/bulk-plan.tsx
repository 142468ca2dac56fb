import { Button, Checkbox, Textarea } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { WorkMoveRequest, WorkTried } from '../../api/work.ts'
import { movesWithReason } from '../../core/obligation/obligation-states.ts'
import type { ManyMove } from '../../core/obligation/undo-move.ts'
import { ProgressBar } from '../piece/progress-bar.tsx'
import { RefusedNote } from '../piece/refused-note.tsx'
import { queryClient } from '../remote/query-client.ts'
import { sendWorkMoves, tryWorkMoves, type WorkItems, workKey } from '../remote/work.ts'
import { countWords } from '../speech/count-words.ts'
import { useSay } from '../speech/use-say.ts'
import type { BulkResult } from './bulk-result.ts'
import { WhyNot } from './why-not.tsx'

type Move = WorkMoveRequest['move']

interface BulkPlanProps {
  readonly move: ManyMove
  readonly items: WorkItems
  readonly texts: ReadonlyMap<string, string>
  readonly onCancel: () => void
  readonly onDone: (result: BulkResult) => void
}

/** A reason that stands for the one still to be written, so that what is told beforehand is not about that. */
const anyReason = '…'
const moveOf = (type: ManyMove, reason: string): Move => (movesWithReason.has(type) ? { type, reason } : { type }) as Move

/** What the move will be made on, on what not and why; then the reason, where the move says why, and the move itself. */
export function BulkPlan({ move, items, texts, onCancel, onDone }: BulkPlanProps) {
  const say = useSay()
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const [met, setMet] = useState(false)
  const [done, setDone] = useState(0)
  const panel = useRef<HTMLElement>(null)
  useEffect(() => panel.current?.focus(), [])
  const plan = useQuery({
    queryKey: [...workKey, 'try', move, items],
    queryFn: () => tryWorkMoves(items, moveOf(move, anyReason)),
    staleTime: 0,
    gcTime: 0,
  })
  const criteria = plan.data?.criteria ?? []
  const isUnmet = criteria.length > 0 && !met
  const needsReason = movesWithReason.has(move) || isUnmet
  const lacksReason = needsReason && reason.trim() === ''
  const can = new Set(plan.data?.can)
  const go = useMutation({
    mutationFn: () =>
      sendWorkMoves(
        items.filter(({ id }) => can.has(id)),
        {
          move: moveOf(move, reason.trim()),
          ...(criteria.length > 0 && { met: met ? ('all' as const) : ('none' as const) }),
          ...(isUnmet && { words: reason.trim() }),
        },
        setDone,
      ),
    onSettled: () => Promise.all([workKey[0], 'obligations', 'obligation'].map(key => queryClient.invalidateQueries({ queryKey: [key] }))),
    onSuccess: moved => onDone({ ...moved, move }),
  })
  const act = say(`act-${move as Exclude<ManyMove, 'receive'>}`)
  return (
    <section className="bulk-plan paper no-print" aria-label={act} ref={panel} tabIndex={-1} data-focus-quiet>
      <h2>{act}</h2>
      {plan.isPending && <p role="status">{say('loading')}</p>}
      <RefusedNote error={plan.error} />
      {plan.data && <Told tried={plan.data} texts={texts} />}
      {criteria.length > 0 && <Criteria criteria={criteria} met={met} onMet={setMet} />}
      {needsReason && can.size > 0 && (
        <Textarea
          label={say(isUnmet ? 'work-unmet-why' : 'act-reason')}
          autosize
          minRows={2}
          maxLength={5000}
          value={reason}
          error={tried && lacksReason ? say('act-reason-needed') : null}
          onChange={event => setReason(event.currentTarget.value)}
        />
      )}
      {go.isPending && can.size > 200 && <ProgressBar label={act} done={done} total={can.size} />}
      <RefusedNote error={go.error} />
      <div className="row">
        <Button
          size="xs"
          disabled={can.size === 0}
          loading={go.isPending}
          onClick={() => {
            setTried(true)
            if (!lacksReason) go.mutate()
          }}
        >
          {act} ({countWords(can.size)})
        </Button>
        <Button size="xs" variant="default" onClick={onCancel}>
          {say('cancel')}
        </Button>
      </div>
    </section>
  )
}

interface CriteriaProps {
  readonly criteria: WorkTried['criteria']
  readonly met: boolean
  readonly onMet: (met: boolean) => void
}

/** What the tasks name as their results, of how many, and what the units' own figures say of it. */
function Criteria({ criteria, met, onMet }: CriteriaProps) {
  const say = useSay()
  return (
    <fieldset className="criteria">
      <legend>{say('work-criteria')}</legend>
      <ul>
        {criteria.map(({ text, total, reached }) => (
          <li key={text}>
            <span lang="vi">{text}</span>{' '}
            <span className="small soft">
              {reached === null
                ? say('work-criterion-of', { total: countWords(total) })
                : say('work-criterion-reached', { total: countWords(total), reached: countWords(reached) })}
            </span>
          </li>
        ))}
      </ul>
      <Checkbox label={say('work-criteria-met')} checked={met} onChange={event => onMet(event.currentTarget.checked)} />
    </fieldset>
  )
}

function Told({ tried, texts }: { tried: WorkTried; texts: ReadonlyMap<string, string> }) {
  const say = useSay()
  return (
    <>
      <p>{say('work-will', { count: countWords(tried.can.length) })}</p>
      {tried.refused.length > 0 && (
        <div className="note note-warn">
          <p>{say('work-will-not', { count: countWords(tried.refused.length) })}</p>
          <WhyNot refused={tried.refused} texts={texts} />
        </div>
      )}
    </>
  )
}
