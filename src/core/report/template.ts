/**
 * What units are asked for: a narrative outline and numeric tables in one, in the order in which the report reads. Keys stay with what they
 * name when things are moved, so that figures of former versions can be laid beside those of this one.
 */
export interface ReportTemplate {
  readonly title: string
  readonly parts: readonly TemplatePart[]
}

export type TemplatePart = TemplateSection | TemplateTable

/** A heading of the outline (đề cương) under which a unit writes. */
export interface TemplateSection {
  readonly kind: 'section'
  /** `S1`. */
  readonly key: string
  /** 1 for I., 2 for 1., 3 for a). */
  readonly level: number
  readonly title: string
  /** What to write there. */
  readonly hint: string
  readonly required: boolean
  /** It begins with what was told of the work in the period. */
  readonly fill: boolean
}

export interface TemplateTable {
  readonly kind: 'table'
  /** `T1`. */
  readonly key: string
  readonly title: string
  readonly columns: readonly TemplateColumn[]
  readonly rows: readonly TemplateRow[]
  readonly checks: readonly TemplateCheck[]
}

/**
 * How the figures of many units become one. `average`: of all units that gave one, whatever the depth; `latest`: the one given last, for what
 * all are to say alike; `count`: how many units gave one; `none`: words, which nobody adds up.
 */
export type AggregateRule = 'sum' | 'average' | 'latest' | 'count' | 'none'

export interface TemplateColumn {
  /** `A`, `B`, … `AB`, as formulas name it. */
  readonly key: string
  readonly title: string
  readonly type: 'number' | 'text'
  /** The unit of measurement; a row may have its own. */
  readonly unit: string
  /** Digits behind the point, 0 to 6. */
  readonly decimals: number
  readonly aggregate: AggregateRule
  /** What is worked out is not typed in: `C / B * 100`. */
  readonly formula: string | null
  /** The least and the most that make sense, as decimals. */
  readonly least: string | null
  readonly most: string | null
  /** By how many per cent it may differ from the last period without being asked about. */
  readonly mayDiffer: number | null
  readonly required: boolean
  /** It is filled from what was told of the work in its unit of measurement: within the period, or in all up to its end. */
  readonly fill: 'none' | 'period' | 'total'
}

export interface TemplateRow {
  /** As formulas name it: `2` in `B2`. */
  readonly key: number
  readonly title: string
  /** In the place of the column's. */
  readonly unit: string | null
  readonly aggregate: AggregateRule | null
  /** `#1 + #2`; where the column has a formula as well, the column's is meant. */
  readonly formula: string | null
}

/** A check without a place is asked of every row (`C <= B`) or, where it names rows, of the table (`B1 = B2 + B3`). */
export interface TemplateCheck {
  readonly written: string
  readonly message: string
  readonly severity: 'error' | 'warning'
}
