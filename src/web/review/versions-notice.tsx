import { Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { OpenedDocument } from '../../api/document.ts'
import { tellProblem } from '../piece/tell-problem.ts'
import { amendDocument, documentQuery, separateDocument } from '../remote/documents.ts'
import { reviewQuery } from '../remote/review.ts'
import { useMayOn } from '../remote/use-may.ts'
import { showInstant } from '../speech/show-day.ts'
import { useSay } from '../speech/use-say.ts'
import type { Board } from './desk/board.ts'

interface VersionsNoticeProps {
  readonly opened: OpenedDocument
  readonly board: Board
  /** Moves made in this review so far. */
  readonly version: number
}

/** How the document stands to its former and its next version, and the one thing to do about it. */
export function VersionsNotice({ opened, board, version }: VersionsNoticeProps) {
  const { former, next, earlier } = opened.versions
  const mayAmend = useMayOn(opened.document, 'amend-document') && opened.document.state === 'review' && version === 0
  const [candidate] = earlier
  if (next) return <NextVersion next={next} />
  if (former) return <FormerVersion id={opened.document.id} former={former} board={board} mayUntie={mayAmend} />
  return candidate && mayAmend ? <EarlierVersion id={opened.document.id} earlier={candidate} /> : null
}

type Version = NonNullable<OpenedDocument['versions']['former']>

const VersionLink = ({ version }: { version: Version }) => (
  <Link to="/documents/$documentId" params={{ documentId: version.id }} search={{}}>
    {version.fileName}
  </Link>
)

function NextVersion({ next }: { next: Version }) {
  const say = useSay()
  return (
    <p className="note versions" data-testid="versions">
      {say('version-replaced', { time: showInstant(next.uploadedAt) })} <VersionLink version={next} />
    </p>
  )
}

function FormerVersion({ id, former, board, mayUntie }: { id: string; former: Version; board: Board; mayUntie: boolean }) {
  const say = useSay()
  const untie = useTie(id, () => separateDocument(id))
  const { same, changed, fresh, gone } = board.versions
  return (
    <div className="note versions" data-testid="versions">
      <p>
        {say('version-of')} <VersionLink version={former} />. {say('version-counts', { same, changed, fresh, gone })}
      </p>
      {mayUntie && (
        <Button size="compact-sm" variant="subtle" loading={untie.isPending} onClick={() => untie.mutate()}>
          {say('version-untie')}
        </Button>
      )}
    </div>
  )
}

function EarlierVersion({ id, earlier }: { id: string; earlier: Version }) {
  const say = useSay()
  const tie = useTie(id, () => amendDocument(id, earlier.id))
  return (
    <div className="note versions" data-testid="versions">
      <p>
        {say('version-earlier')} <VersionLink version={earlier} /> ({showInstant(earlier.uploadedAt)}). {say('version-earlier-text')}
      </p>
      <Button size="compact-sm" variant="light" loading={tie.isPending} onClick={() => tie.mutate()}>
        {say('version-tie')}
      </Button>
    </div>
  )
}

/** The review is fetched before the document, whose versions make the page take it up anew. */
function useTie(id: string, act: () => Promise<void>) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: act,
    onSuccess: async () => {
      await client.refetchQueries({ queryKey: reviewQuery(id).queryKey })
      await client.refetchQueries({ queryKey: documentQuery(id).queryKey })
      await client.invalidateQueries({ queryKey: ['documents'] })
    },
    onError: tellProblem,
  })
}
