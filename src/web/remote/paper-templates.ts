import { queryOptions } from '@tanstack/react-query'
import type { PaperTemplates } from '../../api/paper-template.ts'
import { call } from './call.ts'

export const paperTemplatesQuery = queryOptions({
  queryKey: ['paper-templates'],
  queryFn: ({ signal }) => call<PaperTemplates>('/paper-templates', { signal }),
})

const place = (id: string) => `/paper-templates/${encodeURIComponent(id)}`

const formOf = (file: File, name?: string): FormData => {
  const form = new FormData()
  if (name !== undefined) form.append('name', name)
  form.append('file', file)
  return form
}

export const addPaperTemplate = (file: File, name: string) =>
  call<{ id: string; version: number }>('/paper-templates', { method: 'POST', body: formOf(file, name) })
export const sendTemplateFile = (id: string, file: File) =>
  call<{ id: string; version: number }>(`${place(id)}/versions`, { method: 'POST', body: formOf(file) })
export const endPaperTemplate = (id: string) => call<void>(place(id), { method: 'DELETE' })
/** Where a browser gets a template as it was drawn. */
export const templateAddress = (id: string) => `/api${place(id)}/file`
