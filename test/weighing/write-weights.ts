/** Writes the table of weights anew; to be run whenever an example or a judged item is added or changed. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadJudged } from './load-judged.ts'
import { weighPhrases } from './weigh-phrases.ts'

writeFileSync(join(import.meta.dirname, '../../src/core/safeguard/weighing/phrase-weights.ts'), weighPhrases(loadJudged()))
