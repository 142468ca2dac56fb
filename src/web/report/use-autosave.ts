import { useCallback, useEffect, useRef, useState } from 'react'
import type { ReportContent } from '../../core/report/content.ts'
import { freshId } from '../remote/fresh-id.ts'
import { Refused } from '../remote/refused.ts'
import { sendContent } from '../remote/reports.ts'

export type SaveState = 'saved' | 'saving' | 'unsaved' | 'conflict' | 'refused'

interface Changes {
  readonly figures: Readonly<Record<string, string>>
  readonly texts: Readonly<Record<string, string>>
}

const nothing: Changes = { figures: {}, texts: {} }
const isNothing = ({ figures, texts }: Changes) => Object.keys(figures).length + Object.keys(texts).length === 0
const pauseMs = 700
const retryMs = 4000

export interface Autosave {
  readonly content: ReportContent
  readonly state: SaveState
  /** Why the last save was refused. */
  readonly problem: string | null
  readonly version: number
  readonly setFigures: (figures: Readonly<Record<string, string>>) => void
  readonly setText: (section: string, text: string) => void
  /** Resolves when all that was written is stored; false where it could not be. */
  readonly flush: () => Promise<boolean>
}

/**
 * What is written is stored a moment later, one save after the other. A save that got no answer is sent again under its own name, so that it
 * counts once; when somebody else was faster it stops and says so. What is not yet a figure stays on the page until it is one.
 */
export function useAutosave(
  id: string,
  start: { readonly version: number; readonly content: ReportContent },
  isFigure: (cell: string, value: string) => boolean,
): Autosave {
  const [content, setContent] = useState(start.content)
  const [state, setState] = useState<SaveState>('saved')
  const [problem, setProblem] = useState<string | null>(null)
  const pending = useRef<Changes>(nothing)
  const sent = useRef<{ readonly key: string; readonly changes: Changes } | null>(null)
  const version = useRef(start.version)
  const running = useRef<Promise<boolean> | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)

  const save = useCallback(async (): Promise<boolean> => {
    while (sent.current || !isNothing(pending.current)) {
      sent.current ??= { key: freshId(), changes: pending.current }
      if (sent.current.changes === pending.current) pending.current = nothing
      setState('saving')
      try {
        const { key, changes } = sent.current
        version.current = (await sendContent(id, { version: version.current, key, ...changes })).version
        sent.current = null
      } catch (error) {
        const refused = error instanceof Refused
        // What is refused is not sent again and again; somebody else's change is looked at first.
        if (refused && error.problem.code !== 'report-changed') sent.current = null
        setState(refused ? (error.problem.code === 'report-changed' ? 'conflict' : 'refused') : 'unsaved')
        setProblem(refused ? error.problem.message : null)
        if (!refused) timer.current = setTimeout(() => void again.current(), retryMs)
        return false
      }
    }
    setState('saved')
    setProblem(null)
    return true
  }, [id])

  const begin = useCallback((): Promise<boolean> => {
    clearTimeout(timer.current)
    running.current ??= save().finally(() => {
      running.current = null
    })
    return running.current
  }, [save])
  const again = useRef(begin)
  again.current = begin

  const isStorable = useRef(isFigure)
  isStorable.current = isFigure
  const note = useCallback((changes: Partial<Changes>) => {
    const figures = Object.entries(changes.figures ?? {}).filter(([cell, value]) => isStorable.current(cell, value))
    pending.current = {
      figures: { ...pending.current.figures, ...Object.fromEntries(figures) },
      texts: { ...pending.current.texts, ...changes.texts },
    }
    setContent(former => ({
      figures: { ...former.figures, ...changes.figures },
      texts: { ...former.texts, ...changes.texts },
    }))
    setState(former => (former === 'conflict' ? former : 'saving'))
    clearTimeout(timer.current)
    timer.current = setTimeout(() => void again.current(), pauseMs)
  }, [])

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (sent.current || !isNothing(pending.current)) event.preventDefault()
    }
    window.addEventListener('beforeunload', warn)
    return () => {
      window.removeEventListener('beforeunload', warn)
      void again.current()
    }
  }, [])

  return {
    content,
    state,
    problem,
    version: version.current,
    setFigures: useCallback(figures => note({ figures }), [note]),
    setText: useCallback((section, text) => note({ texts: { [section]: text } }), [note]),
    flush: begin,
  }
}
