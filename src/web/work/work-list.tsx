import { Checkbox } from '@mantine/core'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import type { WorkLine } from '../../api/work.ts'
import type { WorkFilterAddress } from '../address/work-address.ts'
import { KeysPanel } from '../piece/keys-panel.tsx'
import { LoadMore } from '../piece/load-more.tsx'
import { FreshLines, ProblemPanel } from '../piece/state-panel.tsx'
import { useKeys, useKeysSwitch } from '../piece/use-keys.ts'
import { useMay } from '../remote/use-may.ts'
import { workCountsQuery, workQuery } from '../remote/work.ts'
import { countWords } from '../speech/count-words.ts'
import { useSay } from '../speech/use-say.ts'
import { BulkBar } from './bulk-bar.tsx'
import { NoWork } from './no-work.tsx'
import { totalOf } from './total-of.ts'
import { workKeys } from './work-keys.ts'
import { WorkWords } from './work-line.tsx'

/** Work line by line, the most pressing first; several can be chosen and moved together. */
export function WorkList({ filter }: { filter: WorkFilterAddress }) {
  const list = useInfiniteQuery({ ...workQuery(filter), placeholderData: former => former })
  const counts = useQuery({ ...workCountsQuery(filter), placeholderData: former => former })
  if (list.isPending) return <FreshLines count={10} />
  if (list.isError && !list.data) return <ProblemPanel error={list.error} onRetry={() => void list.refetch()} />
  const lines = list.data.pages.flatMap(page => page.items)
  // What was done with the last lines is told, and taken back, where they were.
  return (
    <>
      <Lines key={JSON.stringify(filter)} lines={lines} />
      {!lines.length && <NoWork filter={filter} />}
      {lines.length > 0 && (
        <LoadMore shown={lines.length} total={Math.max(lines.length, counts.data ? totalOf(counts.data, filter) : 0)} list={list} />
      )}
    </>
  )
}

function Lines({ lines }: { lines: readonly WorkLine[] }) {
  const say = useSay()
  const mayMove = useMay('move-works')
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [helping, setHelping] = useState(false)
  const [keysOn, setKeysOn] = useKeysSwitch()
  const list = useRef<HTMLOListElement>(null)
  const toggle = (id: string) => setChosen(former => new Set(former.has(id) ? [...former].filter(each => each !== id) : [...former, id]))
  const picked = lines.filter(({ id }) => chosen.has(id))
  useLineKeys({
    lines,
    list: () => list.current,
    toggle: mayMove ? toggle : null,
    on: keysOn,
    help: () => setHelping(!helping),
    clear: () => setChosen(new Set()),
  })
  return (
    <div className="work-list">
      {mayMove && lines.length > 0 && (
        <div className="work-choose no-print">
          <Checkbox
            size="xs"
            label={
              picked.length
                ? say('work-chosen', { count: countWords(picked.length) })
                : say('work-choose-all', { count: countWords(lines.length) })
            }
            checked={picked.length === lines.length}
            indeterminate={picked.length > 0 && picked.length < lines.length}
            onChange={event => setChosen(event.currentTarget.checked ? new Set(lines.map(({ id }) => id)) : new Set())}
          />
          <button type="button" className="as-link small wide-only" onClick={() => setHelping(!helping)}>
            {say('keys-title')}
          </button>
        </div>
      )}
      {mayMove && <BulkBar lines={picked} onDone={() => setChosen(new Set())} />}
      {helping && <KeysPanel keys={workKeys} on={keysOn} onSwitch={setKeysOn} onClose={() => setHelping(false)} />}
      <ol className={lines.length ? 'lines paper' : 'lines'} ref={list}>
        {lines.map(line => (
          <li key={line.id} data-line={line.id} className={chosen.has(line.id) ? 'work-line work-line-chosen' : 'work-line'}>
            {mayMove && (
              <Checkbox
                size="xs"
                aria-label={say('work-choose', { text: line.text.slice(0, 80) })}
                checked={chosen.has(line.id)}
                onChange={() => toggle(line.id)}
              />
            )}
            <div className="work-words">
              <WorkWords line={line} />
            </div>
          </li>
        ))}
      </ol>
    </div>
  )
}

interface LineKeys {
  readonly lines: readonly WorkLine[]
  readonly list: () => HTMLOListElement | null
  readonly toggle: ((id: string) => void) | null
  readonly on: boolean
  readonly help: () => void
  readonly clear: () => void
}

/** The line that has the focus is the one that keys act on, so that eyes, ears and hands agree. */
function useLineKeys({ lines, list, toggle, on, help, clear }: LineKeys): void {
  const navigate = useNavigate()
  const at = (): number => lines.findIndex(({ id }) => document.activeElement?.closest('[data-line]')?.getAttribute('data-line') === id)
  const go = (by: number) => {
    const next = lines[Math.min(lines.length - 1, Math.max(0, at() + by))]
    const link = next && list()?.querySelector<HTMLElement>(`[data-line="${next.id}"] a`)
    link?.focus()
    link?.scrollIntoView({ block: 'nearest' })
  }
  const act = (work: (id: string) => void) => {
    const line = lines[at()]
    if (line) work(line.id)
  }
  useKeys(
    on
      ? {
          j: () => go(1),
          k: () => go(-1),
          ...(toggle && { x: () => act(toggle) }),
          o: () => act(id => void navigate({ to: '/obligations/$obligationId', params: { obligationId: id } })),
          '?': help,
          Escape: clear,
        }
      : {},
  )
}
