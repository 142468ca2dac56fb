import { readBodies } from '../agency/read-bodies.ts'
import { introduces, isBullet, type OutlineNode } from '../outline/build-tree.ts'
import type { FieldKind } from '../outline/read-field.ts'
import { fullSpan } from '../outline/sections.ts'
import { findParties } from '../phrase/find-parties.ts'
import { findReportClauses } from '../phrase/find-report-clauses.ts'
import { findRoute } from '../phrase/find-route.ts'
import type { Span } from '../text/span.ts'
import { distinct } from './distinct-bodies.ts'
import type { TaskDraft } from './draft.ts'
import { emptyValues, type FieldValues, readFieldValue } from './field-values.ts'
import { gatherLeaf } from './gather-leaf.ts'
import { readQuantities, readTimes } from './read-times.ts'
import type { Gathering, Scope } from './scope.ts'

/** Items and the fields that say who, with whom, until when. */
interface Group {
  readonly contents: OutlineNode[]
  readonly fields: OutlineNode[]
}

const assigns = (kind: FieldKind | undefined): boolean => kind === 'lead' || kind === 'support' || kind === 'due'
const isField = (node: OutlineNode): boolean => node.field !== null

/** Fields without a label of their own belong to the whole run of bullets before them: they are lifted out of the last bullet. */
function lift(nodes: readonly OutlineNode[]): OutlineNode[] {
  return nodes.flatMap(node => {
    if (
      node.label === null ||
      !isBullet(node.label) ||
      isField(node) ||
      !node.children.some(child => child.label === null && isField(child))
    )
      return [node]
    const fields = node.children.filter(child => child.label === null)
    const rest = node.children.filter(child => child.label !== null)
    return [{ ...node, children: rest }, ...lift(fields)]
  })
}

/** True where nodes hold fields that assign: a body's, or a time's among plain items of a work section. */
export function hasGroups(parent: OutlineNode | null, nodes: readonly OutlineNode[], scope: Scope): boolean {
  if (!nodes.some(node => isField(node) || node.children.some(isField))) return false
  const lifted = lift(nodes)
  const kinds = lifted.flatMap(node => (node.field ? [node.field.kind] : []))
  if (kinds.includes('lead') || (kinds.includes('support') && parent !== null)) return true
  if (!kinds.includes('due') || parent === null || scope.role === 'other' || scope.role === 'funding') return false
  return lifted.every(node => isField(node) || node.children.length === 0)
}

/** Reads the groups among nodes; what belongs to none goes to `other`. */
export function gatherGroups(
  gathering: Gathering,
  parent: OutlineNode | null,
  nodes: readonly OutlineNode[],
  scope: Scope,
  other: (node: OutlineNode, scope: Scope) => void,
): void {
  const groups: Group[] = []
  let open: Group = { contents: [], fields: [] }
  const close = (): void => {
    if (open.contents.length + open.fields.length > 0) groups.push(open)
    open = { contents: [], fields: [] }
  }
  for (const node of lift(nodes)) {
    const complete = open.fields.some(field => assigns(field.field?.kind))
    if (isField(node)) {
      if (complete && beginsAnother(open, node)) close()
      open.fields.push(node)
    } else {
      if (complete) close()
      if (hasGroups(node, node.children, scope) || node.table) {
        close()
        open.contents.push(node)
        close()
      } else open.contents.push(node)
    }
  }
  close()
  const fielded = groups.filter(group => group.fields.some(field => assigns(field.field?.kind)))
  for (const group of groups) {
    if (!fielded.includes(group)) for (const node of [...group.contents, ...group.fields]) other(node, scope)
    else gatherGroup(gathering, fielded.length === 1 ? parent : null, group, scope)
  }
}

/** Another content; or, where the body stands first in each, another body. */
function beginsAnother(open: Group, node: OutlineNode): boolean {
  const said = open.contents.length > 0 || open.fields.some(field => field.field?.kind === 'content')
  if (!said) return false
  return (
    node.field?.kind === 'content' || (node.field?.kind === 'lead' && open.contents.length === 0 && open.fields[0]?.field?.kind === 'lead')
  )
}

/** One task of its items and fields. */
function gatherGroup(gathering: Gathering, parent: OutlineNode | null, group: Group, scope: Scope): void {
  const { words } = gathering
  const first = firstNode(gathering, parent, group)
  const values = group.fields.reduce<FieldValues>((sum, node) => readFieldNode(gathering, node, sum), emptyValues)
  const last = [...group.contents, ...group.fields].reduce((end, node) => Math.max(end, endOf(node, values)), first.end)
  const contents: Span[] = contentSpans(parent === first ? parent : null, group)
  const parties = contents.flatMap(span => findParties(words, words.firstFrom(span[0]), words.firstFrom(span[1])))
  const named = distinct(values.lead.length > 0 ? values.lead : parties.flatMap(sentence => sentence.lead))
  const lead = named.length > 0 ? named : scope.lead
  const times = values.timed ? { due: values.due, doubts: values.doubts } : collectTimes(gathering, contents)
  if (values.lead.length + values.support.length === 0 && tellsEach(gathering, group)) {
    for (const node of group.contents) gatherLeaf(gathering, node, { ...scope, due: times.due })
    return
  }
  if (addReportOf(gathering, group, lead, times, [first.start, last], scope)) return
  const [title] = contents
  const draft: TaskDraft = {
    span: [first.start, last],
    ...(title && { title }),
    path: scope.path,
    lead,
    support: distinct([
      ...parties.flatMap(sentence => sentence.support),
      ...values.support,
      ...(values.lead.length > 0 ? [] : scope.support),
    ]).filter(body => !lead.some(each => each.name === body.name)),
    due: times.due.length > 0 || values.timed ? times.due : scope.due,
    quantities: contents.flatMap(span => readQuantities(words, span)),
    product: values.product,
    doubts: [...times.doubts, ...(lead.length === 0 ? [{ field: 'lead', code: 'lead-missing' } as const] : [])],
  }
  gathering.tasks.push(draft)
  for (const node of values.apart) gatherLeaf(gathering, node, { ...scope, lead: [], support: [] })
}

