import { useQuery } from '@tanstack/react-query'
import type { Ladder } from '../../api/ladder.ts'
import { type LadderSettings, ladderNumbers } from '../../core/reminding/ladder-settings.ts'
import { FreshLines, ProblemPanel } from '../piece/state-panel.tsx'
import { useTitle } from '../piece/use-title.ts'
import { ladderQuery } from '../remote/ladder.ts'
import { useMay } from '../remote/use-may.ts'
import { nameOfOffice } from '../speech/name-of-office.ts'
import { showInstant } from '../speech/show-day.ts'
import { type Say, useSay } from '../speech/use-say.ts'
import { LadderForm } from './ladder-form.tsx'
import './notices.css'

/** How the unit is reminded, whose ladder that is, and what was set before. */
export function LadderPage() {
  const say = useSay()
  const maySet = useMay('change-ladder')
  useTitle(say('ladder'))
  const { data, isPending, isError, error, refetch } = useQuery(ladderQuery)
  return (
    <div className="page">
      <h1>{say('ladder')}</h1>
      <p className="soft">{say('ladder-about')}</p>
      {isPending && <FreshLines count={4} />}
      {isError && !data && <ProblemPanel error={error} onRetry={() => void refetch()} />}
      {data && (
        <>
          <p>
            <strong>{whose(say, data)}</strong>
          </p>
          {maySet ? <LadderForm key={data.version} ladder={data} /> : <Shown settings={data.own ?? data.inherited} />}
          <History ladder={data} />
        </>
      )}
    </div>
  )
}

const whose = (say: Say, { own, from }: Ladder): string =>
  own ? say('ladder-own') : from ? say('ladder-inherited', { unit: from.name }) : say('ladder-standard')

function Shown({ settings }: { settings: LadderSettings }) {
  const say = useSay()
  const quiet = settings.quietWeekdays.map(day => say(`ladder-weekday-${day as 1 | 2 | 3 | 4 | 5}`)).join(', ')
  return (
    <dl className="ladder-shown">
      {ladderNumbers.map(name => (
        <div key={name}>
          <dt>{say(`ladder-${name}`)}</dt>
          <dd>{name === 'digestHour' ? say('ladder-hour', { hour: settings.digestHour }) : settings[name]}</dd>
        </div>
      ))}
      <div>
        <dt>{say('ladder-quiet')}</dt>
        <dd>{quiet || say('ladder-quiet-none')}</dd>
      </div>
    </dl>
  )
}

function History({ ladder: { history } }: { ladder: Ladder }) {
  const say = useSay()
  return (
    <section aria-labelledby="ladder-history">
      <h2 id="ladder-history">{say('ladder-history')}</h2>
      {!history.length && <p className="soft">{say('ladder-history-none')}</p>}
      {history.map(({ version, settings, at, by }) => (
        <details key={version} className="ladder-change">
          <summary>
            {say(settings ? 'ladder-history-own' : 'ladder-history-inherit')}
            <span className="small soft">
              {' '}
              · {nameOfOffice(say, by)} · {showInstant(at)}
            </span>
          </summary>
          {settings && <Shown settings={settings} />}
        </details>
      ))}
    </section>
  )
}
