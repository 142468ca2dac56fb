/**
 * Letters of other scripts that keyboards and converters slip into Latin words: `NĐ-СР` typed with Cyrillic letters. Each stands for the
 * Latin letter of the same look.
 */
const latin = 'ABCEHIJKMOPSTXYacehijopsxyABEZHIKMNOPTYXov'
const other = 'АВСЕНІЈКМОРЅТХУасеһіјорѕхуΑΒΕΖΗΙΚΜΝΟΡΤΥΧον'

const byCode = new Map<number, string>()
for (let i = 0; i < latin.length; i++) byCode.set(other.charCodeAt(i), latin.charAt(i))

/** The Latin letter that looks like this one, or undefined where the letter is no look-alike. */
export const latinLookAlike = (code: number): string | undefined => (code < 0x370 || code > 0x4bb ? undefined : byCode.get(code))

/** True for any letter of the Greek or Cyrillic script. */
export const isGreekOrCyrillic = (code: number): boolean => (code >= 0x370 && code <= 0x3ff) || (code >= 0x400 && code <= 0x52f)
