import { Button, Checkbox, Radio, Textarea } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { OverdueWork, UrgingRequest, UrgingTrial } from '../../api/urging.ts'
import { GuardNote } from '../piece/guard-note.tsx'
import { RefusedNote } from '../piece/refused-note.tsx'
import { FreshLines, ProblemPanel, StatePanel } from '../piece/state-panel.tsx'
import { useTitle } from '../piece/use-title.ts'
import { queryClient } from '../remote/query-client.ts'
import { issueUrging, overdueQuery, tryUrging } from '../remote/urgings.ts'
import { showDay } from '../speech/show-day.ts'
import { useSay } from '../speech/use-say.ts'
import { nameOfUrging } from './urging-words.tsx'
import '../piece/piece.css'
import './urging.css'

const route = getRouteApi('/signed/urgings/new')
const kinds = ['urge', 'remind', 'report-up'] as const

/** Writing to an institution: to whom, about what, in which words; looked at as it will stand before it is sent. */
export function NewUrgingPage() {
  const say = useSay()
  const { unit, work } = route.useSearch()
  useTitle(say('urging-new'))
  const overdue = useQuery(overdueQuery(unit))
  const isOverdue = overdue.data?.units.some(({ id }) => id === unit) ?? false
  return (
    <div className="page urging">
      <p className="way-up small">
        <Link to="/urgings" search={{ box: 'sent' }}>
          {say('urgings')}
        </Link>
      </p>
      <h1>{say('urging-new')}</h1>
      {overdue.isPending && <FreshLines />}
      {overdue.isError && <ProblemPanel error={overdue.error} onRetry={() => void overdue.refetch()} />}
      {overdue.data && !overdue.data.units.length && (
        <StatePanel title={say('urging-nobody')}>
          <p>{say('urging-nobody-text')}</p>
        </StatePanel>
      )}
      {overdue.data && overdue.data.units.length > 0 && !unit && <Units units={overdue.data.units} />}
      {overdue.data && overdue.data.units.length > 0 && unit && !isOverdue && (
        <StatePanel title={say('urging-not-overdue')}>
          <p>{say('urging-not-overdue-text')}</p>
          <Link to="/urgings/new" search={{}}>
            {say('urging-other-unit')}
          </Link>
        </StatePanel>
      )}
      {overdue.data && unit && isOverdue && <Form key={unit} overdue={overdue.data} unit={unit} work={work} />}
    </div>
  )
}

function Units({ units }: { units: OverdueWork['units'] }) {
  const say = useSay()
  return (
    <>
      <h2>{say('urging-choose-unit')}</h2>
      <ul className="lines paper">
        {units.map(({ id, name, count }) => (
          <li key={id}>
            <Link to="/urgings/new" search={{ unit: id }} className="line urging-unit">
              <span>{name}</span>
              <span className="small">{say('urging-overdue-count', { count })}</span>
            </Link>
          </li>
        ))}
      </ul>
    </>
  )
}

