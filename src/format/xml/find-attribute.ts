import { refuseFile } from '../file/file-refusal.ts'
import { APOSTROPHE, COLON, isBlank, QUOTE } from './characters.ts'

/** Where the value of an attribute stands between the quotes, by its name without prefix, among the attributes from `from` to `end`. */
export function findAttribute(xml: string, from: number, end: number, local: string): readonly [start: number, end: number] | null {
  let at = from
  while (at < end) {
    while (at < end && isBlank(xml.charCodeAt(at))) at++
    if (at >= end) return null
    const equals = xml.indexOf('=', at)
    if (equals < 0 || equals >= end) return refuseFile('file-damaged')
    let nameEnd = equals
    while (nameEnd > at && isBlank(xml.charCodeAt(nameEnd - 1))) nameEnd--
    let open = equals + 1
    while (open < end && isBlank(xml.charCodeAt(open))) open++
    const quote = xml.charCodeAt(open)
    if (quote !== QUOTE && quote !== APOSTROPHE) return refuseFile('file-damaged')
    const close = xml.indexOf(quote === QUOTE ? '"' : "'", open + 1)
    if (close < 0 || close > end) return refuseFile('file-damaged')
    const nameAt = nameEnd - local.length
    if (xml.startsWith(local, nameAt) && (nameAt === at || (nameAt > at && xml.charCodeAt(nameAt - 1) === COLON))) return [open + 1, close]
    at = close + 1
  }
  return null
}
