const isSpace = new Uint8Array(0x10000)
for (let code = 0; code < 0x10000; code++) if (/\s/.test(String.fromCharCode(code))) isSpace[code] = 1

/** A stretch of a text with each run of white space made one space, and none at its ends; most stretches are so already. */
export function collapse(text: string, start: number, end: number): string {
  let from = start
  let to = end
  while (from < to && isSpace[text.charCodeAt(from)] === 1) from++
  while (to > from && isSpace[text.charCodeAt(to - 1)] === 1) to--
  let before = 0
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i)
    if (isSpace[code] === 1 && (code !== 0x20 || before === 0x20)) return text.slice(from, to).replace(/\s+/g, ' ')
    before = code
  }
  return text.slice(from, to)
}

/** True for what `\s` matches. */
export const isSpaceCode = (code: number): boolean => isSpace[code] === 1
