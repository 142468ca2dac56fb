import { Textarea } from '@mantine/core'
import { useState } from 'react'
import type { OpenedObligation } from '../../api/obligation.ts'
import type { ObligationMoveType, SpokenMove } from '../../core/obligation/obligation.ts'
import { movesWithReason } from '../../core/obligation/obligation-states.ts'
import type { ProgressTold } from '../../core/obligation/progress.ts'
import { showAmount } from '../entry/read-amount.ts'
import { sendObligationMove } from '../remote/obligations.ts'
import { type Say, useSay } from '../speech/use-say.ts'
import { type PickedUnit, UnitField } from '../unit/unit-field.tsx'
import { ConflictPanel } from './conflict-panel.tsx'
import { CriteriaFields, reachedCriteria } from './criteria-fields.tsx'
import { FormFoot } from './form-foot.tsx'
import { actCode } from './move-words.ts'
import { emptyTold, readTold, ToldFields } from './told-fields.tsx'
import { useVersionedSend } from './use-versioned-send.ts'

const telling: ReadonlySet<ObligationMoveType> = new Set(['progress', 'submit'])

interface ActFormProps {
  readonly obligation: OpenedObligation
  readonly move: ObligationMoveType
  readonly onClose: () => void
}

/**
 * The words that go with a step. It is sent on the version that was on the screen when the form was opened; where somebody saved
 * meanwhile, both are shown and nothing goes until a person has chosen.
 */
export function ActForm({ obligation, move, onClose }: ActFormProps) {
  const say = useSay()
  const [words, setWords] = useState('')
  const [told, setTold] = useState(emptyTold)
  const [units, setUnits] = useState<readonly PickedUnit[]>([])
  const [met, setMet] = useState<readonly number[]>(() => reachedCriteria(obligation))
  const [despite, setDespite] = useState('')
  const [confirmed, setConfirmed] = useState(false)
  const [tried, setTried] = useState(false)
  const needsReason = movesWithReason.has(move)
  const tells = telling.has(move)
  const [unit] = units
  const lacksWords = needsReason && words.trim() === ''
  const lacksUnit = move === 'reroute' && !unit
  const sent = tells ? readTold(told) : null
  const { seen, see, busy, isStale, error, ...sending } = useVersionedSend(
    obligation,
    version =>
      sendObligationMove(obligation.id, {
        version,
        move: moveOf(move, words, unit),
        ...(!needsReason && words.trim() && { words }),
        ...(move === 'confirm' && { met: [...met] }),
        ...(sent && { told: { percent: sent.percent, amounts: [...sent.amounts] } }),
        ...(despite.trim() && { despite }),
        ...(confirmed && { confirmed }),
      }),
    onClose,
  )
  /** What somebody has looked at holds for those words alone. */
  const write = (next: string) => {
    setWords(next)
    setConfirmed(false)
  }
  const send = (version: number) => {
    setTried(true)
    see(version)
    if (!lacksWords && !lacksUnit && !(tells && sent === null)) sending.send(version)
  }
  return (
    <form
      className="obligation-form"
      onSubmit={event => {
        event.preventDefault()
        send(seen)
      }}
    >
      {isStale && (
        <ConflictPanel
          obligation={obligation}
          seen={seen}
          move={move}
          mine={{ words, told: sent ? typedWords(say, sent, obligation) : [] }}
          busy={busy}
          onSend={() => send(obligation.version)}
          onEdit={() => see(obligation.version)}
          onDrop={onClose}
        />
      )}
      {move === 'reroute' && <UnitField label={say('act-reroute-to')} value={units} single onChange={setUnits} />}
      {tried && lacksUnit && <p className="note note-bad">{say('act-unit-needed')}</p>}
      {tells && <ToldFields targets={obligation.progress.targets} value={told} onChange={setTold} />}
      {move === 'confirm' && <CriteriaFields criteria={obligation.criteria} met={met} onChange={setMet} />}
      <Textarea
        label={say(needsReason ? 'act-reason' : 'act-words')}
        autosize
        minRows={3}
        maxLength={5000}
        autoFocus
        value={words}
        error={tried && lacksWords ? say('act-reason-needed') : null}
        onChange={event => write(event.currentTarget.value)}
      />
      {move === 'submit' && obligation.parts.requiredOpen > 0 && (
        <Textarea
          label={say('despite-label')}
          description={say('parts-required-open', { count: obligation.parts.requiredOpen })}
          autosize
          maxLength={5000}
          value={despite}
          onChange={event => setDespite(event.currentTarget.value)}
        />
      )}
      <FormFoot
        act={say(actCode(move))}
        busy={busy}
        error={error}
        confirmed={confirmed}
        onConfirm={setConfirmed}
        onClose={onClose}
        canSend={!isStale}
      />
    </form>
  )
}

function moveOf(move: ObligationMoveType, reason: string, unit: PickedUnit | undefined): SpokenMove {
  if (move === 'reroute') return { type: move, reason, toUnitId: unit?.id ?? '' }
  return (movesWithReason.has(move) ? { type: move, reason } : { type: move }) as SpokenMove
}

/** What is typed, put on top of what is reached now. */
const typedWords = (say: Say, { percent, amounts }: ProgressTold, { progress }: OpenedObligation): string[] => [
  ...amounts.map(({ unit, reckoning, n }) => {
    const reached = (progress.targets.find(each => each.unit === unit)?.reached ?? 0) + n
    return say(reckoning === 'total' ? 'told-total' : 'told-addition', {
      unit,
      n: showAmount(n),
      reached: showAmount(reckoning === 'total' ? n : reached),
    })
  }),
  ...(percent === null ? [] : [say('told-percent', { percent })]),
]
