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

const bases = 'aeouyôö'

/** Every code with its letter, in small and in capitals; a capital may bear a mark typed small. */
function buildTable(): Map<string, string> {
  const table = new Map<string, string>()
  const put = (code: string, letter: string): void => {
    table.set(code, letter)
    table.set(code.toUpperCase(), letter.toUpperCase())
    table.set(code.charAt(0).toUpperCase() + code.slice(1), letter.toUpperCase())
  }
  for (const [code, letter] of Object.entries(alone)) put(code, letter)
  for (const base of bases)
    for (const [code, mark] of Object.entries(marks)) put(base + code, ((alone[base] ?? base) + mark).normalize('NFC'))
  return table
}

const table = buildTable()
const either = (letters: string): string => letters + letters.toUpperCase()
const coded = new RegExp(`[${either(bases)}][${either(Object.keys(marks).join(''))}]|[${either(Object.keys(alone).join(''))}]`, 'g')

export const decodeVni = (text: string): string => text.replace(coded, code => table.get(code) ?? code)
