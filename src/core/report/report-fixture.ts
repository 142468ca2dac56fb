import { blankColumn, blankSection } from './blank-parts.ts'
import type { ReportTemplate, TemplateColumn, TemplateRow, TemplateSection, TemplateTable } from './template.ts'

/** A form for tests and trials: children of school age by commune, what was done, what is proposed. */
export const columnFixture = (part: Partial<TemplateColumn> = {}): TemplateColumn => ({
  ...blankColumn('A'),
  title: 'Số lượng',
  unit: 'người',
  least: '0',
  ...part,
})

export const rowFixture = (key: number, title: string, part: Partial<TemplateRow> = {}): TemplateRow => ({
  key,
  title,
  unit: null,
  aggregate: null,
  formula: null,
  ...part,
})

export const sectionFixture = (key: string, title: string, part: Partial<TemplateSection> = {}): TemplateSection => ({
  ...blankSection(key),
  title,
  ...part,
})

export const tableFixture: TemplateTable = {
  kind: 'table',
  key: 'T1',
  title: 'Trẻ em trong độ tuổi đến trường',
  columns: [
    columnFixture({ key: 'A', title: 'Tổng số trẻ', required: true, mayDiffer: 50 }),
    columnFixture({ key: 'B', title: 'Đã ra lớp' }),
    columnFixture({ key: 'C', title: 'Tỷ lệ', unit: '%', decimals: 1, least: null, formula: 'B / A * 100' }),
    columnFixture({ key: 'D', title: 'Sĩ số bình quân', unit: 'học sinh', decimals: 1, aggregate: 'average' }),
    columnFixture({ key: 'E', title: 'Ghi chú', type: 'text', unit: '', aggregate: 'none' }),
  ],
  rows: [rowFixture(1, 'Mầm non'), rowFixture(2, 'Tiểu học'), rowFixture(3, 'Cộng', { formula: '#1 + #2' })],
  checks: [{ written: 'B <= A', message: 'Số trẻ đã ra lớp không được nhiều hơn tổng số trẻ', severity: 'error' }],
}

export const templateFixture: ReportTemplate = {
  title: 'Báo cáo tình hình trẻ em đến trường',
  parts: [
    sectionFixture('S1', 'Kết quả thực hiện', { required: true }),
    tableFixture,
    sectionFixture('S2', 'Khó khăn, vướng mắc'),
    sectionFixture('S3', 'Đề xuất, kiến nghị'),
  ],
}
