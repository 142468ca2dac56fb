import { decodeByFont, type FontFamily, isLegacy } from '../legacy/font-decoder.ts'

export interface Letters {
  readonly family: FontFamily
  readonly font: string | null
  readonly bold: boolean
  readonly italic: boolean
  readonly caps: boolean
  readonly hidden: boolean
}

/** The words of one paragraph, gathered from its runs. */
export class ParagraphText {
  #done = ''
  #open = ''
  #openAs: Letters | null = null
  #words = false
  #allBold = true
  #allItalic = true
  /** True once a run in a font of an old encoding was met. */
  legacy = false

  add(text: string, letters: Letters): void {
    if (text === '') return
    const last = this.#openAs
    if (last === null || last.family !== letters.family || last.caps !== letters.caps) {
      this.#flush()
      this.#openAs = letters
    }
    this.#open += text
    if (letters.bold && letters.italic) this.#words ||= hasWords(text)
    else if (hasWords(text)) {
      this.#words = true
      this.#allBold &&= letters.bold
      this.#allItalic &&= letters.italic
    }
  }

  /** How all the words look; a paragraph without words has no look. */
  look(): { bold: boolean; italic: boolean } {
    return { bold: this.#words && this.#allBold, italic: this.#words && this.#allItalic }
  }

  take(): string {
    this.#flush()
    const text = this.#done
    this.#done = ''
    return text
  }

  #flush(): void {
    const letters = this.#openAs
    if (letters === null) return
    const plain = decodeByFont(this.#open, letters.family, letters.font)
    this.legacy ||= isLegacy(letters.family)
    this.#done += letters.caps ? plain.toUpperCase() : plain
    this.#open = ''
    this.#openAs = null
  }
}

const hasWords = (text: string): boolean => {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code > 32 && code !== 0xa0) return true
  }
  return false
}