/** An item that says no more than to report, with a time under it: `- Báo cáo kết quả gửi Sở Y tế.` / `Thời hạn: Trước ngày 15/4/2026.` */
function addReportOf(
  gathering: Gathering,
  group: Group,
  by: TaskDraft['lead'],
  times: Pick<TaskDraft, 'due' | 'doubts'>,
  span: Span,
  scope: Scope,
): boolean {
  const [content] = group.contents
  if (content === undefined || group.contents.length > 1 || content.children.length > 0) return false
  if (group.fields.some(field => field.field?.kind !== 'due')) return false
  const clauses = findReportClauses(gathering.words, content.from, content.to)
  const [from, to] = [clauses[0]?.from, clauses.at(-1)?.to]
  if (from !== content.from || to !== content.to) return false
  const receivers = distinct(clauses.flatMap(clause => clause.receivers))
  gathering.reports.push({
    span,
    path: scope.path,
    by,
    to: receivers,
    through: findRoute(gathering.words, receivers),
    due: times.due,
    doubts: times.doubts,
  })
  return true
}

/** Several items that each name a body of their own, and a time for all of them. */
const tellsEach = (gathering: Gathering, group: Group): boolean =>
  group.contents.filter(node => findParties(gathering.words, node.from, node.to).some(sentence => sentence.lead.length > 0)).length > 1

const endOf = (node: OutlineNode, values: FieldValues): number => {
  const kept = node.children.filter(child => !values.apart.includes(child))
  return kept.length === node.children.length ? fullSpan(node)[1] : Math.max(node.end, ...kept.map(child => fullSpan(child)[1]))
}

/** The number whose fields they are; its first bullet, where the number only names a group of bullets. */
function firstNode(gathering: Gathering, parent: OutlineNode | null, group: Group): OutlineNode {
  const [content] = group.contents
  const [field] = group.fields
  const own = [content, field].filter(node => node !== undefined).reduce((a, b) => (a.start <= b.start ? a : b))
  if (parent === null) return own
  if (content === undefined || isField(own) || introduces(gathering.words, content)) return parent
  return own
}

function contentSpans(parent: OutlineNode | null, group: Group): Span[] {
  const spans: Span[] = parent ? [[parent.label?.end ?? parent.start, parent.end]] : []
  for (const node of group.contents) spans.push([node.label?.end ?? node.start, fullSpan(node)[1]])
  for (const node of group.fields) if (node.field?.kind === 'content') spans.push([node.label?.end ?? node.start, fullSpan(node)[1]])
  return spans
}

function collectTimes(gathering: Gathering, spans: readonly Span[]): Pick<TaskDraft, 'due' | 'doubts'> {
  const read = spans.map(span => readTimes(gathering.words, span, gathering.dueContext, false))
  return { due: read.flatMap(times => times.due), doubts: read.flatMap(times => times.doubts) }
}

function readFieldNode(gathering: Gathering, node: OutlineNode, sum: FieldValues): FieldValues {
  if (node.field === null) return sum
  const { words } = gathering
  const { kind, valueFrom } = node.field
  const own = valueFrom < node.to ? readFieldValue(gathering, kind, valueFrom, node.to, node.end, sum) : sum
  if (kind === 'content') return own
  let total = own
  for (const child of node.children) {
    if (child.field) total = readFieldNode(gathering, child, total)
    else if ((kind === 'lead' || (kind === 'due' && child !== node.children[0])) && isApart(gathering, child))
      total = { ...total, apart: total.apart.concat(child) }
    else if ((kind !== 'lead' && kind !== 'support') || readBodies(words, child.from, child.to, true) !== null)
      total = readFieldValue(gathering, kind, child.from, child.to, child.end, total)
  }
  return total
}

/** `+ Sở Xây dựng đăng tải …` under `Cơ quan thực hiện:`: a second body with a work of its own. */
function isApart(gathering: Gathering, child: OutlineNode): boolean {
  const { words } = gathering
  const [sentence] = findParties(words, child.from, child.to)
  if (sentence === undefined || sentence.lead.length === 0 || sentence.verb < 0) return false
  const verb = words.wordOf(sentence.verb).toLowerCase()
  return verb !== 'chủ' && verb !== 'phối' && verb !== 'thực' && verb !== 'triển' && verb !== 'là'
}
