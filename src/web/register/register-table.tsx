import { ActionIcon, Button } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { DocumentRow } from '../../api/document.ts'
import { BelongingMark } from '../piece/belonging-mark.tsx'
import { tell } from '../piece/messages.ts'
import { ProgressBar } from '../piece/progress-bar.tsx'
import { tellProblem } from '../piece/tell-problem.ts'
import { deleteDocument } from '../remote/documents.ts'
import { queryClient } from '../remote/query-client.ts'
import { useMay } from '../remote/use-may.ts'
import { nameOfDocument, numberOfDocument } from '../speech/name-of-document.ts'
import { nameOfOffice } from '../speech/name-of-office.ts'
import { showDay, showInstant } from '../speech/show-day.ts'
import { useSay } from '../speech/use-say.ts'

export function RegisterTable({ rows }: { rows: readonly DocumentRow[] }) {
  const say = useSay()
  const mayDelete = useMay('delete-document')
  return (
    <table className="register paper">
      <thead>
        <tr>
          <th scope="col" className="wide-only">
            {say('column-number')}
          </th>
          <th scope="col">{say('column-subject')}</th>
          <th scope="col" className="wide-only">
            {say('column-date')}
          </th>
          <th scope="col" className="wide-only">
            {say('column-state')}
          </th>
          {mayDelete && (
            <th scope="col">
              <span className="unseen">{say('column-actions')}</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map(row => (
          <DocumentLine key={row.id} row={row} mayDelete={mayDelete} />
        ))}
      </tbody>
    </table>
  )
}

const nameOf = (row: DocumentRow) => nameOfDocument(row, row.fileName)

function DocumentLine({ row, mayDelete }: { row: DocumentRow; mayDelete: boolean }) {
  const say = useSay()
  const [asking, setAsking] = useState(false)
  if (asking) return <DeleteLine row={row} columns={mayDelete ? 5 : 4} onKeep={() => setAsking(false)} />
  return (
    <tr>
      <td className="wide-only register-number">{numberOfDocument(row) || <span className="soft">{say('no-number')}</span>}</td>
      <td>
        <p className="narrow-only soft small">{[numberOfDocument(row), row.date && showDay(row.date)].filter(Boolean).join(' · ')}</p>
        <Link to="/documents/$documentId" params={{ documentId: row.id }} search={{}} className="register-subject">
          {nameOf(row)}
        </Link>
        <p className="soft small">
          <BelongingMark row={row} /> {row.issuer && <span>{row.issuer} · </span>}
          <span
            title={say('uploaded-by', {
              name: `${nameOfOffice(say, row.uploadedBy)}, ${row.unit.name}`,
              time: showInstant(row.uploadedAt),
            })}
          >
            {row.fileName}
          </span>
        </p>
        <div className="narrow-only register-state">
          <Progress row={row} />
        </div>
      </td>
      <td className="wide-only register-date">{row.date ? showDay(row.date) : <span className="soft">{say('no-date')}</span>}</td>
      <td className="wide-only register-state">
        <Progress row={row} />
      </td>
      {mayDelete && (
        <td className="register-actions">
          {row.state === 'review' && row.may.includes('delete-document') && (
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={say('delete-document', { name: nameOf(row) })}
              onClick={() => setAsking(true)}
            >
              <IconTrash size={18} aria-hidden />
            </ActionIcon>
          )}
        </td>
      )}
    </tr>
  )
}

function Progress({ row }: { row: DocumentRow }) {
  const say = useSay()
  const { items, open, held } = row.counts
  if (row.state === 'published' && row.planId) {
    return (
      <>
        <span className="tag tag-accepted">{say('state-published')}</span>
        <p className="small">
          <Link to="/plans/$planId" params={{ planId: row.planId }} search={{}}>
            {say('open-plan', { count: row.counts.accepted })}
          </Link>
        </p>
      </>
    )
  }
  return (
    <>
      <span className={open ? 'tag tag-open' : 'tag tag-accepted'}>{say(open ? 'state-review' : 'state-ready')}</span>
      <ProgressBar label={say('progress-label')} done={items - open} total={items} />
      <p className="small soft">
        {say('progress', { done: items - open, items })}
        {held > 0 && ` · ${say('held-count', { count: held })}`}
      </p>
    </>
  )
}

/** Asked for in the row itself: what would be lost stands beside the two answers, and the safe one has the focus. */
function DeleteLine({ row, columns, onKeep }: { row: DocumentRow; columns: number; onKeep: () => void }) {
  const say = useSay()
  const remove = useMutation({
    mutationFn: () => deleteDocument(row.id),
    onSuccess: async () => {
      tell(say('deleted', { name: nameOf(row) }))
      await queryClient.invalidateQueries({ queryKey: ['documents'] })
    },
    onError: tellProblem,
  })
  return (
    <tr className="register-delete">
      <td colSpan={columns}>
        <div className="row">
          <p>
            <strong>{say('delete-question', { name: nameOf(row) })}</strong>{' '}
            {say('delete-loss', { done: row.counts.items - row.counts.open })}
          </p>
          <Button variant="default" autoFocus onClick={onKeep}>
            {say('delete-keep')}
          </Button>
          <Button color="red" loading={remove.isPending} onClick={() => remove.mutate()}>
            {say('delete-do')}
          </Button>
        </div>
      </td>
    </tr>
  )
}
