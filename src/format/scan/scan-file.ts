import { refuseFile } from '../file/file-refusal.ts'
import type { FileText } from '../file/file-text.ts'
import { sniff } from '../file/sniff.ts'
import { imagePdf } from '../picture/image-pdf.ts'
import { readJpeg } from '../picture/read-jpeg.ts'
import { readPng } from '../picture/read-png.ts'

export type ScanFormat = Extract<FileText['format'], 'pdf' | 'png' | 'jpg'>

/** A file whose pages are pictures, as a PDF: what came as one stays as it is. */
export function scanPdf(bytes: Uint8Array): { readonly format: ScanFormat; readonly pdf: Uint8Array } {
  const sniffed = sniff(bytes)
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (sniffed.kind === 'pdf') return { format: 'pdf', pdf: bytes }
  if (sniffed.kind !== 'scan') return refuseFile('file-unknown')
  return sniffed.format === 'png' ? { format: 'png', pdf: imagePdf(readPng(file)) } : { format: 'jpg', pdf: imagePdf(readJpeg(file)) }
}
