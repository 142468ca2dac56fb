import type { PaperLayout, PaperStyle, PaperStyleName } from '../../core/paper/paper-layout.ts'
import { escapeXml } from '../xml/escape-xml.ts'
import { xmlHead } from '../xml/office-names.ts'
import { halfPoints, ofMillimetres, ofPoints } from './measures.ts'
import { wordNames } from './word-names.ts'

const alignments: Readonly<Record<PaperStyle['align'], string>> = { left: 'left', centre: 'center', right: 'right', justify: 'both' }

/** `body-name` → `BodyName`. */
export const styleId = (name: PaperStyleName): string => name.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())

/** The paragraph styles of a layout, and the table style with lines. */
export function stylePart({ styles, font, language }: PaperLayout): string {
  const face = escapeXml(font)
  const named = Object.entries(styles).map(([name, style]) => paragraphStyle(name as PaperStyleName, style))
  return `${xmlHead}<w:styles ${wordNames}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="${face}" w:eastAsia="${face}" w:hAnsi="${face}" w:cs="${face}"/><w:color w:val="000000"/><w:sz w:val="28"/><w:szCs w:val="28"/><w:lang w:val="${language}" w:eastAsia="${language}"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style><w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="0" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>${named.join('')}${lined}</w:styles>`
}

const side = (name: string): string => `<w:${name} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`
const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(side).join('')
const lined = `<w:style w:type="table" w:customStyle="1" w:styleId="Lined"><w:name w:val="Lined"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders>${sides}</w:tblBorders><w:tblCellMar><w:left w:w="85" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>`

function paragraphStyle(name: PaperStyleName, style: PaperStyle): string {
  const { size, bold, italic, align, firstLine, before, after, line, keepNext, outline } = style
  const paragraph = [
    keepNext ? '<w:keepNext/>' : '',
    `<w:spacing w:before="${ofPoints(before)}" w:after="${ofPoints(after)}" w:line="${Math.round(line * 240)}" w:lineRule="auto"/>`,
    firstLine === 0 ? '' : `<w:ind w:firstLine="${ofMillimetres(firstLine)}"/>`,
    `<w:jc w:val="${alignments[align]}"/>`,
    outline === 0 ? '' : `<w:outlineLvl w:val="${outline - 1}"/>`,
  ]
  const run = `${bold ? '<w:b/><w:bCs/>' : ''}${italic ? '<w:i/><w:iCs/>' : ''}<w:sz w:val="${halfPoints(size)}"/><w:szCs w:val="${halfPoints(size)}"/>`
  return `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${styleId(name)}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>${paragraph.join('')}</w:pPr><w:rPr>${run}</w:rPr></w:style>`
}
