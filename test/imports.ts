import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'

export interface Import {
  readonly from: string
  /** Path below `src` for the project's own files, else the package's name as written. */
  readonly to: string
  readonly own: boolean
}

const pattern = /(?:^|\n)\s*(?:import|export)\s(?:[^'"`;]*?\sfrom\s)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g

/** Every source file below `src`, as paths relative to it; tests and generated declarations left out. */
export const sourceFiles = (root: string): string[] =>
  globSync('**/*.{ts,tsx}', { cwd: root })
    .map(path => path.replaceAll('\\', '/'))
    .filter(path => !/\.test\.tsx?$|\.d\.ts$/.test(path))
    .sort()

/** All imports of those files; `import type` counts, for one must know a type too. Styles and other assets are left out. */
export function importsOf(root: string, files: readonly string[]): Import[] {
  return files.flatMap(from => {
    const text = readFileSync(join(root, from), 'utf8')
    return [...text.matchAll(pattern)].flatMap((match): Import[] => {
      const target = match[1] ?? match[2] ?? ''
      if (!target.startsWith('.')) return [{ from, to: target, own: false }]
      const to = normalize(join(dirname(from), target)).replaceAll('\\', '/')
      if (!/\.tsx?$/.test(to)) return []
      if (!existsSync(join(root, to))) throw new Error(`${from} imports ${target}, which does not exist`)
      return [{ from, to, own: true }]
    })
  })
}

/** The first circle found among the edges, as the names along it; null where there is none. */
export function findCircle(edges: ReadonlyMap<string, ReadonlySet<string>>): string[] | null {
  const done = new Set<string>()
  const visit = (node: string, path: readonly string[]): string[] | null => {
    const at = path.indexOf(node)
    if (at >= 0) return [...path.slice(at), node]
    if (done.has(node)) return null
    for (const next of edges.get(node) ?? []) {
      const circle = visit(next, [...path, node])
      if (circle) return circle
    }
    done.add(node)
    return null
  }
  for (const node of edges.keys()) {
    const circle = visit(node, [])
    if (circle) return circle
  }
  return null
}

/** Edges between what `name` makes of both ends; an end's own self is left out. */
export function edgesBetween(imports: readonly Import[], name: (path: string) => string): Map<string, Set<string>> {
  const edges = new Map<string, Set<string>>()
  for (const { from, to, own } of imports) {
    if (!own || name(from) === name(to)) continue
    const targets = edges.get(name(from)) ?? new Set()
    edges.set(name(from), targets.add(name(to)))
  }
  return edges
}
