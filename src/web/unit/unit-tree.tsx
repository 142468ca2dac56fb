import { ActionIcon, Button } from '@mantine/core'
import { IconChevronRight } from '@tabler/icons-react'
import { useInfiniteQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import type { UnitRow } from '../../api/unit.ts'
import { FreshLines, ProblemPanel } from '../piece/state-panel.tsx'
import { unitsQuery } from '../remote/units.ts'
import { useSay } from '../speech/use-say.ts'
import { UnitWords } from './unit-words.tsx'
import './unit.css'

interface UnitTreeProps {
  /** A unit's id, or `root`. */
  readonly below: string
  readonly day: string | undefined
  readonly empty: ReactNode
  /** Shown above a tree that is only what the office began with. */
  readonly invite?: ReactNode
}

/** A level of the tree, page by page; a level below comes when it is opened. Only what is open is on the page, whatever stands below. */
export function UnitTree({ below, day, empty, invite }: UnitTreeProps) {
  const say = useSay()
  const list = useInfiniteQuery({ ...unitsQuery({ below, day }), placeholderData: former => former })
  if (list.isPending) return <FreshLines count={below === 'root' ? 8 : 3} />
  if (list.isError && !list.data) return <ProblemPanel error={list.error} onRetry={() => void list.refetch()} />
  const rows = list.data.pages.flatMap(page => page.items)
  const total = list.data.pages[0]?.total ?? rows.length
  if (!rows.length) return empty
  const [only] = rows
  const bare = below === 'root' && total === 1 && only?.below === 0 && day === undefined
  return (
    <>
      {bare && invite}
      <ul className={below === 'root' ? 'units paper' : 'units'}>
        {rows.map(row => (
          <Branch key={row.id} row={row} day={day} startsOpen={below === 'root' && row.kind === 'government'} />
        ))}
        {list.hasNextPage && (
          <li className="unit-more">
            <Button variant="default" size="xs" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
              {say('load-more')}
            </Button>
            <span className="soft small">{say('shown-of', { shown: rows.length, total })}</span>
          </li>
        )}
      </ul>
    </>
  )
}

function Branch({ row, day, startsOpen }: { row: UnitRow; day: string | undefined; startsOpen: boolean }) {
  const say = useSay()
  const [open, setOpen] = useState(startsOpen)
  return (
    <li>
      <div className="unit-line">
        {row.below > 0 ? (
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-expanded={open}
            aria-label={say(open ? 'units-close' : 'units-open', { name: row.name })}
            onClick={() => setOpen(!open)}
          >
            <IconChevronRight size={18} aria-hidden className={open ? 'unit-arrow unit-arrow-open' : 'unit-arrow'} />
          </ActionIcon>
        ) : (
          <span className="unit-leaf" />
        )}
        <UnitWords row={{ ...row, parentName: null }} day={day} />
        {row.below > 0 && <span className="soft small unit-below">{say('units-below', { count: row.below })}</span>}
      </div>
      {open && (
        <div className="unit-branch">
          <UnitTree below={row.id} day={day} empty={null} />
        </div>
      )}
    </li>
  )
}
