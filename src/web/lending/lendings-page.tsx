import { Button } from '@mantine/core'
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { LendingPage as Page } from '../../api/lending.ts'
import { ListStates } from '../piece/list-states.tsx'
import { LoadMore } from '../piece/load-more.tsx'
import { tell } from '../piece/messages.ts'
import { StatePanel } from '../piece/state-panel.tsx'
import { tellProblem } from '../piece/tell-problem.ts'
import { useTitle } from '../piece/use-title.ts'
import { endLending, lendingsKey, lendingsQuery } from '../remote/lendings.ts'
import { useMay } from '../remote/use-may.ts'
import { nameOfOffice } from '../speech/name-of-office.ts'
import { showDay, showInstant } from '../speech/show-day.ts'
import { useSay } from '../speech/use-say.ts'
import { LendingForm } from './lending-form.tsx'
import { lastDay, rightWords } from './lending-words.ts'
import './lending.css'

type Lending = Page['items'][number]

/** What the unit lets others do, and what others let it do, the last first. */
export function LendingsPage() {
  const say = useSay()
  useTitle(say('lendings'))
  const mayLend = useMay('lend-rights')
  const [adding, setAdding] = useState(false)
  const list = useInfiniteQuery(lendingsQuery)
  const day = list.data?.pages[0]?.day
  const items = list.data?.pages.flatMap(page => page.items) ?? []
  return (
    <div className="page stack">
      <div className="title-row">
        <h1>{say('lendings')}</h1>
        {mayLend && day && !adding && <Button onClick={() => setAdding(true)}>{say('lending-add')}</Button>}
      </div>
      <p className="soft lendings-about">{say('lendings-about')}</p>
      {adding && day && <LendingForm today={day} onClose={() => setAdding(false)} />}
      <ListStates
        list={list}
        isEmpty={items.length === 0}
        empty={
          <StatePanel title={say('lendings-none')}>
            <p>{say('lendings-none-text')}</p>
          </StatePanel>
        }
      >
        <ol className="lendings paper">
          {items.map(lending => (
            <Line key={lending.id} lending={lending} day={day ?? ''} mayEnd={mayLend} />
          ))}
        </ol>
        <LoadMore shown={items.length} list={list} />
      </ListStates>
    </div>
  )
}

function Line({ lending, day, mayEnd }: { readonly lending: Lending; readonly day: string; readonly mayEnd: boolean }) {
  const say = useSay()
  const { given, unit, to, holds, endedAt, afterDays } = lending
  const isOver = endedAt !== null || lending.until <= day
  return (
    <li>
      <div className="row lending-head">
        <strong>{given ? say('lending-given', { unit: to.name }) : say('lending-received', { unit: unit.name })}</strong>
        <span className={holds ? 'tag tag-accepted' : 'tag'}>
          {say(holds ? 'lending-holds' : isOver ? 'lending-over' : 'lending-coming')}
        </span>
      </div>
      <p>
        {rightWords(say, lending.rights)}
        {afterDays !== null && ` (${say('lending-waits', { days: afterDays })})`}
      </p>
      <p className="small">{say('lending-term', { from: showDay(lending.from), last: lastDay(lending.until) })}</p>
      <p className="small soft" lang="vi">
        {lending.reason} · {nameOfOffice(say, lending.by)}, {unit.name} · {showInstant(lending.madeAt)}
        {endedAt && ` · ${say('lending-ended-on', { time: showInstant(endedAt) })}`}
      </p>
      {given && mayEnd && !isOver && <End lending={lending} />}
    </li>
  )
}

/** Asked once more: whoever acts under it is stopped in the middle. */
function End({ lending }: { readonly lending: Lending }) {
  const say = useSay()
  const client = useQueryClient()
  const [asking, setAsking] = useState(false)
  const end = useMutation({
    mutationFn: () => endLending(lending.id),
    onSuccess: async () => {
      tell(say('lending-ended'))
      await client.invalidateQueries({ queryKey: lendingsKey })
    },
    onError: tellProblem,
  })
  if (!asking)
    return (
      <p className="no-print">
        <Button
          size="compact-sm"
          variant="default"
          aria-label={say('lending-end-named', { unit: lending.to.name })}
          onClick={() => setAsking(true)}
        >
          {say('lending-end')}
        </Button>
      </p>
    )
  return (
    <div className="note note-warn row no-print" role="alert">
      <span>{say('lending-end-question', { unit: lending.to.name })}</span>
      <Button size="compact-sm" loading={end.isPending} onClick={() => end.mutate()}>
        {say('lending-end')}
      </Button>
      <Button size="compact-sm" variant="default" onClick={() => setAsking(false)}>
        {say('lending-end-keep')}
      </Button>
    </div>
  )
}
