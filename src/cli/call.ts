import type { Language } from '../core/wording/say.ts'
import type { command } from '../core/wording/vi/command.ts'

/** One run of the command line: what was asked, and the terminal it is answered on. */
export interface Call {
  readonly args: readonly string[]
  readonly language: Language
  /** Width of the terminal, or of a page where there is none. */
  readonly columns: number
  readonly print: (text: string) => void
  /** For what is under way: on standard error, so that the output stays what was asked for. */
  readonly report: (text: string) => void
  /** Where the data are, for commands that work on them. */
  readonly place: { readonly databaseUrl: string | null; readonly dataDir: string }
  /** By which program scanned pages are read. */
  readonly recogniser: 'auto' | 'bundled' | 'installed'
}

/** 0 done · 1 done, with findings that the caller asked to fail on. */
export type ExitStatus = 0 | 1

/** The input or the call cannot be used: exit status 2 and one line, `command.<code>`, that says what is wrong and what to do. */
export class CallRefused extends Error {
  readonly code: keyof typeof command
  readonly about: Readonly<Record<string, string>>

  constructor(code: keyof typeof command, about: Readonly<Record<string, string>> = {}) {
    super(code)
    this.code = code
    this.about = about
  }
}
