import { readText } from '../../src/core/reading/read-text.ts'
import { breachesOf, fingerprint } from './reading-laws.ts'

/** The laws that reading this text breaks; that it throws is one too. */
export function breachesIn(text: string): string[] {
  try {
    const reading = readText(text)
    const breaches = breachesOf(reading)
    if (reading.text !== text) breaches.push('the reading is not of the text as it came')
    if (fingerprint(readText(text)) !== fingerprint(reading)) breaches.push('a second reading is different')
    return breaches
  } catch (error) {
    return [`throws ${error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 3).join(' ') : String(error)}`]
  }
}
