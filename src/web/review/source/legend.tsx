import { useSay } from '../../speech/use-say.ts'

const tasks = ['lead', 'support', 'due', 'quantity'] as const
const reports = ['lead', 'to', 'due'] as const

/** What the lines under the words mean: each field has a colour and a line of its own shape. */
export function Legend({ kind }: { kind: 'task' | 'report' }) {
  const say = useSay()
  return (
    <ul className="legend no-print" aria-label={say('legend')}>
      <li>
        <span className="in-selected">{say('legend-item')}</span>
      </li>
      {(kind === 'task' ? tasks : reports).map(field => (
        <li key={field}>
          <mark data-field={field}>{say(kind === 'report' && field === 'lead' ? 'field-reporter' : `field-${field}`)}</mark>
        </li>
      ))}
    </ul>
  )
}
