/**
 * TCVN3 (ABC, TCVN 5712:1993): one byte a letter, seen as characters of Windows-1252. Fonts are called .VnTime, .VnArial …; those whose
 * name ends in H draw capitals with the codes of small letters, for the table has only seven capitals of its own.
 */
const codes = '¡¢§£¤¥¦¨©ª«¬\u00ad®' + 'µ¸¶·¹»¾¼½ÆÇÊÈÉË' + 'ÌÐÎÏÑÒÕÓÔÖ' + '×ÝØÜÞ' + 'ßãáâäåèæçéêíëìî' + 'ïóñòôõøö÷ù' + 'úýûüþ'
const letters = 'ĂÂĐÊÔƠƯăâêôơưđ' + 'àáảãạằắẳẵặầấẩẫậ' + 'èéẻẽẹềếểễệ' + 'ìíỉĩị' + 'òóỏõọồốổỗộờớởỡợ' + 'ùúủũụừứửữự' + 'ỳýỷỹỵ'

const table = new Map(Array.from(codes, (code, i) => [code, letters[i] ?? code]))
const coded = new RegExp(`[${codes}]`, 'g')

export const decodeTcvn3 = (text: string): string => text.replace(coded, code => table.get(code) ?? code)
