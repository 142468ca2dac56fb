import { z } from 'zod'
import { unitNameSchema } from './belonging.ts'

const count = z.number().int()

/** Word templates of the own unit, the newest first; `issues`: how many reports were issued in it. */
export const paperTemplatesSchema = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      version: count,
      fileName: z.string(),
      savedAt: z.iso.datetime(),
      unit: unitNameSchema,
      issues: count,
    }),
  ),
})
export const savedPaperTemplateSchema = z.object({ id: z.string(), version: count })

export type PaperTemplates = z.infer<typeof paperTemplatesSchema>
