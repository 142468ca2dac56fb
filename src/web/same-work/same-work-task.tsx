import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { OtherTask, SameWork, SameWorkMoveRequest } from '../../api/same-work.ts'
import { tell } from '../piece/messages.ts'
import { tellProblem } from '../piece/tell-problem.ts'
import { moveSameWork } from '../remote/same-work.ts'
import { type PageCode, sayNow, useSay } from '../speech/use-say.ts'
import { dueWords, planOf, reasonsOf } from './same-work-words.ts'

type Task = SameWork['items'][number]

interface TaskProps {
  readonly planId: string
  readonly task: Task
  readonly mayLink: boolean
}

interface Told {
  readonly move: SameWorkMoveRequest['move']
  readonly done: PageCode
}

const useMove = (planId: string) =>
  useMutation({
    mutationFn: ({ move }: Told) => moveSameWork(planId, move),
    onSuccess: (_, { done }) => tell(sayNow(done)),
    onError: tellProblem,
  })

/** A task, the ones that are the same, the ones that look so with why, and those that are not. */
export function SameWorkTask({ planId, task, mayLink }: TaskProps) {
  const say = useSay()
  const move = useMove(planId)
  const [first = null] = [task.day, ...task.same.map(({ day }) => day)].filter(day => day !== null).toSorted()
  const leads = (day: string | null) => task.same.length > 0 && day !== null && day === first
  return (
    <li>
      <p lang="vi">
        <span className="soft">{task.number}.</span> {task.text}
      </p>
      <Due day={task.day} leads={leads(task.day)} />
      {task.same.length > 0 && (
        <Others title="same-work-same" kind="same" tasks={task.same} below={other => <Due day={other.day} leads={leads(other.day)} />}>
          {mayLink && (
            <Button
              size="compact-sm"
              variant="default"
              className="no-print"
              disabled={move.isPending}
              aria-label={say('same-work-part-named', { number: task.number })}
              onClick={() => move.mutate({ move: { type: 'part', taskId: task.id }, done: 'same-work-parted' })}
            >
              {say('same-work-part')}
            </Button>
          )}
        </Others>
      )}
      {task.alike.length > 0 && (
        <Others
          title="same-work-alike"
          kind="alike"
          tasks={task.alike}
          below={other => (
            <>
              <p className="small soft">{[dueWords(say, other.day), ...reasonsOf(say, other)].join(' · ')}</p>
              {mayLink && <Answer task={task} other={other} move={move} />}
            </>
          )}
        />
      )}
      {task.notSame.length > 0 && <Nots task={task} move={move} mayLink={mayLink} />}
    </li>
  )
}

function Due({ day, leads }: { readonly day: string | null; readonly leads: boolean }) {
  const say = useSay()
  return (
    <p className="small">
      {dueWords(say, day)} {leads && <span className="tag tag-open">{say('same-work-leads')}</span>}
    </p>
  )
}

interface OthersProps<Other> {
  readonly title: PageCode
  readonly kind: 'same' | 'alike'
  readonly tasks: readonly Other[]
  readonly below: (other: Other) => ReactNode
  readonly children?: ReactNode
}

function Others<Other extends OtherTask>({ title, kind, tasks, below, children }: OthersProps<Other>) {
  const say = useSay()
  return (
    <div className={`same-work-others same-work-${kind}`}>
      <p className="small soft">{say(title)}</p>
      <ul>
        {tasks.map(other => (
          <li key={other.id} className="same-work-other">
            <p lang="vi">
              <Link to="/plans/$planId" params={{ planId: other.planId }} search={{}} className="small">
                {say('same-work-task', { number: other.number, plan: planOf(other) })}
              </Link>{' '}
              {other.text}
            </p>
            {below(other)}
          </li>
        ))}
      </ul>
      {children}
    </div>
  )
}

interface AnswerProps {
  readonly task: Task
  readonly other: OtherTask
  readonly move: ReturnType<typeof useMove>
}

function Answer({ task, other, move }: AnswerProps) {
  const say = useSay()
  const pair = { taskId: task.id, otherId: other.id }
  const named = { number: other.number, plan: planOf(other) }
  return (
    <div className="row no-print">
      <Button
        size="compact-sm"
        disabled={move.isPending}
        aria-label={say('same-work-say-named', named)}
        onClick={() => move.mutate({ move: { type: 'same', ...pair }, done: 'same-work-linked' })}
      >
        {say('same-work-say')}
      </Button>
      <Button
        size="compact-sm"
        variant="default"
        disabled={move.isPending}
        aria-label={say('same-work-deny-named', named)}
        onClick={() => move.mutate({ move: { type: 'not-same', ...pair }, done: 'same-work-denied' })}
      >
        {say('same-work-deny')}
      </Button>
    </div>
  )
}

function Nots({ task, move, mayLink }: Omit<AnswerProps, 'other'> & { readonly mayLink: boolean }) {
  const say = useSay()
  return (
    <details className="small no-print">
      <summary>{say('same-work-nots', { count: task.notSame.length })}</summary>
      <ul>
        {task.notSame.map(other => (
          <li key={other.id} className="row same-work-not">
            <span lang="vi">
              {say('same-work-task', { number: other.number, plan: planOf(other) })}: {other.text}
            </span>
            {mayLink && (
              <Button
                size="compact-xs"
                variant="default"
                disabled={move.isPending}
                onClick={() =>
                  move.mutate({ move: { type: 'ask-again', taskId: task.id, otherId: other.id }, done: 'same-work-taken-back' })
                }
              >
                {say('same-work-back')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}
