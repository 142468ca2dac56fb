import type { doubt as vi } from '../vi/doubt.ts'

export const doubt = {
  'year-assumed': "The text gives no year; it was taken from the document's date or the plan's period. Please check.",
  'before-document': "This deadline lies before the document's own date. Please check.",
  approximate: 'The text names only a rough time (“end of the year”), no exact day. Please check.',
  'no-such-day': 'The calendar has no such day, so no deadline was taken. Please enter the right one.',
  'one-in-another': 'Two times stand here, one inside the other; one may tell of something else than the deadline. Please check.',
  reversed: 'The range ends before it begins, so no deadline was taken. Please enter the right one.',
  'time-unread': 'The time field names no day or rhythm (“by the roadmap”), so no deadline was taken. Please look at it.',
  'lead-missing': 'The text names no body to do this. Please choose one.',
  'name-unsure': 'The name was recognised by its capitals only and is not in the directory. Please check it.',
  'name-unknown': 'No department or ministry of this name is known. Please check the name.',
  'section-unknown': "This does not stand in the plan's part on tasks. Please see whether it is one.",
  'scan-unsure': 'The recogniser was not sure of these words. Please compare them with the page.',
} as const satisfies Record<keyof typeof vi, string>
