import type { TemplateColumn, TemplateSection } from './template.ts'

/** A section of a form as it begins: nothing asked, nothing filled in beforehand. */
export const blankSection = (key: string): TemplateSection => ({
  kind: 'section',
  key,
  level: 1,
  title: '',
  hint: '',
  required: false,
  fill: false,
})

/** A column of a form as it begins: whole numbers that are summed, without bounds. */
export const blankColumn = (key: string): TemplateColumn => ({
  key,
  title: '',
  type: 'number',
  unit: '',
  decimals: 0,
  aggregate: 'sum',
  formula: null,
  least: null,
  most: null,
  mayDiffer: null,
  required: false,
  fill: 'none',
})
