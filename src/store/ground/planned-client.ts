import { Client } from 'pg'

/** `/* inbox *\/ select …`: a statement that is asked so often that each connection keeps its plan. */
const named = /^\s*\/\* ([a-z][a-z-]*) \*\//

/** Variants of a statement, each with a number, so that one name never stands for two texts. */
const numbers = new Map<string, number>()
const mostKept = 200

function nameOf(text: string): string | null {
  const name = named.exec(text)?.[1]
  if (name === undefined) return null
  const known = numbers.get(text)
  if (known !== undefined) return `${name} ${known}`
  if (numbers.size >= mostKept) return null
  numbers.set(text, numbers.size)
  return `${name} ${numbers.size - 1}`
}

type Query = (text: unknown, values?: unknown, done?: unknown) => unknown

/** A connection that prepares the statements which begin with their name in a comment; everything else goes as it comes. */
export class PlannedClient extends Client {
  constructor(...given: ConstructorParameters<typeof Client>) {
    super(...given)
    const ask = this.query.bind(this) as Query
    const planned: Query = (text, values, done) => {
      const name = typeof text === 'string' && Array.isArray(values) ? nameOf(text) : null
      return name === null ? ask(text, values, done) : ask({ name, text, values }, done)
    }
    this.query = planned as typeof this.query
  }
}
