/**
 * Fields as they nest: `begin` instruction `separate` result `end`. Word shows the result; what stands in the instruction is not text.
 * A table of contents repeats the headings of the document, so its result is none of its text either.
 */
export class FieldStack {
  readonly #fields: { instruction: string; inResult: boolean }[] = []
  #silent = 0
  /** True once a table of contents was passed over. */
  sawContents = false

  /** True where text is not part of what the document says. */
  get silent(): boolean {
    return this.#silent > 0
  }

  mark(type: string | null): void {
    const top = this.#fields.at(-1)
    if (type === 'begin') {
      this.#fields.push({ instruction: '', inResult: false })
      this.#silent++
    } else if (top !== undefined && type === 'separate' && !top.inResult) {
      top.inResult = true
      if (isContents(top.instruction)) this.sawContents = true
      else this.#silent--
    } else if (top !== undefined && type === 'end') {
      this.#fields.pop()
      if (!top.inResult || isContents(top.instruction)) this.#silent--
    }
  }

  instruct(text: string): void {
    const top = this.#fields.at(-1)
    if (top !== undefined && !top.inResult) top.instruction += text
  }

  /** An instruction ends with its paragraph: a field that was never closed must not silence the rest of the document. */
  endParagraph(): void {
    while (this.#fields.some(field => !field.inResult)) this.mark('end')
  }

  /** The instruction of the field that is now being given its result. */
  get instruction(): string {
    return this.#fields.at(-1)?.instruction ?? ''
  }
}

export const isContents = (instruction: string): boolean => /^\s*TOC\b/i.test(instruction)

/** Fields by which a document starts or asks other programs as it is opened. */
export const isReachingOut = (instruction: string): boolean => /^\s*DDE(AUTO)?\b/i.test(instruction)
