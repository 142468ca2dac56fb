import { readExact } from './exact.ts'
import type { Check, Comparison, Formula, FormulaFault, FormulaFaultCode, FormulaFunction, Place } from './formula.ts'

/**
 * Reads what people write into a form: a formula, or a check with one comparison.
 *
 *     C / B * 100          the cells of the same row
 *     #1 + #2              the cells of the same column
 *     SUM(B1:B5) - B6      a range, both ends included
 *     C <= B               a check
 *
 * Signs as they come from other programs are taken: `×`, `÷`, `−`, `≤`, `≥`, `≠`; decimals with a point or a comma; arguments apart by `;`.
 */
export const readFormula = (text: string): Formula | FormulaFault => read(text, reader => reader.formula())

export const readCheck = (text: string): Check | FormulaFault => read(text, reader => reader.check())

const functions: Readonly<Record<string, FormulaFunction>> = {
  SUM: 'sum',
  TỔNG: 'sum',
  AVERAGE: 'average',
  AVG: 'average',
  MIN: 'least',
  MAX: 'most',
  COUNT: 'count',
}
const comparisons: Readonly<Record<string, Comparison>> = {
  '=': '=',
  '<>': '<>',
  '!=': '<>',
  '≠': '<>',
  '<': '<',
  '<=': '<=',
  '≤': '<=',
  '>': '>',
  '>=': '>=',
  '≥': '>=',
}
const operators = { '+': '+', '-': '-', '−': '-', '–': '-', '*': '*', '×': '*', '/': '/', '÷': '/', ':': null } as const
const piece =
  /\s*(?:(\d{1,30}(?:[.,]\d{1,12})?)|#(\d{1,4})|([A-Z]{1,2})(\d{0,4})(?![\p{L}\d(])|(\p{L}+)|(<>|!=|<=|>=|[-+*/×÷−–()=<>≤≥≠:;]))/uy

interface Token {
  readonly at: number
  readonly text: string
  readonly number?: string
  readonly place?: Place
  readonly word?: string
  readonly sign?: string
}

class Fault extends Error {
  readonly fault: FormulaFault
  constructor(code: FormulaFaultCode, at: number, text: string) {
    super(code)
    this.fault = { code, at, piece: text }
  }
}

function read<Found extends object>(text: string, by: (reader: Reader) => Found): Found | FormulaFault {
  try {
    const reader = new Reader(tokensOf(text), text.length)
    const found = by(reader)
    reader.end()
    return found
  } catch (error) {
    if (error instanceof Fault) return error.fault
    throw error
  }
}

function tokensOf(text: string): Token[] {
  const source = text.normalize('NFC').replace(/^\s*=/, ' ').replace(/\s+$/, '')
  const tokens: Token[] = []
  for (let at = 0; at < source.length; ) {
    piece.lastIndex = at
    const found = piece.exec(source)
    if (!found) throw new Fault('formula-unreadable', at, source.slice(at).trim().slice(0, 12))
    tokens.push(tokenOf(found))
    at = piece.lastIndex
  }
  return tokens
}

function tokenOf(found: RegExpExecArray): Token {
  const [whole, number, row, column, rowOf, word, sign] = found
  const text = whole.trim()
  const token = { at: found.index + whole.length - text.length, text }
  if (number !== undefined) return { ...token, number: number.replace(',', '.') }
  if (row !== undefined) return { ...token, place: { column: null, row: Number(row) } }
  if (column !== undefined) return { ...token, place: { column, row: rowOf ? Number(rowOf) : null } }
  return word !== undefined ? { ...token, word: word.toUpperCase() } : { ...token, sign: sign ?? '' }
}

/** Deep enough for any form; a formula that goes deeper is none. */
const deepest = 40

class Reader {
  private readonly tokens: readonly Token[]
  private readonly length: number
  private next = 0
  private depth = 0

  constructor(tokens: readonly Token[], length: number) {
    this.tokens = tokens
    this.length = length
  }

  formula(): Formula {
    const found = this.value(this.sum())
    const after = this.tokens[this.next]
    if (after?.sign !== undefined && comparisons[after.sign]) throw new Fault('formula-comparison-here', after.at, after.text)
    return found
  }

  check(): Check {
    const left = this.value(this.sum())
    const token = this.tokens[this.next]
    const by = comparisons[token?.sign ?? '']
    if (by === undefined) throw new Fault('formula-comparison-missing', token?.at ?? this.length, token?.text ?? '')
    this.next++
    return { left, by, right: this.value(this.sum()) }
  }

  end(): void {
    const token = this.tokens[this.next]
    if (token) throw new Fault('formula-unreadable', token.at, token.text)
  }

  private sum(): Formula {
    let left = this.product()
    for (let by = this.operator('+', '-'); by; by = this.operator('+', '-'))
      left = { kind: 'join', by, left: this.value(left), right: this.value(this.product()) }
    return left
  }

  private product(): Formula {
    let left = this.factor()
    for (let by = this.operator('*', '/'); by; by = this.operator('*', '/'))
      left = { kind: 'join', by, left: this.value(left), right: this.value(this.factor()) }
    return left
  }

  private factor(): Formula {
    const token = this.tokens[this.next]
    if (!token) throw new Fault('formula-unfinished', this.length, '')
    if (++this.depth > deepest) throw new Fault('formula-unreadable', token.at, token.text)
    try {
      this.next++
      if (token.number !== undefined) return { kind: 'number', value: this.number(token, token.number) }
      if (token.place) return this.cells(token.place)
      if (token.word !== undefined) return this.call(token, token.word)
      if (token.sign === '(') return this.closed(this.value(this.sum()))
      if (operators[token.sign as '-'] === '-') return { kind: 'negative', of: this.value(this.factor()) }
      throw new Fault('formula-unreadable', token.at, token.text)
    } finally {
      this.depth--
    }
  }

  private number(token: Token, written: string) {
    const value = readExact(written)
    if (!value) throw new Fault('formula-unreadable', token.at, token.text)
    return value
  }

  private cells(from: Place): Formula {
    if (this.tokens[this.next]?.sign !== ':') return { kind: 'cell', place: from }
    this.next++
    const token = this.tokens[this.next++]
    if (!token?.place) throw new Fault('formula-unfinished', token?.at ?? this.length, token?.text ?? '')
    return { kind: 'range', from, to: token.place }
  }

  private call(token: Token, word: string): Formula {
    const name = functions[word]
    if (name === undefined || this.tokens[this.next]?.sign !== '(') throw new Fault('formula-function-unknown', token.at, token.text)
    this.next++
    const args = [this.sum()]
    while (this.tokens[this.next]?.sign === ';') {
      this.next++
      args.push(this.sum())
    }
    return this.closed({ kind: 'call', name, args })
  }

  private closed(inner: Formula): Formula {
    const token = this.tokens[this.next++]
    if (token?.sign !== ')')
      throw new Fault(token ? 'formula-unreadable' : 'formula-unfinished', token?.at ?? this.length, token?.text ?? '')
    return inner
  }

  /** A range is many figures, where one is wanted. */
  private value(formula: Formula): Formula {
    if (formula.kind === 'range') throw new Fault('formula-range-alone', this.tokens[this.next - 1]?.at ?? 0, ':')
    return formula
  }

  private operator<By extends '+' | '-' | '*' | '/'>(...wanted: readonly By[]): By | undefined {
    const by = operators[this.tokens[this.next]?.sign as keyof typeof operators]
    const found = wanted.find(each => each === by)
    if (found) this.next++
    return found
  }
}
