import type { Pattern } from './collect-patterns.ts'

/** A beginning that leads the pattern to one of its repetitions, and what it can repeat there. */
export interface Pump {
  readonly prefix: string
  readonly unit: string
}

type Node =
  | { readonly kind: 'letters'; readonly sample: string }
  | { readonly kind: 'row'; readonly parts: readonly Node[] }
  | { readonly kind: 'choice'; readonly parts: readonly Node[] }
  | { readonly kind: 'look'; readonly inner: Node }
  | { readonly kind: 'repeat'; readonly inner: Node; readonly least: number; readonly most: number }

/** Letters to try for a class of letters: the first that it holds stands for it. */
const candidates = ['x', ' ', '1', '-', '/', '.', ',', ';', ':', '(', ')', '|', 'đ', 'ờ', 'ỳ', 'ằ', 'V', '\n', '\t', '“', '●', '\u0301']

function sampleOfClass(source: string, flags: string): string {
  const holds = new RegExp(`^${source}$`, flags.replaceAll(/[gy]/g, ''))
  return candidates.find(letter => holds.test(letter)) ?? ''
}

const quantifier = /(?:\*|\+|\?|\{(\d+)(,(\d*))?\})\??/y
const atom = /\[(?:[^\\\]]|\\.)*\]|\\[pP]\{[^}]*\}|\\u\{[^}]*\}|\\u[\da-fA-F]{4}|\\x[\da-fA-F]{2}|\\k<[^>]*>|\\.|[^\\]/suy
const opening = /\((?:\?(?::|=|!|<=|<!|<[^>]*>|[a-z-]*:))?/y

class Reader {
  private at = 0
  private readonly source: string
  private readonly flags: string

  constructor({ source, flags }: Pick<Pattern, 'source' | 'flags'>) {
    this.source = source
    this.flags = flags
  }

  choice(): Node {
    const parts: Node[] = [this.row()]
    while (this.source[this.at] === '|') {
      this.at++
      parts.push(this.row())
    }
    return parts.length === 1 && parts[0] ? parts[0] : { kind: 'choice', parts }
  }

  private row(): Node {
    const parts: Node[] = []
    while (this.at < this.source.length && !'|)'.includes(this.source[this.at] ?? '')) parts.push(this.repeated(this.single()))
    return { kind: 'row', parts }
  }

  private take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at
    const match = pattern.exec(this.source)
    if (match) this.at = pattern.lastIndex
    return match
  }

  private single(): Node {
    if (this.source[this.at] !== '(') return { kind: 'letters', sample: this.letter(this.take(atom)?.[0] ?? '') }
    const open = this.take(opening)?.[0] ?? ''
    const inner = this.choice()
    this.at++
    return /\?<?[=!]$/.test(open) ? { kind: 'look', inner } : inner
  }

  private letter(written: string): string {
    if (/^(?:[\^$]|\\[bBk1-9])/.test(written)) return ''
    return written.length === 1 && written !== '.' ? written : sampleOfClass(written, this.flags)
  }

  private repeated(inner: Node): Node {
    const match = this.take(quantifier)
    if (!match) return inner
    const sign = match[0][0]
    if (sign === '?') return { kind: 'repeat', inner, least: 0, most: 1 }
    if (sign !== '{') return { kind: 'repeat', inner, least: sign === '+' ? 1 : 0, most: Number.POSITIVE_INFINITY }
    const least = Number(match[1])
    return { kind: 'repeat', inner, least, most: match[2] === undefined ? least : match[3] ? Number(match[3]) : Number.POSITIVE_INFINITY }
  }
}

/** A short text that the part of the pattern matches; looks ahead and back are taken as kept. */
function sampleOf(node: Node): string {
  switch (node.kind) {
    case 'letters':
      return node.sample
    case 'row':
      return node.parts.map(sampleOf).join('')
    case 'choice':
      return sampleOf(node.parts[0] ?? { kind: 'letters', sample: '' })
    case 'look':
      return ''
    case 'repeat':
      return sampleOf(node.inner).repeat(Math.max(node.least, node.most > 0 ? 1 : 0))
  }
}

function* pumpsOf(node: Node, prefix: string): Generator<Pump> {
  if (node.kind === 'row') {
    let before = prefix
    for (const part of node.parts) {
      yield* pumpsOf(part, before)
      before += sampleOf(part)
    }
  } else if (node.kind === 'choice') for (const part of node.parts) yield* pumpsOf(part, prefix)
  else if (node.kind === 'look') yield* pumpsOf(node.inner, prefix)
  else if (node.kind === 'repeat') {
    yield* pumpsOf(node.inner, prefix)
    const units = node.inner.kind === 'choice' ? node.inner.parts.map(sampleOf) : [sampleOf(node.inner)]
    if (node.most >= 8) for (const unit of new Set([...units, units.join('')])) if (unit) yield { prefix, unit }
  }
}

/** Each repetition that a pattern has, as a text to blow up; and the pattern's own sample, to be said again and again. */
export function pumps(pattern: Pick<Pattern, 'source' | 'flags'>): Pump[] {
  const tree = new Reader(pattern).choice()
  const whole = sampleOf(tree)
  return [...pumpsOf(tree, ''), ...(whole ? [{ prefix: '', unit: whole }] : [])]
}
