import type { fileNote as vi } from '../vi/file-note.ts'

export const fileNote = {
  scanned:
    'The words were recognised from a picture; marks and digits may be wrong. Please compare each item with the page, above all dates, quantities and names of bodies.',
  'tracked-changes': 'The file has tracked changes: what was put in is read, what was deleted is not.',
  comments: 'The file has comments in its margin; they are not read.',
  'hidden-text': 'The file has hidden words that do not show on its pages; they are not read.',
  'table-of-contents': 'The table of contents is not read, for it only repeats the headings.',
  'legacy-encoding':
    'The file uses fonts of an old encoding (TCVN3 or VNI); letters were turned into Unicode by the name of the font. Please look at odd letters.',
  'damaged-parts': 'Parts of the file are damaged; what is left was read. Please compare with the original whether anything is missing.',
  'pages-without-text': 'Some pages are pictures only or empty; no words were read from them. Please look at them in the file.',
} as const satisfies Record<keyof typeof vi, string>
