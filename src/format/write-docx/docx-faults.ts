import { posix } from 'node:path'
import { readXmlPart } from '../xml/read-xml-part.ts'
import { CLOSE, END, OPEN, XmlScanner } from '../xml/xml-scanner.ts'
import { defaultZipLimits, Zip } from '../zip/open-zip.ts'

/**
 * What a strict reader would find wrong with a Word file as a package (ECMA-376, Part 2) and in the sequence of its elements (Part 1); for
 * tests of what we write. Each part has a type, each relationship leads to a part, each id and each look that is named is there.
 */
export function findDocxFaults(bytes: Uint8Array): readonly string[] {
  const zip = new Zip(bytes, defaultZipLimits)
  const names = new Set(zip.names)
  const xml = (name: string): string => readXmlPart(zip, name) ?? ''
  const required = ['[Content_Types].xml', '_rels/.rels', 'word/document.xml', 'word/styles.xml', 'docProps/core.xml']
  return [
    ...required.filter(name => !names.has(name)).map(name => `there is no ${name}`),
    ...(names.size === [...zip.names].length ? [] : ['a part stands there twice']),
    ...untypedParts(names, xml('[Content_Types].xml')),
    ...[...names].filter(name => name.endsWith('.rels')).flatMap(name => brokenRelations(name, xml(name), names)),
    ...[...names].filter(name => /^word\/[^/]+\.xml$/.test(name)).flatMap(name => unknownIds(name, xml(name), xml(relationsOf(name)))),
    ...unknownLooks(xml('word/document.xml'), xml('word/styles.xml')),
    ...[...names].filter(name => /\.(?:xml|rels)$/.test(name)).flatMap(name => misplaced(name, xml(name))),
    ...unevenTables(xml('word/document.xml')),
  ]
}

const attributes = (xml: string, element: string, name: string): readonly string[] =>
  [...xml.matchAll(new RegExp(`<${element}\\s[^>]*?${name}="([^"]*)"`, 'g'))].map(([, value = '']) => value)

function untypedParts(names: ReadonlySet<string>, types: string): readonly string[] {
  const extensions = new Set(attributes(types, 'Default', 'Extension').map(each => each.toLowerCase()))
  const overrides = new Set(attributes(types, 'Override', 'PartName').map(each => each.slice(1)))
  const untyped = [...names].filter(
    name => name !== '[Content_Types].xml' && !overrides.has(name) && !extensions.has(name.slice(name.lastIndexOf('.') + 1).toLowerCase()),
  )
  return [
    ...untyped.map(name => `${name} has no content type`),
    ...[...overrides].filter(name => !names.has(name)).map(name => `a content type is of ${name}, which is not there`),
  ]
}

const relationsOf = (name: string): string => posix.join(posix.dirname(name), '_rels', `${posix.basename(name)}.rels`)

function brokenRelations(name: string, xml: string, names: ReadonlySet<string>): readonly string[] {
  const folder = posix.dirname(posix.dirname(name))
  const ids = attributes(xml, 'Relationship', 'Id')
  const inside = [...xml.matchAll(/<Relationship\s[^>]*>/g)].map(([each]) => each).filter(each => !each.includes('TargetMode="External"'))
  return [
    ...(new Set(ids).size === ids.length ? [] : [`ids of ${name} stand there twice`]),
    ...inside.flatMap(each => {
      const [target = ''] = attributes(each, 'Relationship', 'Target')
      const path = target.startsWith('/') ? target.slice(1) : posix.join(folder, target)
      return names.has(path) ? [] : [`${name} leads to ${path}, which is not there`]
    }),
  ]
}

function unknownIds(name: string, xml: string, relations: string): readonly string[] {
  const known = new Set(attributes(relations, 'Relationship', 'Id'))
  return [...xml.matchAll(/\sr:(?:id|embed|link)="([^"]*)"/g)]
    .map(([, id = '']) => id)
    .filter(id => !known.has(id))
    .map(id => `${name} names ${id}, which its relationships do not have`)
}

function unknownLooks(document: string, styles: string): readonly string[] {
  const known = new Set(attributes(styles, 'w:style', 'w:styleId'))
  const named = ['w:pStyle', 'w:rStyle', 'w:tblStyle'].flatMap(element => attributes(document, element, 'w:val'))
  const based = ['w:basedOn', 'w:next', 'w:link'].flatMap(element => attributes(styles, element, 'w:val'))
  return [...new Set([...named, ...based])].filter(id => !known.has(id)).map(id => `there is no look ${id}`)
}

