import { Button, TextInput } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { PaperTemplates } from '../../api/paper-template.ts'
import { tell } from '../piece/messages.ts'
import { RefusedNote } from '../piece/refused-note.tsx'
import { FreshLines, ProblemPanel, StatePanel } from '../piece/state-panel.tsx'
import { useFilePicker } from '../piece/use-file-picker.tsx'
import { useTitle } from '../piece/use-title.ts'
import { addPaperTemplate, endPaperTemplate, paperTemplatesQuery, sendTemplateFile, templateAddress } from '../remote/paper-templates.ts'
import { queryClient } from '../remote/query-client.ts'
import { useMay } from '../remote/use-may.ts'
import { showInstant } from '../speech/show-day.ts'
import { sayNow, useSay } from '../speech/use-say.ts'
import './report.css'

const freshen = () => queryClient.invalidateQueries({ queryKey: paperTemplatesQuery.queryKey })

/** The Word files that the office drew itself: reports are issued in them. */
export function PaperTemplatesPage() {
  const say = useSay()
  const list = useQuery(paperTemplatesQuery)
  const mayAdd = useMay('add-paper-template')
  useTitle(say('paper-templates'))
  return (
    <div className="page stack">
      <p>
        <Link to="/reports">{say('reports')}</Link>
      </p>
      <h1>{say('paper-templates')}</h1>
      <p className="soft">{say('paper-templates-intro')}</p>
      {mayAdd && <Adding />}
      {list.isPending && <FreshLines />}
      {list.isError && <ProblemPanel error={list.error} onRetry={() => void list.refetch()} />}
      {list.data?.items.length === 0 && (
        <StatePanel title={say('paper-templates-none')}>
          <p>{say('paper-templates-none-text')}</p>
        </StatePanel>
      )}
      {list.data && list.data.items.length > 0 && (
        <ol className="lines paper">
          {list.data.items.map(template => (
            <Line key={template.id} template={template} mayChange={mayAdd} />
          ))}
        </ol>
      )}
      <details>
        <summary>{say('paper-templates-fields')}</summary>
        <p className="small" lang="vi">
          {say('paper-templates-fields-text')}
        </p>
      </details>
    </div>
  )
}

function Adding() {
  const say = useSay()
  const [name, setName] = useState('')
  const adding = useMutation({
    mutationFn: (file: File) => addPaperTemplate(file, name.trim()),
    onSuccess: async () => {
      setName('')
      tell(sayNow('paper-templates-stored'))
      await freshen()
    },
  })
  return (
    <section className="paper cycle-part" aria-label={say('paper-templates-add')}>
      <TextInput
        label={say('paper-templates-name')}
        description={say('paper-templates-name-hint')}
        lang="vi"
        maxLength={200}
        value={name}
        onChange={event => setName(event.currentTarget.value)}
      />
      <FileButton label={say('paper-templates-add')} busy={adding.isPending} onFile={file => adding.mutate(file)} />
      <RefusedNote error={adding.error} />
    </section>
  )
}

interface FileButtonProps {
  readonly label: string
  readonly busy: boolean
  readonly small?: boolean
  readonly onFile: (file: File) => void
}

function FileButton({ label, busy, small = false, onFile }: FileButtonProps) {
  const { field, open } = useFilePicker({ accept: '.docx', onPick: onFile })
  return (
    <span>
      {field}
      <Button size={small ? 'compact-sm' : 'sm'} variant={small ? 'default' : 'filled'} loading={busy} onClick={open}>
        {label}
      </Button>
    </span>
  )
}

function Line({ template, mayChange }: { template: PaperTemplates['items'][number]; mayChange: boolean }) {
  const say = useSay()
  const [asking, setAsking] = useState(false)
  const renewing = useMutation({ mutationFn: (file: File) => sendTemplateFile(template.id, file), onSuccess: freshen })
  const ending = useMutation({ mutationFn: () => endPaperTemplate(template.id), onSuccess: freshen })
  return (
    <li className="line">
      <a href={templateAddress(template.id)} className="line-text" lang="vi" download>
        {template.name}
      </a>
      <span className="line-facts small soft">
        <span>{say('form-version', { version: template.version })}</span>
        <span>{template.fileName}</span>
        <span>{showInstant(template.savedAt)}</span>
        <span>{say('paper-templates-issues', { count: template.issues })}</span>
      </span>
      {mayChange && (
        <span className="line-facts small no-print">
          <FileButton label={say('paper-templates-renew')} small busy={renewing.isPending} onFile={file => renewing.mutate(file)} />
          {asking ? (
            <>
              <span>{say('paper-templates-end-sure')}</span>
              <Button size="compact-sm" color="red" loading={ending.isPending} onClick={() => ending.mutate()}>
                {say('paper-templates-end')}
              </Button>
              <Button size="compact-sm" variant="default" onClick={() => setAsking(false)}>
                {say('cancel')}
              </Button>
            </>
          ) : (
            <Button size="compact-sm" variant="default" onClick={() => setAsking(true)}>
              {say('paper-templates-end')}
            </Button>
          )}
        </span>
      )}
      <RefusedNote error={renewing.error ?? ending.error} />
    </li>
  )
}
