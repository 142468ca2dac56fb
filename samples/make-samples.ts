import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { samples } from './samples.ts'
import { writeDocx } from './write-docx.ts'
import { writeText } from './write-text.ts'

/** Writes the sample files anew from their content: `node samples/make-samples.ts`. */
for (const sample of samples) {
  writeFileSync(join(import.meta.dirname, `${sample.name}.txt`), writeText(sample))
  writeFileSync(join(import.meta.dirname, `${sample.name}.docx`), await writeDocx(sample))
}
