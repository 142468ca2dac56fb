import type { DocumentRecord } from '../../store/document/document.ts'
import type { Belonging } from '../belonging.ts'

/** A document as lists show it. */
export const documentRow = (record: DocumentRecord, belonging: Belonging) => ({
  id: record.id,
  fileName: record.file_name,
  format: record.format,
  number: record.number,
  symbol: record.symbol,
  type: record.type,
  date: record.date,
  issuer: record.issuer,
  subject: record.subject,
  uploadedAt: record.uploaded_at.toISOString(),
  uploadedBy: { post: record.post, number: record.post_number },
  ...belonging,
  state: record.state,
  planId: record.plan_id,
  counts: {
    items: record.items,
    open: record.open,
    accepted: record.accepted,
    rejected: record.rejected,
    held: record.held,
    remarks: record.remarks,
  },
})
