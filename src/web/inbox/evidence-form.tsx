import { FileInput, NativeSelect, SegmentedControl, Textarea, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { type EvidenceKind, evidenceKinds } from '../../core/obligation/evidence.ts'
import { type Sharing, sharings } from '../../core/policy/sharing.ts'
import { readDayEntry } from '../entry/read-day-entry.ts'
import { DayField } from '../piece/day-field.tsx'
import { showEvidence, showFile } from '../remote/obligations.ts'
import { useSay } from '../speech/use-say.ts'
import { FormFoot } from './form-foot.tsx'
import { refreshObligation } from './refresh-obligation.ts'

/** What the server takes, so that a picker offers it first; on a phone `image/*` also offers the camera. */
const accepted = 'image/*,.pdf,.docx,.doc,.odt,.xlsx,.txt'
const limitMb = 50

/** A file or photo, a page on the web, or a document by its number: what is typed stays until it has been taken. */
export function EvidenceForm({ obligationId, onClose }: { obligationId: string; onClose: () => void }) {
  const say = useSay()
  const year = new Date().getFullYear()
  const [kind, setKind] = useState<EvidenceKind>('file')
  const [file, setFile] = useState<File | null>(null)
  const [text, setText] = useState('')
  const [day, setDay] = useState('')
  const [note, setNote] = useState('')
  const [sharing, setSharing] = useState<Sharing>('internal')
  const [confirmed, setConfirmed] = useState(false)
  const [tried, setTried] = useState(false)
  const so = { sharing, note, confirmed }
  const go = useMutation({
    mutationFn: () => {
      if (kind === 'file' && file) return showFile(obligationId, file, { sharing, note, confirmed: String(confirmed) })
      if (kind === 'link') return showEvidence(obligationId, { kind, url: text.trim(), ...so })
      return showEvidence(obligationId, { kind: 'document', number: text, day: readDayEntry(day, year), ...so })
    },
    onSuccess: async () => {
      await refreshObligation(obligationId)
      onClose()
    },
  })
  const change = <Value,>(set: (value: Value) => void) => {
    return (value: Value) => {
      set(value)
      setConfirmed(false)
    }
  }
  return (
    <form
      className="obligation-form"
      onSubmit={event => {
        event.preventDefault()
        setTried(true)
        if (kind === 'file' ? file !== null : day === '' || readDayEntry(day, year) !== null) go.mutate()
      }}
    >
      <SegmentedControl
        aria-label={say('evidence-kind')}
        value={kind}
        data={evidenceKinds.map(value => ({ value, label: say(`evidence-${value}`) }))}
        onChange={value => {
          setKind(evidenceKinds.find(each => each === value) ?? 'file')
          go.reset()
        }}
      />
      {kind === 'file' ? (
        <FileInput
          label={say('evidence-choose')}
          description={say('evidence-file-advice', { limit: limitMb })}
          accept={accepted}
          value={file}
          error={tried && !file ? say('evidence-file-needed') : null}
          onChange={change(setFile)}
        />
      ) : (
        <TextInput
          label={say(kind === 'link' ? 'evidence-url' : 'evidence-number')}
          type={kind === 'link' ? 'url' : 'text'}
          maxLength={2000}
          required
          value={text}
          onChange={event => change(setText)(event.currentTarget.value)}
        />
      )}
      {kind === 'document' && <DayField label={say('evidence-day')} value={day} year={year} invalid={false} onChange={setDay} />}
      <Textarea
        label={say('evidence-note')}
        autosize
        maxLength={1000}
        value={note}
        onChange={event => change(setNote)(event.currentTarget.value)}
      />
      <NativeSelect
        label={say('evidence-sharing')}
        value={sharing}
        data={sharings.map(value => ({ value, label: `${say(`sharing-${value}`)}: ${say(`sharing-${value}-text`)}` }))}
        onChange={event => change(setSharing)(sharings.find(each => each === event.currentTarget.value) ?? 'internal')}
      />
      <FormFoot
        act={say('evidence-add')}
        busy={go.isPending}
        error={go.error}
        confirmed={confirmed}
        onConfirm={setConfirmed}
        onClose={onClose}
      />
    </form>
  )
}
