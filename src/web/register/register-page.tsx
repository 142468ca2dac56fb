import { Button } from '@mantine/core'
import { IconUpload } from '@tabler/icons-react'
import { useInfiniteQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useRef } from 'react'
import { documentStates, type RegisterAddress, readRegisterAddress } from '../address/register-address.ts'
import { LoadMore } from '../piece/load-more.tsx'
import { tell } from '../piece/messages.ts'
import { SearchField } from '../piece/search-field.tsx'
import { FreshLines, ProblemPanel, StatePanel } from '../piece/state-panel.tsx'
import { useTitle } from '../piece/use-title.ts'
import { WhoseField } from '../piece/whose-field.tsx'
import { documentsQuery } from '../remote/documents.ts'
import { useMay } from '../remote/use-may.ts'
import { useSay } from '../speech/use-say.ts'
import { RecognitionList } from './recognition-list.tsx'
import { RegisterTable } from './register-table.tsx'
import { UploadList } from './upload-list.tsx'
import { sendFiles } from './uploads.ts'
import { useFileDrop } from './use-file-drop.ts'
import './register.css'

const exactly = { exact: true } as const
const route = getRouteApi('/signed/documents')

export function RegisterPage() {
  const say = useSay()
  const navigate = route.useNavigate()
  const mayUpload = useMay('import-document')
  const mayList = useMay('list-documents')
  const picker = useRef<HTMLInputElement>(null)
  useTitle(say('documents'))
  const take = async (files: File[]) => {
    const ids = await sendFiles(files)
    const [id] = ids
    // Whoever has gone elsewhere meanwhile is not fetched back.
    if (window.location.pathname !== '/documents') return
    if (ids.length === 1 && id !== undefined) await navigate({ to: '/documents/$documentId', params: { documentId: id }, search: {} })
    else if (ids.length > 1) tell(say('upload-done', { count: ids.length }))
  }
  const over = useFileDrop(mayUpload, files => void take(files))
  return (
    <div className="page">
      <div className="register-head">
        <h1>{say('documents')}</h1>
        {mayUpload && (
          <>
            <input
              ref={picker}
              className="unseen"
              type="file"
              multiple
              accept=".docx,.doc,.odt,.pdf,.txt,.png,.jpg,.jpeg"
              aria-label={say('upload')}
              tabIndex={-1}
              data-testid="file-picker"
              onChange={event => {
                const files = [...(event.currentTarget.files ?? [])]
                event.currentTarget.value = ''
                if (files.length) void take(files)
              }}
            />
            <Button leftSection={<IconUpload size={18} aria-hidden />} onClick={() => picker.current?.click()}>
              {say('upload')}
            </Button>
          </>
        )}
      </div>
      <UploadList />
      {mayUpload && <RecognitionList />}
      {mayList && <Filters />}
      <Documents mayUpload={mayUpload} onUpload={() => picker.current?.click()} />
      {over && (
        <div className="drop-veil">
          <p>{say('drop-here')}</p>
        </div>
      )}
    </div>
  )
}

function Filters() {
  const say = useSay()
  const address = route.useSearch()
  const navigate = route.useNavigate()
  const go = (part: Partial<Record<keyof RegisterAddress, string | undefined>>) =>
    void navigate({ search: readRegisterAddress({ ...address, ...part }), replace: true })
  return (
    <div className="list-filters no-print">
      <SearchField label={say('documents-search')} value={address.q ?? ''} onSearch={q => go({ q })} />
      <WhoseField value={address.whose} onWhose={whose => go({ whose })} />
      <nav className="states" aria-label={say('filter-by-state')}>
        {[undefined, ...documentStates].map(state => (
          <Link key={state ?? 'all'} to="/documents" search={readRegisterAddress({ ...address, state })} replace activeOptions={exactly}>
            {say(`documents-${state ?? 'all'}`)}
          </Link>
        ))}
      </nav>
    </div>
  )
}

function Documents({ mayUpload, onUpload }: { mayUpload: boolean; onUpload: () => void }) {
  const say = useSay()
  const address = route.useSearch()
  const list = useInfiniteQuery({ ...documentsQuery(address), placeholderData: former => former })
  if (list.isPending) return <FreshLines />
  if (list.isError && !list.data) return <ProblemPanel error={list.error} onRetry={() => void list.refetch()} />
  const rows = list.data.pages.flatMap(page => page.items)
  const total = list.data.pages[0]?.total ?? 0
  if (!rows.length && (address.q || address.state || address.whose)) {
    return (
      <StatePanel title={say('documents-none-found')}>
        <p>{say('documents-none-found-text')}</p>
        <Link to="/documents" search={{}}>
          {say('clear-filters')}
        </Link>
      </StatePanel>
    )
  }
  if (!rows.length) {
    return (
      <div className="drop-place">
        <h2>{say('documents-empty')}</h2>
        <p>{say(mayUpload ? 'documents-empty-text' : 'documents-empty-read-only')}</p>
        {mayUpload && <Button onClick={onUpload}>{say('upload')}</Button>}
      </div>
    )
  }
  return (
    <>
      <RegisterTable rows={rows} />
      <LoadMore shown={rows.length} total={total} list={list} />
    </>
  )
}
