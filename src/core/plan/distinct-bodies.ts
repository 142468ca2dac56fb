import type { AgencyMention } from '../agency/mention.ts'

/** Each body once, where it is named first. */
export function distinct(bodies: readonly AgencyMention[]): readonly AgencyMention[] {
  if (bodies.length < 2) return bodies
  if (bodies.length < fewBodies)
    return bodies.some((body, i) => namedBefore(bodies, body.name, i))
      ? bodies.filter((body, i) => !namedBefore(bodies, body.name, i))
      : bodies
  const seen = new Set<string>()
  return bodies.filter(body => seen.size < seen.add(body.name.toLowerCase()).size)
}

const fewBodies = 12

function namedBefore(bodies: readonly AgencyMention[], name: string, at: number): boolean {
  for (let i = 0; i < at; i++) {
    const other = bodies[i]?.name ?? ''
    if (other.length === name.length && (other === name || other.toLowerCase() === name.toLowerCase())) return true
  }
  return false
}

/** The bodies without those that are named among others. */
export const without = (bodies: readonly AgencyMention[], others: readonly AgencyMention[]): readonly AgencyMention[] =>
  bodies.some(body => isNamedIn(others, body.name)) ? bodies.filter(body => !isNamedIn(others, body.name)) : bodies

function isNamedIn(bodies: readonly AgencyMention[], name: string): boolean {
  for (const body of bodies) if (body.name === name) return true
  return false
}
