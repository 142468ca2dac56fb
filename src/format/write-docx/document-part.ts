import type { FlowSection } from '../../core/paper/flow.ts'
import type { PaperLayout } from '../../core/paper/paper-layout.ts'
import { xmlHead } from '../xml/office-names.ts'
import { flowXml } from './flow-xml.ts'
import { ofMillimetres } from './measures.ts'
import { wordNames } from './word-names.ts'

/** Sections one after another; each numbers its pages from 1 and shows no number on its first. */
export function documentPart(sections: readonly FlowSection[], layout: PaperLayout): string {
  const written = sections.map((section, at) => {
    const { width, height, left, right } = layout.page
    const across = (section.landscape ? height : width) - left - right
    const properties = sectionXml(section.landscape, layout)
    // Word keeps a paragraph after a table; it carries what is said of the section, except of the last.
    const end =
      at < sections.length - 1 ? `<w:p><w:pPr>${lowest}${properties}</w:pPr></w:p>` : `<w:p><w:pPr>${lowest}</w:pPr></w:p>${properties}`
    return flowXml(section.flow, across, layout) + end
  })
  return `${xmlHead}<w:document ${wordNames}><w:body>${written.join('')}</w:body></w:document>`
}

const lowest = '<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>'

function sectionXml(landscape: boolean, { page }: PaperLayout): string {
  const [across, down] = landscape ? [page.height, page.width] : [page.width, page.height]
  const size = `w:w="${ofMillimetres(across)}" w:h="${ofMillimetres(down)}"${landscape ? ' w:orient="landscape"' : ''}`
  const { top, right, bottom, left, numberAt } = page
  const margins = `w:top="${ofMillimetres(top)}" w:right="${ofMillimetres(right)}" w:bottom="${ofMillimetres(bottom)}" w:left="${ofMillimetres(left)}" w:header="${ofMillimetres(numberAt)}" w:footer="${ofMillimetres(numberAt)}" w:gutter="0"`
  return `<w:sectPr><w:headerReference w:type="default" r:id="rId3"/><w:type w:val="nextPage"/><w:pgSz ${size}/><w:pgMar ${margins}/><w:pgNumType w:start="1"/><w:cols w:space="708"/><w:titlePg/></w:sectPr>`
}
