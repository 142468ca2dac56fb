import type { Reading } from '../../core/reading/reading.ts'

/** A reading as it was stored, by this version or by one that took down less. */
export const storedReading = (content: unknown): Reading => ({ notes: [], masked: [], ...(content as Omit<Reading, 'notes' | 'masked'>) })
