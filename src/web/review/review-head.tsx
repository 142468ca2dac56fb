import { Button } from '@mantine/core'
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconArrowRight,
  IconCheck,
  IconCloudOff,
  IconKeyboard,
  IconLoader2,
} from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { DocumentRow } from '../../api/document.ts'
import type { FileNote } from '../../core/text/file-note.ts'
import type { PersonalDatum } from '../../core/text/personal-datum.ts'
import { ProgressBar } from '../piece/progress-bar.tsx'
import { SharingField } from '../piece/sharing-field.tsx'
import { fileAddress } from '../remote/documents.ts'
import { useMayOn } from '../remote/use-may.ts'
import { nameOfDocument, numberOfDocument } from '../speech/name-of-document.ts'
import { showDay } from '../speech/show-day.ts'
import { useSay } from '../speech/use-say.ts'
import type { DeskState } from './desk/review-desk.ts'
import { FileNotes } from './file-notes.tsx'
import { MaskedData } from './masked-data.tsx'

interface ReviewHeadProps {
  readonly notes: readonly FileNote[]
  readonly masked: readonly PersonalDatum[]
  readonly row: DocumentRow
  readonly state: DeskState
  readonly readOnly: boolean
  readonly open: number
  readonly total: number
  readonly publishing: boolean
  readonly onNext: () => void
  readonly onPublish: () => void
  readonly onUndo: () => void
  readonly onRedo: () => void
  readonly onKeys: () => void
}

/** Which document this is, whether the work is saved, and the one next step. */
export function ReviewHead(props: ReviewHeadProps) {
  const { row, state, readOnly } = props
  const number = numberOfDocument(row)
  return (
    <div className="review-head">
      <div className="review-title">
        <h1>
          {number && <span className="review-number">{number}</span>} {nameOfDocument(row, row.fileName)}
        </h1>
        <p className="small soft review-facts">
          {[row.issuer, row.date && showDay(row.date)].filter(Boolean).join(' · ')}
          {' · '}
          {row.may.includes('download-file') ? (
            <a href={fileAddress(row.id)} download>
              {row.fileName}
            </a>
          ) : (
            row.fileName
          )}
        </p>
        <div className="row small no-print">
          <span className="soft">{row.unit.name}</span>
          <SharingField kind="documents" thing={row} />
        </div>
        <FileNotes notes={props.notes} />
        <MaskedData masked={props.masked} />
      </div>
      {!readOnly && (
        <div className="review-tools no-print">
          <SavedMark state={state} />
          <StepButtons {...props} />
        </div>
      )}
      <NextStep {...props} />
    </div>
  )
}

function SavedMark({ state }: { state: DeskState }) {
  const say = useSay()
  const Icon = state.line === 'saved' ? IconCheck : state.line === 'saving' ? IconLoader2 : IconCloudOff
  const text = state.line === 'waiting' ? say('line-waiting', { count: state.pending }) : say(`line-${state.line}`)
  return (
    <span className={`saved saved-${state.line}`} role="status" data-testid="saved">
      <Icon size={16} aria-hidden /> {text}
    </span>
  )
}

function StepButtons({ state, onUndo, onRedo, onKeys }: ReviewHeadProps) {
  const say = useSay()
  const { undo, redo } = state.trail
  return (
    <>
      <Button
        size="xs"
        variant="default"
        disabled={!undo}
        leftSection={<IconArrowBackUp size={16} aria-hidden />}
        aria-keyshortcuts="Control+Z"
        onClick={onUndo}
      >
        {undo ? say('undo-of', { move: say(`move-${undo}`) }) : say('undo')}
      </Button>
      <Button
        size="xs"
        variant="default"
        disabled={!redo}
        leftSection={<IconArrowForwardUp size={16} aria-hidden />}
        aria-keyshortcuts="Control+Shift+Z"
        onClick={onRedo}
      >
        {redo ? say('redo-of', { move: say(`move-${redo}`) }) : say('redo')}
      </Button>
      <Button
        size="xs"
        variant="subtle"
        className="wide-only"
        aria-keyshortcuts="?"
        leftSection={<IconKeyboard size={17} aria-hidden />}
        onClick={onKeys}
      >
        {say('keys')}
      </Button>
    </>
  )
}

function NextStep({ row, readOnly, open, total, publishing, onNext, onPublish }: ReviewHeadProps) {
  const say = useSay()
  const mayPublish = useMayOn(row, 'publish-plan')
  if (row.state === 'published' && row.planId) {
    return (
      <div className="next-step note-good no-print">
        <p>{say('published-text')}</p>
        <Link to="/plans/$planId" params={{ planId: row.planId }} search={{}}>
          {say('open-the-plan')}
        </Link>
      </div>
    )
  }
  const publishButton = (
    <Button size="xs" onClick={onPublish}>
      {say('to-publish')}
    </Button>
  )
  if (readOnly) {
    return (
      <div className="next-step no-print">
        <p>{mayPublish ? say(open ? 'still-open' : 'all-decided', { open, total }) : say('review-read-only')}</p>
        {mayPublish && open === 0 && !publishing && publishButton}
      </div>
    )
  }
  return (
    <div className={open ? 'next-step no-print' : 'next-step note-good no-print'}>
      <ProgressBar label={say('progress-label')} done={total - open} total={total} />
      <p>{open ? say('still-open', { open, total }) : say('all-decided', { total })}</p>
      {open > 0 ? (
        <Button size="xs" rightSection={<IconArrowRight size={16} aria-hidden />} aria-keyshortcuts="N" onClick={onNext}>
          {say('next-item')}
        </Button>
      ) : (
        !publishing && (mayPublish ? publishButton : <p>{say('publish-by-other')}</p>)
      )}
    </div>
  )
}
