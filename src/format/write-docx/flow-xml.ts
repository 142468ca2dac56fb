import type { Flow, FlowCell, FlowGrid, FlowTable, FlowText } from '../../core/paper/flow.ts'
import type { PaperRun } from '../../core/paper/paper.ts'
import type { PaperLayout, PaperStyleName } from '../../core/paper/paper-layout.ts'
import { escapeXml } from '../xml/escape-xml.ts'
import { ofMillimetres, ofPoints } from './measures.ts'
import { styleId } from './style-part.ts'

const ids = new Map<PaperStyleName, string>()
/** What a paragraph of the style begins with. */
function opening(style: PaperStyleName): string {
  const known = ids.get(style)
  if (known !== undefined) return known
  const made = `<w:p><w:pPr><w:pStyle w:val="${styleId(style)}"/>`
  ids.set(style, made)
  return made
}

/** A flow as the elements of a document's body or of a cell; `width` is what there is of it, in millimetres. */
export function flowXml(flow: readonly Flow[], width: number, layout: PaperLayout): string {
  let xml = ''
  for (const each of flow) xml += elementXml(each, width, layout)
  return xml
}

function elementXml(flow: Flow, width: number, layout: PaperLayout): string {
  switch (flow.kind) {
    case 'text':
      return textXml(flow)
    case 'rule':
      return ruleXml(flow.length, width)
    case 'space':
      return spaceXml(flow.height)
    case 'grid':
      return gridXml(flow, width, layout)
    case 'table':
      return tableXml(flow, width)
  }
}

const textXml = ({ style, runs, keepNext }: FlowText): string =>
  `${opening(style)}${keepNext === true ? '<w:keepNext/>' : ''}</w:pPr>${runs.map(runXml).join('')}</w:p>`

export const runXml = ({ text, bold, italic }: PaperRun): string =>
  `<w:r>${bold === true || italic === true ? `<w:rPr>${bold === true ? '<w:b/><w:bCs/>' : ''}${italic === true ? '<w:i/><w:iCs/>' : ''}</w:rPr>` : ''}${wordsXml(text)}</w:r>`

/** Lines and tabs within a text are elements of their own. */
export function wordsXml(text: string): string {
  const written = escapeXml(text)
  if (!/[\n\t\r]/.test(written)) return `<w:t xml:space="preserve">${written}</w:t>`
  return written
    .split(/(\r?\n|\r|\t)/)
    .map(part =>
      part === '\t' ? '<w:tab/>' : /^[\r\n]/.test(part) ? '<w:br/>' : part === '' ? '' : `<w:t xml:space="preserve">${part}</w:t>`,
    )
    .join('')
}

/** An empty paragraph as low as can be, with a border above it that is as long as what its indents leave. */
function ruleXml(length: number, width: number): string {
  const indent = Math.max(0, ofMillimetres((width - length) / 2))
  return `<w:p><w:pPr><w:pBdr><w:top w:val="single" w:sz="6" w:space="1" w:color="000000"/></w:pBdr><w:spacing w:before="60" w:after="0" w:line="80" w:lineRule="exact"/><w:ind w:left="${indent}" w:right="${indent}"/></w:pPr></w:p>`
}

const spaceXml = (height: number): string =>
  `<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="${ofPoints(height)}" w:lineRule="exact"/></w:pPr></w:p>`

const gridXml = ({ shares, rows }: FlowGrid, width: number, layout: PaperLayout): string => {
  const widths = shares.map(share => width * share)
  const cell = (flow: readonly Flow[], at: number): string => {
    const own = widths[at] ?? width
    const xml = flowXml(flow, own, layout)
    return `<w:tc><w:tcPr><w:tcW w:w="${ofMillimetres(own)}" w:type="dxa"/></w:tcPr>${xml === '' ? '<w:p/>' : xml}</w:tc>`
  }
  const lines = rows.map(row => `<w:tr><w:trPr><w:cantSplit/></w:trPr>${row.map(cell).join('')}</w:tr>`)
  return `<w:tbl>${tableProperties('TableNormal', widths, width)}${lines.join('')}</w:tbl>`
}

const tableProperties = (style: string, widths: readonly number[], width: number): string =>
  `<w:tblPr><w:tblStyle w:val="${style}"/><w:tblW w:w="${ofMillimetres(width)}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${widths.map(own => `<w:gridCol w:w="${ofMillimetres(own)}"/>`).join('')}</w:tblGrid>`

function tableXml({ shares, head, rows }: FlowTable, width: number): string {
  const widths = shares.map(share => width * share)
  let xml = `<w:tbl>${tableProperties('Lined', widths, width)}`
  for (const row of head) xml += `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${rowXml(row, widths, true)}</w:tr>`
  for (const row of rows) xml += `<w:tr><w:trPr><w:cantSplit/></w:trPr>${rowXml(row, widths, false)}</w:tr>`
  return `${xml}</w:tbl>`
}

function rowXml(row: readonly FlowCell[], widths: readonly number[], centred: boolean): string {
  let xml = ''
  let at = 0
  for (const { style, text, bold, columns, rows } of row) {
    let width = 0
    for (const last = at + columns; at < last; at++) width += widths[at] ?? 0
    const span = columns > 1 ? `<w:gridSpan w:val="${columns}"/>` : ''
    const merge = rows > 1 ? '<w:vMerge w:val="restart"/>' : rows === 0 ? '<w:vMerge/>' : ''
    xml += `<w:tc><w:tcPr><w:tcW w:w="${ofMillimetres(width)}" w:type="dxa"/>${span}${merge}${centred ? '<w:vAlign w:val="center"/>' : ''}</w:tcPr>${opening(style)}</w:pPr>${text === '' ? '' : `<w:r>${bold ? '<w:rPr><w:b/><w:bCs/></w:rPr>' : ''}${wordsXml(text)}</w:r>`}</w:p></w:tc>`
  }
  return xml
}
