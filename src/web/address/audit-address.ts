import { only, textIn } from './plain-search.ts'

export interface AuditAddress {
  /** ISO days. */
  readonly from?: string
  readonly to?: string
  readonly action?: string
  readonly unit?: string
  readonly office?: string
  readonly username?: string
  readonly subject?: string
}

const dayIn = (raw: Readonly<Record<string, unknown>>, name: string): string | undefined => {
  const text = textIn(raw, name)
  return text && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) ? text : undefined
}

/** Whatever is filled in stands in the address; a day that is none is dropped. */
export const readAuditAddress = (raw: Readonly<Record<string, unknown>>): AuditAddress =>
  only({
    from: dayIn(raw, 'from'),
    to: dayIn(raw, 'to'),
    action: textIn(raw, 'action'),
    unit: textIn(raw, 'unit')?.trim(),
    office: textIn(raw, 'office')?.trim(),
    username: textIn(raw, 'username')?.trim(),
    subject: textIn(raw, 'subject')?.trim(),
  })
