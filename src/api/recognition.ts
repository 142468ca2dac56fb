import { z } from 'zod'

/** A file that waits for its letters to be recognised (`page` 0), is at a page of `pages`, or was refused. */
export const recognitionListSchema = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      fileName: z.string(),
      begunAt: z.iso.datetime(),
      page: z.number().int(),
      pages: z.number().int().nullable(),
      refusal: z.object({ code: z.string(), about: z.record(z.string(), z.string()) }).nullable(),
    }),
  ),
})

export type RecognitionList = z.infer<typeof recognitionListSchema>
export type Recognition = RecognitionList['items'][number]
