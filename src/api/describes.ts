import type { z } from 'zod'

type DeepReadonly<T> = T extends readonly [infer A, infer B]
  ? readonly [DeepReadonly<A>, DeepReadonly<B>]
  : T extends readonly [infer A, infer B, infer C, infer D]
    ? readonly [DeepReadonly<A>, DeepReadonly<B>, DeepReadonly<C>, DeepReadonly<D>]
    : T extends readonly (infer Each)[]
      ? readonly DeepReadonly<Each>[]
      : T extends object
        ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
        : T

/** Every optional field made compulsory: two types that may each lack a field are mutually assignable even where one does not know it. */
type Whole<T> = T extends readonly (infer Each)[]
  ? readonly Whole<Each>[]
  : T extends object
    ? { readonly [Key in keyof T]-?: Whole<T[Key]> }
    : T

type Same<A, B> = [A, Whole<A>] extends [B, Whole<B>]
  ? [B, Whole<B>] extends [A, Whole<A>]
    ? unknown
    : 'the schema refuses values of the type'
  : 'the schema lets through values that the type forbids'

/**
 * Types a schema as the type of core that it describes; where the two differ in any field, the call does not compile. So a value of
 * core goes over the wire as it is, and neither side can be changed alone.
 */
export const describes =
  <Core>() =>
  <Schema extends z.ZodType>(schema: Schema & Same<DeepReadonly<z.output<Schema>>, Core>): z.ZodType<Core> =>
    schema as z.ZodType<Core>
