import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { OpenedReport } from '../../api/report.ts'
import type { ReturnMark, SubmissionMove, SubmissionMoveType } from '../../core/report/submission.ts'
import { ReasonForm } from '../piece/reason-form.tsx'
import { RefusedNote } from '../piece/refused-note.tsx'
import { freshId } from '../remote/fresh-id.ts'
import { queryClient } from '../remote/query-client.ts'
import { reportQuery, sendReportMove } from '../remote/reports.ts'
import { useSay } from '../speech/use-say.ts'
import { ReturnMarks } from './return-marks.tsx'

/** The likeliest next step first. */
const order: readonly SubmissionMoveType[] = ['submit', 'approve', 'accept', 'return', 'recall', 'nil', 'excuse', 'revise']

interface ActsProps {
  readonly report: OpenedReport
  /** What is being marked to be sent back; null while nothing is. */
  readonly marks: readonly ReturnMark[] | null
  /** Of a place that gathers: the missing units that were seen; null while they were not. */
  readonly gaps: readonly string[] | null
  readonly errors: number
  readonly flush: () => Promise<boolean>
  readonly onMarks: (marks: readonly ReturnMark[] | null) => void
  readonly onDone: () => Promise<unknown>
}

/** What can be done now; what needs words opens its field in place. */
export function ReportActs({ report, marks, gaps, errors, flush, onMarks, onDone }: ActsProps) {
  const say = useSay()
  const [chosen, setChosen] = useState<'excuse' | 'revise' | null>(null)
  const go = useMutation({
    mutationFn: async (move: SubmissionMove) => {
      if (!(await flush())) return
      // What was stored a moment ago is a version of its own.
      const { version } = await queryClient.fetchQuery(reportQuery(report.id))
      await sendReportMove(report.id, { version, key: freshId(), move, ...(gaps ? { gaps: [...gaps] } : {}) })
    },
    onSuccess: async () => {
      setChosen(null)
      await onDone()
    },
  })
  const moves = order.filter(move => report.moves.includes(move))
  if (!moves.length) return <p className="soft">{say('report-acts-none')}</p>
  const needsGaps = report.level > 0 && gaps === null
  const isBlocked = (move: SubmissionMoveType) =>
    ((move === 'submit' || move === 'approve') && needsGaps) || (move === 'submit' && errors > 0)
  const take = (move: SubmissionMoveType) => {
    if (move === 'return') onMarks(marks === null ? [] : null)
    else if (move === 'excuse' || move === 'revise') setChosen(chosen === move ? null : move)
    else go.mutate({ type: move })
  }
  return (
    <>
      <div className="row">
        {moves.map((move, position) => (
          <Button
            key={move}
            size="xs"
            variant={position === 0 ? 'filled' : 'default'}
            disabled={isBlocked(move)}
            loading={go.isPending && go.variables?.type === move}
            aria-expanded={move === 'return' ? marks !== null : move === 'excuse' || move === 'revise' ? chosen === move : undefined}
            onClick={() => take(move)}
          >
            {say(move === 'submit' && report.signsAlone ? 'report-act-submit-alone' : `report-act-${move}`)}
          </Button>
        ))}
      </div>
      {marks !== null && (
        <ReturnMarks
          template={report.template}
          marks={marks}
          busy={go.isPending}
          onMarks={onMarks}
          onSend={() => go.mutate({ type: 'return', marks })}
        />
      )}
      {chosen ? (
        <ReasonForm
          key={chosen}
          act={say(`report-act-${chosen}`)}
          busy={go.isPending}
          error={go.error}
          onSend={reason => go.mutate({ type: chosen, reason })}
        />
      ) : (
        <RefusedNote error={go.error} />
      )}
    </>
  )
}
