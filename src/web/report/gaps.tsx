import { Link } from '@tanstack/react-router'
import type { ConsolidationView } from '../../api/report.ts'
import { useSay } from '../speech/use-say.ts'

/** How many reports are in, and by name whose are not. */
export function Gaps({ view }: { view: ConsolidationView }) {
  const say = useSay()
  const { gaps, nil } = view
  return (
    <section aria-labelledby="gaps-title" className="gaps">
      <h2 id="gaps-title">{say('gather-in', { in: view.in, expected: view.expected })}</h2>
      {nil.length > 0 && <p className="small">{say('gather-nil', { units: nil.map(({ name }) => name).join('; ') })}</p>}
      <p className={gaps.length ? 'gaps-count' : 'small soft'}>
        {gaps.length ? say('gather-gaps', { count: gaps.length }) : say('gather-gaps-none')}
      </p>
      <ul className="gaps-list small">
        {gaps.map(({ unit, why, excuse, reportId }) => (
          <li key={unit.id}>
            {reportId ? (
              <Link to="/reports/$reportId" params={{ reportId }}>
                {unit.name}
              </Link>
            ) : (
              unit.name
            )}{' '}
            <span className="soft">{say(`gather-gap-${why}`, { excuse })}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
