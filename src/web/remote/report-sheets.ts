import type { CheckedEntrySheet } from '../../api/report-sheet.ts'
import { call, query } from './call.ts'

const place = (id: string) => `/reports/${encodeURIComponent(id)}/sheet`

const formOf = (file: File): FormData => {
  const form = new FormData()
  form.append('file', file)
  return form
}

/** Where a browser gets the form of a report to fill in without a network. */
export const entrySheetAddress = (id: string) => `/api${place(id)}`
export const tryEntrySheet = (id: string, file: File) =>
  call<CheckedEntrySheet>(`${place(id)}/check`, { method: 'POST', body: formOf(file) })
export const sendEntrySheet = (id: string, file: File, version: number, key: string) =>
  call<{ version: number }>(`${place(id)}${query({ version, key })}`, { method: 'POST', body: formOf(file) })
