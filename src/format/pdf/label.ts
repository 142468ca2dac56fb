const label =
  /^(?:[-–—+•*●▪◦§o]|\(?\d{1,2}(?:\.\d{1,2}){0,4}[.)]?|\(?[a-zđ]{1,2}[.)]|\(?[ivxIVX]{1,5}[.)]|[A-HĐ][.)]|(?:Điều|Chương|Mục|Phần|Phụ lục)\s+[\dIVX]{1,4}[.:]?)$/u
const labelFirst =
  /^(?:[-–—+•*●▪◦]\s|\(?\d{1,2}(?:\.\d{1,2}){0,4}[.)]\s|\d{1,2}(?:\.\d{1,2}){1,4}\s|\(?[a-zđ]{1,2}\)\s|[a-zđ]\.\s|\(?[ivx]{1,5}\)\s|[IVX]{1,5}[.)]\s|[A-HĐ][.)]\s|(?:Điều|Chương|Mục|Phần)\s+[\dIVX]{1,4}\s?[.:]?\s?)/u

/** Nothing but the label of an item: `1.`, `a)`, `-`, `Điều 2.` */
export const isLabel = (text: string): boolean => label.test(text)

/** Begins with the label of an item. */
export const opensItem = (text: string): boolean => labelFirst.test(`${text} `)
