import { Button } from '@mantine/core'
import { IconHandStop } from '@tabler/icons-react'
import type { DraftHeld } from '../../../core/task/draft.ts'
import { useLanguage } from '../../speech/language.ts'
import { sayCode, useSay } from '../../speech/use-say.ts'
import { type Mode, useHands } from '../desk/hands.ts'
import { RewriteForm } from '../form/rewrite-form.tsx'
import { MarkedText } from '../source/marked-text.tsx'

interface HeldListProps {
  readonly held: readonly DraftHeld[]
  readonly selectedId: string | undefined
  readonly mode: Mode
}

/** Items kept out of the work list, apart from it: why, by which rule, and the one way forward. */
export function HeldList({ held, selectedId, mode }: HeldListProps) {
  const say = useSay()
  if (!held.length) return null
  return (
    <section className="held" aria-labelledby="held-title">
      <h2 id="held-title">
        <IconHandStop size={18} aria-hidden /> {say('held-title', { count: held.length })}
      </h2>
      <p className="small">{say('held-text')}</p>
      <ul>
        {held.map(entry => (
          <HeldEntry
            key={entry.id}
            entry={entry}
            selected={entry.id === selectedId}
            rewriting={entry.id === selectedId && mode.kind === 'rewrite'}
          />
        ))}
      </ul>
    </section>
  )
}

function HeldEntry({ entry, selected, rewriting }: { entry: DraftHeld; selected: boolean; rewriting: boolean }) {
  const say = useSay()
  const language = useLanguage()
  const hands = useHands()
  const { rewrittenAs } = entry
  const rule = entry.rule.split('@')[0] ?? entry.rule
  return (
    <li className={selected ? 'held-entry held-selected' : 'held-entry'} data-row={entry.id}>
      <button
        type="button"
        className="plain held-words"
        aria-current={selected ? 'true' : undefined}
        onClick={() => hands.select(entry.id)}
      >
        <span lang="vi">
          <MarkedText text={hands.text} span={entry.span} marks={entry.hits.map(span => ({ name: 'hit' as const, span }))} />
        </span>
      </button>
      <p>{sayCode(language, `held.${rule}`, {}, entry.why)}</p>
      <p className="small soft">
        {entry.reasons.map(reason => say(`held-${reason}`)).join(' · ')} · {say('held-rule', { rule: entry.rule })}
      </p>
      {rewrittenAs !== null && (
        <p className="small">
          {say('held-rewritten')}{' '}
          <button type="button" className="as-link" onClick={() => hands.select(rewrittenAs)}>
            {say('held-open-item')}
          </button>
        </p>
      )}
      {rewriting && <RewriteForm entry={entry} />}
      {rewrittenAs === null && !rewriting && !hands.readOnly && (
        <Button
          size="xs"
          variant="default"
          onClick={() => {
            hands.select(entry.id)
            hands.open({ kind: 'rewrite' })
          }}
        >
          {say('rewrite')}
        </Button>
      )}
    </li>
  )
}
