import type { OpenedObligation } from '../../api/obligation.ts'
import { showAmount } from '../entry/read-amount.ts'
import { ProgressBar } from '../piece/progress-bar.tsx'
import { useSay } from '../speech/use-say.ts'

/** How far it is: a bar for each thing that the task asks for in numbers, or for the unit's own estimate. */
export function ProgressBars({ progress }: { progress: OpenedObligation['progress'] }) {
  const say = useSay()
  const { targets, share } = progress
  if (!targets.length && share === null) return null
  return (
    <section aria-labelledby="progress-title">
      <h2 id="progress-title">{say('progress-of-work')}</h2>
      <ul className="progress-targets">
        {targets.map(({ unit, n, atLeast, reached, fromParts }) => {
          const words = say(atLeast ? 'progress-target-least' : 'progress-target', {
            reached: showAmount(reached),
            n: showAmount(n),
            unit,
          })
          return (
            <li key={unit}>
              <ProgressBar label={words} done={Math.min(reached, n)} total={n} />
              <span lang="vi">{words}</span>
              {fromParts !== null && (
                <span className="small soft"> · {say('progress-from-parts', { reached: showAmount(fromParts), unit })}</span>
              )}
            </li>
          )
        })}
        {!targets.length && share !== null && (
          <li>
            <ProgressBar label={say('progress-of-work')} done={share} total={1} />
            <span>{say('told-percent', { percent: Math.round(share * 100) })}</span>
          </li>
        )}
      </ul>
    </section>
  )
}
