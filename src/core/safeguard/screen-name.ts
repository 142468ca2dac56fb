import { letterRuns } from './letter-runs.ts'
import { screenWords, type Verdict } from './screen-words.ts'

/** The verdict on the name of a body that is to do work: a person's name is no body, whatever stands around it. */
export function screenName(name: string): Verdict | null {
  const words = letterRuns(name).length
  return screenWords(name) ?? (words <= 6 ? screenWords(`ông ${name}`.replace(/^ông (?=đồng chí |ông |bà )/iu, ''), '') : null)
}
