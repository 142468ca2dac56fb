import type { ComingDay, LadderTrial } from '../../api/ladder.ts'
import { showDay } from '../speech/show-day.ts'
import { useSay } from '../speech/use-say.ts'

/** Day by day, what the unit would be told by the ladder that holds and by the new one. */
export function LadderPreview({ trial: { held, wanted } }: { trial: LadderTrial }) {
  const say = useSay()
  const days = [...new Set([...held, ...wanted].map(({ day }) => day))].toSorted()
  const sum = (of: readonly ComingDay[]) =>
    say('ladder-preview-sum', { mails: of.length, notices: of.reduce((total, each) => total + each.total, 0) })
  return (
    <section aria-live="polite" className="ladder-preview">
      <h3>{say('ladder-preview-title')}</h3>
      {!days.length && <p className="soft">{say('ladder-preview-none')}</p>}
      {days.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{say('ladder-preview-day')}</th>
              <th scope="col">{say('ladder-preview-held')}</th>
              <th scope="col">{say('ladder-preview-wanted')}</th>
            </tr>
          </thead>
          <tbody>
            {days.map(day => (
              <tr key={day}>
                <th scope="row">{showDay(day)}</th>
                <Told label={say('ladder-preview-held')} day={held.find(each => each.day === day)} />
                <Told label={say('ladder-preview-wanted')} day={wanted.find(each => each.day === day)} />
              </tr>
            ))}
            <tr>
              <th scope="row" />
              <td data-label={say('ladder-preview-held')}>{sum(held)}</td>
              <td data-label={say('ladder-preview-wanted')}>{sum(wanted)}</td>
            </tr>
          </tbody>
        </table>
      )}
    </section>
  )
}

function Told({ label, day }: { label: string; day: ComingDay | undefined }) {
  const say = useSay()
  if (!day)
    return (
      <td data-label={label} className="soft">
        {say('ladder-preview-nothing')}
      </td>
    )
  return (
    <td data-label={label}>
      <ul>
        {day.rungs.map(({ rung, count }) => (
          <li key={rung}>
            {say('ladder-preview-count', { rung: say(`notice-${rung}`), count })}
            {day.examples
              .filter(each => each.rung === rung)
              .map(each => (
                <span key={`${each.obligationId} ${each.countedFrom}`} className="small soft ladder-example" lang="vi">
                  {each.text}
                </span>
              ))}
          </li>
        ))}
      </ul>
    </td>
  )
}