/** The order in which ECMA-376 wants the children of an element, as far as we write them. */
const sequences: Readonly<Record<string, readonly string[]>> = {
  'w:pPr': ['w:pStyle', 'w:keepNext', 'w:keepLines', 'w:pBdr', 'w:spacing', 'w:ind', 'w:jc', 'w:outlineLvl', 'w:rPr', 'w:sectPr'],
  'w:rPr': ['w:rStyle', 'w:rFonts', 'w:b', 'w:bCs', 'w:i', 'w:iCs', 'w:color', 'w:sz', 'w:szCs', 'w:u', 'w:lang'],
  'w:tblPr': ['w:tblStyle', 'w:tblW', 'w:jc', 'w:tblInd', 'w:tblBorders', 'w:tblLayout', 'w:tblCellMar'],
  'w:tcPr': ['w:tcW', 'w:gridSpan', 'w:vMerge', 'w:vAlign'],
  'w:trPr': ['w:cantSplit', 'w:tblHeader'],
  'w:tbl': ['w:tblPr', 'w:tblGrid', 'w:tr'],
  'w:tc': ['w:tcPr', 'w:p'],
  'w:p': ['w:pPr', 'w:r'],
  'w:r': ['w:rPr', 'w:t', 'w:tab', 'w:br', 'w:fldChar', 'w:instrText'],
  'w:style': ['w:name', 'w:basedOn', 'w:uiPriority', 'w:semiHidden', 'w:unhideWhenUsed', 'w:qFormat', 'w:pPr', 'w:rPr', 'w:tblPr'],
  'w:sectPr': ['w:headerReference', 'w:footerReference', 'w:type', 'w:pgSz', 'w:pgMar', 'w:pgNumType', 'w:cols', 'w:titlePg'],
  'w:settings': ['w:zoom', 'w:defaultTabStop', 'w:characterSpacingControl', 'w:compat'],
}
/** Where several kinds of children may follow each other in any order. */
const mixed: ReadonlySet<string> = new Set(['w:r', 'w:tc'])

function misplaced(part: string, xml: string): readonly string[] {
  const scanner = new XmlScanner(xml)
  const open: { readonly name: string; at: number }[] = []
  const found: string[] = []
  for (let token = scanner.next(); token !== END; token = scanner.next()) {
    if (token === CLOSE) open.pop()
    if (token !== OPEN) continue
    const parent = open.at(-1)
    const sequence = parent && sequences[parent.name]
    if (parent && sequence) {
      const at = sequence.indexOf(scanner.name)
      const isWrong = at < 0 || (at < parent.at && !(mixed.has(parent.name) && at > 0))
      if (isWrong) found.push(`${part}: ${scanner.name} in ${parent.name}`)
      parent.at = Math.max(parent.at, at)
    }
    open.push({ name: scanner.name, at: 0 })
  }
  return [...new Set(found)]
}

/** Every cell ends in a paragraph, no two tables touch, and each row is as wide as its table. */
function unevenTables(document: string): readonly string[] {
  const touching = /<\/w:tbl><\/w:tc>|<\/w:tbl><w:tbl>|<\/w:tbl><w:sectPr/.test(document) ? ['a table stands where a paragraph must'] : []
  const innermost = [...document.matchAll(/<w:tbl>(?:(?!<w:tbl>)[\s\S])*?<\/w:tbl>/g)].map(([table]) => table)
  const uneven = innermost.flatMap((table, at) => {
    const columns = attributes(table, 'w:gridCol', 'w:w').length
    const rows = [...table.matchAll(/<w:tr[ >][\s\S]*?<\/w:tr>/g)].map(([row]) =>
      [...row.matchAll(/<w:tc>[\s\S]*?<\/w:tc>/g)].reduce(
        (sum, [cell]) => sum + Number(attributes(cell, 'w:gridSpan', 'w:val')[0] ?? 1),
        0,
      ),
    )
    return rows.some(width => width !== columns)
      ? [`table ${at + 1} has ${columns} columns and rows of ${[...new Set(rows)].join(', ')}`]
      : []
  })
  return [...touching, ...uneven]
}
