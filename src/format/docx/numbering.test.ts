import assert from 'node:assert/strict'
import { test } from 'node:test'
import { abstractList, docxFixture, type Fixture, item, list, paragraph, startOverride } from './docx-fixture.ts'
import { readDocx } from './read-docx.ts'

/** The text with the labels that numbering printed in brackets. */
function labelled(fixture: Fixture): string {
  const { text, blocks } = readDocx(docxFixture(fixture))
  let shown = ''
  let at = 0
  for (const block of blocks ?? []) {
    if (block.kind !== 'paragraph' || block.label === undefined) continue
    const [start, end] = block.label
    shown += `${text.slice(at, start)}⟦${text.slice(start, end)}⟧`
    at = end
  }
  return (shown + text.slice(at)).trimEnd()
}

const outline = abstractList(1, [
  { format: 'upperRoman', text: '%1.' },
  { format: 'decimal', text: '%2.' },
  { format: 'decimal', text: '%2.%3.' },
  { format: 'lowerLetter', text: '%4)' },
  { format: 'bullet', text: '-' },
])
const numberedStyle = (more: string) =>
  `<w:style w:type="paragraph" w:styleId="Dieu"><w:pPr><w:numPr>${more}<w:numId w:val="1"/></w:numPr></w:pPr></w:style>` +
  '<w:style w:type="paragraph" w:styleId="DieuCon"><w:basedOn w:val="Dieu"/></w:style>'

