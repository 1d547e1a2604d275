import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'

export type GlossaryTerm = {
  en: string
  enVariants: string[]
  partOfSpeech: string
  fr: string
  frGender?: string
  frVariants: string[]
  /** Renderings that must not be used; matched as whole words. */
  frForbidden: string[]
  status: 'preferred' | 'keep' | 'draft'
  definition?: string
  note?: string
  source: string
  confidence: 'high' | 'medium' | 'low'
}

/** The English–French terms of the programme. One English term may have several rows, one per sense. Throws on a malformed row. */
export const readGlossary = (): GlossaryTerm[] =>
  rows(readFileSync(new URL('./content/glossary.csv', import.meta.url), 'utf8')).map(term)

const rows = (csv: string): Record<string, string>[] => parse(csv, { columns: true, bom: true })

const term = (row: Record<string, string>): GlossaryTerm => ({
  en: required(row, 'en'),
  enVariants: several(row.en_variants),
  partOfSpeech: required(row, 'pos'),
  fr: required(row, 'fr'),
  frGender: row.fr_gender || undefined,
  frVariants: several(row.fr_variants),
  frForbidden: several(row.fr_forbidden),
  status: oneOf(row, 'status', ['preferred', 'keep', 'draft']),
  definition: row.definition || undefined,
  note: row.note || undefined,
  source: required(row, 'source'),
  confidence: oneOf(row, 'confidence', ['high', 'medium', 'low']),
})

const several = (cell: string | undefined): string[] => (cell ? cell.split('|') : [])

const required = (row: Record<string, string>, column: string): string => {
  const cell = row[column]
  if (!cell) throw new Error(`glossary.csv: “${row.en ?? ''}” has no ${column}`)
  return cell
}

const oneOf = <T extends string>(row: Record<string, string>, column: string, values: readonly T[]): T => {
  const found = values.find((value) => value === row[column])
  if (!found) throw new Error(`glossary.csv: “${row.en ?? ''}” has an unknown ${column}`)
  return found
}
