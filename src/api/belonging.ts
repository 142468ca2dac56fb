import { z } from 'zod'
import { posts } from '../core/policy/role.ts'
import { sharings } from '../core/policy/sharing.ts'
import { relations } from '../core/policy/where.ts'

export const postSchema = z.enum(posts)
export const sharingSchema = z.enum(sharings)
export const relationSchema = z.enum(relations)

/** Offices of one post in a unit are told apart by their numbers, from 1. */
export const officeNameSchema = z.object({ post: postSchema, number: z.number().int() })
export const unitNameSchema = z.object({ id: z.string(), name: z.string() })

/** To whom a thing belongs, where that unit stands as seen from one's own, and the use cases that are open on it. */
export const belonging = {
  unit: unitNameSchema,
  relation: relationSchema,
  sharing: sharingSchema,
  may: z.array(z.string()),
}

/** Only what belongs to units that stand so to the own one. */
export const whose = relationSchema.optional()

export type OfficeName = z.infer<typeof officeNameSchema>
