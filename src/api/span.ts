import { z } from 'zod'
import type { Span } from '../core/text/span.ts'
import { describes } from './describes.ts'

const offset = z.number().int().min(0)

export const spanSchema = describes<Span>()(z.tuple([offset, offset]))
