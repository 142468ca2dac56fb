import { Textarea } from '@mantine/core'
import { useMemo, useState } from 'react'
import { checkContent } from '../../core/report/check-content.ts'
import { noContent } from '../../core/report/content.ts'
import type { ReportTemplate } from '../../core/report/template.ts'
import { FigureSheet } from './figure-sheet.tsx'
import { SectionHead } from './report-frame.tsx'
import { useValues } from './report-writing.tsx'

/** The form as units will see it, to be tried; nothing of it is stored. */
export function FormPreview({ template }: { template: ReportTemplate }) {
  const [content, setContent] = useState(noContent)
  const shownAt = useValues(template, content)
  const findings = useMemo(
    () => checkContent(template, content, null).filter(({ code }) => !code.endsWith('-missing')),
    [template, content],
  )
  return (
    <div className="report-content">
      {template.parts.map(part => (
        <section key={part.key} className="report-part">
          <SectionHead title={part.title || part.key} level={part.kind === 'section' ? part.level : 2} />
          {part.kind === 'section' ? (
            <Textarea
              aria-label={part.title || part.key}
              lang="vi"
              description={part.hint || undefined}
              autosize
              minRows={3}
              value={content.texts[part.key] ?? ''}
              onChange={event => setContent({ ...content, texts: { ...content.texts, [part.key]: event.currentTarget.value } })}
            />
          ) : (
            <FigureSheet
              table={part}
              shownAt={shownAt}
              findings={findings}
              isOpen={() => true}
              onChange={changes => setContent(former => ({ ...former, figures: { ...former.figures, ...changes } }))}
            />
          )}
        </section>
      ))}
    </div>
  )
}
