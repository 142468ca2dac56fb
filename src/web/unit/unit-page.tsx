import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { OpenedUnit } from '../../api/unit.ts'
import { readUnitAddress } from '../address/unit-address.ts'
import { UnitOffices } from '../office/unit-offices.tsx'
import { StatePanel } from '../piece/state-panel.tsx'
import { UnopenedPage } from '../piece/unopened-page.tsx'
import { useTitle } from '../piece/use-title.ts'
import { unitQuery } from '../remote/units.ts'
import { useLanguage } from '../speech/language.ts'
import { showDay } from '../speech/show-day.ts'
import { sayCode, useSay } from '../speech/use-say.ts'
import { AsOfField } from './as-of-field.tsx'
import { UnitActs } from './unit-acts.tsx'
import { UnitHistory } from './unit-history.tsx'
import { UnitTree } from './unit-tree.tsx'
import './unit.css'

const route = getRouteApi('/signed/units/$unitId')

export function UnitPage() {
  const { unitId } = route.useParams()
  const { day } = route.useSearch()
  const opened = useQuery({ ...unitQuery(unitId, day), placeholderData: former => (former?.unit.id === unitId ? former : undefined) })
  if (opened.data) return <Loaded opened={opened.data} />
  return <UnopenedPage asked={opened} />
}

function Loaded({ opened }: { opened: OpenedUnit }) {
  const say = useSay()
  const { day } = route.useSearch()
  const { now, versions, unit } = opened
  const name = now?.name ?? versions.at(-1)?.name ?? unit.code
  useTitle(name)
  return (
    <div className="page stack unit-page">
      <UnitHead opened={opened} name={name} />
      {!now && (
        <StatePanel title={say('unit-not-there', { day: showDay(opened.day) })}>
          <Link to="/units/$unitId" params={{ unitId: unit.id }} search={{}}>
            {say('unit-to-last')}
          </Link>
        </StatePanel>
      )}
      <UnitActs opened={opened} />
      {!day && <UnitOffices unitId={unit.id} />}
      {now && (
        <section className="stack">
          <h2>{say('unit-children')}</h2>
          {Object.keys(opened.below).length > 0 ? (
            <div className="paper">
              <UnitTree below={unit.id} day={day} empty={null} />
            </div>
          ) : (
            <p className="soft">{say('unit-no-children')}</p>
          )}
        </section>
      )}
      <UnitHistory opened={opened} />
    </div>
  )
}

function UnitHead({ opened, name }: { opened: OpenedUnit; name: string }) {
  const say = useSay()
  const language = useLanguage()
  const { day } = route.useSearch()
  const navigate = route.useNavigate()
  const { unit, now } = opened
  const shown = now ?? opened.versions.at(-1)
  const facts: [label: string, value: string | null][] = [
    [say('unit-kind'), shown ? sayCode(language, `unit.kind-${shown.kind}`, {}, shown.kind) : null],
    [say('unit-code'), unit.code],
    [say('unit-short'), shown?.aliases.join('; ') || null],
    [say('unit-since'), showDay(unit.born)],
  ]
  return (
    <header className="unit-head">
      <h1>{name}</h1>
      {unit.ended && <p className="soft">{say('unit-ended', { day: showDay(unit.ended) })}</p>}
      <dl className="unit-facts-list">
        <Trail label={say('unit-territory')} units={opened.territory} day={day} />
        <Trail label={say('unit-sector')} units={opened.sector} day={day} />
        {facts.map(
          ([label, value]) =>
            value && (
              <div key={label}>
                <dt className="soft small">{label}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
      <div className="unit-filters no-print">
        <AsOfField
          label={say('unit-as-of')}
          day={day}
          onDay={next => void navigate({ search: former => readUnitAddress({ ...former, day: next }), replace: true })}
        />
        {day && (
          <Link to="/units/$unitId" params={{ unitId: unit.id }} search={{}} className="unit-clear">
            {say('unit-today')}
          </Link>
        )}
      </div>
    </header>
  )
}

function Trail({ label, units, day }: { label: string; units: OpenedUnit['territory']; day: string | undefined }) {
  if (units.length === 0) return null
  return (
    <div>
      <dt className="soft small">{label}</dt>
      <dd>
        <ol className="unit-trail">
          {units.map(({ id, name }) => (
            <li key={id}>
              <Link to="/units/$unitId" params={{ unitId: id }} search={day ? { day } : {}}>
                {name}
              </Link>
            </li>
          ))}
        </ol>
      </dd>
    </div>
  )
}
