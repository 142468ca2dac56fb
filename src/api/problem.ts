import { z } from 'zod'

/** Every refusal: `code` is one of the wording part `refusal`, `message` its sentence in the reader's language, `about` the values it names. */
export const problemSchema = z.object({ code: z.string(), message: z.string(), about: z.record(z.string(), z.string()) })

export type Problem = z.infer<typeof problemSchema>
