/**
 * VNI-Windows: a letter followed by its mark, both seen as characters of Windows-1252 (`Uûy ban nhaân daân`); i, đ, ơ, ư and ỵ have
 * codes of their own. Fonts are called VNI-Times, VNI-Helve …
 */
const marks: Readonly<Record<string, string>> = {
  ù: '\u0301',
  ø: '\u0300',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
  â: '\u0302',
  á: '\u0302\u0301',
  à: '\u0302\u0300',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
  ê: '\u0306',
  é: '\u0306\u0301',
  è: '\u0306\u0300',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
}
const alone: Readonly<Record<string, string>> = { ñ: 'đ', í: 'í', ì: 'ì', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ', ô: 'ơ', ö: 'ư' }

const marked = new RegExp(`([aeouyôö])([${Object.keys(marks).join('')}])|[${Object.keys(alone).join('')}]`, 'gi')

function decodeOne(code: string, base: string | undefined, mark: string | undefined): string {
  const letter = alone[(base ?? code).toLowerCase()] ?? base ?? code
  const small = mark === undefined ? letter : (letter + (marks[mark.toLowerCase()] ?? mark)).normalize('NFC')
  const first = base ?? code
  return first === first.toLowerCase() ? small : small.toUpperCase()
}

export const decodeVni = (text: string): string => text.replace(marked, decodeOne)
