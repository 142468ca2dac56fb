import { Button, Textarea } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { OpenedReport } from '../../api/report.ts'
import { ReasonForm } from '../piece/reason-form.tsx'
import { RefusedNote } from '../piece/refused-note.tsx'
import { answerForWindow, askForWindow } from '../remote/reports.ts'
import { showDay } from '../speech/show-day.ts'
import { useSay } from '../speech/use-say.ts'

interface WindowsProps {
  readonly report: OpenedReport
  readonly onDone: () => Promise<unknown>
}

/** Requests to hand in after the day, with what can be answered, and the way to ask. */
export function LateWindows({ report, onDone }: WindowsProps) {
  const say = useSay()
  const { windows, sides, submittedOn, lateRule } = report
  const isAsked = windows.some(({ state }) => state === 'asked')
  const canAsk = lateRule === 'window' && sides.includes('writer') && report.receiver !== null && submittedOn === null && !isAsked
  if (!windows.length && !canAsk) return null
  return (
    <section aria-labelledby="windows-title">
      <h2 id="windows-title">{say('window-title')}</h2>
      <ul className="report-steps small">
        {windows.map(window => (
          <li key={window.id}>
            <p>
              {say('window-wish', { day: showDay(window.until) })} <span className="tag">{say(`window-${window.state}`)}</span>
            </p>
            <p lang="vi">{window.reason}</p>
            {window.answer && (
              <p className="soft" lang="vi">
                {window.answer}
              </p>
            )}
            {window.state === 'asked' && sides.includes('receiver') && (
              <AnswerForm reportId={report.id} windowId={window.id} onDone={onDone} />
            )}
          </li>
        ))}
      </ul>
      {canAsk && (
        <details>
          <summary>{say('window-ask')}</summary>
          <AskForm report={report} onDone={onDone} />
        </details>
      )}
    </section>
  )
}

function AskForm({ report, onDone }: WindowsProps) {
  const say = useSay()
  const go = useMutation({
    mutationFn: ({ until, reason }: { until: string; reason: string }) => askForWindow(report.id, until, reason),
    onSuccess: onDone,
  })
  return (
    <ReasonForm
      act={say('window-ask')}
      day={{ label: say('window-until'), year: Number(report.dueOn.slice(0, 4)) }}
      busy={go.isPending}
      error={go.error}
      onSend={(reason, until) => go.mutate({ until, reason })}
    />
  )
}

function AnswerForm({ reportId, windowId, onDone }: { reportId: string; windowId: string; onDone: () => Promise<unknown> }) {
  const say = useSay()
  const [words, setWords] = useState('')
  const go = useMutation({ mutationFn: (granted: boolean) => answerForWindow(reportId, windowId, granted, words), onSuccess: onDone })
  return (
    <div className="report-form">
      <Textarea
        label={say('window-answer')}
        lang="vi"
        autosize
        minRows={1}
        maxLength={5000}
        value={words}
        onChange={event => setWords(event.currentTarget.value)}
      />
      <div className="row">
        <Button size="compact-sm" loading={go.isPending && go.variables} onClick={() => go.mutate(true)}>
          {say('window-grant')}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          disabled={!words.trim()}
          loading={go.isPending && !go.variables}
          onClick={() => go.mutate(false)}
        >
          {say('window-refuse')}
        </Button>
      </div>
      <RefusedNote error={go.error} />
    </div>
  )
}
