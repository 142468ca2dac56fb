import { Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { AgencyNameShown, AgencyNames } from '../../../api/agency-answer.ts'
import type { AgencyAnswer } from '../../../core/unit/agency-answer.ts'
import { tell } from '../../piece/messages.ts'
import { tellProblem } from '../../piece/tell-problem.ts'
import { agencyNamesQuery, answerAgency } from '../../remote/agencies.ts'
import { useSay } from '../../speech/use-say.ts'
import { NameForm } from './name-form.tsx'
import { NameWords } from './name-words.tsx'
import './names.css'

interface NamesPanelProps {
  readonly documentId: string
  readonly version: number
  readonly names: AgencyNames
  readonly mayAnswer: boolean
  readonly published: boolean
  readonly onItem: (id: string) => void
  readonly onClose: () => void
}

/** Every name that gets work: those that are open as questions, the others with what they mean and why. */
export function NamesPanel({ documentId, version, names, mayAnswer, published, onItem, onClose }: NamesPanelProps) {
  const say = useSay()
  const panel = useRef<HTMLElement>(null)
  useEffect(() => panel.current?.focus(), [])
  const rows = { documentId, version, mayAnswer, onItem }
  const open = names.names.filter(({ meaning }) => meaning.type === 'open')
  const known = names.names.filter(({ meaning }) => meaning.type !== 'open')
  return (
    <section className="publish-panel names-panel" aria-labelledby="names-title" ref={panel} tabIndex={-1} data-focus-quiet>
      <h2 id="names-title">{say('names')}</h2>
      <p className="soft small">
        {say('names-text')} {published && say('names-text-published')}
      </p>
      {names.names.length === 0 && <p>{say('names-none')}</p>}
      {names.names.length > 0 && open.length === 0 && <p className="note note-good">{say('names-settled')}</p>}
      <ul className="names">
        {open.map(row => (
          <NameRow key={row.name} row={row} {...rows} />
        ))}
      </ul>
      {known.length > 0 && (
        <details open={open.length === 0}>
          <summary>{say('names-known', { count: known.length })}</summary>
          <ul className="names">
            {known.map(row => (
              <NameRow key={row.name} row={row} {...rows} />
            ))}
          </ul>
        </details>
      )}
      <div className="row">
        <Button size="xs" variant="default" onClick={onClose}>
          {say('names-close')}
        </Button>
      </div>
    </section>
  )
}

interface NameRowProps extends Pick<NamesPanelProps, 'documentId' | 'version' | 'mayAnswer' | 'onItem'> {
  readonly row: AgencyNameShown
}

function NameRow({ row, documentId, version, mayAnswer, onItem }: NameRowProps) {
  const say = useSay()
  const client = useQueryClient()
  const isOpen = row.meaning.type === 'open'
  const [changing, setChanging] = useState(false)
  const [first] = row.items
  const saving = useMutation({
    mutationFn: (answer: AgencyAnswer | null) => answerAgency(documentId, { name: row.name, answer }),
    onSuccess: async (names, answer) => {
      setChanging(false)
      client.setQueryData(agencyNamesQuery(documentId, version).queryKey, names)
      tell(say(answer ? 'name-saved' : 'name-taken-back', { name: row.name }))
      await client.invalidateQueries({ queryKey: agencyNamesQuery(documentId, null).queryKey })
    },
    onError: tellProblem,
  })
  const form = mayAnswer && (isOpen || changing)
  const answered = row.answeredOn !== null
  return (
    <li className={isOpen ? 'name name-open' : 'name'}>
      <p className="name-head">
        <strong>{isOpen ? say('name-question', { name: row.name }) : row.name}</strong>{' '}
        {first !== undefined && (
          <button type="button" className="as-link small" title={say('name-first')} onClick={() => onItem(first)}>
            {say('name-items', { count: row.items.length })}
          </button>
        )}
        {row.excepted && <span className="soft small"> · {say('name-excepted')}</span>}
      </p>
      <p>
        <NameWords row={row} />
      </p>
      {form && (
        <NameForm row={row} saving={saving.isPending} onSave={answer => saving.mutate(answer)}>
          {changing && (
            <Button size="xs" variant="subtle" onClick={() => setChanging(false)}>
              {say('cancel')}
            </Button>
          )}
        </NameForm>
      )}
      {mayAnswer && !form && (
        <div className="row">
          <Button size="compact-sm" variant="subtle" aria-label={`${say('name-change')}: ${row.name}`} onClick={() => setChanging(true)}>
            {say('name-change')}
          </Button>
          {answered && (
            <Button
              size="compact-sm"
              variant="subtle"
              loading={saving.isPending}
              aria-label={`${say('name-take-back')}: ${row.name}`}
              onClick={() => saving.mutate(null)}
            >
              {say('name-take-back')}
            </Button>
          )}
        </div>
      )}
    </li>
  )
}
