import { lentMoves } from '../../core/obligation/lent-moves.ts'
import { reachOf } from '../../core/policy/decide.ts'
import { type LentRight, lentRights, lentUseCases } from '../../core/policy/lent-right.ts'
import { ruleOf, type UseCase, useCases } from '../../core/policy/policy.ts'
import { posts, type Role, roles } from '../../core/policy/role.ts'
import { type Sharing, sharings } from '../../core/policy/sharing.ts'
import { relations } from '../../core/policy/where.ts'
import { say } from '../../core/wording/say.ts'
import { whoIn } from '../account/who-in.ts'

const classes = (found: readonly Sharing[]): string => (found.length === sharings.length ? 'all' : found.length ? found.join(', ') : '–')

const reachCells = (useCase: UseCase, role: Role): string =>
  relations.map(relation => classes(reachOf(useCase, role)[relation])).join(' | ')

/** One line per use case and reach: roles that reach equally far stand together. */
function lines(useCase: UseCase): string[] {
  const byReach = Map.groupBy(
    roles.filter(role => relations.some(relation => reachOf(useCase, role)[relation].length)),
    role => reachCells(useCase, role),
  )
  const { about, apart, beforePasswordChange } = ruleOf(useCase)
  const notes = `${apart ? ' ¹' : ''}${beforePasswordChange ? ' ²' : ''}`
  const free = about === 'nothing'
  return [...byReach].map(
    ([cells, among]) => `| \`${useCase}\`${notes} | ${about} | ${whoIn(among)} | ${free ? relations.map(() => '').join(' | ') : cells} |`,
  )
}

const coded = (names: readonly string[]): string => names.map(name => `\`${name}\``).join(', ') || '–'

const lentLine = (right: LentRight): string => `| \`${right}\` | ${coded(lentUseCases[right])} | ${coded(lentMoves[right])} |`

/** `docs/permissions.md`. */
export function permissionsPage(): string {
  const postRows = posts.map(post => `| \`${post}\` | ${say('vi', `page.role-${post}`)} | ${say('en', `page.role-${post}`)} |`)
  return `# Permissions

Made from the table in \`src/core/policy/policy.ts\` by \`node src/server/docs/write-docs.ts\`; a test compares them. The same table decides in the
use cases, tells the pages what to offer, and is tried over HTTP by \`src/server/permissions.test.ts\`: every route, every role, every
place in the tree, every sharing class.

## Roles

What an account may do comes from the post that it acts from, in the unit of that post. Somebody who holds several posts acts from one at a time.

| post | Vietnamese | English |
|---|---|---|
${postRows.join('\n')}

\`without-post\` is an account that holds no post today, \`stranger\` whoever is not signed in.

## Places and sharing classes

The place is that of the unit a thing belongs to, seen from the unit that is acted for: **own**, **below** it, **above** it, or on another
branch (**other**). A thing is **internal** to its unit and those above, **shared** with every unit, or **open** to everybody.

## The table

| use case | about | who | own | below | above | other |
|---|---|---|---|---|---|---|
${useCases.flatMap(lines).join('\n')}

¹ Separation of duties: where the unit has an approver, closed to the office that did the work and to the person who did it, whatever
office they act from, their own or one that they stand in for.
² Open before a password that somebody else chose has been changed.

## Rights that units lend

Whoever acts for another unit under a lending ([decision 42](decisions/0042-units-lend-rights.md)) sees from that unit's place, and may do what the
table above opens to the own post there **and** the right names; \`src/server/lent-permissions.test.ts\` tries every route under every right. What
concerns the account itself stays open.

| right | use cases | moves of an obligation |
|---|---|---|
${lentRights.map(lentLine).join('\n')}

## Adding a use case

Add a line to the table: what the use case is about, which roles, at which places, for which sharing classes. Then the compiler asks for the rest:
\`permit\` (about nothing, the own unit or a list) or \`permitOn\` (about one thing, whose unit is looked up) gives the permit without which
nothing is loaded, stored or written to the audit. Give the route \`config: { useCase }\`; the permission suite tries it from then on.
`
}
