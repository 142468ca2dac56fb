import type { doubt as vi } from '../vi/doubt.ts'

export const doubt = {
  'year-assumed': "The text gives no year; it was taken from the document's date or the plan's period. Please check.",
  'before-document': "This deadline lies before the document's own date. Please check.",
  approximate: 'The text names only a rough time (“end of the year”), no exact day. Please check.',
  'no-such-day': 'The calendar has no such day, so no deadline was taken. Please enter the right one.',
  reversed: 'The range ends before it begins, so no deadline was taken. Please enter the right one.',
} as const satisfies Record<keyof typeof vi, string>
