import { openBundledTesseract } from './bundled-tesseract.ts'
import { openInstalledTesseract } from './installed-tesseract.ts'
import type { Recogniser, RecogniserChoice } from './recogniser.ts'

export async function openRecogniser(choice: RecogniserChoice): Promise<Recogniser> {
  const installed = choice === 'bundled' ? null : await openInstalledTesseract()
  if (installed !== null) return installed
  if (choice === 'installed')
    throw new Error('tesseract is not installed with its Vietnamese model; install tesseract-ocr-vie or choose another recogniser')
  return openBundledTesseract()
}
