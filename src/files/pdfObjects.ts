/** A PDF value as qpdf's JSON (version 2) writes it: `/Name`, `12 0 R`, `u:text`, `b:hex`. */
export type PdfValue = null | boolean | number | string | PdfValue[] | PdfDictionary
export type PdfDictionary = { [key: string]: PdfValue }
/** `data` in base64 as stored, filters and all; absent where only the dictionary was read, or is to be changed. */
export type PdfStream = { dict: PdfDictionary; data?: string }
export type PdfObject = { value: PdfValue } | { stream: PdfStream }
export type PdfObjects = Record<string, PdfObject>
export type PdfFile = { version: number; parameters: unknown; qpdf: [Record<string, unknown>, PdfObjects] }

export const isDictionary = (value: PdfValue | undefined): value is PdfDictionary =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const isReference = (value: PdfValue | undefined): value is string => typeof value === 'string' && /^\d+ \d+ R$/.test(value)

/** Follows a reference to its value; a stream gives its dictionary; nothing gives null. */
export const resolveValue = ({ value, objects }: { value: PdfValue | undefined; objects: PdfObjects }): PdfValue => {
  if (!isReference(value)) return value ?? null
  const object = objects[`obj:${value}`]
  if (!object) return null
  return 'stream' in object ? object.stream.dict : object.value
}

export const trailerOf = (objects: PdfObjects): PdfDictionary => {
  const trailer = objects.trailer
  return trailer && 'value' in trailer && isDictionary(trailer.value) ? trailer.value : {}
}

/** The catalogue: the dictionary everything else hangs on. */
export const rootOf = (objects: PdfObjects): PdfDictionary => {
  const root = resolveValue({ value: trailerOf(objects)['/Root'], objects })
  return isDictionary(root) ? root : {}
}

/** What a PDF string says; null when it is none. */
export const textOf = (value: PdfValue | undefined): string | null => {
  if (typeof value !== 'string') return null
  if (value.startsWith('u:')) return value.slice(2)
  return value.startsWith('b:') ? Buffer.from(value.slice(2), 'hex').toString('latin1') : null
}

/** The number of pages, counted in the page tree: `/Count` may lie. */
export const pageCountOf = (objects: PdfObjects): number => {
  const seen = new Set<string>()
  const count = (value: PdfValue | undefined): number => {
    if (!isReference(value) || seen.has(value)) return 0
    seen.add(value)
    const node = resolveValue({ value, objects })
    if (!isDictionary(node)) return 0
    const kids = resolveValue({ value: node['/Kids'], objects })
    return Array.isArray(kids) ? kids.reduce<number>((sum, kid) => sum + count(kid), 0) : 1
  }
  return count(rootOf(objects)['/Pages'])
}
