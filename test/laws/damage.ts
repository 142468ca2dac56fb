import type { Random } from './random.ts'

type Damage = (text: string, random: Random) => string

/** A place of the text and a length that stays inside it. */
function stretch(text: string, random: Random, longest: number): [start: number, end: number] {
  const start = random.below(text.length + 1)
  return [start, Math.min(text.length, start + 1 + random.below(longest))]
}

function onLines(text: string, change: (lines: string[]) => void): string {
  const lines = text.split('\n')
  change(lines)
  return lines.join('\n')
}

/** Pieces that recognisers react to, and letters that break what is careless: lone halves of pairs, marks without a letter, controls. */
const pieces: readonly [string, ...string[]] = [
  '\ud83d',
  '\ude00',
  '\u0301',
  '\u200b',
  '\u00a0',
  '\ufeff',
  '\0',
  '\u2028',
  'İ',
  '\r',
  '\n\n\n',
  '\t',
  '|',
  '“',
  '(',
  ')',
  ':',
  ';',
  '- ',
  '+ ',
  '1. ',
  'a) ',
  'IV. ',
  'trước ngày 31/02/2026 ',
  'từ ngày 15/12 đến ngày ',
  'hằng năm ',
  'Quý IV/ ',
  'Giao Sở Y tế chủ trì, phối hợp với ',
  'Nơi nhận:\n',
  '99999999999999999999 hội nghị ',
  '……………………',
]

const damages: Readonly<Record<string, Damage>> = {
  'a piece left out': (text, random) => {
    const [start, end] = stretch(text, random, 200)
    return text.slice(0, start) + text.slice(end)
  },
  'letters left out': (text, random) => {
    let kept = text
    for (let i = 0; i < 20; i++) {
      const at = random.below(kept.length + 1)
      kept = kept.slice(0, at) + kept.slice(at + 1)
    }
    return kept
  },
  'pieces put in': (text, random) => {
    let grown = text
    for (let i = 1 + random.below(12); i > 0; i--) {
      const at = random.below(grown.length + 1)
      grown = grown.slice(0, at) + random.pick(pieces) + grown.slice(at)
    }
    return grown
  },
  'random letters put in': (text, random) => {
    const at = random.below(text.length + 1)
    const letters = Array.from({ length: 1 + random.below(40) }, () => String.fromCharCode(random.below(0x1_0000)))
    return text.slice(0, at) + letters.join('') + text.slice(at)
  },
  'a piece said again': (text, random) => {
    const [start, end] = stretch(text, random, 400)
    return text.slice(0, end) + text.slice(start, end).repeat(1 + random.below(8)) + text.slice(end)
  },
  'lines changed places': (text, random) =>
    onLines(text, lines => {
      for (let i = 0; i < 5; i++) {
        const [a, b] = [random.below(lines.length), random.below(lines.length)]
        const line = lines[a] ?? ''
        lines[a] = lines[b] ?? ''
        lines[b] = line
      }
    }),
  'lines left out': (text, random) => onLines(text, lines => void lines.splice(random.below(lines.length), 1 + random.below(6))),
  'lines run together': (text, random) => {
    const at = text.indexOf('\n', random.below(text.length + 1))
    return at < 0 ? text : text.slice(0, at) + text.slice(at + 1)
  },
  'all on one line': text => text.replaceAll('\n', ' '),
  'a line broken after each word': (text, random) => {
    const [start, end] = stretch(text, random, 600)
    return text.slice(0, start) + text.slice(start, end).replaceAll(' ', '\n') + text.slice(end)
  },
  'the end cut off': (text, random) => text.slice(0, random.below(text.length + 1)),
  'the beginning cut off': (text, random) => text.slice(random.below(text.length + 1)),
  'marks apart from their letters': text => text.normalize('NFD'),
  'marks apart in one piece': (text, random) => {
    const [start, end] = stretch(text, random, 300)
    return text.slice(0, start) + text.slice(start, end).normalize('NFD') + text.slice(end)
  },
  'line ends of Windows': text => text.replaceAll('\n', '\r\n'),
  'spaces that do not break': text => text.replaceAll(' ', '\u00a0'),
  'blanks doubled': text => text.replaceAll(' ', '  '),
  'marks lost': text => text.normalize('NFD').replaceAll(/\p{M}/gu, ''),
  'all in capitals': text => text.toUpperCase(),
  'other figures': (text, random) => text.replaceAll(/\d/g, figure => (random.next() < 0.1 ? String(random.below(10)) : figure)),
}

const names = Object.keys(damages) as [string, ...string[]]

export interface Damaged {
  readonly text: string
  readonly done: readonly string[]
}

/** The text with one to three damages. */
export function damage(text: string, random: Random): Damaged {
  const done: string[] = []
  let damaged = text
  for (let i = 1 + random.below(3); i > 0; i--) {
    const name = random.pick(names)
    done.push(name)
    damaged = damages[name]?.(damaged, random) ?? damaged
  }
  return { text: damaged, done }
}
