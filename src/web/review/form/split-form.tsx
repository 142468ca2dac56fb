import { Button } from '@mantine/core'
import { type KeyboardEvent, useMemo, useRef, useState } from 'react'
import type { DraftItem } from '../../../core/task/draft.ts'
import { freshId } from '../../remote/fresh-id.ts'
import { useSay } from '../../speech/use-say.ts'
import { useHands } from '../desk/hands.ts'
import { partsOf, wordsOf } from './cut-words.ts'
import './form.css'

/** The item's words as buttons: pressed, a new item begins there. Arrow keys walk, Enter or Space cuts. */
export function SplitForm({ item }: { item: DraftItem }) {
  const say = useSay()
  const hands = useHands()
  const words = useMemo(() => wordsOf(hands.text, item.span), [hands.text, item.span])
  const [cuts, setCuts] = useState<ReadonlySet<number>>(() => new Set())
  const [at, setAt] = useState(() =>
    Math.max(
      1,
      words.findIndex(word => word.cut),
    ),
  )
  const [refusal, setRefusal] = useState<string | null>(null)
  const place = useRef<HTMLDivElement>(null)
  const toggle = (offset: number) => {
    const next = new Set(cuts)
    if (!next.delete(offset)) next.add(offset)
    setCuts(next)
    setRefusal(null)
  }
  const go = (to: number) => {
    const next = Math.min(words.length - 1, Math.max(1, to))
    setAt(next)
    place.current?.querySelector<HTMLElement>(`[data-word="${next}"]`)?.focus()
  }
  const offers = words.flatMap((word, index) => (word.cut ? [index] : []))
  const walk = (event: KeyboardEvent) => {
    const steps: Record<string, number | undefined> = {
      ArrowRight: at + 1,
      ArrowLeft: at - 1,
      ArrowDown: offers.find(index => index > at),
      ArrowUp: offers.findLast(index => index < at),
      Home: 1,
      End: words.length - 1,
    }
    if (!(event.key in steps)) return
    event.preventDefault()
    go(steps[event.key] ?? at)
  }
  const offsets = [...cuts].sort((a, b) => a - b)
  const split = () => {
    const said = hands.move({ type: 'split', id: item.id, at: offsets, newIds: offsets.map(freshId) })
    setRefusal(said)
    if (said === null) hands.open({ kind: 'look' })
  }
  return (
    <form
      className="form"
      onSubmit={event => {
        event.preventDefault()
        if (offsets.length) split()
      }}
      onKeyDown={event => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && offsets.length) split()
        if (event.key === 'Escape') hands.open({ kind: 'look' })
      }}
    >
      <p id="split-help">{say('split-text')}</p>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would put its words in a box of its own. */}
      <div className="split-words quote" ref={place} role="group" aria-describedby="split-help" lang="vi" onKeyDown={walk}>
        {words.map((word, index) =>
          index === 0 ? (
            <span key={word.at}>{word.text}</span>
          ) : (
            <button
              key={word.at}
              type="button"
              data-word={index}
              tabIndex={index === at ? 0 : -1}
              // biome-ignore lint/a11y/noAutofocus: the form has just been asked for, and this is where its work begins.
              autoFocus={index === at}
              className={word.cut ? 'split-word split-offer' : 'split-word'}
              aria-pressed={cuts.has(word.at)}
              aria-label={say('split-before', { word: word.text.trim() })}
              onFocus={() => setAt(index)}
              onClick={() => toggle(word.at)}
            >
              {word.text}
            </button>
          ),
        )}
      </div>
      {refusal && (
        <p className="note note-bad" role="alert">
          {refusal}
        </p>
      )}
      {offsets.length > 0 && (
        <ol className="split-parts small" aria-live="polite">
          {partsOf(item.span, offsets).map(span => (
            <li key={span[0]}>{hands.text.slice(span[0], span[1]).trim()}</li>
          ))}
        </ol>
      )}
      <div className="row">
        <Button type="submit" disabled={!offsets.length}>
          {offsets.length ? say('split-into', { count: offsets.length + 1 }) : say('split')}
        </Button>
        <Button variant="default" onClick={() => hands.open({ kind: 'look' })}>
          {say('cancel')}
        </Button>
      </div>
    </form>
  )
}
