import { layOutPaper } from '../../core/paper/lay-out-paper.ts'
import type { Paper, PaperFacts } from '../../core/paper/paper.ts'
import type { PaperLayout } from '../../core/paper/paper-layout.ts'
import { escapeXml } from '../xml/escape-xml.ts'
import { packaging, xmlHead } from '../xml/office-names.ts'
import { packPart } from '../zip/packed-part.ts'
import { writeZip } from '../zip/write-zip.ts'
import { documentPart } from './document-part.ts'
import { standingParts } from './standing-parts.ts'

/** A document as a Word file: the same document gives the same bytes. */
export const renderDocx = (paper: Paper, layout: PaperLayout, facts: PaperFacts): Buffer =>
  writeZip([
    ...standingParts(layout),
    packPart('docProps/core.xml', factsPart(facts, layout)),
    packPart('word/document.xml', documentPart(layOutPaper(paper, layout), layout)),
  ])

const factsPart = ({ title, author, created }: PaperFacts, { language }: PaperLayout): string =>
  `${xmlHead}<cp:coreProperties xmlns:cp="${packaging}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(author)}</dc:creator><dc:language>${language}</dc:language><dcterms:created xsi:type="dcterms:W3CDTF">${escapeXml(created)}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${escapeXml(created)}</dcterms:modified></cp:coreProperties>`
