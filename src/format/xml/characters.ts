/** Codes of the characters that XML is marked up with. */
export const LT = 60
export const GT = 62
export const SLASH = 47
export const BANG = 33
export const QUESTION = 63
export const COLON = 58
export const EQUALS = 61
export const QUOTE = 34
export const APOSTROPHE = 39
export const SMALL_X = 120

/** White space, as XML knows it. */
export const isBlank = (code: number): boolean => code === 32 || code === 10 || code === 13 || code === 9

/** Before the `>` that ends a tag with attributes. */
export const endsTag = (code: number): boolean => code === QUOTE || code === APOSTROPHE || code === SLASH || isBlank(code)
