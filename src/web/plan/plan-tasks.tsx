import { useInfiniteQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { OpenedPlan, PlanTask } from '../../api/plan.ts'
import { writePlace } from '../address/review-address.ts'
import { type Fact, Facts } from '../piece/facts.tsx'
import { LoadMore } from '../piece/load-more.tsx'
import { FreshLines, ProblemPanel, StatePanel } from '../piece/state-panel.tsx'
import { planTasksQuery } from '../remote/plans.ts'
import { describeDue } from '../speech/describe-due.ts'
import { useSay } from '../speech/use-say.ts'

const route = getRouteApi('/signed/plans/$planId')

export function PlanTasks({ plan }: { plan: OpenedPlan['plan'] }) {
  const say = useSay()
  const address = route.useSearch()
  const list = useInfiniteQuery({ ...planTasksQuery(plan.id, address), placeholderData: former => former })
  if (list.isPending) return <FreshLines count={8} />
  if (list.isError && !list.data) return <ProblemPanel error={list.error} onRetry={() => void list.refetch()} />
  const tasks = list.data.pages.flatMap(page => page.items)
  const total = list.data.pages[0]?.total ?? tasks.length
  if (!tasks.length) {
    return (
      <StatePanel title={say('plan-none-found')}>
        <p>{say('plan-none-found-text')}</p>
      </StatePanel>
    )
  }
  return (
    <>
      <p className="soft small" role="status">
        {say('found', { count: total })}
      </p>
      <ol className="plan-tasks paper">
        {tasks.map(task => (
          <TaskLine key={task.id} task={task} documentId={plan.documentId} />
        ))}
      </ol>
      <LoadMore shown={tasks.length} total={total} list={list} />
    </>
  )
}

function TaskLine({ task, documentId }: { task: PlanTask; documentId: string }) {
  const say = useSay()
  const report = task.kind === 'report'
  const quantities = task.quantities.map(each => `${each.min ? `${say('at-least')} ` : ''}${each.n.toLocaleString('vi-VN')} ${each.unit}`)
  const facts: Fact[] = [
    [report ? 'field-reporter' : 'field-lead', task.lead.map(body => body.name).join('; ')],
    ['field-support', task.support.map(body => body.name).join('; ')],
    ['field-to', task.to.map(body => body.name).join('; ')],
    ['field-due', task.due.map(due => describeDue(say, due)).join('; ') || say('no-due')],
    ['field-quantity', quantities.join('; ')],
    ['field-product', task.product ?? ''],
  ]
  return (
    <li className="plan-task">
      <span className="plan-task-number">{task.number}</span>
      <div>
        <p className="plan-task-text">
          {report && <span className="tag item-kind">{say('kind-report')}</span>} {task.text}
        </p>
        <Facts facts={facts} className="plan-task-facts" />
        <details className="no-print">
          <summary>{say('plan-source')}</summary>
          <blockquote className="plan-source" lang="vi">
            {task.source}
          </blockquote>
          <p className="small">
            {task.path.length > 0 && <span className="soft">{say('item-path', { path: task.path.join(' › ') })} · </span>}
            <Link to="/documents/$documentId" params={{ documentId }} search={{ at: writePlace(task.span), pane: 'source' }}>
              {say('plan-source-open')}
            </Link>
          </p>
        </details>
      </div>
    </li>
  )
}
