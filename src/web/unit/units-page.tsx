import { NativeSelect } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { addDays } from '../../core/time/day.ts'
import { unitKinds } from '../../core/unit/unit-kind.ts'
import { readUnitsAddress, type UnitsAddress } from '../address/unit-address.ts'
import { LoadMore } from '../piece/load-more.tsx'
import { SearchField } from '../piece/search-field.tsx'
import { FreshLines, ProblemPanel, StatePanel } from '../piece/state-panel.tsx'
import { useTitle } from '../piece/use-title.ts'
import { exportAddress, unitsQuery } from '../remote/units.ts'
import { useMay } from '../remote/use-may.ts'
import { useLanguage } from '../speech/language.ts'
import { showDay } from '../speech/show-day.ts'
import { sayCode, useSay } from '../speech/use-say.ts'
import { AsOfField } from './as-of-field.tsx'
import { LoadNational } from './load-national.tsx'
import { UnitTree } from './unit-tree.tsx'
import { UnitWords } from './unit-words.tsx'
import './unit.css'

const route = getRouteApi('/signed/units')

export function UnitsPage() {
  const say = useSay()
  const language = useLanguage()
  const address = route.useSearch()
  const navigate = route.useNavigate()
  useTitle(say('units-title'))
  const go = (name: keyof UnitsAddress, value: string) =>
    void navigate({ search: former => readUnitsAddress({ ...former, [name]: value }), replace: true })
  const filtered = address.q !== undefined || address.kind !== undefined || address.act !== undefined || address.group !== undefined
  return (
    <div className="page stack">
      <div className="unit-title">
        <h1>{say('units-title')}</h1>
        <TableLinks day={address.day} />
      </div>
      <div className="unit-filters no-print">
        <SearchField label={say('units-search')} value={address.q ?? ''} onSearch={q => go('q', q)} />
        <NativeSelect
          label={say('units-kind')}
          value={address.kind ?? ''}
          data={[
            { value: '', label: say('any') },
            ...unitKinds.map(kind => ({ value: kind, label: sayCode(language, `unit.kind-${kind}`, {}, kind) })),
          ]}
          onChange={event => go('kind', event.currentTarget.value)}
        />
        <AsOfField label={say('units-day')} day={address.day} onDay={day => go('day', day)} />
        {Object.keys(address).length > 0 && (
          <Link to="/units" search={{}} className="unit-clear">
            {say('clear-filters')}
          </Link>
        )}
      </div>
      {filtered ? (
        <Found address={address} />
      ) : (
        <UnitTree below="root" day={address.day} empty={<LoadNational />} invite={<LoadNational />} />
      )}
    </div>
  )
}

/** The tree as a table, out and in. */
function TableLinks({ day }: { day: string | undefined }) {
  const say = useSay()
  const mayImport = useMay('import-units')
  const mayExport = useMay('export-units')
  return (
    <p className="unit-links no-print">
      {mayExport &&
        (['xlsx', 'csv'] as const).map(format => (
          <a key={format} href={exportAddress(format, day)} download>
            {say('units-export', { format: `.${format}` })}
          </a>
        ))}
      <Link to="/units/groups">{say('groups')}</Link>
      {mayImport && <Link to="/units/import">{say('units-import')}</Link>}
    </p>
  )
}

/** What a search finds, flat, each with the unit that it is in; former names beside it. */
function Found({ address }: { address: UnitsAddress }) {
  const say = useSay()
  const list = useInfiniteQuery({ ...unitsQuery(address), placeholderData: former => former })
  if (list.isPending) return <FreshLines />
  if (list.isError && !list.data) return <ProblemPanel error={list.error} onRetry={() => void list.refetch()} />
  const rows = list.data.pages.flatMap(page => page.items)
  const former = list.data.pages[0]?.former ?? []
  if (!rows.length && !former.length) {
    return (
      <StatePanel title={say('units-none-found')}>
        <p>{say('units-none-found-text')}</p>
        <Link to="/units" search={{}}>
          {say('clear-filters')}
        </Link>
      </StatePanel>
    )
  }
  return (
    <>
      {rows.length > 0 && (
        <>
          <ul className="units paper">
            {rows.map(row => (
              <li key={row.id} className="unit-line">
                <UnitWords row={row} day={address.day} />
              </li>
            ))}
          </ul>
          <LoadMore shown={rows.length} total={list.data.pages[0]?.total ?? rows.length} list={list} />
        </>
      )}
      {former.length > 0 && (
        <section className="stack">
          <h2>{say('units-former')}</h2>
          <ul className="units paper">
            {former.map(each => (
              <li key={`${each.unitId} ${each.name} ${each.place}`} className="unit-line">
                <p>
                  {say('units-former-of', { name: each.name, place: each.place, day: showDay(addDays(each.until, -1) ?? each.until) })}{' '}
                  <Link to="/units/$unitId" params={{ unitId: each.unitId }} search={{}}>
                    {each.unitName}
                  </Link>
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