function Form({ overdue, unit, work }: { overdue: OverdueWork; unit: string; work: string | undefined }) {
  const say = useSay()
  const navigate = route.useNavigate()
  const [chosen, setChosen] = useState<readonly string[]>(() => {
    const ids = overdue.items.map(({ id }) => id)
    return work && ids.includes(work) ? [work] : ids
  })
  const [kind, setKind] = useState<UrgingRequest['kind']>('urge')
  const [words, setWords] = useState('')
  const [confirmed, setConfirmed] = useState(false)
  const name = overdue.units.find(({ id }) => id === unit)?.name ?? ''
  const request: UrgingRequest = { kind, words, obligationIds: [...chosen], confirmed }
  const trial = useMutation({ mutationFn: () => tryUrging(request) })
  const issue = useMutation({
    mutationFn: () => issueUrging(request),
    onSuccess: async ({ id }) => {
      await queryClient.invalidateQueries({ queryKey: ['urgings'] })
      await navigate({ to: '/urgings/$urgingId', params: { urgingId: id } })
    },
  })
  const change =
    <Value,>(set: (value: Value) => void) =>
    (value: Value) => {
      trial.reset()
      setConfirmed(false)
      set(value)
    }
  const toggle = (id: string, isOn: boolean) => change(setChosen)(isOn ? [...chosen, id] : chosen.filter(each => each !== id))
  if (trial.data)
    return (
      <Preview
        trial={trial.data}
        kind={kind}
        words={words}
        overdue={overdue}
        busy={issue.isPending}
        error={issue.error}
        onBack={() => trial.reset()}
        onSend={() => issue.mutate()}
      />
    )
  return (
    <form
      className="urging-form"
      onSubmit={event => {
        event.preventDefault()
        trial.mutate()
      }}
    >
      <p>
        {say('urging-to')}: <strong>{name}</strong>{' '}
        <Link to="/urgings/new" search={{}}>
          {say('urging-other-unit')}
        </Link>
      </p>
      <Radio.Group
        label={say('urging-kind')}
        value={kind}
        onChange={value => change(setKind)(kinds.find(each => each === value) ?? 'urge')}
      >
        <div className="choices">
          {kinds.map(each => (
            <Radio key={each} value={each} label={say(`urging-choose-${each}`)} />
          ))}
        </div>
      </Radio.Group>
      <fieldset className="urging-work">
        <legend>{say('urging-work')}</legend>
        {overdue.items.map(item => (
          <Checkbox
            key={item.id}
            checked={chosen.includes(item.id)}
            onChange={event => toggle(item.id, event.currentTarget.checked)}
            label={<span lang="vi">{item.text}</span>}
            description={[
              say('notice-due', { day: showDay(item.lastDay) }),
              item.plan,
              item.rounds ? say('urging-rounds', { count: item.rounds }) : '',
            ]
              .filter(Boolean)
              .join(' · ')}
          />
        ))}
      </fieldset>
      <Textarea
        label={say('urging-words')}
        description={say('urging-words-help')}
        value={words}
        onChange={event => change(setWords)(event.currentTarget.value)}
        autosize
        minRows={4}
        maxLength={5000}
        lang="vi"
      />
      <GuardNote error={trial.error} confirmed={confirmed} onConfirm={setConfirmed} />
      <Button type="submit" disabled={!chosen.length} loading={trial.isPending}>
        {say('urging-preview')}
      </Button>
    </form>
  )
}

interface PreviewProps {
  readonly trial: UrgingTrial
  readonly kind: UrgingRequest['kind']
  readonly words: string
  readonly overdue: OverdueWork
  readonly busy: boolean
  readonly error: unknown
  readonly onBack: () => void
  readonly onSend: () => void
}

/** As it will stand; the number is given when it is sent. */
function Preview({ trial, kind, words, overdue, busy, error, onBack, onSend }: PreviewProps) {
  const say = useSay()
  const textOf = (id: string): string => overdue.items.find(item => item.id === id)?.text ?? ''
  return (
    <section className="stack" aria-live="polite">
      <h2>{nameOfUrging(say, { kind, round: trial.round })}</h2>
      <p>
        {say('urging-to')}: <strong>{trial.to.name}</strong>
      </p>
      {kind === 'report-up' && (
        <p>
          {say('urging-debtor')}: {trial.debtor.name}
        </p>
      )}
      {words && (
        <p className="urging-letter paper" lang="vi">
          {words}
        </p>
      )}
      <ol className="urging-lines">
        {trial.items.map(item => (
          <li key={item.obligationId}>
            <span lang="vi">{textOf(item.obligationId)}</span>{' '}
            <span className="soft small">
              {say('notice-due', { day: showDay(item.lastDay) })}
              {item.daysLate > 0 && ` · ${say('standing-overdue', { days: item.daysLate })}`}
            </span>
          </li>
        ))}
      </ol>
      <p className="soft">{say('urging-final')}</p>
      <RefusedNote error={error} />
      <div className="row">
        <Button onClick={onSend} loading={busy}>
          {say('urging-send')}
        </Button>
        <Button variant="default" onClick={onBack}>
          {say('urging-back')}
        </Button>
      </div>
    </section>
  )
}
