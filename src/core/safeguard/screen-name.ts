import { screenWords, type Verdict } from './screen-words.ts'

/**
 * The verdict on the name of a body that is to do work. A person's name is no body, whatever stands around it: the name is looked at as
 * one behind a word that is said of people, so that a family name is enough.
 */
export function screenName(name: string): Verdict | null {
  const isPlain = /^[ -~]*$/.test(name)
  return screenWords(name) ?? screenWords(`${isPlain ? 'cong dan' : 'công dân'} ${name}`)
}
