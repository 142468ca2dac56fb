/**
 * Why a file is not read. Each code has its sentence in the catalogue of refusals, with what to do about it; `about` fills the
 * sentence. Reading a file ends in a text or in one of these, whatever the bytes are.
 */
export type FileRefusalCode =
  | 'file-empty'
  | 'file-blank'
  | 'file-too-large'
  | 'file-damaged'
  | 'file-unknown'
  | 'file-kind'
  | 'file-picture'
  | 'file-photo'
  | 'file-archive'
  | 'file-not-document'
  | 'file-encrypted'
  | 'file-scan'
  | 'file-letters'
  | 'file-too-long'
  | 'file-too-heavy'
  | 'file-bomb'
  | 'file-too-deep'
  | 'file-entities'
  | 'file-external'
  | 'file-macro'
  | 'file-embeds'
  | 'encoding-unknown'
  | 'encoding-legacy'
  | 'not-vietnamese'
  | 'no-diacritics'
  | 'secret'
  | 'template-kind'
  | 'template-field-unknown'
  | 'template-field-crowded'
  | 'entry-sheet-unknown'
  | 'entry-sheet-other'
  | 'sheet-damaged'
  | 'sheet-encoding'
  | 'sheet-kind'
  | 'sheet-too-large'

export type About = Readonly<Record<string, string | number>>

export class FileRefusal extends Error {
  readonly code: FileRefusalCode
  readonly about: About

  constructor(code: FileRefusalCode, about: About = {}) {
    super(code)
    this.name = 'FileRefusal'
    this.code = code
    this.about = about
  }
}

/** Ends the reading of the file. */
export function refuseFile(code: FileRefusalCode, about: About = {}): never {
  throw new FileRefusal(code, about)
}
