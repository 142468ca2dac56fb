import { Checkbox, NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import type { WorkCounts } from '../../api/work.ts'
import { obligationStateNames } from '../../core/obligation/obligation-states.ts'
import type { scoreClasses } from '../../core/obligation/score.ts'
import { stages, workSides } from '../../core/obligation/work-filter.ts'
import { filterIn, parts, readWorkAddress, type WorkAddress } from '../address/work-address.ts'
import { readDayEntry } from '../entry/read-day-entry.ts'
import { DayField } from '../piece/day-field.tsx'
import { SearchField } from '../piece/search-field.tsx'
import { workCountsQuery } from '../remote/work.ts'
import { countWords } from '../speech/count-words.ts'
import { showDay } from '../speech/show-day.ts'
import { useSay } from '../speech/use-say.ts'
import { UnitField } from '../unit/unit-field.tsx'
import { PlanField } from './plan-field.tsx'

const route = getRouteApi('/signed/work')

type Change = (changes: Partial<Record<keyof WorkAddress, string | undefined>>) => void

/** Everything that narrows a list; each stands in the address, and the counts say what there is to find. */
export function WorkFilters({ year }: { year: number }) {
  const say = useSay()
  const address = route.useSearch()
  const navigate = route.useNavigate()
  const counts = useQuery({ ...workCountsQuery(filterIn(address)), placeholderData: former => former }).data
  const change: Change = changes =>
    void navigate({ search: former => readWorkAddress({ ...former, view: address.view, ...changes }), replace: true })
  const set = Object.keys(address).some(name => !['view', 'month', 'day', 'line'].includes(name))
  return (
    <div className="work-filters no-print">
      <div className="row work-filters-first">
        <SearchField label={say('work-search')} value={address.q ?? ''} onSearch={q => change({ q })} />
        <NativeSelect
          size="sm"
          aria-label={say('work-side')}
          value={address.side ?? 'below'}
          data={workSides.map(side => ({ value: side, label: say(`work-side-${side}`) }))}
          onChange={event => change({ side: event.currentTarget.value })}
        />
        {set && (
          <Link to="/work" search={address.view ? { view: address.view } : {}} replace>
            {say('clear-filters')}
          </Link>
        )}
      </div>
      <Lateness address={address} counts={counts} change={change} />
      <details className="work-more" open={hasMore(address) || undefined}>
        <summary>{say('work-more-filters')}</summary>
        <MoreFilters address={address} counts={counts} year={year} change={change} />
      </details>
    </div>
  )
}

const hasMore = ({ unit, plan, part, stage, state, from, to }: WorkAddress): boolean =>
  [unit, plan, part, stage, state, from, to].some(value => value !== undefined)

interface PartProps {
  readonly address: WorkAddress
  readonly counts: WorkCounts | undefined
  readonly change: Change
}

/** The classes of lateness, each with how many it has. */
function Lateness({ address, counts, change }: PartProps) {
  const say = useSay()
  return (
    <fieldset className="work-late">
      <legend className="unseen">{say('work-late')}</legend>
      {(['overdue', 'in-term', 'on-time', 'late', 'no-term'] as const satisfies readonly (typeof scoreClasses)[number][]).map(each => (
        <button
          key={each}
          type="button"
          aria-pressed={address.late === each}
          className={each === 'overdue' && counts?.late.overdue ? 'chip chip-bad' : 'chip'}
          onClick={() => change({ late: address.late === each ? undefined : each })}
        >
          {say(`score-${each}`)} {counts && <span className="count">{countWords(counts.late[each])}</span>}
        </button>
      ))}
    </fieldset>
  )
}

function MoreFilters({ address, counts, year, change }: PartProps & { readonly year: number }) {
  const say = useSay()
  const any = { value: '', label: say('any') }
  return (
    <div className="work-fields">
      <NativeSelect
        size="sm"
        label={say('work-stage')}
        value={address.stage ?? ''}
        data={[
          any,
          ...stages.map(value => ({ value, label: `${say(`stage-${value}`)}${counts ? ` (${countWords(counts.stages[value])})` : ''}` })),
        ]}
        onChange={event => change({ stage: event.currentTarget.value, state: undefined })}
      />
      <NativeSelect
        size="sm"
        label={say('work-state')}
        value={address.state ?? ''}
        data={[any, ...obligationStateNames.map(value => ({ value, label: say(`obligation-${value}`) }))]}
        onChange={event => change({ state: event.currentTarget.value, stage: undefined })}
      />
      <NativeSelect
        size="sm"
        label={say('obligation-part')}
        value={address.part ?? ''}
        data={[any, ...parts.map(value => ({ value, label: say(`part-${value}`) }))]}
        onChange={event => change({ part: event.currentTarget.value })}
      />
      <Days address={address} year={year} change={change} />
      <div className="work-unit">
        <UnitField
          label={say('obligation-unit')}
          value={address.unit ? [{ id: address.unit, name: counts?.unit ?? '…' }] : []}
          single
          onChange={([unit]) => change({ unit: unit?.id, deep: unit ? 'yes' : undefined })}
        />
        {address.unit && (
          <Checkbox
            size="xs"
            label={say('work-deep')}
            checked={address.deep === 'yes'}
            onChange={event => change({ deep: event.currentTarget.checked ? 'yes' : undefined })}
          />
        )}
      </div>
      <div className="work-unit">
        <PlanField
          label={say('work-plan')}
          value={address.plan ? { id: address.plan, name: counts?.plan ?? '…' } : null}
          onChange={plan => change({ plan })}
        />
      </div>
    </div>
  )
}

/** A day takes effect once it is one. */
function Days({ address, year, change }: Omit<PartProps, 'counts'> & { readonly year: number }) {
  const say = useSay()
  return (
    <>
      {(['from', 'to'] as const).map(name => (
        <OneDay key={name} label={say(`work-${name}`)} value={address[name]} year={year} onDay={day => change({ [name]: day })} />
      ))}
    </>
  )
}

interface OneDayProps {
  readonly label: string
  readonly value: string | undefined
  readonly year: number
  readonly onDay: (day: string | undefined) => void
}

function OneDay({ label, value, year, onDay }: OneDayProps) {
  const [typed, setTyped] = useState(value ? showDay(value) : '')
  useEffect(() => setTyped(value ? showDay(value) : ''), [value])
  return (
    <DayField
      label={label}
      value={typed}
      year={year}
      invalid={false}
      onChange={text => {
        setTyped(text)
        const day = text === '' ? undefined : (readDayEntry(text, year) ?? null)
        if (day !== null && day !== value && (text === '' || text.length >= 8)) onDay(day)
      }}
    />
  )
}
