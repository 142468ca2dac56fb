import { screenWords, type Verdict } from './screen-words.ts'

/**
 * The verdict on the name of a body that is to do work. A person's name is no body, whatever stands around it: the name is looked at as
 * one behind a word that is said of people, so that a family name is enough.
 */
export function screenName(name: string): Verdict | null {
  const isPlain = /^[ -~]*$/.test(name)
  const verdict = screenWords(name) ?? screenWords(`${isPlain ? 'cong dan' : 'công dân'} ${name}`)
  return verdict?.reasons.includes('person') && place.test(name) ? null : verdict
}

/** Places bear the names of people, and some read like a word for people: `xã Viên An Đông`, `thị trấn Trần Văn Thời`. */
const place = /^(?:[Xx]ã|[Pp]hường|[Tt]hị trấn|[Tt]hị xã|[Qq]uận|[Hh]uyện|[Tt]hành phố|[Đđ]ặc khu) \p{Lu}/u
