/** What was passed over or changed between the file and its text, for whoever compares the two. The sentence is `file-note.<code>`. */
export const fileNotes = [
  'scanned',
  'tracked-changes',
  'comments',
  'hidden-text',
  'table-of-contents',
  'legacy-encoding',
  /** Parts of the file are damaged; what could be read is there. */
  'damaged-parts',
  /** Some pages hold no letters: pictures, or nothing. */
  'pages-without-text',
] as const

export type FileNote = (typeof fileNotes)[number]
