import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

export interface Pattern {
  readonly source: string
  readonly flags: string
  /** Where it is from: a file below `src`, or that it was built while the modules were loaded. */
  readonly from: string
}

/** A slash begins a pattern where a value is expected, that is behind these; elsewhere it divides. */
const beforeValue = /(?:[(,=:[!&|?{};+\-*%<>~^]|\b(?:return|typeof|case|of|in|yield|await|else))\s*$/

/** The end of what begins at `at`: a string, a comment or a pattern; `at` itself where nothing of the kind does. */
function skip(code: string, at: number): number {
  const two = code.slice(at, at + 2)
  if (two === '//') return endAt(code, '\n', at)
  if (two === '/*') return endAt(code, '*/', at) + 2
  const quote = code[at]
  if (quote !== "'" && quote !== '"') return at
  let end = at + 1
  while (end < code.length && code[end] !== quote) end += code[end] === '\\' ? 2 : 1
  return end + 1
}

const endAt = (code: string, mark: string, from: number): number => {
  const end = code.indexOf(mark, from)
  return end < 0 ? code.length : end
}

const literal = /\/((?:[^\\/[\n]|\\.|\[(?:[^\\\]\n]|\\.)*\])+)\/([dgimsuvy]*)/y

/** The pattern literals of one source file, those in the `${…}` of its templates too. */
export function literalsOf(code: string, from: string): Pattern[] {
  const found: Pattern[] = []
  walkCode(code, 0, found, from)
  return found
}

/** Walks code up to its end, or to the brace that closes what a template opened; gives the place behind. */
function walkCode(code: string, start: number, found: Pattern[], from: string): number {
  let significant = ''
  let open = 0
  let at = start
  while (at < code.length) {
    const letter = code[at] ?? ''
    const end = letter === '`' ? walkTemplate(code, at + 1, found, from) : skip(code, at)
    if (end > at) {
      if (letter !== '/') significant = letter
      at = end
      continue
    }
    const pattern =
      letter === '/' && !isMarkup(code, at, from) && (significant === '' || beforeValue.test(significant)) ? literalAt(code, at) : null
    if (pattern) found.push({ source: pattern[1] ?? '', flags: pattern[2] ?? '', from })
    if (letter === '{') open++
    if (letter === '}' && open-- === 0) return at + 1
    if (pattern) significant = '/'
    else if (/\S/.test(letter)) significant = (significant + letter).slice(-12)
    else if (!significant.endsWith(' ')) significant += ' '
    at += pattern ? pattern[0].length : 1
  }
  return at
}

/** `</p>` and `<br />` of a page. */
const isMarkup = (code: string, at: number, from: string): boolean =>
  from.endsWith('.tsx') && (code[at - 1] === '<' || code[at + 1] === '>')

function walkTemplate(code: string, start: number, found: Pattern[], from: string): number {
  let at = start
  while (at < code.length && code[at] !== '`') {
    if (code[at] === '\\') at += 2
    else if (code.startsWith('${', at)) at = walkCode(code, at + 2, found, from)
    else at++
  }
  return at + 1
}

function literalAt(code: string, at: number): RegExpExecArray | null {
  literal.lastIndex = at
  return literal.exec(code)
}

/**
 * Every pattern of `src`: the literals, and those of `src/core` that are built from pieces while its modules load, which the constructor
 * is asked for.
 */
export async function collectPatterns(): Promise<Pattern[]> {
  const root = join(import.meta.dirname, '..', '..', 'src')
  const all = globSync('**/*.{ts,tsx}', { cwd: root })
    .filter(file => !/\.test\.tsx?$|-fixture\.ts$|node_modules/.test(file))
    .sort()
  const files = all.filter(file => file.startsWith('core/'))
  const found = all.flatMap(file => literalsOf(readFileSync(join(root, file), 'utf8'), file))
  const Original = globalThis.RegExp
  globalThis.RegExp = new Proxy(Original, {
    construct(target, args: [string | RegExp, string?], newTarget) {
      const built = Reflect.construct(target, args, newTarget) as RegExp
      found.push({ source: built.source, flags: built.flags, from: 'built from pieces' })
      return built
    },
  })
  try {
    for (const file of files) await import(pathToFileURL(join(root, file)).href)
  } finally {
    globalThis.RegExp = Original
  }
  const seen = new Set<string>()
  return found.filter(({ source, flags }) => seen.size < seen.add(`${flags}/${source}`).size)
}
