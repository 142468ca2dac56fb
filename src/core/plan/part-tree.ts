import type { OutlineNode } from '../outline/build-tree.ts'
import type { Part } from '../outline/read-parts.ts'

/** A part of the document with its outline. */
export interface PartTree {
  readonly part: Part
  readonly nodes: readonly OutlineNode[]
}
