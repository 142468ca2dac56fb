import { toneKey } from '../text/fold.ts'

/** Dashes and apostrophes in one form: `Ea H’Leo` and `Ea H'Leo`. */
export const plainMarks = (text: string): string => text.replace(/[–—]/g, '-').replace(/[’‘ʼ]/g, "'")

/** A name to compare by: tone marks in canonical place, `&`, dashes and apostrophes in one form, no stop at the end. */
export const nameKey = (name: string): string =>
  toneKey(
    name
      .replace(/[–—]/g, '-')
      .replace(/[’‘ʼ]/g, "'")
      .replace(/\s*([&,-])\s*/g, '$1'),
  )
    .replace(/([,])/g, '$1 ')
    .replace(/[\s.;:,]+$/, '')

/** All keys of a unit: its name and every other way to write it, each once. */
export const nameKeys = (name: string, aliases: readonly string[]): readonly string[] => [...new Set([name, ...aliases].map(nameKey))]
