import { Button, TextInput } from '@mantine/core'
import { useInfiniteQuery, useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { AreaPage as Acts } from '../../api/area-extension.ts'
import { RefusedNote } from '../piece/refused-note.tsx'
import { FreshLines, ProblemPanel } from '../piece/state-panel.tsx'
import { useTitle } from '../piece/use-title.ts'
import { areaActsQuery, undoArea } from '../remote/area-extensions.ts'
import { queryClient } from '../remote/query-client.ts'
import { useMay } from '../remote/use-may.ts'
import { nameOfOffice } from '../speech/name-of-office.ts'
import { showDay, showInstant } from '../speech/show-day.ts'
import { useSay } from '../speech/use-say.ts'
import { AreaForm } from './area-form.tsx'
import './area.css'

/** Extends the terms of an area in one act, and shows the acts so far with the way back. */
export function AreaPage() {
  const say = useSay()
  const mayMake = useMay('extend-area')
  useTitle(say('area'))
  const acts = useInfiniteQuery(areaActsQuery)
  const items = acts.data?.pages.flatMap(page => page.items) ?? []
  return (
    <div className="page">
      <h1>{say('area')}</h1>
      <p className="soft">{say('area-text')}</p>
      {mayMake && <AreaForm />}
      <section aria-labelledby="area-acts" className="area-past">
        <h2 id="area-acts">{say('area-acts')}</h2>
        {acts.isPending && <FreshLines count={3} />}
        {acts.isError && !acts.data && <ProblemPanel error={acts.error} onRetry={() => void acts.refetch()} />}
        {acts.data && !items.length && <p className="soft">{say('area-acts-none')}</p>}
        <ul className="area-acts">
          {items.map(act => (
            <Act key={act.id} act={act} />
          ))}
        </ul>
        {acts.hasNextPage && (
          <Button size="xs" variant="default" loading={acts.isFetchingNextPage} onClick={() => void acts.fetchNextPage()}>
            {say('load-more')}
          </Button>
        )}
      </section>
    </div>
  )
}

function Act({ act }: { act: Acts['items'][number] }) {
  const say = useSay()
  const mayUndo = useMay('undo-area-extension')
  const [open, setOpen] = useState(false)
  const [why, setWhy] = useState('')
  const undo = useMutation({ mutationFn: () => undoArea(act.id, why), onSuccess: () => queryClient.invalidateQueries() })
  const grant = act.until ? say('area-act-until', { day: showDay(act.until) }) : say('area-act-days', { days: act.days ?? 0 })
  return (
    <li>
      <p lang="vi">
        {say('area-act', {
          basis: act.basis,
          basisDay: showDay(act.basisDay),
          count: act.total,
          from: showDay(act.dueFrom),
          to: showDay(act.dueTo),
          grant,
        })}
      </p>
      <p className="small soft">
        {nameOfOffice(say, act.by)} · {showInstant(act.madeAt)}
      </p>
      {act.undone && <p className="small">{say('area-undone-why', { why: act.undone.why })}</p>}
      {!act.undone && mayUndo && (
        <Button size="compact-sm" variant="default" aria-expanded={open} onClick={() => setOpen(!open)}>
          {say('area-undo')}
        </Button>
      )}
      {open && !act.undone && (
        <form
          className="area-undo"
          onSubmit={event => {
            event.preventDefault()
            undo.mutate()
          }}
        >
          <TextInput label={say('area-undo-why')} maxLength={1000} value={why} onChange={event => setWhy(event.currentTarget.value)} />
          <RefusedNote error={undo.error} />
          <Button type="submit" size="xs" loading={undo.isPending}>
            {say('area-undo')}
          </Button>
        </form>
      )}
    </li>
  )
}