const cases: readonly (readonly [name: string, fixture: Fixture, expected: string])[] = [
  [
    'an outline of five levels counts each level anew under its parent',
    {
      numbering: outline + list(1, 1),
      body: [
        item('Mục đích', 1),
        item('Một', 1, 1),
        item('Hai', 1, 1),
        item('Con', 1, 2),
        item('Cháu', 1, 3),
        item('Gạch', 1, 4),
        item('Nhiệm vụ', 1),
        item('Ba', 1, 1),
      ].join(''),
    },
    '⟦I. ⟧Mục đích\n⟦1. ⟧Một\n⟦2. ⟧Hai\n⟦2.1. ⟧Con\n⟦a) ⟧Cháu\n⟦- ⟧Gạch\n⟦II. ⟧Nhiệm vụ\n⟦1. ⟧Ba',
  ],
  [
    'lists of one abstract list count on with each other; a start override begins anew, once',
    {
      numbering: abstractList(1, [{ format: 'lowerLetter', text: '%1)' }]) + list(1, 1) + list(2, 1) + list(3, 1, startOverride(0, 1)),
      body: [item('một', 1), item('hai', 2), item('ba', 3), item('bốn', 3), item('năm', 1)].join(''),
    },
    '⟦a) ⟧một\n⟦b) ⟧hai\n⟦a) ⟧ba\n⟦b) ⟧bốn\n⟦c) ⟧năm',
  ],
  [
    'a start override of 7 prints g) after a đ) and an e) that were typed',
    {
      numbering: abstractList(1, [{ format: 'lowerLetter', text: '%1)' }]) + list(1, 1, startOverride(0, 7)),
      body: paragraph('đ) năm') + paragraph('e) sáu') + item('bảy', 1),
    },
    'đ) năm\ne) sáu\n⟦g) ⟧bảy',
  ],
  [
    'a level that prints no number prints its own words: đ)',
    { numbering: abstractList(1, [{ format: 'none', text: 'đ)' }]) + list(1, 1), body: item('năm', 1) },
    '⟦đ) ⟧năm',
  ],
  [
    'a level redefined by the list wins over the abstract one',
    {
      numbering:
        outline +
        list(
          1,
          1,
          '<w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="decimal"/><w:lvlText w:val="Điều %1."/></w:lvl></w:lvlOverride>',
        ),
      body: item('Phạm vi', 1) + item('Đối tượng', 1),
    },
    '⟦Điều 3. ⟧Phạm vi\n⟦Điều 4. ⟧Đối tượng',
  ],
  [
    'numbers of all levels in digits where the level asks for the legal form',
    {
      numbering:
        abstractList(1, [
          { format: 'upperRoman', text: '%1.' },
          { format: 'decimal', text: '%1.%2.', more: '<w:isLgl/>' },
        ]) + list(1, 1),
      body: item('Một', 1) + item('Hai', 1) + item('Con', 1, 1),
    },
    '⟦I. ⟧Một\n⟦II. ⟧Hai\n⟦2.1. ⟧Con',
  ],
  [
    'a level left out counts as if its first paragraph had stood there',
    {
      numbering:
        abstractList(1, [
          { format: 'decimal', text: '%1.' },
          { format: 'decimal', text: '%1.%2.' },
        ]) + list(1, 1),
      body: item('x', 1, 1) + item('y', 1, 1) + item('Một', 1) + item('z', 1, 1),
    },
    '⟦1.1. ⟧x\n⟦1.2. ⟧y\n⟦2. ⟧Một\n⟦2.1. ⟧z',
  ],
  [
    'a level told never to restart goes on counting',
    {
      numbering:
        abstractList(1, [
          { format: 'upperRoman', text: '%1.' },
          { format: 'decimal', text: '%2.', more: '<w:lvlRestart w:val="0"/>' },
        ]) + list(1, 1),
      body: item('Một', 1) + item('x', 1, 1) + item('Hai', 1) + item('y', 1, 1),
    },
    '⟦I. ⟧Một\n⟦1. ⟧x\n⟦II. ⟧Hai\n⟦2. ⟧y',
  ],
  [
    'a level that restarts after the first level only goes on under the second',
    {
      numbering:
        abstractList(1, [
          { format: 'upperRoman', text: '%1.' },
          { format: 'decimal', text: '%2.' },
          { format: 'lowerLetter', text: '%3)', more: '<w:lvlRestart w:val="1"/>' },
        ]) + list(1, 1),
      body: item('I', 1) + item('1', 1, 1) + item('x', 1, 2) + item('2', 1, 1) + item('y', 1, 2) + item('II', 1) + item('z', 1, 2),
    },
    '⟦I. ⟧I\n⟦1. ⟧1\n⟦a) ⟧x\n⟦2. ⟧2\n⟦b) ⟧y\n⟦II. ⟧II\n⟦a) ⟧z',
  ],
  [
    'numbers given by the paragraph style, and by the style it is based on',
    {
      numbering: abstractList(1, [{ format: 'decimal', text: 'Điều %1.' }]) + list(1, 1),
      styles: numberedStyle(''),
      body: paragraph('Một', '<w:pStyle w:val="Dieu"/>') + paragraph('Hai', '<w:pStyle w:val="DieuCon"/>'),
    },
    '⟦Điều 1. ⟧Một\n⟦Điều 2. ⟧Hai',
  ],
  [
    'the level of a style is the one that names it',
    {
      numbering:
        abstractList(1, [
          { format: 'upperRoman', text: '%1.' },
          { format: 'decimal', text: '%2.', more: '<w:pStyle w:val="Dieu"/>' },
        ]) + list(1, 1),
      styles: numberedStyle(''),
      body: item('Một', 1) + paragraph('Con', '<w:pStyle w:val="Dieu"/>'),
    },
    '⟦I. ⟧Một\n⟦1. ⟧Con',
  ],
  [
    'list 0 takes away the number of the style',
    {
      numbering: abstractList(1, [{ format: 'decimal', text: '%1.' }]) + list(1, 1),
      styles: numberedStyle(''),
      body:
        paragraph('Một', '<w:pStyle w:val="Dieu"/>') +
        paragraph('không số', '<w:pStyle w:val="Dieu"/><w:numPr><w:numId w:val="0"/></w:numPr>'),
    },
    '⟦1. ⟧Một\nkhông số',
  ],
  [
    'an abstract list that only points to the list of a style',
    {
      numbering:
        abstractList(1, [], '<w:numStyleLink w:val="DanhSach"/>') +
        abstractList(2, [{ format: 'lowerRoman', text: '(%1)' }], '<w:styleLink w:val="DanhSach"/>') +
        list(1, 1) +
        list(2, 2),
      styles: '<w:style w:type="numbering" w:styleId="DanhSach"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>',
      body: item('một', 1) + item('hai', 1),
    },
    '⟦(i) ⟧một\n⟦(ii) ⟧hai',
  ],
  [
    'bullets of symbol fonts become what they look like',
    {
      numbering:
        abstractList(
          1,
          ['\uf02d', '\uf02b', '\uf0b7'].map(text => ({
            format: 'bullet',
            text,
            more: '<w:rPr><w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/></w:rPr>',
          })),
        ) + list(1, 1),
      body: item('trừ', 1) + item('cộng', 1, 1) + item('chấm', 1, 2),
    },
    '⟦- ⟧trừ\n⟦+ ⟧cộng\n⟦• ⟧chấm',
  ],
  [
    'a number of two digits, and one of a newer format beside its fallback',
    {
      numbering:
        abstractList(1, [{ format: 'decimalZero', text: '%1.' }]) +
        '<w:abstractNum w:abstractNumId="2"><w:lvl w:ilvl="0"><w:start w:val="5"/><mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent><w:lvlText w:val="%1"/></w:lvl></w:abstractNum>' +
        list(1, 1) +
        list(2, 2),
      body: item('một', 1) + item('năm', 2),
    },
    '⟦01. ⟧một\n⟦005 ⟧năm',
  ],
  [
    'letters after z are doubled, and the bullet of an unknown list is none',
    { numbering: abstractList(1, [{ format: 'lowerLetter', text: '%1)', start: 27 }]) + list(1, 1), body: item('x', 1) + item('y', 9) },
    '⟦aa) ⟧x\ny',
  ],
  [
    'an empty style chain and a list tied to itself end',
    {
      numbering: abstractList(1, [{ format: 'decimal', text: '%1.' }], '<w:numStyleLink w:val="A"/>') + list(1, 1),
      styles:
        '<w:style w:type="numbering" w:styleId="A"><w:basedOn w:val="B"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:styleId="B"><w:basedOn w:val="A"/></w:style>',
      body: item('một', 1),
    },
    '⟦1. ⟧một',
  ],
  [
    'a paragraph whose mark was deleted takes no number of its own',
    {
      numbering: abstractList(1, [{ format: 'decimal', text: '%1.' }]) + list(1, 1),
      body:
        item('một', 1) +
        '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:r><w:t>hai </w:t></w:r></w:p>' +
        item('tiếp', 1),
    },
    '⟦1. ⟧một\n⟦2. ⟧hai tiếp',
  ],
]

for (const [name, fixture, expected] of cases) test(name, () => assert.equal(labelled(fixture), expected))
