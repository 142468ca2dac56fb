import { Link } from '@tanstack/react-router'
import type { OpenedUnit } from '../../api/unit.ts'
import { addDays } from '../../core/time/day.ts'
import { ColumnHeads } from '../piece/column-heads.tsx'
import { useLanguage } from '../speech/language.ts'
import { showDay } from '../speech/show-day.ts'
import { sayCode, useSay } from '../speech/use-say.ts'

/** What a unit was called and where it stood over time, what it came from and what took its place. */
export function UnitHistory({ opened }: { opened: OpenedUnit }) {
  const say = useSay()
  const places = Map.groupBy(opened.former, ({ place }) => place)
  return (
    <>
      <section className="stack">
        <h2>{say('unit-versions')}</h2>
        <Versions opened={opened} />
      </section>
      {(opened.predecessors.length > 0 || opened.former.length > 0) && (
        <section className="stack">
          <h2>{say('unit-predecessors')}</h2>
          <Units units={opened.predecessors} />
          {[...places].map(([place, former]) => (
            <p key={place}>
              <span className="soft">{place ? `${place}: ` : ''}</span>
              {former.map(({ name }) => name).join('; ')}
            </p>
          ))}
        </section>
      )}
      {opened.successors.length > 0 && (
        <section className="stack">
          <h2>{say('unit-successors')}</h2>
          <Units units={opened.successors} />
        </section>
      )}
    </>
  )
}

function Units({ units }: { units: OpenedUnit['predecessors'] }) {
  return (
    <ul>
      {units.map(({ id, name, act }) => (
        <li key={id}>
          <Link to="/units/$unitId" params={{ unitId: id }} search={{}}>
            {name}
          </Link>
          <span className="soft small">
            {' '}
            · {showDay(act.day)} · {act.basis}
          </span>
        </li>
      ))}
    </ul>
  )
}

function Versions({ opened }: { opened: OpenedUnit }) {
  const say = useSay()
  const language = useLanguage()
  // What scrolls on a phone is reached by keyboard as well.
  const reach = { role: 'group', tabIndex: 0, 'aria-label': say('unit-versions') }
  const above = (version: OpenedUnit['versions'][number]) => [version.parent?.name, version.sector?.name].filter(Boolean).join('; ')
  return (
    <div className="data-table-wrap paper" {...reach}>
      <table className="data-table unit-versions">
        <ColumnHeads codes={['unit-from', 'unit-until', 'unit-name', 'unit-above', 'unit-what', 'unit-basis']} />
        <tbody>
          {opened.versions.toReversed().map(version => (
            <tr key={version.from}>
              <td>{showDay(version.from)}</td>
              <td>{version.until ? showDay(addDays(version.until, -1) ?? version.until) : say('unit-now')}</td>
              <td>{version.name}</td>
              <td>{above(version)}</td>
              <td>{version.act && sayCode(language, `unit.act-${version.act.kind}`, {}, version.act.kind)}</td>
              <td>{version.act?.basis}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
