import { Button, Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { checkTemplate, type TemplateProblem } from '../../core/report/check-template.ts'
import type { ReportTemplate, TemplatePart, TemplateSection } from '../../core/report/template.ts'
import { tell } from '../piece/messages.ts'
import { RefusedNote } from '../piece/refused-note.tsx'
import { UnopenedPage } from '../piece/unopened-page.tsx'
import { useTitle } from '../piece/use-title.ts'
import { queryClient } from '../remote/query-client.ts'
import { sendTemplate, sendTemplateVersion, templateQuery } from '../remote/reports.ts'
import { sayNow, useSay } from '../speech/use-say.ts'
import { changedAt, movedBy, newSection, newTable, withoutAt } from './form-draft.ts'
import { FormPreview } from './form-preview.tsx'
import { FormTable } from './form-table.tsx'
import { FormTools } from './form-tools.tsx'
import { problemWords } from './problem-words.ts'
import './report.css'

const route = getRouteApi('/signed/reports/forms/$formId')
const empty: ReportTemplate = { title: '', parts: [] }

/** A form that is there. */
export function FormPage() {
  const { formId } = route.useParams()
  const found = useQuery(templateQuery(formId))
  if (!found.data) return <UnopenedPage asked={found} />
  return <FormEditor key={`${formId} ${found.data.version}`} form={found.data} />
}

/** A form that is not there yet. */
export function NewFormPage() {
  return <FormEditor form={{ id: null, version: 0, template: empty }} />
}

interface Form {
  readonly id: string | null
  readonly version: number
  readonly template: ReportTemplate
}

/** Outline and tables, made without programming: what is wrong is said where it is, and the form can be tried at once. */
function FormEditor({ form }: { form: Form }) {
  const say = useSay()
  const navigate = useNavigate()
  const [template, setTemplate] = useState(form.template)
  const [tried, setTried] = useState(false)
  const [preview, setPreview] = useState(false)
  const problems = useMemo(() => checkTemplate(template), [template])
  useTitle(template.title || say('form-new'))
  const saving = useMutation({
    mutationFn: () => (form.id === null ? sendTemplate(template) : sendTemplateVersion(form.id, form.version, template)),
    onSuccess: async ({ id, version }) => {
      tell(sayNow('form-saved', { version }))
      await queryClient.invalidateQueries({ queryKey: ['report-templates'] })
      await navigate({ to: '/reports/forms/$formId', params: { formId: id }, replace: true })
    },
  })
  const save = () => {
    setTried(true)
    if (!problems.length) saving.mutate()
  }
  const shownProblems = tried ? problems : problems.filter(({ code }) => code.startsWith('formula'))
  const setParts = (parts: readonly TemplatePart[]) => setTemplate({ ...template, parts })
  return (
    <div className="page stack">
      <p>
        <Link to="/reports/forms">{say('report-forms')}</Link>
      </p>
      <h1 lang="vi">{template.title || say('form-new')}</h1>
      <div className="row">
        <Button onClick={save} loading={saving.isPending}>
          {say('form-save')}
        </Button>
        <Button variant="default" aria-pressed={preview} onClick={() => setPreview(!preview)}>
          {say(preview ? 'form-edit' : 'form-preview')}
        </Button>
        {tried && problems.length > 0 && (
          <span role="alert" className="finding-error">
            {say('form-problems', { count: problems.length })}
          </span>
        )}
      </div>
      <RefusedNote error={saving.error} />
      {preview ? (
        <FormPreview template={template} />
      ) : (
        <>
          <TextInput
            label={say('form-title')}
            lang="vi"
            value={template.title}
            maxLength={500}
            error={problemAt(shownProblems, '', say)}
            onChange={event => setTemplate({ ...template, title: event.currentTarget.value })}
          />
          {template.parts.map((part, at) => (
            <PartEditor
              key={part.key}
              part={part}
              problems={shownProblems}
              onChange={next => setParts(changedAt(template.parts, at, next))}
              onMove={by => setParts(movedBy(template.parts, at, by))}
              onRemove={() => setParts(withoutAt(template.parts, at))}
            />
          ))}
          <div className="row">
            <Button variant="default" onClick={() => setParts([...template.parts, newSection(template)])}>
              {say('form-add-section')}
            </Button>
            <Button variant="default" onClick={() => setParts([...template.parts, newTable(template)])}>
              {say('form-add-table')}
            </Button>
          </div>
        </>
      )}
    </div>
  )
}

function problemAt(problems: readonly TemplateProblem[], at: string, say: Parameters<typeof problemWords>[0]): string | null {
  const found = problems.find(each => each.at === at)
  return found ? problemWords(say, found) : null
}

interface PartProps {
  readonly part: TemplatePart
  readonly problems: readonly TemplateProblem[]
  readonly onChange: (part: TemplatePart) => void
  readonly onMove: (by: -1 | 1) => void
  readonly onRemove: () => void
}

function PartEditor({ part, problems, onChange, onMove, onRemove }: PartProps) {
  const say = useSay()
  const isSection = part.kind === 'section'
  return (
    <section className="form-part paper" aria-label={`${say(isSection ? 'form-section' : 'form-table', { key: part.key })}`}>
      <div className="form-part-head">
        <h2>
          {say(isSection ? 'form-section' : 'form-table', { key: part.key })}
          {part.title && (
            <span lang="vi" className="soft">
              {' '}
              {part.title}
            </span>
          )}
        </h2>
        <FormTools name={part.title || part.key} onMove={onMove} onRemove={onRemove} />
      </div>
      <TextInput
        label={say(isSection ? 'form-section-title' : 'form-table-title')}
        lang="vi"
        value={part.title}
        maxLength={500}
        error={problemAt(problems, part.key, say)}
        onChange={event => onChange({ ...part, title: event.currentTarget.value })}
      />
      {isSection ? (
        <SectionFields section={part} onChange={onChange} />
      ) : (
        <FormTable table={part} problems={problems} onChange={onChange} />
      )}
    </section>
  )
}

function SectionFields({ section, onChange }: { section: TemplateSection; onChange: (section: TemplateSection) => void }) {
  const say = useSay()
  return (
    <>
      <Textarea
        label={say('form-section-hint')}
        lang="vi"
        autosize
        minRows={1}
        maxLength={2000}
        value={section.hint}
        onChange={event => onChange({ ...section, hint: event.currentTarget.value })}
      />
      <div className="form-grid">
        <NativeSelect
          label={say('form-level')}
          value={String(section.level)}
          data={([1, 2, 3] as const).map(level => ({ value: String(level), label: say(`form-level-${level}`) }))}
          onChange={event => onChange({ ...section, level: Number(event.currentTarget.value) })}
        />
        <Checkbox
          label={say('form-fill-section')}
          checked={section.fill}
          onChange={event => onChange({ ...section, fill: event.currentTarget.checked })}
        />
        <Checkbox
          label={say('form-required')}
          checked={section.required}
          onChange={event => onChange({ ...section, required: event.currentTarget.checked })}
        />
      </div>
    </>
  )
}
