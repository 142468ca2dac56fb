import type { ReactNode } from 'react'
import { useSay } from '../speech/use-say.ts'

/** The content beside what can be done with it; on a phone what can be done comes first. */
export function ReportFrame({ children, aside }: { children: ReactNode; aside: ReactNode }) {
  const say = useSay()
  return (
    <div className="report-columns">
      <div className="report-content">{children}</div>
      <aside className="report-side paper no-print" aria-label={say('report-acts')}>
        {aside}
      </aside>
    </div>
  )
}

/** Headings of the outline, by their level. */
export function SectionHead({ title, level }: { title: string; level: number }) {
  const Heading = level === 1 ? 'h2' : 'h3'
  return <Heading lang="vi">{title}</Heading>
}
