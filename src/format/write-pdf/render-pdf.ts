import { layOutPaper } from '../../core/paper/lay-out-paper.ts'
import type { Paper, PaperFacts } from '../../core/paper/paper.ts'
import type { PaperLayout } from '../../core/paper/paper-layout.ts'
import { drawFlow } from './draw-flow.ts'
import { FlowMeasure } from './measure-flow.ts'
import { PdfPages } from './pdf-pages.ts'

/** A document as PDF/A-2a: tagged, with its fonts and its title, to be read in fifty years and by those who listen. Same document, same bytes. */
export async function renderPdf(paper: Paper, layout: PaperLayout, facts: PaperFacts): Promise<Buffer> {
  const pages = new PdfPages(layout, facts)
  const measure = new FlowMeasure(layout, size => pages.measure(size))
  const root = pages.tag('Document', null)
  for (const { landscape, flow } of layOutPaper(paper, layout)) {
    pages.beginSection(landscape)
    const section = pages.tag('Sect', root)
    drawFlow(pages, measure.flow(flow, pages.width), section)
    section.end()
  }
  root.end()
  return pages.bytes()
}
