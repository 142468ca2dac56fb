import { getRouteApi } from '@tanstack/react-router'
import { type RefObject, useEffect, useMemo, useRef, useState } from 'react'
import type { DocumentRow } from '../../api/document.ts'
import { speak, tell } from '../piece/messages.ts'
import { freshId } from '../remote/fresh-id.ts'
import { sayNow } from '../speech/use-say.ts'
import { type Board, type Card, nextOpen } from './desk/board.ts'
import type { Hands, Mode } from './desk/hands.ts'
import type { ReviewDesk } from './desk/review-desk.ts'
import { refusalWords } from './refusal-words.ts'

const route = getRouteApi('/signed/documents/$documentId')
const looking: Mode = { kind: 'look' }

interface Bench {
  readonly row: DocumentRow
  readonly text: string
  readonly readOnly: boolean
  readonly desk: ReviewDesk
  readonly board: Board
  readonly cards: readonly Card[]
  readonly selectedId: string | undefined
  readonly root: RefObject<HTMLDivElement | null>
}

/** What the page can do, as one object that stays the same; it looks at the bench of the moment when it is used. */
export function useReviewHands(bench: Bench): { hands: Hands; mode: Mode; checked: ReadonlySet<string> } {
  const navigate = route.useNavigate()
  const [mode, setMode] = useState<Mode>(looking)
  const [checked, setChecked] = useState<ReadonlySet<string>>(() => new Set())
  const now = useRef(bench)
  now.current = bench
  const toFocus = useRef<string | null>(null)
  const leaving = useRef<(() => boolean) | null>(null)
  const { documentId, text, readOnly, desk, root } = { documentId: bench.row.id, ...bench }

  const hands = useMemo((): Hands => {
    const leave = () => leaving.current?.() ?? true
    const select: Hands['select'] = id => {
      if (!leave()) return
      setMode(looking)
      toFocus.current = id ?? null
      void navigate({
        search: ({ item: _item, at: _at, pane: _pane, ...rest }) => (id === undefined ? rest : { ...rest, item: id }),
        replace: true,
        resetScroll: false,
      })
    }
    const move: Hands['move'] = step => {
      const refusal = desk.do({ kind: 'move', move: step })
      return refusal ? refusalWords(refusal) : null
    }
    const decide: Hands['decide'] = (type, ids) => {
      const { cards, board, selectedId } = now.current
      const next =
        type === 'reopen'
          ? undefined
          : (nextOpen(
              cards.filter(card => !ids.includes(card.item.id) || card.item.id === selectedId),
              selectedId,
            ) ?? undefined)
      const said = move({ type, ids })
      if (said !== null) return tell(said, 'bad')
      setChecked(new Set())
      speak(sayNow(`did-${type}`, { count: ids.length, open: board.counts.open }))
      if (selectedId !== undefined && ids.includes(selectedId)) select(next?.item.id ?? selectedId)
    }
    return {
      documentId,
      text,
      readOnly,
      select,
      move,
      decide,
      mergeWithNext: id => {
        const { board } = now.current
        const at = board.cards.findIndex(card => card.item.id === id)
        const next = board.cards[at + 1]
        if (!next) return tell(sayNow('merge-no-next'))
        const newId = freshId()
        const said = move({ type: 'merge', ids: [id, next.item.id], newId })
        if (said === null) select(newId)
        else tell(said, 'bad')
      },
      open: next => {
        if (next.kind === 'look') toFocus.current = now.current.selectedId ?? null
        setMode(next)
      },
      check: id =>
        setChecked(former => {
          const next = new Set(former)
          if (!next.delete(id)) next.add(id)
          return next
        }),
      leave,
      onLeave: next => {
        leaving.current = next
      },
      emphasise: field => {
        if (!root.current) return
        if (field) root.current.setAttribute('data-emphasis', field)
        else root.current.removeAttribute('data-emphasis')
      },
    }
  }, [documentId, text, readOnly, desk, root, navigate])

  useEffect(() => {
    const id = toFocus.current
    if (id === null || id !== bench.selectedId || mode.kind !== 'look') return
    toFocus.current = null
    root.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"] :is(.item-head, .held-words)`)?.focus({ preventScroll: true })
  })
  return { hands, mode, checked }
}
