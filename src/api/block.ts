import { z } from 'zod'
import type { Block, Paragraph } from '../core/text/block.ts'
import { describes } from './describes.ts'
import { spanSchema } from './span.ts'

const paragraphSchema = describes<Paragraph>()(
  z.object({
    kind: z.literal('paragraph'),
    span: spanSchema,
    label: spanSchema.exactOptional(),
    align: z.enum(['left', 'center', 'right', 'justify']).exactOptional(),
    bold: z.boolean().exactOptional(),
    italic: z.boolean().exactOptional(),
    place: z.enum(['note', 'box']).exactOptional(),
  }),
)

const cell = z.object({
  span: spanSchema,
  column: z.number().int(),
  columns: z.number().int(),
  rows: z.number().int(),
  paragraphs: z.array(paragraphSchema),
})

const row = z.object({ span: spanSchema, header: z.boolean().exactOptional(), cells: z.array(cell) })

export const blockSchema = describes<Block>()(
  z.union([paragraphSchema, z.object({ kind: z.literal('table'), span: spanSchema, ruled: z.boolean(), rows: z.array(row) })]),
)
