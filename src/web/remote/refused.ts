import type { Problem } from '../../api/problem.ts'

/** The server said no, and why. */
export class Refused extends Error {
  readonly status: number
  readonly problem: Problem
  constructor(status: number, problem: Problem) {
    super(problem.message)
    this.status = status
    this.problem = problem
  }
}

/** No answer came: the line is down, the server stopped, or what answered was not our server. */
export class Unreachable extends Error {}

const isProblem = (value: unknown): value is Problem =>
  typeof value === 'object' && value !== null && 'code' in value && 'message' in value && typeof value.message === 'string'

/** The refusal in an answer's body; an answer that is none of ours counts as unreachable. */
export function readRefusal(status: number, body: string): Refused | Unreachable {
  try {
    const value: unknown = JSON.parse(body)
    if (isProblem(value)) return new Refused(status, { ...value, about: value.about ?? {} })
  } catch {
    // A proxy's page of text: told as what it is, no answer of ours.
  }
  return new Unreachable(`HTTP ${status}`)
}
