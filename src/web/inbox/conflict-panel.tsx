import { Button } from '@mantine/core'
import type { OpenedObligation } from '../../api/obligation.ts'
import type { ObligationMoveType } from '../../core/obligation/obligation.ts'
import { nameOfOffice } from '../speech/name-of-office.ts'
import { showInstant } from '../speech/show-day.ts'
import { useSay } from '../speech/use-say.ts'
import { actCode, stepCode } from './move-words.ts'
import { toldWords } from './told-words.ts'

interface ConflictPanelProps {
  /** As it is now. */
  readonly obligation: OpenedObligation
  /** The version that was on the screen when typing began. */
  readonly seen: number
  readonly move: ObligationMoveType
  readonly mine: { readonly words: string; readonly told: readonly string[] }
  readonly busy: boolean
  readonly onSend: () => void
  readonly onEdit: () => void
  readonly onDrop: () => void
}

/** What others saved meanwhile beside what is being typed: nothing is overwritten, and nothing that was typed is lost. */
export function ConflictPanel({ obligation, seen, move, mine, busy, onSend, onEdit, onDrop }: ConflictPanelProps) {
  const say = useSay()
  const theirs = obligation.steps.filter(step => step.version > seen)
  const canStill = obligation.moves.includes(move)
  const act = say(actCode(move))
  return (
    <section className="conflict note note-warn" role="alert" aria-labelledby="conflict-title">
      <h3 id="conflict-title">{say('conflict-title')}</h3>
      <p>{canStill ? say('conflict-text') : say('conflict-not-now', { act })}</p>
      <div className="conflict-sides">
        <div>
          <h4>{say('conflict-theirs')}</h4>
          {theirs.map(step => (
            <dl key={step.version} className="conflict-facts">
              <Row name={say('conflict-step')} lines={[say(stepCode(step.move))]} />
              <Row name={say('progress-of-work')} lines={step.told ? toldWords(say, step.told) : []} />
              <Row name={say('conflict-words')} lines={step.words ? [step.words] : []} />
              <Row name={say('conflict-by')} lines={[`${nameOfOffice(say, step.by)}, ${step.unit} · ${showInstant(step.at)}`]} />
            </dl>
          ))}
        </div>
        <div>
          <h4>{say('conflict-mine')}</h4>
          <dl className="conflict-facts">
            <Row name={say('conflict-step')} lines={[act]} />
            <Row name={say('progress-of-work')} lines={mine.told} />
            <Row name={say('conflict-words')} lines={mine.words ? [mine.words] : []} />
          </dl>
        </div>
      </div>
      <div className="row">
        {canStill && (
          <Button size="xs" loading={busy} onClick={onSend}>
            {say('conflict-send')}
          </Button>
        )}
        {canStill && (
          <Button size="xs" variant="default" onClick={onEdit}>
            {say('conflict-edit')}
          </Button>
        )}
        <Button size="xs" variant="default" onClick={onDrop}>
          {say('conflict-drop')}
        </Button>
      </div>
    </section>
  )
}

function Row({ name, lines }: { name: string; lines: readonly string[] }) {
  if (!lines.length) return null
  return (
    <div>
      <dt>{name}</dt>
      {lines.map(line => (
        <dd key={line} className="obligation-words" lang="vi">
          {line}
        </dd>
      ))}
    </div>
  )
}
