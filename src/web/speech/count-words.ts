import { currentLanguage } from './language.ts'

/** `1.000.000` in Vietnamese, `1,000,000` in English. */
export const countWords = (count: number): string => count.toLocaleString(currentLanguage() === 'vi' ? 'vi-VN' : 'en-GB')
