import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { OpenedPlan } from '../../api/plan.ts'
import { ListStates } from '../piece/list-states.tsx'
import { LoadMore } from '../piece/load-more.tsx'
import { StatePanel } from '../piece/state-panel.tsx'
import { UnopenedPage } from '../piece/unopened-page.tsx'
import { useTitle } from '../piece/use-title.ts'
import { planQuery } from '../remote/plans.ts'
import { sameWorkQuery } from '../remote/same-work.ts'
import { useMayOn } from '../remote/use-may.ts'
import { countWords } from '../speech/count-words.ts'
import { nameOfDocument, numberOfDocument } from '../speech/name-of-document.ts'
import { useSay } from '../speech/use-say.ts'
import { SameWorkTask } from './same-work-task.tsx'
import './same-work.css'

const route = getRouteApi('/signed/plans/$planId/same-work')

/** The tasks of a plan that other documents of the register order too, or seem to: a person says which. */
export function SameWorkPage() {
  const { planId } = route.useParams()
  const opened = useQuery(planQuery(planId))
  if (opened.data) return <Loaded plan={opened.data.plan} />
  return <UnopenedPage asked={opened} />
}

function Loaded({ plan }: { plan: OpenedPlan['plan'] }) {
  const say = useSay()
  const mayLink = useMayOn(plan, 'link-same-work') && plan.nextId === null
  useTitle(`${say('same-work')}, ${numberOfDocument(plan) || nameOfDocument(plan, plan.fileName)}`)
  const list = useInfiniteQuery(sameWorkQuery(plan.id))
  const [first] = list.data?.pages ?? []
  const items = list.data?.pages.flatMap(page => page.items) ?? []
  return (
    <div className="page stack">
      <header className="same-work-head">
        <h1>{say('same-work')}</h1>
        <p>
          <Link to="/plans/$planId" params={{ planId: plan.id }} search={{}}>
            {[numberOfDocument(plan), nameOfDocument(plan, plan.fileName)].filter(Boolean).join(' · ')}
          </Link>
        </p>
        <p className="soft">{say('same-work-about')}</p>
      </header>
      {plan.nextId !== null && <p className="note note-warn">{say('same-work-replaced')}</p>}
      <ListStates
        list={list}
        isEmpty={items.length === 0}
        empty={
          <StatePanel title={say('same-work-none')}>
            <p>{say('same-work-none-text')}</p>
          </StatePanel>
        }
      >
        {first && <p>{say('same-work-counts', { alike: countWords(first.counts.alike), same: countWords(first.counts.same) })}</p>}
        <ol className="same-work paper">
          {items.map(task => (
            <SameWorkTask key={task.id} planId={plan.id} task={task} mayLink={mayLink} />
          ))}
        </ol>
        <LoadMore shown={items.length} total={first?.total ?? items.length} list={list} />
      </ListStates>
    </div>
  )
}
