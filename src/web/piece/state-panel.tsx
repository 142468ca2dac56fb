import { Button, Skeleton } from '@mantine/core'
import type { ReactNode } from 'react'
import { Refused } from '../remote/refused.ts'
import { useLanguage } from '../speech/language.ts'
import { sayCode, useSay } from '../speech/use-say.ts'
import './piece.css'

interface StatePanelProps {
  readonly title: string
  readonly children?: ReactNode
  readonly level?: 1 | 2
}

/** What a page says where it has nothing else to show: why, and what to do now. */
export function StatePanel({ title, children, level = 2 }: StatePanelProps) {
  const Heading = level === 1 ? 'h1' : 'h2'
  return (
    <section className="state-panel">
      <Heading>{title}</Heading>
      {children}
    </section>
  )
}

/** Why something could not be shown, in words, and the way to try again. */
export function ProblemPanel({ error, onRetry, level = 2 }: { error: unknown; onRetry?: () => void; level?: 1 | 2 }) {
  const say = useSay()
  const language = useLanguage()
  if (error instanceof Refused) {
    const title = error.status === 403 ? say('not-allowed-title') : error.status === 404 ? say('not-found-title') : say('refused-title')
    return (
      <StatePanel title={title} level={level}>
        <p role="alert">{sayCode(language, `refusal.${error.problem.code}`, error.problem.about, error.problem.message)}</p>
        <a href="/documents">{say('to-documents')}</a>
      </StatePanel>
    )
  }
  return (
    <StatePanel title={say('unreachable-title')} level={level}>
      <p role="alert">{say('unreachable-text')}</p>
      {onRetry && (
        <Button variant="default" onClick={onRetry}>
          {say('try-again')}
        </Button>
      )}
    </StatePanel>
  )
}

/** Grey lines in the place of what is on its way. */
export function FreshLines({ count = 6 }: { count?: number }) {
  const say = useSay()
  return (
    <div className="fresh-lines" role="status">
      <span className="unseen">{say('loading')}</span>
      {Array.from({ length: count }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are all alike and never move.
        <Skeleton key={index} height={14} width={`${92 - ((index * 17) % 40)}%`} />
      ))}
    </div>
  )
}
