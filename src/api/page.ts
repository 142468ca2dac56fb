import { z } from 'zod'
import type { LinePlace } from '../core/text/page-map.ts'
import { describes } from './describes.ts'
import { idParams } from './paging.ts'
import { spanSchema } from './span.ts'

/** Lengths are points; `lean` is by how many degrees the picture of the page leans, clockwise; `span` the stretch of the text that stands on it. */
export const pagesSchema = z.object({
  pages: z.array(z.object({ width: z.number(), height: z.number(), lean: z.number(), span: spanSchema.nullable() })),
})

const line = describes<LinePlace>()(
  z.object({
    span: spanSchema,
    page: z.number().int(),
    box: z.tuple([z.number(), z.number(), z.number(), z.number()]),
    words: z.array(z.object({ span: spanSchema, left: z.number(), right: z.number(), confidence: z.number().exactOptional() })),
  }),
)

export const pageSchema = z.object({ lines: z.array(line) })
/** `page` counts from 0. */
export const pageParams = idParams.extend({ page: z.coerce.number().int().min(0).max(10_000) })
export const pictureQuery = z.object({ width: z.coerce.number().int().min(1).max(4000).default(800) })

export type OpenedPages = z.infer<typeof pagesSchema>
export type OpenedPage = z.infer<typeof pageSchema>
