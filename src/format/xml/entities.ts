import { refuseFile } from '../file/file-refusal.ts'

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function numbered(body: string): string {
  const code = /^x[0-9a-f]{1,6}$/i.test(body) ? Number.parseInt(body.slice(1), 16) : /^\d{1,7}$/.test(body) ? Number(body) : 0
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : refuseFile('file-damaged')
}

const decode = (_whole: string, body: string | undefined): string => {
  if (body === undefined) return refuseFile('file-damaged')
  return body.startsWith('#') ? numbered(body.slice(1)) : (named[body] ?? refuseFile('file-damaged'))
}

/** The five entities that XML knows of itself, and characters by number; others would need a declaration, and those are refused. */
export const decodeEntities = (text: string): string => (text.includes('&') ? text.replace(/&(?:([^;&\s]{1,16});)?/g, decode) : text)
