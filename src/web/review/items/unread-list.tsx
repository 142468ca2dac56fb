import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import type { Remark } from '../../../core/lint/remark.ts'
import type { Line } from '../../../core/plan/plan.ts'
import { writePlace } from '../../address/review-address.ts'
import { freshId } from '../../remote/fresh-id.ts'
import { useSay } from '../../speech/use-say.ts'
import { useHands } from '../desk/hands.ts'
import { RemarkLine } from './notices.tsx'

/** Opens a place of the document, beside whatever else the address says. */
function usePlace() {
  const navigate = useNavigate({ from: '/documents/$documentId' })
  return (span: Line['span']) =>
    void navigate({ search: former => ({ ...former, item: undefined, at: writePlace(span), pane: 'source' }) as never, replace: true })
}

/** Lines that nothing recognised: shown, counted, and with a way to make items of them. */
export function UnreadList({ lines }: { lines: readonly Line[] }) {
  const say = useSay()
  const hands = useHands()
  const open = usePlace()
  if (!lines.length) return null
  return (
    <section className="loose" aria-labelledby="unread-title">
      <h2 id="unread-title">{say('unread-title', { count: lines.length })}</h2>
      <p className="small">{say('unread-text')}</p>
      <ul>
        {lines.map(line => (
          <li key={line.span[0]} className="loose-line">
            <button type="button" className="plain loose-words" lang="vi" onClick={() => open(line.span)}>
              {hands.text.slice(line.span[0], line.span[1]).trim()}
            </button>
            {!hands.readOnly && (
              <Button size="compact-xs" variant="default" onClick={() => addLine(hands, line)}>
                {say('add-task')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function addLine(hands: ReturnType<typeof useHands>, line: Line): void {
  const words = hands.text.slice(line.span[0], line.span[1])
  const start = line.span[0] + words.length - words.trimStart().length
  const newId = freshId()
  if (hands.move({ type: 'add', newId, kind: 'task', span: [start, line.span[0] + words.trimEnd().length] }) === null) hands.select(newId)
}

/** Remarks on the document as a whole or on places that are no item. */
export function LooseRemarks({ remarks }: { remarks: readonly Remark[] }) {
  const say = useSay()
  const open = usePlace()
  if (!remarks.length) return null
  return (
    <section className="loose" aria-labelledby="remarks-title">
      <h2 id="remarks-title">{say('remarks-title', { count: remarks.length })}</h2>
      <ul className="notices">
        {remarks.map(remark => (
          <li key={`${remark.rule} ${remark.span[0]}`} className={`notice notice-${remark.severity}`}>
            <RemarkLine remark={remark} />
            {remark.span[1] > remark.span[0] && (
              <button type="button" className="as-link small" onClick={() => open(remark.span)}>
                {say('show-place')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
