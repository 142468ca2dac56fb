import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createWorker, OEM, PSM } from 'tesseract.js'
import { renderPgm } from './gray-page.ts'
import type { Recogniser } from './recogniser.ts'
import type { ScanWord } from './scan-word.ts'

const language = 'vie'
/** The smallest of the models; it reads as well as the largest and is a third of it. */
const model = '4.0.0_best_int'

/** Tesseract as it comes along with the program, with its Vietnamese model: nothing is downloaded. */
export async function openBundledTesseract(): Promise<Recogniser> {
  const data = dirname(fileURLToPath(import.meta.resolve('@tesseract.js-data/vie/package.json')))
  const worker = await createWorker(language, OEM.LSTM_ONLY, { langPath: join(data, model), gzip: true, cacheMethod: 'none' })
  await worker.setParameters({ tessedit_pageseg_mode: PSM.AUTO, preserve_interword_spaces: '1' })
  return {
    name: 'tesseract.js',
    read: async (page, dpi) => {
      await worker.setParameters({ user_defined_dpi: String(dpi) })
      const { data: found } = await worker.recognize(renderPgm(page), {}, { blocks: true, text: false })
      const lines = found.blocks?.flatMap(block => block.paragraphs.flatMap(paragraph => paragraph.lines)) ?? []
      return lines.flatMap(({ words }, line) =>
        words.map(
          ({ text, bbox, confidence }): ScanWord => ({
            text,
            box: [bbox.x0, bbox.y0, bbox.x1, bbox.y1],
            line,
            confidence: confidence / 100,
          }),
        ),
      )
    },
    close: async () => {
      await worker.terminate()
    },
  }
}
